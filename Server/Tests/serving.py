"""A running `vanban serve`, and what it answers."""

import os
from pathlib import Path
import re
import signal
import subprocess
from typing import Any, Self
from urllib.parse import quote, urlencode

import requests

REPOSITORY = Path(__file__).parents[2]
PLAN = REPOSITORY / "fixtures/ke-hoach-iso-ninh-thuan-2022.docx"
COMMAND = [os.environ.get("VANBAN_SERVE", "vanban-serve"), "serve"]


class Server:
    """The server over a folder of its own, on a free port."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.command = [*COMMAND, "--port", "0", "--data", str(folder), *options]
        self.start()

    def start(self) -> None:
        """Starts it, or starts it again after its end, on another port."""
        with open(self.folder.with_suffix(".stderr"), "ab") as errors:
            self.process = subprocess.Popen(
                self.command, stdout=subprocess.PIPE, stderr=errors, text=True, process_group=0,
            )
        assert self.process.stdout
        line = self.process.stdout.readline()
        found = re.fullmatch(r"Trang làm việc: http://[\d.]+:(\d+)/(#.*)?\n", line)
        assert found, f"{line!r}, {self.folder.with_suffix('.stderr').read_text()}"
        self.port = int(found[1])
        self.page = f"http://127.0.0.1:{self.port}/"
        self.url = f"{self.page}api/v1"
        self.session = requests.Session()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end(signal.SIGTERM)

    def end(self, how: signal.Signals) -> int:
        """Ends the server by a signal; answers its exit status. Does nothing to one that has ended."""
        self.session.close()
        self.process.send_signal(how)
        try:
            return self.process.wait(timeout=3)
        finally:
            self.process.kill()
            if self.process.stdout:
                self.process.stdout.close()

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        """A request; paths are below /api/v1."""
        return self.session.request(method, self.url + path, timeout=30, **more)

    def get(self, path: str) -> Any:
        """The JSON at a path that must be there."""
        answer = self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def add(self, file: bytes, name: str = "a.docx", **query: str) -> requests.Response:
        """Imports a file, its bytes as the body."""
        return self.ask(
            "POST", "/documents", data=file,
            params=urlencode({"fileName": name, **query}, quote_via=quote),
            headers={"Content-Type": "application/octet-stream"},
        )

    def added(self, file: bytes, name: str = "a.docx") -> str:
        """The address of a document that is imported."""
        answer = self.add(file, name)
        assert answer.status_code in (200, 201), answer.text
        return "/documents/" + str(answer.json()["id"])

    def export(self, document: str, name: str) -> requests.Response:
        """A document as a file of that kind."""
        answer = self.ask("GET", f"{document}/export/{name}")
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Disposition"].startswith("attachment; ")
        return answer

    def correct(self, document: str, by: str = "An", **correction: Any) -> requests.Response:
        """Puts something right."""
        return self.ask(
            "POST", document + "/corrections", json={"by": by, "correction": correction}
        )


def problem(answer: requests.Response) -> tuple[int, str]:
    """Status and code of a refusal, which must be a whole one."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    form = answer.json()
    assert form["status"] == answer.status_code
    assert form["type"] == "about:blank" and form["title"] and form["detail"]
    assert form["message"]["vi"] and form["message"]["en"]
    return answer.status_code, form["code"]
