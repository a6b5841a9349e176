import AdministrativeUnits
import Records

extension ResultSchema {
  static let unit = SchemaObject(
    description: "A body or organisation (cơ quan, đơn vị) that the document names.",
    members: [
      .value("id", .text(.id), "Stable id: unchanged as long as the record is."),
      .nullable("ordinal", .text(), "Ordinal (số thứ tự) of its row, as displayed."),
      .value("name", .text(), "Name (tên), normalized; case and spelling as in the document."),
      .value("raw", .text(), "The text of its cell or phrase as the file has it."),
      .value(
        "kind", .word(UnitKind.allCases.map(\.rawValue)),
        "What kind of body it is (loại cơ quan): department is a Sở, subDepartment a Chi cục, "
          + "agency a Cục, division a Vụ or Phòng."),
      .nullable(
        "level", .word(GovernmentLevel.allCases.map(\.rawValue)),
        "Level of government (cấp): trung ương, tỉnh, huyện, xã."),
      .value(
        "isCollective", .boolean,
        "It stands for several bodies (\"các sở, ban, ngành\") and is not split."),
      .nullable(
        "administrativeUnit", .reference("administrativeUnit"),
        "The territorial unit that it governs, where the name decides it."),
      .value("groupPath", .list(.reference("group")), "The groups it stands in, outermost first."),
      .value("location", .reference("location"), "Where it stands."),
      .corrected([.name]),
    ])

  static let administrativeUnit = SchemaObject(
    description: "A territorial unit (đơn vị hành chính). Codes are reused: one never stands "
      + "without its date.",
    members: [
      .value("code", .text(.gsoCode), "Code (mã): 2 digits tỉnh, 3 huyện, 5 xã."),
      .value("name", .text(), "Official name with its kind: \"Xã Hộ Hải\"."),
      .value(
        "kind", .word(AdministrativeUnit.Kind.allCases.map(\.rawValue)),
        "Kind (loại): tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu."),
      .value("system", .constant("GSO"), "Whose codes: Tổng cục Thống kê."),
      .value("asOf", .text(.date), "Day of the list in which code and name are valid."),
      .nullable(
        "province", .reference("province"), "Its province (tỉnh); null for a province itself."),
      .value(
        "successors", .list(.reference("successor")),
        "What became of it in the reform of 2025; several where it was divided."),
    ])

  static let province = SchemaObject(
    description: "The province (tỉnh, thành phố) of a unit, in the same list.",
    members: [
      .value("code", .text(.gsoCode), "Code (mã)."),
      .value("name", .text(), "Official name."),
    ])

  static let successor = SchemaObject(
    description: "A unit that took over the territory of an earlier one.",
    members: [
      .value("code", .text(.gsoCode), "Code (mã)."),
      .value("name", .text(), "Official name."),
      .value("asOf", .text(.date), "Day of the list in which code and name are valid."),
    ])

  static let group = SchemaObject(
    description: "A heading that records stand under (nhóm).",
    members: [
      .nullable("ordinal", .text(), "Its ordinal, as displayed: \"I\", \"1.2\"."),
      .value("text", .text(), "Its text."),
    ])

  static let task = SchemaObject(
    description: "Something to be done (nhiệm vụ).",
    members: [
      .value("id", .text(.id), "Stable id: unchanged as long as the record is."),
      .nullable("ordinal", .text(), "Ordinal (số thứ tự) of its row or item, as displayed."),
      .value("text", .text(), "What is to be done (nội dung)."),
      .value(
        "origin", .word(TaskRecord.Origin.allCases.map(\.rawValue)),
        "markColumn: a column of marks in a list of units; tableRow: a row of a table; body: "
          + "the text."),
      .value(
        "groupPath", .list(.reference("group")),
        "The groups or sections it stands in, outermost first."),
      .nullable("deadline", .reference("deadline"), "By when (thời hạn)."),
      .nullable("output", .text(), "What shall come of it (sản phẩm, kết quả)."),
      .nullable("budget", .reference("quantity"), "What it may cost (kinh phí)."),
      .nullable("quantity", .reference("quantity"), "How much of it (số lượng)."),
      .nullable("note", .text(), "Remarks (ghi chú)."),
      .value("location", .reference("location"), "Where it stands."),
      .corrected([.text, .deadline, .output, .budget, .quantity, .note]),
    ])

  static let deadline = SchemaObject(
    description: "When something is due (thời hạn, thời gian thực hiện).",
    members: [
      .value("raw", .text(), "The words of the document."),
      .value(
        "kind", .word(Deadline.Kind.allCases.map(\.rawValue)),
        "date, month, quarter (quý), year, range (từ … đến …), before (trước ngày), recurring "
          + "(hằng năm), ongoing (thường xuyên), conditional (it hangs on something else), "
          + "unknown."),
      .nullable("from", .text(.date), "First day; null without a lower bound."),
      .nullable("to", .text(.date), "Last day; null without an upper bound."),
      .nullable("recurrence", .text(), "How it recurs: \"yearly-10-15\"."),
    ])

  static let quantity = SchemaObject(
    description: "An amount with its unit (số lượng, số tiền).",
    members: [
      .value("raw", .text(), "The words of the document."),
      .nullable("amount", .text(.decimal), "Exact decimal number as text: \"725960000\"."),
      .nullable("unit", .text(), "Unit of measure (đơn vị tính): \"lớp\", \"cơ quan\"."),
      .nullable("currency", .text(.currency), "ISO 4217 code: \"VND\"; null where it is no money."),
    ])

  static let assignment = SchemaObject(
    description: "A unit's part in a task (phân công).",
    members: [
      .value("taskId", .text(.id), "Id of the task."),
      .value("unitId", .text(.id), "Id of the unit."),
      .value(
        "role", .word(AssignmentRecord.Role.allCases.map(\.rawValue)),
        "lead (chủ trì), coordinate (phối hợp), implement (thực hiện), monitor (theo dõi)."),
      .value("raw", .text(), "The mark or words that assign it, as the file has them."),
      .value("location", .reference("location"), "Where the mark or the words stand."),
      .corrected([.unitID]),
    ])

  static let statement = SchemaObject(
    description: "A figure that the document states about itself, and what was counted.",
    members: [
      .value("raw", .text(), "The sentence of the document."),
      .value(
        "stated", .figure,
        "The stated figure: a number, or text where it is an amount or beyond 2^53."),
      .nullable("counted", .figure, "The counted one, in the same form; null without one."),
      .nullable("agrees", .boolean, "Whether they agree; null where nothing was counted."),
      .value("about", .reference("subject"), "What the statement is about."),
      .value("location", .reference("location"), "Where it stands."),
    ])

  static let subject = SchemaObject(
    description: "What a statement is about: one of these members.",
    members: [
      .optional("taskId", .text(.id), "The number of units assigned to this task."),
      .optional("tableId", .text(.tableID), "The number of records in this table."),
      .optional("amount", .boolean, "true: an amount in digits and the same in words."),
      .optional("parts", .boolean, "true: a total and its parts in one sentence."),
    ],
    isNeverEmpty: true)
}
