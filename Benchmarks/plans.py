#!/usr/bin/env python3
"""Writes made plans for the benchmarks: plans.py FOLDER."""
import os
import sys
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
BODIES = [
    "Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Công an tỉnh", "UBND các huyện, thành phố",
    "Sở Khoa học và Công nghệ",
]


def paragraph(text, runs=1):
    words = text.split(" ") if runs > 1 else [text]
    return (
        '<w:p w:rsidR="00A27C11" w:rsidRDefault="00A27C11"><w:pPr><w:spacing w:before="60" '
        'w:after="60"/><w:jc w:val="both"/><w:rPr><w:sz w:val="26"/></w:rPr></w:pPr>'
        + "".join(
            '<w:r w:rsidRPr="00A27C11"><w:rPr><w:rFonts w:ascii="Times New Roman" '
            'w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr>'
            f'<w:t xml:space="preserve">{word} </w:t></w:r>' for word in words)
        + "</w:p>")


def row(texts, runs=1):
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>{paragraph(text, runs)}</w:tc>'
        for text in texts)
    return f'<w:tr w:rsidR="00A27C11"><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>'


def tasks(count, runs=1):
    yield row(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"])
    for index in range(count):
        yield row([
            str(index + 1),
            f"Xây dựng kế hoạch số {index} triển khai cải cách hành chính trên địa bàn tỉnh",
            BODIES[index % 6], f"{BODIES[(index + 1) % 6]}; {BODIES[(index + 2) % 6]}",
            f"Tháng {index % 12 + 1}/2022", "Báo cáo"], runs)


def wide(columns, count):
    for index in range(count):
        yield row([f"Mục {index}.{column}" for column in range(columns)])


def groups(count):
    yield row(["STT", "Nhiệm vụ", "Cơ quan chủ trì"])
    for index in range(count):
        yield row([["I", "A", "1", "a"][index % 4], f"NHÓM {index}", ""])
        yield row([str(index + 1), f"Báo cáo {index}", BODIES[index % 6]])


def write(path, columns, rows):
    grid = '<w:gridCol w:w="1500"/>' * columns
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
            f'"/word/document.xml" ContentType="{MAIN}"/></Types>')
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            part.write(
                f'<w:document xmlns:w="{WORD}"><w:body><w:tbl><w:tblPr/><w:tblGrid>{grid}'
                "</w:tblGrid>".encode())
            for line in rows:
                part.write(line.encode())
            part.write(b"</w:tbl></w:body></w:document>")


folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for count in (1_000, 10_000, 100_000):
    write(f"{folder}/{count:06} rows.docx", 6, tasks(count))
write(f"{folder}/a run a word.docx", 6, tasks(5_000, runs=2))
write(f"{folder}/wide.docx", 200, wide(200, 300))
write(f"{folder}/groups.docx", 3, groups(5_000))
