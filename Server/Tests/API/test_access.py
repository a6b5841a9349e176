"""Who may ask: this machine's own pages and programs, or whoever has the token."""

from collections.abc import Iterator
import socket

import pytest

from docx import text_docx
from serving import Server, problem


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(("headers", "expected"), [
    ({"Host": "evil.example"}, (421, "wrongHost")),
    ({"Host": "127.0.0.1.evil.example"}, (421, "wrongHost")),
    ({"Host": "localhost.evil.example:80"}, (421, "wrongHost")),
    ({"Origin": "http://evil.example"}, (403, "crossSite")),
    ({"Origin": "null"}, (403, "crossSite")),
    ({"Origin": "http://127.0.0.1:1"}, (403, "crossSite")),
    ({"Sec-Fetch-Site": "cross-site"}, (403, "crossSite")),
    ({"Sec-Fetch-Site": "same-site"}, (403, "crossSite")),
])
def test_other_sites(server: Server, method: str, headers: dict[str, str], expected: tuple[int, str]) -> None:
    answer = server.ask(
        method, "/documents?fileName=a", data=text_docx("x"), headers={"Content-Type": "application/octet-stream"} | headers
    )
    assert problem(answer) == expected


@pytest.mark.parametrize("headers", [
    {}, {"Host": "localhost"}, {"Host": "[::1]:80"}, {"Sec-Fetch-Site": "none"}, {"Sec-Fetch-Site": "same-origin"},
    {"Host": "localhost:80", "Origin": "http://localhost:80"},
    {"Host": "LOCALHOST"},
])
def test_own_pages(server: Server, headers: dict[str, str]) -> None:
    assert server.ask("GET", "/health", headers=headers).json() == {"status": "ok"}


def raw(server: Server, request: str) -> str:
    """The answer to a request as it stands."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(request.encode())
        with connection.makefile("rb") as answer:
            return answer.readline().decode()


def test_other_sites_by_two_slashes(server: Server) -> None:
    status = raw(
        server, "GET //api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Origin: http://evil.example\r\nConnection: close\r\n\r\n"
    )
    assert "200" not in status


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that others can reach."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "token").write_text("ma-truy-cap-12345\n")
    with Server(folder / "data", "--host", "0.0.0.0", "--token-file", str(folder / "token")) as server:
        yield server


@pytest.mark.parametrize(("authorization", "status"), [
    (None, 401), ("", 401), ("Bearer", 401), ("Bearer ma-truy-cap-1234", 401), ("Bearer ma-truy-cap-12345x", 401),
    ("Basic ma-truy-cap-12345", 401), ("Bearer ma-truy-cap-12345", 200),
    ("bearer ma-truy-cap-12345", 200),
])
def test_token(guarded: Server, authorization: str | None, status: int) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    for path in ("/documents", "/health", "/openapi.json"):
        answer = guarded.ask("GET", path, headers=headers)
        assert answer.status_code == status
        if status == 401:
            assert problem(answer) == (401, "noToken")
            assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("target", [
    "/api//v1/documents", "/%61pi/v1/documents", "/assets/../api/v1/documents", "/API/v1/documents",
    "http://127.0.0.1/api/v1/documents",
    "//api/v1/documents",
])
def test_no_way_around_the_token(guarded: Server, target: str) -> None:
    assert " 200 " not in raw(guarded, f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")


def test_every_answer_has_its_headers(server: Server) -> None:
    for path in ("/health", "/nothing"):
        headers = server.ask("GET", path).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
        assert (headers["X-Content-Type-Options"], headers["Cache-Control"]) == ("nosniff", "no-store")
