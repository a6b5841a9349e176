"""Data frames of real results."""

from __future__ import annotations

from copy import deepcopy

import pandas
import pytest

from conftest import FIXTURES, PLAN
from vanban import Importer, frames
from vanban.tables import TABLES


@pytest.mark.parametrize("table", TABLES)
def test_every_record_is_a_row_with_its_columns(importer: Importer, table: str) -> None:
    results = [importer.read(path) for path in sorted(FIXTURES.glob("*.docx"))]
    frame = getattr(frames(results), table)
    names = [column.name for column in TABLES[table]]
    if table == "documents":
        assert list(frame.columns) == names
        assert len(frame) == len(results)
        assert list(frame.source) == [result["source"]["sha256"] for result in results]
        return
    assert list(frame.columns) == ["source", "position", *names]
    records = [
        (result["source"]["sha256"], position)
        for result in results
        for position in range(len(result[table]))  # type: ignore[literal-required]
    ]
    assert list(zip(frame.source, frame.position)) == records


def test_values_have_types(importer: Importer) -> None:
    result = deepcopy(importer.read(PLAN))
    task = result["tasks"][0]
    task["deadline"] = {
        "raw": "Quý II/2022",
        "kind": "quarter",
        "from": "2022-04-01",
        "to": "2022-06-30",
        "recurrence": None,
    }
    task["budget"] = {"raw": "0,1 đồng", "amount": "0.1", "unit": None, "currency": "VND"}
    made = frames(result)
    first = made.tasks.iloc[0]
    assert first.deadline_from == pandas.Timestamp(2022, 4, 1)
    assert first.budget_amount == "0.1"
    assert pandas.isna(made.tasks.deadline_from.iloc[1])
    assert made.tasks.deadline_to.dtype == "datetime64[s]"
    commune = made.units[made.units.administrative_code == "22774"].iloc[0]
    assert commune["name"] == "Ủy ban nhân dân xã Thành Hải"
    assert commune.administrative_as_of == pandas.Timestamp(2021, 11, 1)
    assert made.documents.issued_day.isna().all()
    assert made.documents.issued_month[0] == 2


def test_keys_join_frames(importer: Importer) -> None:
    result = importer.read(PLAN)
    made = frames([result])
    whole = made.assignments.merge(
        made.tasks, left_on=["source", "task_id"], right_on=["source", "id"], validate="m:1"
    ).merge(made.units, left_on=["source", "unit_id"], right_on=["source", "id"], validate="m:1")
    assert len(whole) == len(result["assignments"])
    assert (made.findings.merge(made.documents, on="source").type_name == "Kế hoạch").all()


def test_no_results_make_empty_frames_with_columns() -> None:
    made = frames([])
    assert all(frame.empty for frame in made)
    assert "deadline_from" in made.tasks
