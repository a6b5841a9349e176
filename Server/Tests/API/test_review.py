"""What people put right, look at and keep for other documents."""

from collections.abc import Callable
from typing import Any

import pytest

from docx import text_docx
from serving import PLAN, Server, problem

Result = dict[str, Any]


def table(result: Result) -> Any:
    return next(t for t in result["tables"] if t["id"] == "t2")


def units(result: Result) -> set[str]:
    return {unit["name"] for unit in result["units"]}


TASK = "k11269e1216475422"


def deadline(result: Result) -> Any:
    return next(task["deadline"] for task in result["tasks"] if task["id"] == TASK)


SCIENCE = "Sở Khoa học và Công nghệ"

CORRECTIONS: dict[str, tuple[dict[str, Any], str | None, Callable[[Result], bool]]] = {
    "purpose": (
        {"kind": "purpose", "tableId": "t2", "value": "other"}, "units",
        lambda r: table(r)["purpose"] == "other" and table(r)["corrected"] == ["purpose"]),
    "header rows": (
        {"kind": "headerRows", "tableId": "t2", "value": 2}, "1",
        lambda r: table(r)["headerRowCount"] == 2 and table(r)["rows"][1]["kind"] == "header"),
    "column": (
        {"kind": "columnRole", "tableId": "t2", "column": 3, "value": "note"}, "mark",
        lambda r: table(r)["columns"][3]["role"] == "note"
        and table(r)["columns"][3]["corrected"] == ["role"]),
    "row": (
        {"kind": "rowKind", "tableId": "t2", "row": 4, "value": "blank"}, "record",
        lambda r: table(r)["rows"][4]["kind"] == "blank"
        and not any(u["location"].get("row") == 4 for u in r["units"])),
    "mark": (
        {"kind": "cell", "tableId": "t2", "row": 4, "column": 3, "value": "X"}, "",
        lambda r: r["findings"] == [] and all(s["agrees"] for s in r["statements"])),
    "cell with a unit": (
        {"kind": "cell", "tableId": "t2", "row": 4, "column": 1, "value": "Sở Đổi mới; Sở Sáng tạo"},
        SCIENCE,
        lambda r: [u["name"] for u in r["units"] if u["location"].get("row") == 4]
        == ["Sở Đổi mới", "Sở Sáng tạo"]),
    "name": (
        {"kind": "name", "name": SCIENCE, "value": ["Sở Đổi mới"]}, SCIENCE,
        lambda r: SCIENCE not in units(r) and "Sở Đổi mới" in units(r)),
    "name of two": (
        {"kind": "name", "name": SCIENCE, "value": ["Sở Đổi mới", "Sở Sáng tạo"]}, SCIENCE,
        lambda r: SCIENCE not in units(r) and {"Sở Đổi mới", "Sở Sáng tạo"} <= units(r)),
    "name of none": (
        {"kind": "name", "name": SCIENCE, "value": []}, SCIENCE,
        lambda r: SCIENCE not in units(r)),
    "deadline": (
        {"kind": "deadline", "taskId": TASK, "value": "Quý II/2022"}, None,
        lambda r: (deadline(r) or {}).get("to") == "2022-06-30"
        and deadline(r)["from"] == "2022-04-01"),
}


@pytest.mark.parametrize("name", CORRECTIONS)
def test_correction_and_undo(server: Server, plan: str, name: str) -> None:
    correction, was, holds = CORRECTIONS[name]
    before = server.get(plan + "/result")
    assert not holds(before)
    answer = server.correct(plan, "Nguyễn Văn A", **correction)
    assert answer.status_code == 201, answer.text
    assert answer.json()["revision"] == 2
    after = server.ask("GET", plan + "/result")
    assert after.headers["ETag"] == '"2"'
    assert holds(after.json())
    assert '"corrected"' in after.text or name in ("name of none", "row")
    [stored] = server.get(plan + "/review")["corrections"]
    assert (stored["id"], stored["by"]) == (answer.json()["id"], "Nguyễn Văn A")
    # A deadline is kept with the place of its task.
    assert (stored["correction"] | correction, stored["was"]) == (stored["correction"], was)
    summary = server.get(plan)
    assert (summary["corrections"], summary["revision"]) == (1, 2)
    assert summary["counts"]["units"] == len(after.json()["units"])

    undo = f"{plan}/corrections/{stored['id']}"
    assert server.ask("DELETE", undo).status_code == 204
    assert problem(server.ask("DELETE", undo)) == (404, "noCorrection")
    assert server.get(plan + "/result") == before
    assert (server.get(plan)["corrections"], server.get(plan)["revision"]) == (0, 3)


CELL = {"kind": "cell", "tableId": "t2", "row": 4, "column": 3, "value": "X"}
BAD, UNFIT = (400, "badRequest"), (422, "correctionFitsNothing")

REFUSED: dict[str, tuple[Any, tuple[int, str]]] = {
    "no correction": (None, BAD),
    "a list": ([], BAD),
    "no kind": ({}, BAD),
    "unknown kind": (CELL | {"kind": "x"}, BAD),
    "missing member": ({"kind": "cell", "tableId": "t2", "row": 4, "value": "X"}, BAD),
    "unknown role": ({"kind": "columnRole", "tableId": "t2", "column": 3, "value": "x"}, BAD),
    "unknown purpose": ({"kind": "purpose", "tableId": "t2", "value": "Units"}, BAD),
    "unknown kind of row": ({"kind": "rowKind", "tableId": "t2", "row": 4, "value": ""}, BAD),
    "negative row": (CELL | {"row": -1}, BAD),
    "half a row": (CELL | {"row": 4.5}, BAD),
    "row as text": (CELL | {"row": "4"}, BAD),
    "row past 64 bits": (CELL | {"row": 2**64}, BAD),
    "NUL": (CELL | {"value": "X\0"}, BAD),
    "long text": (CELL | {"value": "X" * 20_001}, BAD),
    "many names": ({"kind": "name", "name": SCIENCE, "value": ["Sở"] * 201}, BAD),
    "unknown table": (CELL | {"tableId": "t9"}, UNFIT),
    "row past the table": (CELL | {"row": 107}, UNFIT),
    "column past the table": (CELL | {"column": 4}, UNFIT),
    "role past the table": ({"kind": "columnRole", "tableId": "t2", "column": 4, "value": "note"}, UNFIT),
    "kind past the table": ({"kind": "rowKind", "tableId": "t2", "row": 107, "value": "group"}, UNFIT),
    "header past the table": ({"kind": "headerRows", "tableId": "t2", "value": 108}, UNFIT),
    "unknown name": ({"kind": "name", "name": "Sở Mây", "value": []}, UNFIT),
    "unknown task": ({"kind": "deadline", "taskId": "k0", "value": "2022"}, UNFIT),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_correction(server: Server, plan: str, name: str) -> None:
    correction, expected = REFUSED[name]
    form = {"by": "An", "correction": correction}
    assert problem(server.ask("POST", plan + "/corrections", json=form)) == expected
    assert server.get(plan)["revision"] == 1


@pytest.mark.parametrize("by", ["An\nBình", "\u202eAn"])
def test_name_of_person_that_does_not_show(server: Server, plan: str, by: str) -> None:
    assert problem(server.correct(plan, by, **CELL)) == (422, "noPerson")


@pytest.mark.parametrize("by", ["", "  ", "An\0", "A" * 201, "Ắ" * 67, "A" * 1_000_000, None, 1])
def test_refused_name_of_person(server: Server, plan: str, by: Any) -> None:
    assert problem(server.correct(plan, by, **CELL)) == BAD
    key = server.get(plan + "/review")["findings"][0]["key"]
    path = f"{plan}/findings/{key}/acceptance"
    assert problem(server.ask("PUT", path, json={"by": by})) == BAD


@pytest.mark.parametrize("body", ["", "{", "null", "[]", '"a"', "\xff", '{"by":"\\ud800"}', "[" * 100_000])
def test_no_form(server: Server, plan: str, body: str) -> None:
    answer = server.ask(
        "POST", plan + "/corrections", data=body.encode("latin-1"), headers={"Content-Type": "application/json"}
    )
    assert problem(answer) == BAD


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None])
def test_form_of_another_type(server: Server, plan: str, kind: str | None) -> None:
    answer = server.ask("POST", plan + "/corrections", data=b"{}", headers={"Content-Type": kind} if kind else {})
    assert problem(answer) == (415, "wrongType")


def test_last_correction_counts(server: Server, plan: str) -> None:
    for value in ("Quý I/2022", "Quý II/2022", ""):
        assert server.correct(plan, kind="deadline", taskId=TASK, value=value).status_code == 201
    assert deadline(server.get(plan + "/result")) is None
    stored = server.get(plan + "/review")["corrections"]
    assert [c["was"] for c in stored] == [None, "Quý I/2022", "Quý II/2022"]
    assert server.ask("DELETE", f"{plan}/corrections/{stored[2]['id']}").status_code == 204
    assert deadline(server.get(plan + "/result"))["raw"] == "Quý II/2022"


# Findings


def test_acceptance(server: Server, plan: str) -> None:
    [finding] = server.get(plan + "/review")["findings"]
    assert finding["accepted"] is None
    path = f"{plan}/findings/{finding['key']}/acceptance"
    assert problem(server.ask("DELETE", path)) == (404, "noFinding")
    for note in ("Đã xem", None):
        answer = server.ask("PUT", path, json={"by": "An", "note": note})
        assert answer.status_code == 200
        assert (answer.json()["by"], answer.json()["note"]) == ("An", note)
        assert server.get(plan + "/review")["findings"][0]["accepted"] == answer.json()
        assert server.get(plan)["openFindings"] == {"error": 0, "warning": 0, "info": 0}
    assert server.ask("DELETE", path).status_code == 204
    assert server.get(plan)["openFindings"]["warning"] == 1
    for note in ("a\0", "a" * 4001):
        assert problem(server.ask("PUT", path, json={"by": "An", "note": note})) == BAD
    unknown = f"{plan}/findings/f{'0' * 16}/acceptance"
    assert problem(server.ask("PUT", unknown, json={"by": "An"})) == (404, "noFinding")


# Profiles


@pytest.mark.parametrize(("path", "name"), [
    ("Kế hoạch ISO", "Kế hoạch ISO"), ("a%2Fb%25%22", 'a/b%"'), ("%2E%2E%2F..", "../.."),
    ("%F0%9F%93%84", "📄"),
])
def test_profile(server: Server, plan: str, path: str, name: str) -> None:
    assert server.correct(plan, kind="columnRole", tableId="t2", column=3, value="note").status_code == 201
    form = {"documentId": plan.removeprefix("/documents/")}
    statuses = [server.ask("PUT", f"/profiles/{path}", json=form).status_code for _ in range(2)]
    assert statuses == [201, 200]
    [profile] = [p for p in server.get("/profiles")["profiles"] if p["name"] == name]
    assert profile["from"] == PLAN.name
    assert "note" in server.ask("GET", plan + "/profile").text

    server.ask("DELETE", plan)
    answer = server.add(PLAN.read_bytes(), profile=name)
    assert (answer.status_code, answer.json()["profile"]) == (201, name)
    assert table(server.get(plan + "/result"))["columns"][3]["role"] == "note"
    assert server.ask("DELETE", f"/profiles/{path}").status_code == 204
    assert problem(server.ask("DELETE", f"/profiles/{path}")) == (404, "noProfile")
    assert table(server.get(plan + "/result"))["columns"][3]["role"] == "note"


@pytest.mark.parametrize("correction", [
    {"kind": "name", "name": SCIENCE, "value": ['"Sở: [A]\n- #b\\']},
    {"kind": "headerRows", "tableId": "t2", "value": 107}, {"kind": "headerRows", "tableId": "t2", "value": 10_000_000},
    {"kind": "name", "name": SCIENCE, "value": [""]}, {"kind": "name", "name": SCIENCE, "value": []},
])
def test_profile_that_is_kept_can_be_used(server: Server, plan: str, correction: dict[str, Any]) -> None:
    if server.correct(plan, **correction).status_code == 201:
        form = {"documentId": plan.removeprefix("/documents/")}
        assert server.ask("PUT", "/profiles/odd", json=form).status_code in (200, 201)
        server.ask("DELETE", plan)
        assert server.add(PLAN.read_bytes(), profile="odd").status_code == 201


@pytest.mark.parametrize("name", ["", " ", "\u202e", "\x07"])
def test_name_that_does_not_show(server: Server, plan: str, name: str) -> None:
    answer = server.correct(plan, kind="name", name=SCIENCE, value=[name])
    assert problem(answer)[0] in (400, 422)


@pytest.mark.parametrize("path", ["a%00", "a%0A", "%FF", "a" * 201])
def test_refused_name_of_profile(server: Server, plan: str, path: str) -> None:
    form = {"documentId": plan.removeprefix("/documents/")}
    assert problem(server.ask("PUT", f"/profiles/{path}", json=form)) == BAD


def test_profile_of_no_document(server: Server) -> None:
    answer = server.ask("PUT", "/profiles/x", json={"documentId": "x"})
    assert problem(answer) == (404, "noDocument")


def test_delete(server: Server) -> None:
    document = server.added(text_docx("KẾ HOẠCH", "để xóa", rows=[("STT", "Cơ quan"), ("1", "Sở Y tế")]))
    assert server.correct(document, kind="purpose", tableId="t1", value="other").status_code == 201
    assert server.ask("DELETE", document).status_code == 204
    for path in ("", "/result", "/review", "/content"):
        assert problem(server.ask("GET", document + path)) == (404, "noDocument")
    assert problem(server.ask("DELETE", document)) == (404, "noDocument")
    again = server.added(text_docx("KẾ HOẠCH", "để xóa", rows=[("STT", "Cơ quan"), ("1", "Sở Y tế")]))
    assert server.get(again + "/review")["corrections"] == [], "nothing of the old one is left"
