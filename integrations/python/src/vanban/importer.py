"""Documents in, records out."""

from __future__ import annotations

import base64
import json
import os
import weakref
from collections import deque
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Deque, Dict, Generic, Iterable, Iterator, List, Optional, Set, Tuple, Type, cast
from typing import TypeVar, Union

from .command import find_command
from .errors import VanbanError, unreadable
from .options import Options
from .pool import Pool, Request
from .records import ImportResult

_Path = Union[str, "os.PathLike[str]"]


@dataclass(frozen=True)
class FileBytes:
    """A document that is in memory, under the name that its records shall give."""

    name: str
    data: bytes


Item = TypeVar("Item", bound=Union[str, "os.PathLike[str]", FileBytes])


@dataclass(frozen=True)
class Outcome(Generic[Item]):
    """What became of one document: a result or an error."""

    item: Item
    result: Optional[ImportResult] = None
    error: Optional[VanbanError] = None

    def unwrap(self) -> ImportResult:
        """The result; raises the error."""
        if self.error is not None:
            raise self.error
        assert self.result is not None
        return self.result


class Importer:
    """Reads documents through ``vanban worker``. Threads may share one.

    Use it with ``with``: its processes end with the block, and also with the program, on Ctrl-C,
    and when the importer is no longer used.
    """

    def __init__(
        self,
        command: Optional[_Path] = None,
        *,
        jobs: Optional[int] = None,
        timeout: Optional[float] = 60,
        memory: Optional[int] = None,
        options: Optional[Options] = None,
    ) -> None:
        """
        :param command: The command ``vanban``; by default the environment variable VANBAN, then PATH.
        :param jobs: How many processes read at a time; by default one for each processor.
        :param timeout: Seconds after which a document is given up; ``None`` leaves it to the command.
        :param memory: Megabytes that reading one document may take, likewise.
        :param options: Options for every document, those of a call aside.
        :raises VanbanError: ``commandMissing``.
        """
        self._jobs = jobs if jobs is not None else os.cpu_count() or 1
        if self._jobs < 1:
            raise ValueError("jobs must be at least 1")
        self._options: Options = {}
        if timeout is not None:
            self._options["timeoutSeconds"] = timeout
        if options is not None:
            self._options.update(options)
        worker = [find_command(command), "worker", "--jobs", "1", "--ordered"]
        if memory is not None:
            worker += ["--memory", str(memory)]
        self._pool = Pool(worker, self._jobs)
        self._finalizer = weakref.finalize(self, self._pool.close)

    def __enter__(self) -> "Importer":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the processes; documents that they were reading get an error."""
        self._finalizer()

    def pids(self) -> List[int]:
        """The processes that run now, for those who watch them."""
        return self._pool.pids()

    def read(self, path: _Path, *, options: Optional[Options] = None) -> ImportResult:
        """Reads a file. Raises :class:`VanbanError`."""
        return _result(self._submit(path, options).result())

    def read_bytes(
        self, data: bytes, name: str = "", *, options: Optional[Options] = None
    ) -> ImportResult:
        """Reads the bytes of a file, under a name for its records. Raises :class:`VanbanError`.

        Files over 72 MB have to be read by their path.
        """
        return _result(self._submit(FileBytes(name, data), options).result())

    def map(
        self,
        items: Iterable[Item],
        *,
        options: Optional[Options] = None,
        ordered: bool = True,
        window: Optional[int] = None,
    ) -> Iterator[Outcome[Item]]:
        """Reads many documents, lazily: as many ahead as the window, errors as values.

        :param items: Paths, or :class:`FileBytes`; taken one by one, in the calling thread.
        :param ordered: In the order of the items; otherwise as they are done.
        :param window: How many are read or waiting to be taken; by default four for each process.
        """
        for item, answer in self._answers(items, options, ordered, window):
            try:
                yield Outcome(item, result=_result(answer.result()))
            except VanbanError as error:
                yield Outcome(item, error=error)

    def map_json(
        self,
        items: Iterable[Item],
        *,
        options: Optional[Options] = None,
        ordered: bool = True,
        window: Optional[int] = None,
    ) -> Iterator[Tuple[Item, bytes]]:
        """As :meth:`map`, but hands on the answers of the workers as they are: JSON in UTF-8 with a
        member ``result`` or ``error``, for programs that decode it elsewhere."""
        for item, answer in self._answers(items, options, ordered, window):
            try:
                yield item, answer.result()
            except VanbanError as error:
                yield item, json.dumps({"error": _members(error)}, ensure_ascii=False).encode()

    def _answers(
        self, items: Iterable[Item], options: Optional[Options], ordered: bool, window: Optional[int]
    ) -> Iterator[Tuple[Item, "Future[bytes]"]]:
        size = window if window is not None else 4 * self._jobs
        if size < 1:
            raise ValueError("window must be at least 1")
        open_items: Dict["Future[bytes]", Item] = {}
        order: Deque["Future[bytes]"] = deque()
        done: Set["Future[bytes]"] = set()
        source = iter(items)
        exhausted = False
        try:
            while True:
                while not exhausted and len(open_items) < size:
                    try:
                        item = next(source)
                    except StopIteration:
                        exhausted = True
                        break
                    answer = self._submit(item, options)
                    open_items[answer] = item
                    if ordered:
                        order.append(answer)
                if not open_items:
                    return
                if ordered:
                    answer = order.popleft()
                    wait([answer])
                else:
                    if not done:
                        done = wait(open_items, return_when=FIRST_COMPLETED).done
                    answer = done.pop()
                yield open_items.pop(answer), answer
        finally:
            for answer in open_items:
                answer.cancel()

    def _submit(
        self, item: Union[_Path, FileBytes], options: Optional[Options]
    ) -> "Future[bytes]":
        if self._pool.is_inherited:
            raise RuntimeError("an Importer cannot be used in a process forked from its own")
        merged: Dict[str, Any] = {**self._options, **(options or {})}
        try:
            members = _document(item)
        except VanbanError as error:
            failed: "Future[bytes]" = Future()
            failed.set_exception(error)
            return failed
        if merged:
            members["options"] = merged
        request = Request(members, merged.get("timeoutSeconds"))
        self._pool.submit(request)
        return request.answer


def _document(item: Union[_Path, FileBytes]) -> Dict[str, Any]:
    """The members of a request that say which document it is about."""
    if isinstance(item, FileBytes):
        # What no text in UTF-8 can hold is shown as such.
        name = item.name.encode("utf-8", "replace").decode("utf-8")
        return {"bytes": base64.b64encode(item.data).decode("ascii"), "fileName": name}
    path = os.path.abspath(item)
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        # A name from an old charset, which JSON cannot hold: the bytes go in its stead.
        return _document(_read(path))
    return {"path": path}


def _read(path: str) -> FileBytes:
    name = os.fsencode(os.path.basename(path)).decode("utf-8", "replace")
    try:
        with open(path, "rb") as file:
            return FileBytes(name, file.read())
    except OSError as error:
        raise unreadable(name, error.strerror or str(error)) from error


def _result(answer: bytes) -> ImportResult:
    members = json.loads(answer)
    error = members.get("error")
    if error is not None:
        message = error["message"]
        raise VanbanError(error["code"], error["status"], message["vi"], message["en"])
    return cast(ImportResult, members["result"])


def _members(error: VanbanError) -> Dict[str, Any]:
    message = {"vi": error.message_vi, "en": error.message_en}
    return {"code": error.code, "status": error.status, "message": message}
