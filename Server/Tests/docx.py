"""Makes .docx files for tests: paragraphs, tables with merged cells, footnotes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
import io
from xml.sax.saxutils import escape
import zipfile

OFFICE = "http://schemas.openxmlformats.org"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACE = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'


@dataclass
class Cell:
    """A cell over several columns, or one that is merged over rows ("restart", then "continue")."""

    text: str = ""
    columns: int = 1
    merge: str = ""


def paragraph(text: str, *, bold: bool = False, centered: bool = False, note: int = 0) -> str:
    """A paragraph; `note` is the number of a footnote that it refers to."""
    alignment = '<w:pPr><w:jc w:val="center"/></w:pPr>' if centered else ""
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    run = f'<w:r>{weight}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    reference = f'<w:r><w:footnoteReference w:id="{note}"/></w:r>' if note else ""
    return f"<w:p>{alignment}{run}{reference}</w:p>"


def table(rows: Iterable[Sequence[str | Cell]]) -> str:
    """A table, row by row."""
    return "<w:tbl>" + "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in rows) + "</w:tbl>"


def _cell(cell: str | Cell) -> str:
    cell = Cell(cell) if isinstance(cell, str) else cell
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    merge = f'<w:vMerge w:val="{cell.merge}"/>' if cell.merge else ""
    return f"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{paragraph(cell.text)}</w:tc>"


def docx(*blocks: str, notes: Sequence[str] = ()) -> bytes:
    """A file of `paragraph`s and `table`s, with footnotes numbered from 1."""
    return word(f"<w:document {NAMESPACE}><w:body>{''.join(blocks)}</w:body></w:document>", notes)


def word(document: str, notes: Sequence[str] = ()) -> bytes:
    """A file with that text as its main part."""
    footnotes = "".join(
        f'<w:footnote w:id="{n}">{paragraph(text)}</w:footnote>' for n, text in enumerate(notes, 1)
    )
    relationship = f"{OFFICE}/officeDocument/2006/relationships"
    schemas = f"{OFFICE}/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{schemas}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
        f'<Override PartName="/word/footnotes.xml" ContentType="{WORD}.footnotes+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{schemas}/relationships"><Relationship Id="r1" '
        f'Type="{relationship}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{schemas}/relationships">'
        f'<Relationship Id="r1" Type="{relationship}/footnotes" Target="footnotes.xml"/></Relationships>',
        "word/document.xml": document,
        "word/footnotes.xml": f"<w:footnotes {NAMESPACE}>{footnotes}</w:footnotes>",
    }
    return package(parts)


def package(parts: Mapping[str, str]) -> bytes:
    """A zip archive of named texts."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text)
    return archive.getvalue()


def text_docx(*texts: str, rows: Iterable[Sequence[str | Cell]] = ()) -> bytes:
    """A file of plain paragraphs and, where there are rows, a table."""
    lines = list(rows)
    return docx(*map(paragraph, texts), *([table(lines)] if lines else []))


def long_docx(rows: int) -> bytes:
    """A plan whose table takes a while to read."""
    return text_docx("KẾ HOẠCH", rows=[
        ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"),
        *((str(n), f"Xây dựng báo cáo số {n}", "Sở Nội vụ", "Quý II/2022") for n in range(1, rows)),
    ])
