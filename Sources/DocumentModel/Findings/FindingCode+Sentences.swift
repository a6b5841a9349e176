extension FindingCode {
  /// How serious a finding of this kind is.
  public var severity: Finding.Severity { entry.severity }

  /// The sentences of this kind, with `{name}` fields.
  public var sentences: BilingualText { entry.sentences }

  private var entry: (severity: Finding.Severity, sentences: BilingualText) {
    switch self {
    case .unknownElement:
      (
        .info,
        BilingualText(
          vi: "Phần tử “{name}” của tệp chưa được đọc ({count} lần).",
          en: "The file's element “{name}” was not read ({count} times).")
      )
    case .partNotRead:
      (
        .warning,
        BilingualText(
          vi: "Không đọc được phần “{name}” của tệp: {detail}.",
          en: "The part “{name}” of the file could not be read: {detail}.")
      )
    case .brokenReference:
      (
        .info,
        BilingualText(
          vi: "Tệp nhắc tới “{name}” nhưng không có nội dung đó.",
          en: "The file refers to “{name}”, which it does not contain.")
      )
    case .pictureNotRead:
      (
        .warning,
        BilingualText(
          vi:
            "Có {count} hình (hình đầu tiên ở đây) đủ lớn để chứa chữ hoặc bảng; chữ trong hình chưa được đọc.",
          en:
            "Pictures large enough to hold text or tables ({count}, the first one here): text in them was not read."
        )
      )
    case .objectNotRead:
      (
        .warning,
        BilingualText(
          vi:
            "Văn bản có nhúng đối tượng “{name}” ({count} lần); nội dung trong đó chưa được đọc.",
          en: "Objects of the kind “{name}” are embedded ({count}); what is in them was not read.")
      )
    case .legacyTextDecoded:
      (
        .info,
        BilingualText(
          vi: "Văn bản có {count} đoạn gõ bằng bảng mã cũ {charset}; đã chuyển sang Unicode.",
          en: "Paragraphs typed in the old charset {charset} were decoded: {count}.")
      )
    case .legacyTextUnclear:
      (
        .warning,
        BilingualText(
          vi:
            "Có {count} đoạn dùng phông chữ cũ nhưng không rõ bảng mã, được giữ nguyên: “{sample}”.",
          en:
            "Paragraphs in an old font are in no known charset and were left as they are"
            + " ({count}): “{sample}”.")
      )
    case .orphanVerticalMerge:
      (
        .warning,
        BilingualText(
          vi:
            "Ô này được gộp với ô phía trên nhưng phía trên không có ô nào khớp; ô được giữ riêng.",
          en:
            "This cell is merged with the one above, but no cell above fits; it is kept as a cell of its own."
        )
      )
    case .textInMergedCell:
      (
        .warning,
        BilingualText(
          vi: "Ô bị gộp lên trên nhưng vẫn có chữ “{text}”; Word không hiện phần chữ này.",
          en:
            "A cell merged into the one above still holds the text “{text}”, which Word does not show."
        )
      )
    case .rowWiderThanGrid:
      (
        .info,
        BilingualText(
          vi: "Dòng này rộng hơn lưới cột khai báo của bảng ({columns} so với {declared} cột).",
          en:
            "This row is wider than the table's declared grid ({columns} columns against {declared})."
        )
      )
    case .documentTypeUnknown:
      (
        .info,
        BilingualText(
          vi: "Không xác định được tên loại văn bản.",
          en: "The type of the document could not be told.")
      )
    case .issuerUnknown:
      (
        .info,
        BilingualText(
          vi: "Không xác định được cơ quan ban hành.",
          en: "The issuing body could not be told.")
      )
    case .signerUnknown:
      (
        .info,
        BilingualText(
          vi: "Không tìm thấy người ký văn bản.",
          en: "No signer of the document was found.")
      )
    case .typeAndNotationDiffer:
      (
        .warning,
        BilingualText(
          vi: "Tên loại là “{type}” nhưng ký hiệu “{notation}” là của {other}.",
          en: "The type is “{type}”, but the notation “{notation}” is that of another: {other}.")
      )
    case .appendixNotFound:
      (
        .info,
        BilingualText(
          vi: "Văn bản nhắc tới “{label}” nhưng tệp không có phụ lục này.",
          en: "The document mentions “{label}”, but the file has no such appendix.")
      )
    case .appendixNotMentioned:
      (
        .info,
        BilingualText(
          vi: "“{label}” có trong tệp nhưng nội dung văn bản không nhắc tới.",
          en: "“{label}” is in the file, but the text of the document does not mention it.")
      )
    case .appendixOfOtherDocument:
      (
        .warning,
        BilingualText(
          vi: "“{label}” ghi kèm theo văn bản số {code}, khác số của văn bản này ({own}).",
          en: "“{label}” says that it belongs to {code}, not to this document ({own}).")
      )
    case .citationDatesDiffer:
      (
        .warning,
        BilingualText(
          vi: "Văn bản số {code} được viện dẫn với hai ngày khác nhau: {first} và {second}.",
          en: "The document {code} is cited with two dates: {first} and {second}.")
      )
    case .sectionNumberGap:
      (
        .info,
        BilingualText(
          vi: "Số đề mục bị ngắt quãng: sau {previous} đến {next}.",
          en: "The numbers of sections have a gap: {previous} is followed by {next}.")
      )
    case .sectionNumberRepeated:
      (
        .info,
        BilingualText(
          vi: "Số đề mục {number} bị trùng.",
          en: "The number {number} of a section occurs twice in a row.")
      )
    case .numberingMixed:
      (
        .info,
        BilingualText(
          vi: "Cách đánh số không thống nhất: “{previous}” rồi “{next}”.",
          en: "One list is numbered in two ways: “{previous}”, then “{next}”.")
      )
    case .tableNotUnderstood:
      (
        .warning,
        BilingualText(
          vi:
            "Bảng có cột “{title}” nhưng chưa xác định được nhiệm vụ giao cho từng đơn vị."
            + " Nội dung bảng được giữ nguyên, nhưng chưa được đưa vào danh sách nhiệm vụ.",
          en:
            "The table has a column “{title}”, but what it assigns was not understood."
            + " Its cells are all kept; no records were made."
        )
      )
    case .columnRoleWeak:
      (
        .warning,
        BilingualText(
          vi: "Chưa chắc cột “{title}” ghi nội dung gì.",
          en: "The role of the column “{title}” is uncertain.")
      )
    case .markUnclear:
      (
        .warning,
        BilingualText(
          vi: "Ô đánh dấu có nội dung lạ “{text}”; chưa coi là đã đánh dấu.",
          en:
            "A mark cell holds “{text}”, which is neither a mark nor blank; it is not counted as marked."
        )
      )
    case .ordinalGap:
      (
        .warning,
        BilingualText(
          vi: "Số thứ tự bị ngắt quãng: sau {previous} đến {next}.",
          en: "The ordinals have a gap: {previous} is followed by {next}.")
      )
    case .ordinalRepeated:
      (
        .warning,
        BilingualText(
          vi: "Số thứ tự {ordinal} bị trùng.",
          en: "The ordinal {ordinal} occurs twice.")
      )
    case .administrativeUnitAmbiguous:
      (
        .warning,
        BilingualText(
          vi: "“{name}” trùng tên với nhiều đơn vị hành chính: {candidates}.",
          en: "“{name}” is the name of several administrative units: {candidates}.")
      )
    case .unitUnclear:
      (
        .warning,
        BilingualText(
          vi: "Chưa xác định được cơ quan, đơn vị trong “{text}”.",
          en: "No body was recognized in “{text}”.")
      )
    case .unitListedTwice:
      (
        .warning,
        BilingualText(
          vi: "“{name}” có nhiều dòng trong cùng danh sách; được tính là một đơn vị.",
          en: "“{name}” has several rows in the same list; it is counted as one unit.")
      )
    case .personNamed:
      (
        .info,
        BilingualText(
          vi: "“{text}” nêu người hoặc chức danh, không phải cơ quan; chưa ghi thành đơn vị.",
          en: "“{text}” names a person or an office, not a body; no unit was made of it.")
      )
    case .taskMissing:
      (
        .warning,
        BilingualText(
          vi: "Dòng này có đơn vị nhưng không có nội dung nhiệm vụ; chưa ghi thành nhiệm vụ.",
          en: "This row names bodies but no task; no record was made of it.")
      )
    case .taskWithoutLead:
      (
        .info,
        BilingualText(
          vi: "Nhiệm vụ này chưa ghi cơ quan chủ trì hoặc thực hiện.",
          en: "No body is in charge of this task.")
      )
    case .deadlineBeforeIssue:
      (
        .warning,
        BilingualText(
          vi: "Thời hạn “{deadline}” trước ngày ban hành văn bản ({issued}).",
          en: "The deadline “{deadline}” lies before the date of issue ({issued}).")
      )
    case .deadlineOutsideYear:
      (
        .info,
        BilingualText(
          vi: "Thời hạn “{deadline}” không thuộc năm {year} nêu trong trích yếu.",
          en: "The deadline “{deadline}” is not in {year}, the year that the subject names.")
      )
    case .dittoResolved:
      (
        .info,
        BilingualText(
          vi: "Dấu “{text}” được hiểu là “{meaning}” như ô phía trên.",
          en: "The sign “{text}” was read as “{meaning}”, as in the cell above.")
      )
    case .headerUncertain:
      (
        .warning,
        BilingualText(
          vi: "Chưa chắc bảng này có dòng tiêu đề ở đâu; đề nghị kiểm tra vai trò của các cột.",
          en: "Where the titles of this table end is uncertain; please check what its columns hold."
        )
      )
    case .profileApplied:
      (
        .info,
        BilingualText(
          vi: "Theo tệp hướng dẫn đọc bảng: {detailVi}.",
          en: "As the profile says: {detailEn}.")
      )
    case .correctionUnused:
      (
        .warning,
        BilingualText(
          vi: "Có chỗ sửa không còn khớp với văn bản: {detailVi}.",
          en: "A correction fits nothing in the document: {detailEn}.")
      )
    case .profileUnused:
      (
        .warning,
        BilingualText(
          vi: "Tệp hướng dẫn đọc bảng: {detailVi}.",
          en: "The profile: {detailEn}.")
      )
    case .syllableUnlikely:
      (
        .info,
        BilingualText(
          vi: "“{word}” có thể là lỗi gõ ({count} lần); văn bản được giữ nguyên.",
          en: "“{word}” may be a slip of the keys ({count}); the text is left as it is.")
      )
    case .totalDiffers:
      (
        .warning,
        BilingualText(
          vi: "Dòng tổng ghi {stated} nhưng các dòng cộng lại được {counted} (cột “{title}”).",
          en: "The total says {stated}, but the rows add up to {counted} (column “{title}”).")
      )
    case .statedCountDiffers:
      (
        .warning,
        BilingualText(
          vi: "Văn bản nêu {stated} nhưng đếm được {counted}: “{text}”.{detailVi}",
          en: "The document states {stated}, but {counted} were counted: “{text}”.{detailEn}")
      )
    case .statedPartsDiffer:
      (
        .warning,
        BilingualText(
          vi: "Văn bản nêu tổng số {stated} nhưng các phần cộng lại được {counted}: “{text}”.",
          en: "The document states {stated} in all, but the parts add up to {counted}: “{text}”.")
      )
    case .amountInWordsDiffers:
      (
        .warning,
        BilingualText(
          vi:
            "Số tiền ghi bằng số ({digits} đồng) không khớp với số tiền ghi bằng chữ ({words} đồng).",
          en: "The amount in digits ({digits}) differs from the amount in words ({words}).")
      )
    }
  }
}
