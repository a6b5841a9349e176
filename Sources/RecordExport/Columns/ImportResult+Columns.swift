import OfficialDocument
import Records

extension ImportResult {
  /// What a result says of its file and document in scalar members, without the keys `source` and
  /// `document`.
  package static let columns: [RecordColumn<ImportResult>] = [
    RecordColumn("schemaVersion") { _ in .text(schemaVersion) },
    RecordColumn("fileName") { .text($0.source.fileName) },
    RecordColumn("byteCount") { .integer($0.source.byteCount) },
    RecordColumn("sha256") { .text($0.source.sha256) },
    RecordColumn("format") { .text($0.source.format) },
    RecordColumn("application") { FlatValue($0.source.application) },
    RecordColumn("typeName") { FlatValue($0.document.typeName) },
    RecordColumn("typeAbbreviation") { FlatValue($0.document.typeAbbreviation) },
    RecordColumn("codeRaw") { FlatValue($0.document.code?.raw) },
    RecordColumn("codeNumber") { FlatValue($0.document.code?.number) },
    RecordColumn("codeYear") { FlatValue($0.document.code?.year) },
    RecordColumn("codeNotation") { FlatValue($0.document.code?.notation) },
    RecordColumn("issuedDate.raw") { FlatValue($0.document.issuedDate?.raw) },
    RecordColumn("issuedDate.iso") { FlatValue($0.document.issuedDate?.iso) },
    RecordColumn("issuedDate.year") { FlatValue($0.document.issuedDate?.year) },
    RecordColumn("issuedDate.month") { FlatValue($0.document.issuedDate?.month) },
    RecordColumn("issuedDate.day") { FlatValue($0.document.issuedDate?.day) },
    RecordColumn("place") { FlatValue($0.document.place) },
    RecordColumn("organName") { FlatValue($0.document.organName) },
    RecordColumn("parentOrganName") { FlatValue($0.document.parentOrganName) },
    RecordColumn("subject") { FlatValue($0.document.subject) },
    RecordColumn("language") { _ in .text("vi") },
    RecordColumn("secrecy") { FlatValue($0.document.secrecy) },
    RecordColumn("urgency") { FlatValue($0.document.urgency) },
  ]
}
