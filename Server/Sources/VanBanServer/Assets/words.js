// All texts of the pages, Vietnamese first, English second, and how values, dates and places are
// worded. To change a text, change it here; `t("key", {n: 3})` fills the {n} of a text.

const texts = {
  // Top bar
  appName: ["Rà soát văn bản", "Document review"],
  showDocuments: ["Danh sách văn bản", "List of documents"],
  showPanel: ["Ẩn, hiện kết quả đọc", "Hide or show the results"],
  undo: ["Hoàn tác", "Undo"],
  undoTitle: ["Bỏ lần sửa gần nhất (Ctrl+Z)", "Withdraw the latest correction (Ctrl+Z)"],
  saveProfile: ["Lưu thành mẫu…", "Save as profile…"],
  saveProfileTitle: [
    "Dùng các chỗ đã sửa để đọc những văn bản cùng loại",
    "Use these corrections for similar documents",
  ],
  export: ["Xuất", "Export"],
  exportXlsx: ["Excel (.xlsx)", "Excel (.xlsx)"],
  exportUnits: ["CSV: đơn vị", "CSV: units"],
  exportTasks: ["CSV: nhiệm vụ", "CSV: tasks"],
  exportAssignments: ["CSV: phân công", "CSV: assignments"],
  exportStatements: ["CSV: số liệu văn bản tự nêu", "CSV: stated figures"],
  exportFindings: ["CSV: cảnh báo", "CSV: findings"],
  exportJson: ["JSON (toàn bộ kết quả)", "JSON (whole result)"],
  exportNdjson: ["NDJSON (mỗi dòng một bản ghi)", "NDJSON (a record a line)"],
  exportReport: ["Biên bản rà soát (để in)…", "Review report (to print)…"],
  exported: ["Đã tải xuống {name}.", "{name} was downloaded."],
  person: ["Người kiểm tra", "Reviewer"],
  personUnknown: ["chưa có tên", "no name yet"],
  personTitle: ["Bấm để đổi tên người kiểm tra", "Change the reviewer's name"],
  otherLanguage: ["English", "Tiếng Việt"],
  otherLanguageTitle: ["Switch to English", "Chuyển sang tiếng Việt"],

  // Receiving files
  addFiles: ["Thêm văn bản…", "Add documents…"],
  profileForNew: ["Mẫu đọc bảng cho tệp mới", "Profile for new files"],
  noProfile: ["Không dùng mẫu", "None"],
  deleteProfile: ["Xóa…", "Delete…"],
  deleteProfileTitle: ["Xóa mẫu đang chọn…", "Delete this profile…"],
  deleteProfileQuestion: [
    "Xóa mẫu đọc bảng “{name}”? Những văn bản đã đọc bằng mẫu này không thay đổi.",
    "Delete the profile “{name}”? Documents that were read with it stay as they are.",
  ],
  profileDeleted: ["Đã xóa mẫu “{name}”.", "The profile “{name}” was deleted."],
  dropHere: ["Thả tệp vào đây", "Drop the files here"],
  emptyTitle: [
    "Kéo tệp văn bản vào đây, hoặc bấm để chọn tệp",
    "Drag document files here, or press to choose them",
  ],
  emptyHint: [
    "Nhận tệp .docx, .doc, .rtf, .odt; có thể chọn nhiều tệp cùng lúc.",
    "Takes .docx, .doc, .rtf and .odt files; several at once if you like.",
  ],
  chooseDocument: [
    "Chọn một văn bản ở danh sách bên trái.",
    "Choose a document from the list on the left.",
  ],
  uploads: ["Tệp vừa đưa vào", "Files received"],
  clearUploads: ["Xóa danh sách này", "Clear this list"],
  waiting: ["đang chờ", "waiting"],
  sending: ["đang gửi {percent} %", "sending {percent}%"],
  reading: ["đang đọc…", "reading…"],
  readDone: ["đã đọc xong", "read"],
  readBefore: ["đã có trong danh sách", "was here already"],
  readFailed: ["không đọc được", "could not be read"],
  notADocument: [
    "Chỉ nhận tệp .docx, .doc, .rtf hoặc .odt.",
    "Only .docx, .doc, .rtf or .odt files can be taken.",
  ],
  uploadsDone: ["Đã đọc xong {done} tệp.", "Files read: {done}."],
  uploadsFailed: [
    "Đã đọc xong {done} tệp; {failed} tệp không đọc được.",
    "Files read: {done}; failed: {failed}.",
  ],

  // Documents
  documents: ["Văn bản", "Documents"],
  searchDocuments: ["Tìm văn bản", "Search documents"],
  noDocuments: ["Chưa có văn bản nào.", "No documents yet."],
  noCode: ["không có số, ký hiệu", "no number"],
  openFindings: ["{n} cảnh báo chưa kiểm tra", "{n} findings to check"],
  allChecked: ["không còn cảnh báo", "nothing left to check"],
  correctionsCount: ["đã sửa {n} chỗ", "corrected: {n}"],
  deleteDocument: ["Xóa văn bản này…", "Delete this document…"],
  deleteQuestion: [
    "Xóa “{name}” cùng mọi chỗ đã sửa và đã kiểm tra? Việc này không thể hoàn tác.",
    "Delete “{name}” with all its corrections and checks? This cannot be undone.",
  ],
  delete: ["Xóa", "Delete"],
  deleted: ["Đã xóa “{name}”.", "“{name}” was deleted."],

  // Panel
  panel: ["Kết quả đọc", "Results"],
  findings: ["Cảnh báo", "Findings"],
  units: ["Đơn vị", "Units"],
  tasks: ["Nhiệm vụ", "Tasks"],
  assignments: ["Phân công", "Assignments"],
  outline: ["Bố cục", "Outline"],
  information: ["Thông tin", "Information"],
  corrections: ["Đã sửa", "Corrections"],
  search: ["Tìm", "Search"],
  all: ["tất cả", "all"],
  shown: ["{n} / {all} dòng", "{n} of {all} rows"],
  nothingFound: ["Không có mục nào.", "Nothing here."],
  noFindings: ["Không có cảnh báo nào.", "There are no findings."],
  noCorrections: ["Chưa sửa chỗ nào.", "Nothing was corrected yet."],
  noOutline: ["Không nhận ra mục nào.", "No sections were recognized."],

  // Columns and fields
  severity: ["Mức độ", "Severity"],
  content: ["Nội dung", "Content"],
  checked: ["Kiểm tra", "Checked"],
  isOpen: ["chưa kiểm tra", "not checked"],
  isAccepted: ["đã kiểm tra", "checked"],
  ordinal: ["STT", "No."],
  unitName: ["Tên cơ quan, đơn vị", "Name"],
  unit: ["Đơn vị", "Unit"],
  unitsCount: ["{n} đơn vị", "{n} units"],
  kind: ["Loại", "Kind"],
  level: ["Cấp", "Level"],
  task: ["Nhiệm vụ", "Task"],
  origin: ["Đọc từ", "Read from"],
  deadline: ["Thời hạn", "Deadline"],
  withDeadline: ["có thời hạn", "with a deadline"],
  withoutDeadline: ["không có thời hạn", "without a deadline"],
  role: ["Vai trò", "Role"],
  raw: ["Nguyên văn", "Words of the document"],
  group: ["Thuộc nhóm", "Group"],
  administrativeUnit: ["Đơn vị hành chính", "Administrative unit"],
  unitCode: ["{name}, mã {code} (danh mục ngày {asOf})", "{name}, code {code} (list of {asOf})"],
  successors: ["Sau sắp xếp", "After the reform"],
  collective: ["tên gọi chung, không tách", "stands for several bodies"],
  output: ["Sản phẩm", "Output"],
  budget: ["Kinh phí", "Budget"],
  quantity: ["Số lượng", "Quantity"],
  note: ["Ghi chú", "Note"],
  deadlineFrom: ["từ {day}", "from {day}"],
  deadlineTo: ["đến {day}", "until {day}"],
  statement: ["Số liệu văn bản tự nêu", "Stated figure"],
  statements: [
    "Số liệu văn bản tự nêu, đối chiếu với số đếm được",
    "Stated figures against counted ones",
  ],
  stated: ["Văn bản nêu", "Stated"],
  counted: ["Đếm được", "Counted"],
  agrees: ["Đối chiếu", "Result"],
  doesAgree: ["khớp", "agrees"],
  doesDiffer: ["không khớp", "differs"],
  notCounted: ["không có gì để đối chiếu", "nothing to compare"],
  where: ["Vị trí", "Place"],
  what: ["Chỗ đã sửa", "What"],
  was: ["Trước đó", "Before"],
  is: ["Sửa thành", "Now"],
  by: ["Người sửa", "By"],
  at: ["Thời gian", "When"],
  unknown: ["không rõ", "unknown"],

  // Head of the document
  head: ["Thể thức văn bản", "Head of the document"],
  typeName: ["Loại văn bản", "Type"],
  code: ["Số, ký hiệu", "Number, notation"],
  issuedDate: ["Ngày ban hành", "Date of issue"],
  place: ["Địa danh", "Place of issue"],
  organName: ["Cơ quan ban hành", "Issuing body"],
  parentOrganName: ["Cơ quan chủ quản", "Parent body"],
  subject: ["Trích yếu", "Subject"],
  secrecy: ["Độ mật", "Secrecy"],
  urgency: ["Độ khẩn", "Urgency"],
  addressees: ["Kính gửi", "Addressees"],
  legalBases: ["Căn cứ", "Legal bases"],
  signers: ["Người ký", "Signers"],
  recipients: ["Nơi nhận", "Recipients"],
  appendixes: ["Phụ lục", "Appendixes"],
  absent: ["không có trong văn bản", "not in the document"],
  file: ["Tệp", "File"],
  fileName: ["Tên tệp", "File name"],
  byteCount: ["Dung lượng", "Size"],
  bytes: ["{n} byte", "{n} bytes"],
  application: ["Soạn bằng", "Written with"],
  importedAt: ["Nhận lúc", "Received"],
  sha256: ["Mã SHA-256", "SHA-256"],
  profileUsed: ["Mẫu đọc bảng", "Profile"],

  // The document itself
  documentText: ["Nội dung văn bản", "Text of the document"],
  table: ["Bảng {n}", "Table {n}"],
  row: ["dòng {n}", "row {n}"],
  column: ["cột {n}", "column {n}"],
  paragraph: ["đoạn {n}", "paragraph {n}"],
  wholeDocument: ["Toàn văn bản", "Whole document"],
  otherPart: ["ngoài phần chính ({part})", "outside the main part ({part})"],
  purpose: ["Loại bảng", "Purpose"],
  headerRows: ["Số dòng tiêu đề", "Header rows"],
  confidence: ["độ tin cậy {n} %", "confidence {n}%"],
  tableSize: ["{rows} dòng, {columns} cột", "{rows} rows, {columns} columns"],
  rowKind: ["Loại dòng", "Kind of row"],
  columnRoles: ["Vai trò các cột", "Roles of the columns"],
  columnRole: ["Vai trò của cột {n}", "Role of column {n}"],
  notes: ["Cước chú", "Notes"],
  otherTables: ["Bảng lồng trong ô hoặc trong khung chữ", "Tables inside cells or text boxes"],
  notVisible: [
    "Chỗ này nằm ngoài phần văn bản được hiển thị.",
    "This place is not in the part shown here.",
  ],
  corrected: ["đã sửa", "corrected"],
  correctedTitle: ["Chỗ này đã được sửa bằng tay.", "This was corrected by hand."],
  fileHas: ["Trong tệp: “{text}”", "The file has: “{text}”"],

  // Details and editing
  details: ["Đọc được từ chỗ này", "Read from here"],
  more: ["và {n} nữa", "and {n} more"],
  nothingRead: ["Không có bản ghi nào đọc từ chỗ này.", "No record was made of this."],
  ofTheRow: [
    "Ô này không có bản ghi riêng; cả dòng có:",
    "This cell has no record of its own; its row has:",
  ],
  close: ["Đóng", "Close"],
  editCell: ["Sửa ô này…", "Correct this cell…"],
  editCellTitle: ["Sửa nội dung đọc từ ô", "Correct what the cell is read as"],
  editCellLabel: ["Đọc ô này là", "Read this cell as"],
  editCellHint: [
    "Ví dụ: “X”, “Sở Y tế; Sở Nội vụ”, “Quý II/2022”. Để trống nếu coi là ô trống. " +
    "Tệp gốc không thay đổi.",
    "For example “X”, “Sở Y tế; Sở Nội vụ”, “Quý II/2022”. Leave empty for an empty cell. " +
    "The file is not changed.",
  ],
  editName: ["Sửa tên hoặc tách…", "Correct or split…"],
  editNameTitle: ["Sửa tên hoặc tách “{name}”", "Correct or split “{name}”"],
  editNameLabel: ["Tên đúng, mỗi dòng một cơ quan, đơn vị", "The right name; one unit a line"],
  editNameHint: [
    "Áp dụng cho mọi chỗ có tên này trong văn bản. Để trống nếu đây không phải là cơ quan, đơn vị.",
    "Holds wherever this name stands in the document. Leave empty if it is no unit.",
  ],
  editDeadline: ["Sửa thời hạn…", "Correct the deadline…"],
  editDeadlineTitle: ["Sửa thời hạn của nhiệm vụ", "Correct the deadline of the task"],
  editDeadlineLabel: ["Thời hạn đúng", "The right deadline"],
  editDeadlineHint: [
    "Ghi như trong văn bản: “30/6/2022”, “Quý II/2022”, “trước ngày 15/10/2022”, “hằng năm”. " +
    "Để trống nếu không có thời hạn.",
    "As documents word it: “30/6/2022”, “Quý II/2022”, “trước ngày 15/10/2022”, “hằng năm”. " +
    "Leave empty if there is none.",
  ],
  chooseRowKind: ["Dòng {n} là", "Row {n} is"],
  save: ["Lưu", "Save"],
  cancel: ["Hủy", "Cancel"],
  accept: ["Đã kiểm tra", "Checked"],
  acceptTitle: [
    "Xác nhận cảnh báo này đã được kiểm tra",
    "Confirm that this finding has been checked",
  ],
  acceptedBy: ["{by}, {at}", "{by}, {at}"],
  withdraw: ["Bỏ xác nhận", "Withdraw"],
  withdrawTitle: ["Cảnh báo này cần kiểm tra lại", "It has not been checked after all"],
  accepted: ["Đã ghi nhận cảnh báo này được kiểm tra.", "The finding is noted as checked."],
  withdrawn: ["Đã bỏ xác nhận kiểm tra.", "The check was withdrawn."],
  revoke: ["Bỏ sửa", "Withdraw"],
  readingAgain: ["Đang đọc lại văn bản…", "Reading the document again…"],
  correctionSaved: ["Đã sửa và đọc lại văn bản.", "Corrected; the document was read again."],
  deadlineUnclear: [
    "Chưa hiểu thời hạn này; đã giữ nguyên câu chữ.",
    "This deadline was not understood; its words are kept.",
  ],
  correctionRevoked: ["Đã bỏ sửa và đọc lại văn bản.", "Withdrawn; the document was read again."],
  nothingToUndo: ["Không có chỗ sửa nào để hoàn tác.", "There is nothing to withdraw."],
  askPersonTitle: ["Người kiểm tra", "Reviewer"],
  askPersonLabel: ["Họ và tên", "Full name"],
  askPersonHint: [
    "Tên này được ghi cùng mỗi chỗ sửa và mỗi lần kiểm tra.",
    "The name is kept with each correction and check.",
  ],
  saveProfileHeading: ["Lưu thành mẫu đọc bảng", "Save as a profile"],
  saveProfileLabel: ["Tên mẫu", "Name of the profile"],
  saveProfileHint: [
    "Mẫu giữ vai trò các cột, số dòng tiêu đề và tên đơn vị đã sửa, " +
    "để đọc đúng những văn bản cùng loại.",
    "The profile keeps column roles, header rows and names that were corrected, " +
    "for documents of the same kind.",
  ],
  profileSaved: ["Đã lưu mẫu “{name}”.", "The profile “{name}” was saved."],

  // What a correction says
  correctionPurpose: ["{place}: loại bảng", "{place}: purpose"],
  correctionHeaderRows: ["{place}: số dòng tiêu đề", "{place}: header rows"],
  correctionColumnRole: ["{place}: vai trò của cột", "{place}: role of the column"],
  correctionRowKind: ["{place}: loại dòng", "{place}: kind of row"],
  correctionCell: ["{place}: nội dung ô", "{place}: text of the cell"],
  correctionName: ["Tên đơn vị “{name}”", "Unit “{name}”"],
  correctionDeadline: ["Thời hạn của nhiệm vụ “{task}”", "Deadline of “{task}”"],
  emptyValue: ["(để trống)", "(empty)"],
  noUnit: ["(không phải đơn vị)", "(no unit)"],
  noDeadline: ["(không có thời hạn)", "(no deadline)"],

  // Report
  back: ["Trở lại văn bản", "Back to the document"],
  print: ["In biên bản", "Print"],
  reportTitle: ["Biên bản rà soát kết quả đọc văn bản", "Review of what was read from a document"],
  reportDocument: ["Văn bản được rà soát", "The document"],
  reportMadeAt: ["Lập lúc", "Made"],
  reportRead: ["Kết quả đọc được", "What was read"],
  reportTables: ["Bảng", "Tables"],
  reportTableName: ["Bảng", "Table"],
  reportRows: ["Số dòng", "Rows"],
  reportFindings: ["Cảnh báo và kết quả kiểm tra", "Findings and checks"],
  reportFindingsLeft: [
    "Còn {n} cảnh báo chưa kiểm tra trên tổng số {all}.",
    "{n} of {all} findings are not checked.",
  ],
  reportCorrections: ["Các chỗ đã sửa", "Corrections"],
  reportSigner1: ["NGƯỜI RÀ SOÁT", "REVIEWED BY"],
  reportSigner2: ["NGƯỜI DUYỆT", "APPROVED BY"],
  reportSignedAt: ["………………, ngày …… tháng …… năm ………", "Place and date: ………………………………"],
  reportSignHint: ["(Ký, ghi rõ họ tên)", "(signature and full name)"],
  layoutTables: ["và {n} bảng chỉ để trình bày", "and {n} layout tables"],
  version: ["Phiên bản phần mềm", "Program version"],

  // Problems
  unreachable: [
    "Không kết nối được với máy chủ. Vui lòng thử lại.",
    "The server cannot be reached. Please try again.",
  ],
  failed: ["Máy chủ báo lỗi {status}.", "The server answered with error {status}."],
};

const valueNames = {
  severity: {
    error: ["Lỗi", "Error"],
    warning: ["Cảnh báo", "Warning"],
    info: ["Ghi nhận", "Note"],
  },
  purpose: {
    units: ["danh sách đơn vị", "list of units"],
    tasks: ["bảng nhiệm vụ", "tasks"],
    indicators: ["bảng chỉ tiêu", "indicators"],
    other: ["bảng khác", "other table"],
    layout: ["bảng trình bày", "layout"],
  },
  columnRole: {
    ordinal: ["số thứ tự", "ordinal"],
    unit: ["cơ quan, đơn vị", "unit"],
    task: ["nhiệm vụ", "task"],
    lead: ["chủ trì", "lead"],
    coordinate: ["phối hợp", "coordinate"],
    implement: ["thực hiện", "implement"],
    monitor: ["theo dõi", "monitor"],
    deadline: ["thời hạn", "deadline"],
    output: ["sản phẩm", "output"],
    budget: ["kinh phí", "budget"],
    quantity: ["số lượng", "quantity"],
    measure: ["đơn vị tính", "unit of measure"],
    note: ["ghi chú", "note"],
    mark: ["đánh dấu", "mark"],
    legalBasis: ["căn cứ", "legal basis"],
    document: ["văn bản", "document"],
    person: ["người", "person"],
    place: ["địa điểm", "place"],
    indicator: ["chỉ tiêu", "indicator"],
    value: ["số liệu", "value"],
    other: ["khác", "other"],
  },
  rowKind: {
    header: ["tiêu đề", "header"],
    columnNumbers: ["số cột", "column numbers"],
    group: ["nhóm", "group"],
    record: ["nội dung", "record"],
    total: ["tổng cộng", "total"],
    blank: ["trống", "blank"],
  },
  assignmentRole: {
    lead: ["Chủ trì", "Lead"],
    coordinate: ["Phối hợp", "Coordinate"],
    implement: ["Thực hiện", "Implement"],
    monitor: ["Theo dõi", "Monitor"],
  },
  origin: {
    markColumn: ["cột đánh dấu", "column of marks"],
    tableRow: ["dòng của bảng", "row of a table"],
    body: ["lời văn", "text"],
  },
  unitKind: {
    government: ["Chính phủ", "Government"],
    ministry: ["Bộ, cơ quan ngang bộ", "Ministry"],
    peoplesCommittee: ["Ủy ban nhân dân", "People's committee"],
    peoplesCouncil: ["Hội đồng nhân dân", "People's council"],
    department: ["Sở", "Department"],
    subDepartment: ["Chi cục", "Sub-department"],
    agency: ["Cục, tổng cục", "Agency"],
    division: ["Vụ, phòng", "Division"],
    board: ["Ban", "Board"],
    office: ["Văn phòng", "Office"],
    inspectorate: ["Thanh tra", "Inspectorate"],
    police: ["Công an", "Police"],
    military: ["Quân sự, biên phòng", "Military"],
    bank: ["Ngân hàng, kho bạc", "Bank, treasury"],
    centre: ["Trung tâm", "Centre"],
    institution: ["Trường, viện", "School, institute"],
    hospital: ["Bệnh viện, trạm y tế", "Hospital"],
    party: ["Cơ quan Đảng", "Party body"],
    association: ["Mặt trận, đoàn thể, hội", "Association"],
    enterprise: ["Doanh nghiệp", "Enterprise"],
    court: ["Tòa án, viện kiểm sát", "Court, procuracy"],
    territory: ["Đơn vị hành chính", "Territory"],
    other: ["Khác", "Other"],
  },
  level: {
    central: ["Trung ương", "Central"],
    province: ["Tỉnh", "Province"],
    district: ["Huyện", "District"],
    commune: ["Xã", "Commune"],
  },
  deadlineKind: {
    date: ["ngày", "date"],
    month: ["tháng", "month"],
    quarter: ["quý", "quarter"],
    year: ["năm", "year"],
    range: ["khoảng thời gian", "range"],
    before: ["trước ngày", "before"],
    recurring: ["định kỳ", "recurring"],
    ongoing: ["thường xuyên", "ongoing"],
    conditional: ["theo việc khác", "conditional"],
    unknown: ["chưa rõ", "unclear"],
  },
  sectionKind: {
    part: ["Phần", "Phần"],
    chapter: ["Chương", "Chương"],
    division: ["Mục", "Mục"],
    subdivision: ["Tiểu mục", "Tiểu mục"],
    article: ["Điều", "Điều"],
  },
};

export const language = localStorage.getItem("language") === "en" ? "en" : "vi";
const position = language === "vi" ? 0 : 1;
document.documentElement.lang = language;

/** The text `key`, its {names} filled from `values`. */
export function t(key, values = {}) {
  return texts[key][position].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** What people call `value` of a kind of value: nameOf("columnRole", "mark"). */
export function nameOf(kind, value) {
  return valueNames[kind][value]?.[position] ?? value;
}

/** The values that there are of a kind, in the order of menus, with their names. */
export function choices(kind) {
  return Object.keys(valueNames[kind]).map((value) => ({ value, name: nameOf(kind, value) }));
}

/** Changes to the other language; the page starts again in it. */
export function switchLanguage() {
  localStorage.setItem("language", language === "vi" ? "en" : "vi");
  location.reload();
}

/** Fills the elements of the page that name their text: data-word, data-word-title, … */
export function fillWords(root) {
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = t(element.dataset.word);
  }
  for (const element of root.querySelectorAll("[data-word-title]")) {
    element.title = t(element.dataset.wordTitle);
  }
  for (const element of root.querySelectorAll("[data-word-label]")) {
    element.setAttribute("aria-label", t(element.dataset.wordLabel));
  }
}

/** A number, or a string of the digits of a large one, with the separators of the language. */
export function number(value) {
  const separator = language === "vi" ? "." : ",";
  return value == null
    ? ""
    : String(value).replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, separator));
}

/** A day "2022-02-15", a month "2022-02" or a year as Vietnamese documents write it. */
export function day(iso) {
  return iso.split("-").reverse().join("/");
}

/** A moment "2026-11-25T21:30:00Z" in the time of the reader. */
export function moment(iso) {
  const at = new Date(iso);
  const two = (value) => String(value).padStart(2, "0");
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ` +
    `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "Bảng 2": table ids are "t" and the position of the table in the document. */
export function tableName(tableId) {
  return t("table", { n: tableId.slice(1) });
}

/** Where something stands, counted as people do: "Bảng 2, dòng 5, cột 4". */
export function placeName(location) {
  if (!location) return t("wholeDocument");
  const parts = [];
  if (location.tableId) parts.push(tableName(location.tableId));
  if (location.row != null) parts.push(t("row", { n: location.row + 1 }));
  if (location.column != null) parts.push(t("column", { n: location.column + 1 }));
  if (location.paragraph != null) parts.push(t("paragraph", { n: location.paragraph + 1 }));
  if (location.part) parts.push(t("otherPart", { part: location.part }));
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What a correction of a review is about, what was there and what is now: {what, was, is}.
 * `result` gives the words of tasks.
 */
export function correctionWords({ correction, was }, result) {
  const { kind, value, tableId } = correction;
  const place = tableId && placeName(correction);
  const task = result.tasks.find(({ id }) => id === correction.taskId);
  const text = (empty) => (words) => [words].flat().join("; ") || t(empty);
  const code = (code) => nameOf(kind, code);
  const [what, worded] = {
    purpose: [t("correctionPurpose", { place }), code],
    headerRows: [t("correctionHeaderRows", { place }), number],
    columnRole: [t("correctionColumnRole", { place }), code],
    rowKind: [t("correctionRowKind", { place }), code],
    cell: [t("correctionCell", { place }), text("emptyValue")],
    name: [t("correctionName", { name: correction.name }), text("noUnit")],
    deadline: [
      t("correctionDeadline", { task: task?.text ?? correction.taskId }),
      text("noDeadline"),
    ],
  }[kind];
  const nothing = t(kind === "deadline" ? "noDeadline" : "unknown");
  return { what, was: was == null ? nothing : worded(was), is: worded(value) };
}
