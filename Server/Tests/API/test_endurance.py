"""What was answered stays, whatever happens to the server; nobody stops it for others."""

from concurrent.futures import ThreadPoolExecutor
import os
from pathlib import Path
import signal
import socket
import sqlite3
import subprocess
import time

import pytest
import requests

from docx import long_docx, text_docx
from serving import COMMAND, Server, problem

LONG = long_docx(8000)
ROWS = [("STT", "Cơ quan"), ("1", "Sở Y tế"), ("2", "Sở Nội vụ")]


def plans(count: int) -> list[bytes]:
    return [text_docx("KẾ HOẠCH", f"số {n}", rows=ROWS) for n in range(count)]


def ids(server: Server) -> set[str]:
    return {document["id"] for document in server.get("/documents")["documents"]}


def test_correction_survives_a_crash(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server:
        document = server.added(plans(1)[0])
        answer = server.correct(document, kind="cell", tableId="t1", row=1, column=1, value="Sở Tài chính")
        server.end(signal.SIGKILL)
    assert answer.status_code == 201
    with Server(tmp_path / "data") as server:
        review = server.get(document + "/review")
        assert [c["id"] for c in review["corrections"]] == [answer.json()["id"]]
        assert review["revision"] == answer.json()["revision"]
        names = [unit["name"] for unit in server.get(document + "/result")["units"]]
        assert names == ["Sở Tài chính", "Sở Nội vụ"]


def test_crash_during_an_import(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server, ThreadPoolExecutor() as pool:
        kept = {server.added(file).removeprefix("/documents/") for file in plans(3)}
        answer = pool.submit(server.add, LONG)
        time.sleep(0.3)
        assert not answer.done()
        server.end(signal.SIGKILL)
        with pytest.raises(requests.ConnectionError):
            answer.result()
    with Server(tmp_path / "data") as server:
        assert ids(server) == kept
        for document in kept:
            assert server.get(f"/documents/{document}/result")["units"]
        assert server.add(LONG).status_code == 201
    with sqlite3.connect(tmp_path / "data/ra-soat.sqlite") as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_end_during_an_import(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server, ThreadPoolExecutor() as pool:
        answer = pool.submit(server.add, LONG)
        time.sleep(0.3)
        assert not answer.done()
        server.process.send_signal(signal.SIGTERM)
        assert answer.result().status_code == 201
        assert server.process.wait(timeout=5) == 0
    with Server(tmp_path / "data") as server:
        assert ids(server) == {answer.result().json()["id"]}


def test_interrupt_during_an_import(tmp_path: Path) -> None:
    """Ctrl+C reaches all processes of the terminal, those that read documents as well."""
    with Server(tmp_path / "data") as server, ThreadPoolExecutor() as pool:
        answer = pool.submit(server.add, LONG)
        time.sleep(0.3)
        assert not answer.done()
        os.killpg(server.process.pid, signal.SIGINT)
        assert answer.result().status_code == 201
        assert server.process.wait(timeout=5) == 0


HALF_A_HEAD = "GET /api/v1/health HT"
HALF_A_BODY = (
    "POST /api/v1/documents?fileName=a HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    "Content-Type: application/octet-stream\r\nContent-Length: 9\r\n\r\nPK"
)


def slow_clients(server: Server, start: str) -> list[socket.socket]:
    """Connections that end in the middle of a request."""
    connections = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(20)]
    for connection in connections:
        connection.sendall(start.encode())
    return connections


@pytest.mark.parametrize("start", ["", HALF_A_HEAD, HALF_A_BODY])
def test_slow_client_and_others(tmp_path: Path, start: str) -> None:
    with Server(tmp_path / "data", "--jobs", "1") as server:
        slow = slow_clients(server, start)
        assert server.add(plans(1)[0]).status_code == 201
        assert len(ids(server)) == 1
        for connection in slow:
            connection.close()
        assert server.get("/health")


@pytest.mark.parametrize(("start", "how"), [
    ("", signal.SIGINT), ("", signal.SIGTERM), (HALF_A_HEAD, signal.SIGTERM), (HALF_A_BODY, signal.SIGTERM),
])
def test_slow_client_and_end(tmp_path: Path, start: str, how: signal.Signals) -> None:
    with Server(tmp_path / "data", "--timeout", "2") as server:
        assert server.get("/health")
        slow = slow_clients(server, start)
        time.sleep(0.1)
        try:
            assert server.end(how) == 0
        finally:
            for connection in slow:
                connection.close()


def test_many_imports_at_once(tmp_path: Path) -> None:
    with Server(tmp_path / "data", "--jobs", "1") as server, ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(server.add, plans(15) * 2))
        assert {answer.status_code for answer in answers} <= {200, 201, 503}
        busy = [answer for answer in answers if answer.status_code == 503]
        assert all(problem(a) == (503, "busy") and int(a.headers["Retry-After"]) for a in busy)
        added = [answer.json()["id"] for answer in answers if answer.status_code == 201]
        assert len(added) == len(set(added))
        assert set(added) == ids(server) == {a.json()["id"] for a in answers if a not in busy}


def test_too_many_imports_at_once(tmp_path: Path) -> None:
    with Server(tmp_path / "data", "--jobs", "1") as server, ThreadPoolExecutor(90) as pool:
        long = pool.submit(server.add, LONG)
        time.sleep(0.2)
        answers = [*pool.map(server.add, plans(80)), long.result()]
        busy = [answer for answer in answers if answer.status_code == 503]
        assert busy
        assert all(problem(a) == (503, "busy") and int(a.headers["Retry-After"]) for a in busy)
        done = [answer for answer in answers if answer.status_code == 201]
        assert len(done) + len(busy) == len(answers)
        assert {answer.json()["id"] for answer in done} == ids(server)


def test_corrections_at_once(tmp_path: Path) -> None:
    def name(n: int) -> requests.Response:
        return server.correct(document, kind="cell", tableId="t1", row=1, column=1, value=f"Sở số {n}")

    with Server(tmp_path / "data") as server, ThreadPoolExecutor(10) as pool:
        document = server.added(plans(1)[0])
        answers = list(pool.map(name, range(10)))
        assert {answer.status_code for answer in answers} <= {201, 503}
        assert all(int(a.headers["Retry-After"]) for a in answers if a.status_code == 503)
        done = {a.json()["id"]: a.json()["revision"] for a in answers if a.status_code == 201}
        stored = server.get(document + "/review")["corrections"]
        assert [correction["id"] for correction in stored] == sorted(done)
        assert sorted(done.values()) == list(range(2, len(done) + 2))
        last = stored[-1]["correction"]["value"]
        assert server.get(document + "/result")["units"][0]["name"] == last


# Starting


def failure(*options: str) -> tuple[int, str]:
    """Exit status and message of a server that cannot start."""
    ended = subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=3)
    assert ended.stdout == ""
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("content", [b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_store_of_garbage(tmp_path: Path, content: bytes) -> None:
    store = tmp_path / "ra-soat.sqlite"
    store.write_bytes(content)
    status, message = failure("--port", "0", "--data", str(tmp_path))
    assert status == 73
    assert message.startswith("vanban: không mở được nơi lưu / cannot open the store: ")
    assert store.read_bytes() == content


def test_store_of_another_program(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "ra-soat.sqlite") as store:
        store.execute("CREATE TABLE documents (a)")
    assert failure("--port", "0", "--data", str(tmp_path))[0] == 73


def test_store_of_a_later_version(tmp_path: Path) -> None:
    with Server(tmp_path / "data"):
        pass
    with sqlite3.connect(tmp_path / "data/ra-soat.sqlite") as store:
        store.execute("INSERT INTO grdb_migrations VALUES ('999')")
    assert failure("--port", "0", "--data", str(tmp_path / "data"))[0] == 73


def test_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert failure("--port", "0", "--data", str(tmp_path / "data"))[0] == 73


def test_busy_port(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server:
        status, message = failure("--port", str(server.port), "--data", str(tmp_path / "other"))
    assert status == 69
    assert f"không mở được cổng {server.port}" in message


@pytest.mark.parametrize("token", ["", "short\n", "\n\n"])
def test_token_that_is_none(tmp_path: Path, token: str) -> None:
    (tmp_path / "token").write_text(token)
    options = ("--host", "0.0.0.0", "--port", "0", "--data", str(tmp_path), "--token-file", str(tmp_path / "token"))
    assert failure(*options)[0] == 78


@pytest.mark.parametrize("options", [("--port", "65536"), ("--jobs", "0"), ("--max-file", "0"), ("--timeout", "x")])
def test_wrong_options(options: tuple[str, str]) -> None:
    assert failure(*options)[0] == 64


@pytest.mark.parametrize("mode", [
    None, 0o755,
])
def test_only_the_user_reads_the_store(tmp_path: Path, mode: int | None) -> None:
    folder = tmp_path / "data"
    if mode:
        folder.mkdir(mode)
    with Server(folder) as server:
        server.added(plans(1)[0])
        modes = [path.stat().st_mode for path in (folder, folder / "ra-soat.sqlite")]
        assert any(mode & 0o077 == 0 for mode in modes)
