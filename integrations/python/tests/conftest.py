"""The command that is tested, and documents."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator

import pytest

from vanban import Importer, find_command

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "fixtures"
PLAN = FIXTURES / "ke-hoach-iso-ninh-thuan-2022.docx"


@pytest.fixture(scope="session")
def command() -> str:
    return find_command()


@pytest.fixture
def importer(command: str) -> Iterator[Importer]:
    with Importer(command, jobs=2) as importer:
        yield importer


@pytest.fixture
def bad_files(tmp_path: Path) -> dict[str, Path]:
    """Files that give no result, by the code of the error."""
    plan = PLAN.read_bytes()
    contents = {
        "damaged": plan[: len(plan) // 2],
        "empty": b"",
        "notADocx": b"%PDF-1.7\n",
        "noMainPart": b"PK\x05\x06" + bytes(18),
    }
    files = {"notFound": tmp_path / "không có.docx"}
    for code, content in contents.items():
        files[code] = tmp_path / f"{code}.docx"
        files[code].write_bytes(content)
    return files


@pytest.fixture
def named_plan(tmp_path: Path) -> Path:
    """A plan with a name as clerks give them."""
    return Path(shutil.copy(PLAN, tmp_path / "Kế hoạch số 1 (bản “cuối”).docx"))
