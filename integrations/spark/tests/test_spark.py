"""Tables made by Spark, held against what one machine prints."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, Dict, List, Tuple

import pytest
from pyspark.sql import Row, SparkSession
from pyspark.sql import types as T

import vanban_spark
from conftest import SPARK
from plans import FIXTURES, plan
from vanban.tables import TABLES, Column

RECORDS = {
    "documents": "document",
    "units": "unit",
    "tasks": "task",
    "assignments": "assignment",
    "statements": "statement",
    "findings": "finding",
}
#: Objects whose members are left out where they do not apply.
LOOSE = {"location", "about"}


def record(row: Row, table: str) -> Dict[str, Any]:
    """The record that a row of a table was made of."""
    whole: Dict[str, Any] = {}
    for column in TABLES[table]:
        place = whole
        for key in column.path[:-1]:
            place = place.setdefault(key, {})
        place[column.path[-1]] = value(row, column)
    made = trimmed(whole)
    assert isinstance(made, dict)
    return made


def value(row: Row, column: Column) -> Any:
    found = row[column.name]
    if found is None:
        return None
    if column.kind == "date":
        return found.isoformat()
    if column.kind == "json":
        return json.loads(found)
    if column.kind == "groups":
        return [group.asDict() for group in found]
    if column.kind == "number" and column.name in ("stated", "counted"):
        return found if row["about_amount"] else int(found)
    return found


def trimmed(tree: Any, name: str = "") -> Any:
    """A tree without objects that hold nothing."""
    if not isinstance(tree, dict):
        return tree
    members = {key: trimmed(member, key) for key, member in tree.items()}
    if name in LOOSE:
        members = {key: member for key, member in members.items() if member is not None}
    return members if any(member is not None for member in members.values()) else None


def of_one_machine(command: str, folder: Path) -> Dict[Tuple[str, str], List[Dict[str, Any]]]:
    """Records by table and file, as ``vanban import --format ndjson`` prints them."""
    run = subprocess.run([command, "import", "--format", "ndjson", folder], capture_output=True)
    printed: Dict[Tuple[str, str], List[Dict[str, Any]]] = defaultdict(list)
    tables = {record: table for table, record in RECORDS.items()}
    for line in run.stdout.splitlines():
        members = json.loads(line)
        kind, source = members.pop("record"), members.pop("source")
        if kind in tables:
            printed[tables[kind], source].append(members)
    return printed


def of_spark(
    spark: SparkSession, output: Path
) -> Tuple[Dict[Tuple[str, str], List[Dict[str, Any]]], List[Row]]:
    """The same, out of the Parquet tables; and the documents that were not read."""
    found: Dict[Tuple[str, str], List[Dict[str, Any]]] = defaultdict(list)
    failed = []
    for table in TABLES:
        order = ["path"] if table == "documents" else ["path", "position"]
        for row in spark.read.parquet(str(output / table)).orderBy(*order).collect():
            if table != "documents":
                found[table, row["source"]].append(record(row, table))
            elif row["status"] == 0:
                found[table, row["source"]].append(record(row, table)["document"])
            else:
                failed.append(row)
    return found, failed


def text(record: Dict[str, Any]) -> str:
    """A record as text, its members in order."""
    return json.dumps(record, sort_keys=True)


def test_records_are_those_of_one_machine(
    spark: SparkSession, command: str, plans: Path, tmp_path: Path
) -> None:
    counts = vanban_spark.import_documents(spark, str(plans), str(tmp_path), command=command)
    assert counts == {0: 295, 65: 2, 80: 1, 81: 1, 86: 1}
    found, failed = of_spark(spark, tmp_path)
    expected = of_one_machine(command, plans)
    assert found.keys() == expected.keys()
    assert sum(map(len, expected.values())) > 50_000
    # Lines are printed as records become known; the tables keep the order of the document.
    for key, records in expected.items():
        assert sorted(found[key], key=text) == sorted(records, key=text), key
    by_name = {Path(row["path"]).name: row for row in failed}
    assert {(name, row["code"], row["status"]) for name, row in by_name.items()} == {
        ("Kế hoạch 000059.docx", "damaged", 65),
        ("Kế hoạch 000119.docx", "empty", 80),
        ("Kế hoạch 000179.docx", "notADocx", 81),
        ("Kế hoạch 000239.docx", "brokenXML", 86),
        ("Kế hoạch 000299.docx", "damaged", 65),
    }
    assert all(row["message_vi"] and row["message_en"] and row["source"] for row in failed)
    assert not list((tmp_path / "_staging").iterdir())


def test_a_batch_again_replaces_its_rows_alone(
    spark: SparkSession, command: str, few_plans: Path, tmp_path: Path
) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    shutil.copytree(few_plans, folder)

    def rows() -> Dict[str, List[str]]:
        return {
            table: sorted(map(str, spark.read.parquet(str(output / table)).collect()))
            for table in TABLES
        }

    def run(batch: str) -> Dict[int, int]:
        return vanban_spark.import_documents(
            spark, str(folder), str(output), command=command, batch=batch
        )

    run("2024")
    run("2025.a")
    before = rows()
    run("2025.a")
    assert rows() == before
    for path in sorted(folder.rglob("*.docx"))[:6]:
        path.unlink()
    assert run("2025.a") == {0: 2}
    batches = spark.read.parquet(str(output / "documents")).groupBy("batch").count().collect()
    assert {row["batch"]: row["count"] for row in batches} == {"2024": 8, "2025.a": 2}
    with pytest.raises(ValueError, match="batch"):
        run("../else")


def test_columns_have_the_types_that_are_declared(
    spark: SparkSession, command: str, few_plans: Path, tmp_path: Path
) -> None:
    vanban_spark.import_documents(spark, str(few_plans), str(tmp_path), command=command)
    kinds: Dict[str, T.DataType] = {**vanban_spark._TYPES, "date": T.DateType()}
    for table, columns in TABLES.items():
        (batch,) = (tmp_path / table).glob("batch=*")
        # Every column holds whatever the plans say, even where it is null in all of them.
        schema = {field.name: field.dataType for field in spark.read.parquet(str(batch)).schema}
        for column in columns:
            if column.name not in ("issued_year", "source"):
                assert schema[column.name] == kinds[column.kind], (table, column)


def test_options_and_limits(
    spark: SparkSession, command: str, few_plans: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    shutil.copytree(few_plans, folder)
    base = FIXTURES / "ke-hoach-iso-ninh-thuan-2022.docx"
    (folder / "large.docx").write_bytes(plan(base, 1, padding=1_000_000))
    counts = vanban_spark.import_documents(
        spark,
        str(folder),
        str(tmp_path / "out"),
        command=command,
        max_bytes=900_000,
        options={"ignore": ["statedCountDiffers"]},
    )
    assert counts == {0: 8, 88: 1}
    findings = spark.read.parquet(str(tmp_path / "out/findings"))
    assert findings.where("code = 'statedCountDiffers'").count() == 0


def test_a_document_over_its_time_costs_its_row_alone(
    spark: SparkSession, command: str, tmp_path: Path
) -> None:
    base = FIXTURES / "ke-hoach-iso-ninh-thuan-2022.docx"
    (tmp_path / "slow.docx").write_bytes(plan(base, 1, repeat=600))
    (tmp_path / "bad.docx").write_bytes(b"%PDF-1.7\n")
    files = vanban_spark.documents(spark, str(tmp_path)).coalesce(1)
    read = vanban_spark.results(vanban_spark.answers(files, command=command, timeout=0.1))
    codes = {Path(row["path"]).name: row["error"]["code"] for row in read.collect()}
    assert codes == {"slow.docx": "timedOut", "bad.docx": "notADocx"}


def test_the_script_runs_with_what_is_shipped(
    command: str, few_plans: Path, tmp_path: Path
) -> None:
    package = Path(sys.modules["vanban"].__file__ or "").parent
    shipped = shutil.copy(command, tmp_path / "vanban")
    shutil.make_archive(str(tmp_path / "vanban"), "zip", package.parent, package.name)
    profile = tmp_path / "mẫu.yaml"
    profile.write_bytes(
        subprocess.run(
            [command, "inspect", "--write-profile", FIXTURES / "ke-hoach-iso-ninh-thuan-2022.docx"],
            check=True,
            capture_output=True,
        ).stdout
    )
    submit = [
        *(str(Path(sys.executable).parent / "spark-submit"), "--master", "local[2]"),
        *("--conf", f"spark.pyspark.python={sys.executable}", "--conf", "spark.ui.enabled=false"),
        *("--py-files", str(tmp_path / "vanban.zip"), "--files", str(shipped)),
        *(str(SPARK / "vanban_spark.py"), str(few_plans), str(tmp_path / "out")),
        *("--batch", "one", "--profile", str(profile)),
    ]
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYSPARK_PYTHON": sys.executable}
    run = subprocess.run(submit, capture_output=True, text=True, env=environment)
    assert run.returncode == 0, run.stderr + run.stdout
    assert json.loads(run.stdout) == {"batch": "one", "documents": {"0": 8}}
    assert list((tmp_path / "out/tasks/batch=one").glob("issued_year=*/*.parquet"))
