"""Why a document gave no result."""

from __future__ import annotations

from typing import Optional


class VanbanError(Exception):
    """A document that could not be read, or a worker that could not be used.

    ``code`` and ``status`` are those of the command (docs/exit-status.md), for example ``damaged``
    and 65; ``message_vi`` and ``message_en`` are its sentences. Three codes are of this package:
    ``workerEnded`` (status 91), ``importerClosed`` (75) and ``commandMissing`` (69).
    """

    def __init__(self, code: str, status: int, message_vi: str, message_en: str) -> None:
        super().__init__(code, status, message_vi, message_en)
        self.code = code
        self.status = status
        self.message_vi = message_vi
        self.message_en = message_en

    def __str__(self) -> str:
        return f"{self.message_vi} / {self.message_en} [{self.code}, {self.status}]"


def command_missing(command: Optional[str]) -> VanbanError:
    """The command ``vanban`` is not where it was said to be, or nowhere."""
    if command is None:
        return VanbanError(
            "commandMissing",
            69,
            "Không tìm thấy lệnh vanban; xin đặt biến môi trường VANBAN hoặc thêm vào PATH.",
            "The command vanban was not found; set the environment variable VANBAN or add it to PATH.",
        )
    return VanbanError(
        "commandMissing",
        69,
        f"Không chạy được {command}: không có tệp này hoặc tệp không phải là chương trình.",
        f"{command} cannot be run: there is no such file, or it is not a program.",
    )


def worker_ended(how: str) -> VanbanError:
    """The process ended while it read this document."""
    return VanbanError(
        "workerEnded",
        91,
        f"Chương trình dừng đột ngột khi đang đọc văn bản này ({how}).",
        f"The program ended while it was reading this document ({how}).",
    )


def worker_timed_out(seconds: float) -> VanbanError:
    """The process gave no answer and was ended."""
    return VanbanError(
        "timedOut",
        90,
        f"Đọc văn bản này quá {seconds:g} giây nên đã dừng.",
        f"Reading this document took more than {seconds:g} s and was ended.",
    )


def importer_closed() -> VanbanError:
    """The importer was closed before it came to this document."""
    return VanbanError(
        "importerClosed",
        75,
        "Đã ngừng đọc trước khi đến văn bản này.",
        "The importer was closed before it came to this document.",
    )


def unreadable(name: str, why: str) -> VanbanError:
    """The file could not be read here (status 74, as the command has it)."""
    return VanbanError(
        "unreadable", 74, f"{name}: không đọc được tệp ({why}).", f"{name}: cannot be read ({why})."
    )
