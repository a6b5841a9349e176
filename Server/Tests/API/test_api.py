"""What goes in as a document, and what comes out."""

import csv
import hashlib
import io
import json
from pathlib import Path

import openpyxl
import pytest

from docx import long_docx, package, text_docx, word
from serving import PLAN, Server, problem


def test_import_of_form_and_of_bytes(server: Server) -> None:
    form, raw = text_docx("KẾ HOẠCH", "một"), text_docx("KẾ HOẠCH", "hai")
    for file, answer in (
        (form, server.ask("POST", "/documents", files={"file": ("Kế hoạch.docx", form)})),
        (raw, server.add(raw, "Kế hoạch.docx")),
    ):
        assert answer.status_code == 201, answer.text
        summary = answer.json()
        assert summary["id"] == hashlib.sha256(file).hexdigest()
        assert (summary["typeName"], summary["byteCount"]) == ("Kế hoạch", len(file))
        assert (summary["revision"], summary["corrections"], summary["profile"]) == (1, 0, None)
        assert answer.headers["Location"] == f"/api/v1/documents/{summary['id']}"
        assert server.get(f"/documents/{summary['id']}") == summary
        assert summary in server.get("/documents")["documents"]


def test_same_file_twice(server: Server) -> None:
    file = text_docx("KẾ HOẠCH", "hai lần")
    first, second = server.add(file, "a.docx"), server.add(file, "b.docx")
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    listed = [d["id"] for d in server.get("/documents")["documents"]]
    assert listed.count(first.json()["id"]) == 1
    assert listed[0] == first.json()["id"], "newest first"


def compound_file(stream: str) -> bytes:
    """An OLE file with a stream of that name, as Word writes protected documents."""
    name = stream.encode("utf-16-le")
    entry = name.ljust(64, b"\0") + (len(name) + 2).to_bytes(2, "little") + b"\2\1" + b"\xff" * 12
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\3\0\xfe\xff\x09\0\6\0"
    return head.ljust(512, b"\0") + b"\xff" * 512 + entry.ljust(512, b"\0")


@pytest.mark.parametrize(("file", "code"), [
    pytest.param(b"", "empty", id="empty"),
    pytest.param("Kính gửi".encode(), "notADocx", id="text"),
    pytest.param(b"%PDF-1.7\n", "notADocx", id="pdf"),
    pytest.param(package({"a": "b"}), "noMainPart", id="zip without document"),
    pytest.param(compound_file("EncryptedPackage"), "encrypted", id="password"),
    pytest.param(PLAN.read_bytes()[:5000], "damaged", id="cut off"),
    pytest.param(word("<w:document><w:body>"), "brokenXML", id="broken XML"),
    pytest.param(word("<!DOCTYPE a><a/>"), "hasDocumentType", id="DOCTYPE"),
])
def test_no_document(server: Server, file: bytes, code: str) -> None:
    before = server.get("/documents")
    assert problem(server.add(file)) == (422, code)
    assert problem(server.ask("POST", "/documents", files={"file": ("a.docx", file)})) == (422, code)
    assert server.get("/documents") == before


@pytest.mark.parametrize(("query", "headers", "body", "expected"), [
    pytest.param("", {}, b"", (415, "wrongType"), id="no type"),
    pytest.param("", {"Content-Type": "text/plain"}, b"a", (415, "wrongType"), id="text"),
    pytest.param("", {"Content-Type": "application/x-www-form-urlencoded"}, b"file=a",
                 (415, "wrongType"), id="plain form"),
    pytest.param("", {"Content-Type": "application/octet-stream"}, b"a", (400, "badRequest"), id="no name"),
    pytest.param("?fileName=", {"Content-Type": "application/octet-stream"}, b"a",
                 (400, "badRequest"), id="empty name"),
    pytest.param("", {"Content-Type": "multipart/form-data"}, b"a", (400, "badRequest"), id="no boundary"),
    pytest.param("", {"Content-Type": "multipart/form-data; boundary=b"}, b"a", (400, "badRequest"), id="no part"),
    pytest.param("", {"Content-Type": "multipart/form-data; boundary=b"},
                 b'--b\r\nContent-Disposition: form-data; name="x"; filename="a"\r\n\r\na\r\n--b--\r\n',
                 (400, "badRequest"), id="other part"),
    pytest.param("?fileName=a.docx&profile=x", {"Content-Type": "application/octet-stream"},
                 text_docx("x"), (404, "noProfile"), id="no profile"),
])
def test_refused_import(
    server: Server, query: str, headers: dict[str, str], body: bytes, expected: tuple[int, str]
) -> None:
    assert problem(server.ask("POST", "/documents" + query, headers=headers, data=body)) == expected


def test_too_large(tmp_path: Path) -> None:
    with Server(tmp_path / "data", "--max-file", "1") as server:
        for size in ((1 << 20) + 1, 3 << 20):
            file = bytes(size)
            assert problem(server.add(file)) == (413, "tooLarge")
            form = server.ask("POST", "/documents", files={"file": ("a.docx", file)})
            assert problem(form) == (413, "tooLarge")
        assert server.get("/documents") == {"documents": []}
        assert problem(server.add(bytes(1 << 20))) == (422, "notADocx")


def test_large_forms_are_refused(server: Server, plan: str) -> None:
    form = {"by": "An", "correction": {"kind": "cell", "value": "x" * (1 << 20)}}
    assert problem(server.ask("POST", plan + "/corrections", json=form)) == (413, "tooLarge")


@pytest.mark.parametrize("size", [None, 3 << 20])
def test_body_in_chunks(tmp_path: Path, size: int | None) -> None:
    file = text_docx("KẾ HOẠCH", "từng khúc") if size is None else bytes(size)
    chunks = (file[n:n + 1000] for n in range(0, len(file), 1000))
    with Server(tmp_path / "data", "--max-file", "1") as server:
        answer = server.ask("POST", "/documents?fileName=a", data=chunks,
                            headers={"Content-Type": "application/octet-stream"})
        assert answer.status_code == (201 if size is None else 413)


def test_too_slow(tmp_path: Path) -> None:
    with Server(tmp_path / "data", "--timeout", "1") as server:
        assert problem(server.add(long_docx(20_000))) == (422, "timedOut")
        assert server.get("/documents") == {"documents": []}


# Out


def test_result_and_content(server: Server, plan: str) -> None:
    answer = server.ask("GET", plan + "/result")
    assert answer.headers["ETag"] == '"1"'
    result, content, summary = answer.json(), server.get(plan + "/content"), server.get(plan)
    assert {kind: len(result[kind]) for kind in summary["counts"]} == summary["counts"]
    tables = {table["id"]: table for table in result["tables"]}
    assert {block["table"] for block in content["blocks"] if "table" in block} == tables.keys()
    assert [block["paragraph"] for block in content["blocks"] if "text" in block] == list(
        range(sum("text" in block for block in content["blocks"]))
    )
    assert {t["id"] for t in content["tables"]} == {i for i, t in tables.items() if t["purpose"] == "layout"}


@pytest.mark.parametrize("kind", ["tables", "units", "tasks", "assignments", "statements", "findings"])
def test_records(server: Server, plan: str, kind: str) -> None:
    records = server.get(f"{plan}/records/{kind}")
    assert records == server.get(plan + "/result")[kind]
    answer = server.ask("GET", f"{plan}/records/{kind}", headers={"Accept": "application/x-ndjson"})
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    lines = [json.loads(line) for line in answer.content.splitlines()]
    assert {(line.pop("record"), line.pop("source")) for line in lines} == {
        (kind.removesuffix("s"), plan.removeprefix("/documents/"))
    }
    assert lines == records


def test_long_stream(server: Server) -> None:
    document = server.added(long_docx(1000), "dài.docx")
    answer = server.ask("GET", document + "/records/tasks", headers={"Accept": "application/x-ndjson"})
    assert [json.loads(line)["text"] for line in answer.content.splitlines()] == [
        f"Xây dựng báo cáo số {n}" for n in range(1, 1000)
    ]


def test_export_as_json(server: Server, plan: str) -> None:
    result = server.get(plan + "/result")
    assert server.export(plan, "json").json() == result
    lines = [json.loads(line) for line in server.export(plan, "ndjson").content.splitlines()]
    kinds = [line["record"] for line in lines]
    assert (kinds[0], kinds[-1]) == ("document", "summary")
    assert kinds.count("unit") == len(result["units"])


@pytest.mark.parametrize("kind", ["units", "tasks", "assignments", "statements", "findings"])
def test_export_as_csv(server: Server, plan: str, kind: str) -> None:
    answer = server.export(plan, f"{kind}.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.content.startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))
    records = server.get(f"{plan}/records/{kind}")
    assert len(rows) == len(records)
    assert all(None not in row and None not in row.values() for row in rows)
    for key in {"id", "raw", "code"} & records[0].keys():
        assert [row[key].removeprefix("'") for row in rows] == [record[key] for record in records]


def test_export_as_workbook(server: Server, plan: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(server.export(plan, "xlsx").content))
    texts = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert "Sở Khoa học và Công nghệ" in texts


@pytest.mark.parametrize("path", [
    "/nothing", "/documents/nothing", "/documents/nothing/result", "/documents/nothing/review",
    f"/documents/{'0' * 64}/export/json", "PLAN/export/pdf", "PLAN/export/tables.csv", "PLAN/records/rows",
])
def test_nothing_there(server: Server, plan: str, path: str) -> None:
    assert problem(server.ask("GET", path.replace("PLAN", plan)))[0] == 404


@pytest.mark.parametrize(("path", "allowed"), [
    ("/documents", {"GET", "HEAD", "POST"}), ("/profiles/a", {"PUT", "DELETE"}), ("/health", {"GET", "HEAD"}),
])
@pytest.mark.parametrize("method", ["PATCH", "OPTIONS", "TRACE", "QUERY"])
def test_method(server: Server, method: str, path: str, allowed: set[str]) -> None:
    answer = server.ask(method, path)
    assert problem(answer) == (405, "wrongMethod")
    assert set(answer.headers["Allow"].split(", ")) == allowed


def test_unknown_method(server: Server) -> None:
    assert problem(server.ask("PROPFIND", "/documents")) == (501, "unknownMethod")


def test_head(server: Server, plan: str) -> None:
    for path in ("/documents", plan + "/result", plan + "/export/xlsx"):
        got, head = server.ask("GET", path), server.ask("HEAD", path)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["Content-Type"] == got.headers["Content-Type"]
