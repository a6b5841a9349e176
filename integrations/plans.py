#!/usr/bin/env python3
"""Makes plans that differ from each other, out of the fixtures: for tests and measurements.

    integrations/plans.py FOLDER [--count 300] [--per-folder 1000] [--bad]

Other numbers, years, amounts, names, marks and rows; the same seed gives the same bytes. With --bad
every 60th file is one of those that cannot be read: cut off, empty, not a document, a broken XML.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import zipfile
from pathlib import Path
from typing import List

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
_DOCUMENT = "word/document.xml"
_FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"]
_MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Quốc", "Ngọc", "Thanh", "Hữu"]
_NAMES = ["Huyền", "Hạnh", "Dũng", "Bình", "Lan", "Tùng", "Yến", "Khánh", "Nghĩa", "Thủy"]


def plan(base: Path, seed: int, repeat: int = 1, padding: int = 0) -> bytes:
    """The bytes of a plan like ``base``.

    :param repeat: How often each row of its largest table comes.
    :param padding: Bytes of a picture that no reader needs, incompressible.
    """
    chance = random.Random(seed)
    result = io.BytesIO()
    with zipfile.ZipFile(base) as read, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as write:
        for name in read.namelist():
            data = read.read(name)
            if name == _DOCUMENT:
                data = _changed(data.decode("utf-8"), chance, repeat).encode("utf-8")
            _add(write, name, data)
        if padding:
            _add(write, "word/media/noise.bin", chance.randbytes(padding))
    return result.getvalue()


def bad_plans(base: Path) -> List[bytes]:
    """Files that cannot be read."""
    data = plan(base, 0)
    broken = io.BytesIO()
    with zipfile.ZipFile(base) as read, zipfile.ZipFile(broken, "w") as write:
        for name in read.namelist():
            content = read.read(name)
            _add(write, name, content[: len(content) // 2] if name == _DOCUMENT else content)
    return [data[: len(data) // 2], b"", b"%PDF-1.7\n%\xe2\xe3\n", broken.getvalue()]


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, (2022, 2, 15, 8, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def _changed(xml: str, chance: random.Random, repeat: int) -> str:
    year = chance.randint(2018, 2025)
    name = " ".join(map(chance.choice, (_FAMILIES, _MIDDLES, _NAMES)))
    amount = f"{chance.randint(100, 999)}.{chance.randint(100, 999)}.000 đồng"
    xml = re.sub(r"\b2022\b", str(year), xml)
    xml = xml.replace("Lê Huyền", name)
    xml = re.sub(r"725\.960\.000 đồng \([^)]*\)", amount, xml)
    xml = re.sub(r"\b106 cơ quan", f"{chance.randint(90, 110)} cơ quan", xml)
    xml = re.sub(r"\b0[37] lớp", lambda _: f"{chance.randint(2, 40):02} lớp", xml)
    tables = list(re.finditer(r"<w:tbl>.*?</w:tbl>", xml, re.DOTALL))
    if not tables:
        return xml
    largest = max(tables, key=lambda table: len(table[0]))
    return xml[: largest.start()] + _rows(largest[0], chance, repeat) + xml[largest.end() :]


def _rows(table: str, chance: random.Random, repeat: int) -> str:
    """Marks come and go, some rows are left out; what is merged stays together."""
    whole = "w:vMerge" in table

    def row(match: "re.Match[str]") -> str:
        text = match[0]
        if not whole and match.start() > first[0].end() and chance.random() < 0.05:
            return ""
        if chance.random() < 0.1:
            text = re.sub(r"(<w:t[^>]*>)\s*[xX]\s*(</w:t>)", r"\1\2", text)
        return text * (1 if whole or match.start() <= first[-1].end() else repeat)

    pattern = re.compile(r"<w:tr[ >].*?</w:tr>", re.DOTALL)
    first = list(pattern.finditer(table))[:3]
    return pattern.sub(row, table)


def write_plans(folder: Path, count: int, per_folder: int = 1000, bad: bool = False) -> None:
    """Writes so many plans, some into folders of their own."""
    bases = sorted(FIXTURES.glob("*.docx"))
    broken = bad_plans(bases[0])
    for number in range(count):
        into = folder / f"{number // per_folder:04}"
        into.mkdir(parents=True, exist_ok=True)
        if bad and number % 60 == 59:
            data = broken[number // 60 % len(broken)]
        else:
            data = plan(bases[number % len(bases)], number)
        (into / f"Kế hoạch {number:06}.docx").write_bytes(data)


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes plans that differ from each other.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--per-folder", type=int, default=1000)
    parser.add_argument("--bad", action="store_true", help="every 60th file cannot be read")
    options = parser.parse_args()
    write_plans(options.folder, options.count, options.per_folder, options.bad)


if __name__ == "__main__":
    main()
