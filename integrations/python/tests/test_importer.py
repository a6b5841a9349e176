"""Reading through real workers."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from pathlib import Path
from typing import List, Union

import pytest

from conftest import FIXTURES, PLAN
from vanban import FileBytes, Importer, VanbanError


def printed(command: str, path: Path, *options: str) -> object:
    """What the command prints for a file."""
    run = subprocess.run(
        [command, "import", "--compact", *options, str(path)], check=True, capture_output=True
    )
    return json.loads(run.stdout)


def test_a_file_gives_what_the_command_prints(
    importer: Importer, command: str, named_plan: Path
) -> None:
    result = importer.read(named_plan)
    assert result == printed(command, named_plan)
    assert result["source"]["fileName"] == named_plan.name


def test_bytes_give_the_same(importer: Importer) -> None:
    assert importer.read_bytes(PLAN.read_bytes(), PLAN.name) == importer.read(PLAN)


def test_a_name_that_is_not_utf8_is_read(importer: Importer, tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"K\xd5 ho\xb9ch.docx")
    with open(path, "wb") as file:
        file.write(PLAN.read_bytes())
    result = importer.read(os.fsdecode(path))
    assert result["source"]["fileName"] == "K\ufffd ho\ufffdch.docx"
    assert result["units"] == importer.read(PLAN)["units"]


def test_options_reach_the_reader(importer: Importer, command: str) -> None:
    plain = importer.read(PLAN)
    code = plain["findings"][0]["code"]
    told = importer.read(PLAN, options={"ignore": [code], "asOf": "2026-01-01"})
    assert told == printed(command, PLAN, "--ignore", code, "--as-of", "2026-01-01")
    assert told != plain


@pytest.mark.parametrize("code", ["notFound", "damaged", "empty", "notADocx", "noMainPart"])
def test_an_error_is_that_of_the_command(
    importer: Importer, command: str, bad_files: dict[str, Path], code: str
) -> None:
    run = subprocess.run([command, "import", str(bad_files[code])], capture_output=True)
    with pytest.raises(VanbanError) as caught:
        importer.read(bad_files[code])
    assert (caught.value.code, caught.value.status) == (code, run.returncode)
    assert caught.value.message_vi and caught.value.message_en
    assert caught.value.message_vi != caught.value.message_en


def test_an_unknown_option_is_an_error(importer: Importer) -> None:
    with pytest.raises(VanbanError) as caught:
        importer.read(PLAN, options={"province": "Atlantis"})
    assert (caught.value.code, caught.value.status) == ("badRequest", 64)


def test_map_keeps_the_order_and_errors_are_values(
    importer: Importer, bad_files: dict[str, Path]
) -> None:
    good = sorted(FIXTURES.glob("*.docx"))
    items = [path for pair in zip(good * 10, list(bad_files.values()) * 8) for path in pair]
    outcomes = list(importer.map(items))
    assert [outcome.item for outcome in outcomes] == items
    for outcome in outcomes:
        assert (outcome.result is None) == (outcome.item in bad_files.values())
        assert (outcome.error is None) == (outcome.item in good)


def test_map_as_done_gives_each_once(importer: Importer) -> None:
    data = PLAN.read_bytes()
    items = [FileBytes(f"{number}.docx", data) for number in range(60)]
    outcomes = list(importer.map(items, ordered=False))
    assert sorted(outcome.unwrap()["source"]["fileName"] for outcome in outcomes) == sorted(
        item.name for item in items
    )


@pytest.mark.parametrize("ordered", [True, False])
def test_map_is_lazy_and_bounded(importer: Importer, ordered: bool) -> None:
    taken = 0

    def endless() -> "object":
        nonlocal taken
        while True:
            taken += 1
            yield PLAN

    outcomes = importer.map(endless(), ordered=ordered, window=5)  # type: ignore[arg-type, var-annotated]
    assert taken == 0
    for number in range(20):
        assert next(outcomes).result is not None
        assert taken <= number + 5
    outcomes.close()  # type: ignore[attr-defined]


def test_answers_that_were_taken_are_forgotten(importer: Importer) -> None:
    answers = importer._answers([PLAN] * 30, None, False, 4)
    for _ in range(20):
        next(answers)
    locals_ = answers.gi_frame.f_locals  # type: ignore[attr-defined]
    assert len(locals_["order"]) == 0 and len(locals_["open_items"]) <= 4
    answers.close()  # type: ignore[attr-defined]


def test_a_name_that_utf8_cannot_hold_is_shown_as_such(importer: Importer) -> None:
    data = PLAN.read_bytes()
    named = FileBytes("k\udcff.docx", data)
    items: List[Union[FileBytes, Path]] = [named, PLAN]
    outcomes = list(importer.map(items))
    assert [outcome.error for outcome in outcomes] == [None, None]
    result = outcomes[0].result
    assert result is not None and result["source"]["fileName"] == "k?.docx"


def test_threads_share_an_importer(importer: Importer) -> None:
    expected = importer.read(PLAN)
    wrong: list[object] = []

    def work(number: int) -> None:
        name = f"{number}.docx"
        for _ in range(10):
            result = importer.read_bytes(PLAN.read_bytes(), name)
            if result["source"]["fileName"] != name or result["tasks"] != expected["tasks"]:
                wrong.append(result)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_large_requests_and_results_pass_each_other(importer: Importer, tmp_path: Path) -> None:
    """Both are far larger than a pipe, and two wait in each worker."""
    from plans import plan

    data = plan(PLAN, seed=1, repeat=60, padding=3_000_000)
    results = [outcome.unwrap() for outcome in importer.map([FileBytes("a.docx", data)] * 12)]
    assert all(result == results[0] for result in results)
    assert len(json.dumps(results[0])) > 1_000_000


def test_a_missing_command_is_told_clearly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(VanbanError, match="no/such/vanban") as caught:
        Importer(tmp_path / "no/such/vanban")
    assert (caught.value.code, caught.value.status) == ("commandMissing", 69)
    monkeypatch.delenv("VANBAN", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(VanbanError, match="VANBAN"):
        Importer()


def test_the_command_is_found_in_the_environment_and_on_the_path(
    monkeypatch: pytest.MonkeyPatch, command: str, tmp_path: Path
) -> None:
    (tmp_path / "vanban").symlink_to(command)
    monkeypatch.delenv("VANBAN", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with Importer(jobs=1) as importer:
        assert importer.read(PLAN)["units"]
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("VANBAN", command)
    with Importer(jobs=1) as importer:
        assert importer.read(PLAN)["units"]
