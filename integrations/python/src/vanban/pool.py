"""A queue of requests and the processes that answer them."""

from __future__ import annotations

import itertools
import json
import os
import re
import threading
import time
from collections import deque
from concurrent.futures import Future
from typing import Any, Deque, Dict, List, Optional

from .errors import importer_closed, worker_ended, worker_timed_out
from .worker import WorkerEnded, WorkerProcess, WorkerTimedOut

# Requests that a process has at a time: one that it reads and one that waits, so that it never idles
# while Python is busy with an answer.
_DEPTH = 2
# What a document may take beyond its time before its process is ended from outside.
_GRACE_SECONDS = 5.0
# How an answer begins. The rest is left to those who want it decoded.
_ID = re.compile(rb'\{\s*"id"\s*:\s*(\d+)\s*,')
_ids = itertools.count(1)


class Request:
    """A request, as the line that asks, and the line that will answer it."""

    def __init__(self, members: Dict[str, Any], timeout: Optional[float]) -> None:
        self._id = next(_ids)
        text = json.dumps({"id": self._id, **members}, ensure_ascii=False)
        self.line = text.encode("utf-8") + b"\n"
        self.timeout = timeout
        self.answer: "Future[bytes]" = Future()

    def claim(self) -> bool:
        """Whether it still waits for an answer; if so, it can no longer be cancelled."""
        # One that was sent back to the queue is running already.
        return self.answer.running() or self.answer.set_running_or_notify_cancel()

    def deadline(self, since: float) -> Optional[float]:
        """When the process has to have answered, if it began at ``since``."""
        return None if self.timeout is None else since + self.timeout + _GRACE_SECONDS

    def is_answered_by(self, line: bytes) -> bool:
        found = _ID.match(line)
        return found is not None and int(found[1]) == self._id


class Pool:
    """Processes of ``vanban worker``, one thread each, started when there is work for them.

    A process that ends takes one document with it, the one that it was reading: its answer is an
    error (``workerEnded``), those behind it go to the next process.
    """

    def __init__(self, command: List[str], jobs: int) -> None:
        self._command = command
        self._jobs = jobs
        self._queue: Deque[Request] = deque()
        self._changed = threading.Condition()
        self._threads: List[threading.Thread] = []
        self._processes: Dict[int, WorkerProcess] = {}
        self._idle = 0
        self._closed = False
        self._owner = os.getpid()

    @property
    def is_inherited(self) -> bool:
        """Whether this is a copy in a forked process: threads and processes are the other's."""
        return os.getpid() != self._owner

    def submit(self, request: Request) -> None:
        """Puts a request behind the others. After :meth:`close`, its answer is an error."""
        with self._changed:
            if self._closed:
                request.answer.set_exception(importer_closed())
                return
            self._queue.append(request)
            if self._idle < len(self._queue) and len(self._threads) < self._jobs:
                name = f"vanban-{len(self._threads)}"
                thread = threading.Thread(target=self._serve, name=name, daemon=True)
                self._threads.append(thread)
                self._idle += 1
                thread.start()
            self._changed.notify()

    def pids(self) -> List[int]:
        """The processes that run now."""
        with self._changed:
            return list(self._processes)

    def close(self) -> None:
        """Ends every process; requests without an answer get an error. May be called twice."""
        if self.is_inherited:
            return
        with self._changed:
            self._closed = True
            waiting = list(self._queue)
            self._queue.clear()
            processes = list(self._processes.values())
            self._changed.notify_all()
        for request in waiting:
            if request.claim():
                request.answer.set_exception(importer_closed())
        for process in processes:
            process.end(patience=2)
        # A thread of the pool closes it where it collects the last reference, perhaps within the lock
        # that the others wait for: they end by themselves.
        if threading.current_thread() not in self._threads:
            for thread in self._threads:
                thread.join()

    def _serve(self) -> None:
        """Keeps one process at work until the pool is closed."""
        process: Optional[WorkerProcess] = None
        pending: Deque[Request] = deque()
        since = 0.0
        while True:
            request = self._next(wait=not pending) if len(pending) < _DEPTH else None
            if request is not None:
                if not pending:
                    since = time.monotonic()
                pending.append(request)
                try:
                    if process is None or (len(pending) == 1 and process.has_ended):
                        process = self._replace(process)
                    process.send(request.line)
                except Exception as failure:
                    self._give_up(process, failure, pending)
                    process = None
            elif process is not None and pending:
                try:
                    answer = process.receive(pending[0].deadline(since))
                    if not pending[0].is_answered_by(answer):
                        raise WorkerEnded(f"unexpected answer {answer[:80]!r}")
                except Exception as failure:
                    # Whatever it is: the thread goes on, and nobody waits for an answer in vain.
                    self._give_up(process, failure, pending)
                    process = None
                    continue
                since = time.monotonic()
                pending.popleft().answer.set_result(answer)
                if not pending:
                    with self._changed:
                        self._idle += 1
            else:
                break
        self._forget(process)

    def _next(self, wait: bool) -> Optional[Request]:
        """The next request that nobody has cancelled; `None` where there is none, or no more."""
        with self._changed:
            while not self._closed:
                # What is left for threads without work is theirs.
                while len(self._queue) > (0 if wait else self._idle):
                    request = self._queue.popleft()
                    if request.claim():
                        if wait:
                            self._idle -= 1
                        return request
                if not wait:
                    return None
                self._changed.wait()
            return None

    def _give_up(
        self, process: Optional[WorkerProcess], failure: Exception, pending: Deque[Request]
    ) -> None:
        """Answers for a process that failed; what it had not come to goes back to the queue."""
        self._forget(process)
        head = pending.popleft()
        if isinstance(failure, WorkerTimedOut):
            error = worker_timed_out(head.timeout or 0)
        else:
            error = worker_ended(str(failure) or repr(failure))
        with self._changed:
            self._idle += 1
            closed = self._closed
            if not closed:
                self._queue.extendleft(reversed(pending))
                self._changed.notify_all()
        head.answer.set_exception(importer_closed() if closed else error)
        if closed:
            for request in pending:
                request.answer.set_exception(importer_closed())
        pending.clear()

    def _replace(self, process: Optional[WorkerProcess]) -> WorkerProcess:
        self._forget(process)
        started = WorkerProcess(self._command)
        with self._changed:
            self._processes[started.pid] = started
            closed = self._closed
        if closed:
            started.end(patience=0)
        return started

    def _forget(self, process: Optional[WorkerProcess]) -> None:
        """Ends a process, if it has not ended, and closes its pipes."""
        if process is not None:
            process.close()
            with self._changed:
                self._processes.pop(process.pid, None)
