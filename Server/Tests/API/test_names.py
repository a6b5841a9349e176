"""File names: shown and written back as they are, never a path and never a header."""

import re
import unicodedata
from urllib.parse import quote, unquote

import pytest
import requests

from docx import text_docx
from serving import Server, problem

NAMES = {
    "Vietnamese, composed": ("Kế hoạch số 5.docx", "Kế hoạch số 5.docx"),
    "Vietnamese, decomposed": (unicodedata.normalize("NFD", "Kế.docx"), unicodedata.normalize("NFD", "Kế.docx")),
    "folders": ("../../etc/passwd.docx", "passwd.docx"),
    "Windows folders": ("C:\\Văn bản\\a.docx", "a.docx"),
    "NUL": ("a\0b.docx", "ab.docx"),
    "newlines": ("a\r\nX-Evil: 1\r\n\r\nb.docx", "aX-Evil: 1b.docx"),
    "quotes": ('"a" \'b\'.docx', '"a" \'b\'.docx'),
    "semicolon": ("a; b.docx", "a; b.docx"),
    "header": ('a"; filename="x.exe', 'a"; filename="x.exe'),
    "turned around": ("a\u202excod.exe", "axcod.exe"),
    "accented slash": ("a/\u0301b.docx", "\u0301b.docx"),
    "longest": ("a" * 1019 + ".docx", "a" * 1019 + ".docx"),
    "too long": ("a" * 5000, None),
    "controls only": ("\r\n\t", None),
    "folder only": ("a/", "a"),
}

NAMED = pytest.mark.parametrize("name", NAMES)


def check_name(server: Server, answer: requests.Response, expected: str | None) -> None:
    if expected is None:
        assert problem(answer) == (400, "badRequest")
        return
    assert answer.status_code == 201, answer.text
    assert answer.json()["fileName"] == expected
    document = f"/documents/{answer.json()['id']}"
    assert server.get(document + "/result")["source"]["fileName"] == expected
    for name in ("json", "xlsx", "units.csv"):
        export = server.export(document, name)
        assert "X-Evil" not in export.headers
        disposition = export.headers["Content-Disposition"]
        found = re.fullmatch(
            r'attachment; filename="van-ban\.([a-z.]+)"; filename\*=UTF-8\'\'((?:[\w.~-]|%[0-9A-F]{2})+)',
            disposition, re.ASCII,
        )
        assert found, disposition
        assert unquote(found[2], errors="strict") == f"{expected}.{name}"
        assert found[1] == name


@NAMED
def test_file_name_of_bytes(server: Server, name: str) -> None:
    given, expected = NAMES[name]
    quoted = quote(given, safe="")
    answer = server.ask(
        "POST", f"/documents?fileName={quoted}", data=text_docx("KẾ HOẠCH", "bytes", name),
        headers={"Content-Type": "application/octet-stream"},
    )
    check_name(server, answer, expected)


@NAMED
def test_file_name_in_form(server: Server, name: str) -> None:
    """Browsers escape newlines and quotes in names, and nothing else."""
    given, expected = NAMES[name]
    written = given.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    if "\n" in given:  # What looks like an escape may as well be the name.
        expected = written.replace("\t", "")
    body = (
        f'--b\r\nContent-Disposition: form-data; name="file"; filename="{written}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode() + text_docx("KẾ HOẠCH", "form", name) + b"\r\n--b--\r\n"
    answer = server.ask(
        "POST", "/documents", data=body, headers={"Content-Type": "multipart/form-data; boundary=b"}
    )
    check_name(server, answer, expected)


def test_plus_in_query(server: Server) -> None:
    answer = server.ask(
        "POST", "/documents?fileName=a+b.docx", data=text_docx("KẾ HOẠCH", "dấu cộng"),
        headers={"Content-Type": "application/octet-stream"},
    )
    assert answer.json()["fileName"] == "a b.docx"


@pytest.mark.parametrize("kind", [
    'multipart/form-data; boundary="b"',
    "multipart/form-data; charset=utf-8; boundary=b",
])
def test_boundary(server: Server, kind: str) -> None:
    body = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n' \
        + text_docx("KẾ HOẠCH", kind) + b"\r\n--b--\r\n"
    answer = server.ask("POST", "/documents", data=body, headers={"Content-Type": kind})
    assert answer.status_code == 201
