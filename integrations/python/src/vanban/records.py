"""The records of a result, as types: the JSON of version 1 (docs/schema/vanban-1.json).

Every member of a ``TypedDict`` is always there, ``None`` or ``[]`` where the document has nothing,
except those of a :class:`Location`, those of a :class:`Subject`, the ``raw`` of a :class:`Cell`,
and ``corrected``, which names the members that a person put right and stands only where there are
any.
A later version 1.x may add members; they arrive as they are.
"""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict, Union

TablePurpose = Literal["units", "tasks", "indicators", "other", "layout"]
ColumnRole = Literal[
    "ordinal", "unit", "task", "lead", "coordinate", "implement", "monitor", "deadline", "output",
    "budget", "quantity", "measure", "note", "mark", "legalBasis", "document", "person", "place",
    "indicator", "value", "other",
]  # fmt: skip
RowKind = Literal["header", "columnNumbers", "group", "record", "total", "blank"]
SectionKind = Literal[
    "part", "chapter", "division", "subdivision", "article", "clause", "point", "heading", "item"
]
UnitKind = Literal[
    "government", "ministry", "peoplesCommittee", "peoplesCouncil", "department", "subDepartment",
    "agency", "division", "board", "office", "inspectorate", "police", "military", "bank", "centre",
    "institution", "hospital", "party", "association", "enterprise", "court", "territory", "other",
]  # fmt: skip
UnitLevel = Literal["central", "province", "district", "commune"]
TerritoryKind = Literal[
    "tinh", "thanhPho", "quan", "huyen", "thiXa", "phuong", "xa", "thiTran", "dacKhu"
]
TaskOrigin = Literal["markColumn", "tableRow", "body"]
DeadlineKind = Literal[
    "date", "month", "quarter", "year", "range", "before", "recurring", "ongoing", "conditional",
    "unknown",
]  # fmt: skip
AssignmentRole = Literal["lead", "coordinate", "implement", "monitor"]
Severity = Literal["error", "warning", "info"]


class Location(TypedDict, total=False):
    """Where something stands in the file; what does not apply is left out. Counted from 0."""

    tableId: str
    row: int
    column: int
    paragraph: int
    part: str


class Source(TypedDict):
    """The file that was read (tệp nguồn)."""

    fileName: str
    byteCount: int
    sha256: str
    format: str
    application: Optional[str]


class Date(TypedDict):
    """A date of which day or month may be blank (ngày, tháng, năm)."""

    raw: str
    iso: str
    year: int
    month: Optional[int]
    day: Optional[int]


class Citation(TypedDict):
    """A document cited by this one (căn cứ, văn bản được viện dẫn)."""

    relation: Optional[str]
    raw: str
    typeName: Optional[str]
    codeRaw: Optional[str]
    codeNumber: Optional[str]
    codeYear: Optional[int]
    codeNotation: Optional[str]
    issuedDate: Optional[Date]
    organName: Optional[str]
    subject: Optional[str]
    codes: List[str]
    location: Optional[Location]


class Signer(TypedDict):
    """One signature (chữ ký)."""

    competence: Optional[str]
    position: Optional[str]
    fullName: Optional[str]


class LooseParagraph(TypedDict):
    """A paragraph that stands in no section (đoạn văn)."""

    text: str
    location: Location


class Section(TypedDict):
    """A section of the body (phần, chương, mục, điều, khoản, điểm)."""

    id: str
    kind: SectionKind
    number: Optional[str]
    level: int
    heading: str
    paragraphs: List[str]
    children: List[Section]
    location: Location


class Attachment(TypedDict):
    """The document that an appendix says it belongs to (kèm theo)."""

    typeName: Optional[str]
    codeRaw: Optional[str]
    codeNumber: Optional[str]
    codeYear: Optional[int]
    codeNotation: Optional[str]
    issuedDate: Optional[Date]
    organName: Optional[str]
    raw: str


class Appendix(TypedDict):
    """An appendix (phụ lục)."""

    id: str
    label: str
    number: Optional[str]
    title: Optional[str]
    attachedTo: Optional[Attachment]
    paragraphs: List[LooseParagraph]
    sections: List[Section]
    location: Location


class Note(TypedDict):
    """A footnote or endnote (cước chú)."""

    text: str
    location: Optional[Location]


class Document(TypedDict):
    """What the document says it is (văn bản)."""

    typeName: Optional[str]
    typeAbbreviation: Optional[str]
    codeRaw: Optional[str]
    codeNumber: Optional[str]
    codeYear: Optional[int]
    codeNotation: Optional[str]
    issuedDate: Optional[Date]
    place: Optional[str]
    organName: Optional[str]
    parentOrganName: Optional[str]
    subject: Optional[str]
    language: Literal["vi"]
    legalBases: List[Citation]
    citations: List[Citation]
    secrecy: Optional[str]
    urgency: Optional[str]
    addressees: List[str]
    signers: List[Signer]
    recipients: List[str]
    paragraphs: List[LooseParagraph]
    sections: List[Section]
    appendixes: List[Appendix]
    notes: List[Note]


class _CorrectedColumn(TypedDict, total=False):
    corrected: List[Literal["role"]]


class Column(_CorrectedColumn):
    """A column of a table (cột)."""

    index: int
    titles: List[str]
    role: ColumnRole


class _CellText(TypedDict, total=False):
    raw: str
    corrected: List[Literal["text"]]


class Cell(_CellText):
    """A cell (ô); ``raw`` is left out where it equals ``text``."""

    column: int
    columnSpan: int
    rowSpan: int
    text: str


class _CorrectedRow(TypedDict, total=False):
    corrected: List[Literal["kind"]]


class Row(_CorrectedRow):
    """A row of a table (dòng)."""

    index: int
    kind: RowKind
    ordinal: Optional[str]
    cells: List[Cell]


class _CorrectedTable(TypedDict, total=False):
    corrected: List[Literal["purpose", "headerRowCount"]]


class Table(_CorrectedTable):
    """A table (bảng)."""

    id: str
    index: int
    parentId: Optional[str]
    appendixId: Optional[str]
    purpose: TablePurpose
    confidence: float
    headerRowCount: int
    columns: List[Column]
    rows: List[Row]


class Province(TypedDict):
    """The province of a territorial unit (tỉnh, thành phố)."""

    code: str
    name: str


class Successor(TypedDict):
    """What a territorial unit became in a later list."""

    code: str
    name: str
    asOf: str


class AdministrativeUnit(TypedDict):
    """A territorial unit (đơn vị hành chính); its code holds only with ``asOf``."""

    code: str
    name: str
    kind: TerritoryKind
    system: Literal["GSO"]
    asOf: str
    province: Optional[Province]
    successors: List[Successor]


class Group(TypedDict):
    """A group that a record stands in (nhóm, mục)."""

    ordinal: Optional[str]
    text: str


class _CorrectedUnit(TypedDict, total=False):
    corrected: List[Literal["name"]]


class Unit(_CorrectedUnit):
    """A body that is listed or given work (cơ quan, đơn vị)."""

    id: str
    ordinal: Optional[str]
    name: str
    raw: str
    kind: UnitKind
    level: Optional[UnitLevel]
    isCollective: bool
    administrativeUnit: Optional[AdministrativeUnit]
    groupPath: List[Group]
    location: Location


# ``from`` is a word of Python: the one type that cannot be a class.
Deadline = TypedDict(
    "Deadline",
    {
        "raw": str,
        "kind": DeadlineKind,
        "from": Optional[str],
        "to": Optional[str],
        "recurrence": Optional[str],
    },
)


class Quantity(TypedDict):
    """An amount (số lượng, kinh phí); ``amount`` is an exact decimal number."""

    raw: str
    amount: Optional[str]
    unit: Optional[str]
    currency: Optional[str]


class _CorrectedTask(TypedDict, total=False):
    corrected: List[Literal["text", "deadline", "output", "budget", "quantity", "note"]]


class Task(_CorrectedTask):
    """What is to be done (nhiệm vụ)."""

    id: str
    ordinal: Optional[str]
    text: str
    origin: TaskOrigin
    groupPath: List[Group]
    deadline: Optional[Deadline]
    output: Optional[str]
    budget: Optional[Quantity]
    quantity: Optional[Quantity]
    note: Optional[str]
    location: Location


class _CorrectedAssignment(TypedDict, total=False):
    corrected: List[Literal["unitId"]]


class Assignment(_CorrectedAssignment):
    """Who has which part in which task (phân công)."""

    taskId: str
    unitId: str
    role: AssignmentRole
    raw: str
    location: Location


class Subject(TypedDict, total=False):
    """What a statement is about; what does not apply is left out."""

    taskId: str
    tableId: str
    amount: bool
    parts: bool


class Statement(TypedDict):
    """A figure that the document states, held against what was counted."""

    raw: str
    stated: Union[int, str]
    counted: Union[int, str, None]
    agrees: Optional[bool]
    about: Subject
    location: Location


class Message(TypedDict):
    """The same sentence in Vietnamese and English."""

    vi: str
    en: str


class Finding(TypedDict):
    """Something doubtful or noteworthy (cảnh báo)."""

    code: str
    severity: Severity
    message: Message
    location: Optional[Location]


class ImportResult(TypedDict):
    """What one document says."""

    schemaVersion: str
    source: Source
    document: Document
    tables: List[Table]
    units: List[Unit]
    tasks: List[Task]
    assignments: List[Assignment]
    statements: List[Statement]
    findings: List[Finding]
