"""One process of ``vanban worker`` and the thread that feeds it."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import time
from typing import List, Optional

_CHUNK = 1 << 16
_STDERR_KEPT = 2048


class WorkerEnded(Exception):
    """The process has ended; the text says how."""


class WorkerTimedOut(Exception):
    """The process has not answered in time."""


class WorkerProcess:
    """A process that takes requests, a line each, and gives answers in the same order.

    Everything but :meth:`end` belongs to one thread. Requests and answers pass at the same time, so
    that neither side ever waits for the other with a full pipe.
    """

    def __init__(self, command: List[str]) -> None:
        # A session of its own: Ctrl-C in a terminal reaches the caller, who decides, and whatever
        # the worker has started ends with it.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._stdin = self._process.stdin
        self._stdout = self._process.stdout
        self._stderr = self._process.stderr
        os.set_blocking(self._stdin.fileno(), False)
        self._unsent = memoryview(b"")
        self._received = bytearray()
        self._searched = 0
        self._messages = b""
        self._poll = select.poll()
        self._poll.register(self._stdout, select.POLLIN)
        self._poll.register(self._stderr, select.POLLIN)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def send(self, request: bytes) -> None:
        """Hands over a request; what the pipe does not take now goes out in :meth:`receive`."""
        self._unsent = memoryview(bytes(self._unsent) + request)
        self._write()

    def receive(self, deadline: Optional[float]) -> bytes:
        """The next answer, without its line end.

        Raises :class:`WorkerEnded`, and :class:`WorkerTimedOut` at ``deadline`` (of
        ``time.monotonic``).
        """
        while True:
            answer = self._next_line()
            if answer is not None:
                return answer
            wait: Optional[float] = None
            if deadline is not None:
                wait = (deadline - time.monotonic()) * 1000
                if wait <= 0:
                    raise WorkerTimedOut
            for descriptor, _ in self._poll.poll(wait):
                if descriptor == self._stdout.fileno():
                    chunk = os.read(descriptor, _CHUNK)
                    if not chunk:
                        raise WorkerEnded(self._how_it_ended())
                    self._received += chunk
                elif descriptor == self._stderr.fileno():
                    self._read_messages()
                else:
                    self._write()

    def end(self, patience: float) -> None:
        """Ends the process and what it has started, at the latest after ``patience`` seconds.

        May be called from any thread; :meth:`receive` then raises :class:`WorkerEnded`.
        """
        # Asked to end, it would finish its document first: so the document's process goes as well.
        children = _children(self._process.pid) if self._process.poll() is None else []
        _signal_group(self._process.pid, signal.SIGTERM)
        for child in children:
            _signal_group(child, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(patience)
        # The group outlives its leader where the leader has left something running.
        _signal_group(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """Ends the process at once and closes the pipes."""
        self.end(patience=2)
        for pipe in (self._stdin, self._stdout, self._stderr):
            with contextlib.suppress(OSError):
                pipe.close()

    def _next_line(self) -> Optional[bytes]:
        end = self._received.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._received)
            return None
        with memoryview(self._received) as view:
            line = bytes(view[:end])
        del self._received[: end + 1]
        self._searched = 0
        return line

    def _write(self) -> None:
        try:
            while self._unsent:
                self._unsent = self._unsent[os.write(self._stdin.fileno(), self._unsent) :]
        except BlockingIOError:
            self._poll.register(self._stdin, select.POLLOUT)
            return
        except BrokenPipeError:
            self._unsent = memoryview(b"")  # It has ended, which `receive` finds out.
        with contextlib.suppress(KeyError):
            self._poll.unregister(self._stdin)

    def _read_messages(self) -> None:
        chunk = os.read(self._stderr.fileno(), _CHUNK)
        if chunk:
            self._messages = (self._messages + chunk)[-_STDERR_KEPT:]
        else:
            with contextlib.suppress(KeyError):
                self._poll.unregister(self._stderr)

    def _how_it_ended(self) -> str:
        try:
            status = self._process.wait(5)
        except subprocess.TimeoutExpired:
            return "closed its output"
        while select.select([self._stderr], [], [], 0)[0]:
            before = self._messages
            self._read_messages()
            if self._messages == before:
                break
        how = f"signal {-status}" if status < 0 else f"exit status {status}"
        last = self._messages.decode("utf-8", "replace").strip().splitlines()[-3:]
        return ": ".join([how, *[" ".join(last)][: len(last)]])


def _signal_group(leader: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, number)


def _children(pid: int) -> List[int]:
    """The processes that read documents for a worker, where the system tells (Linux)."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as file:
            return [int(child) for child in file.read().split()]
    except OSError:
        return []
