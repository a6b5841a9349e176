"""Processes that end, and processes that must not stay."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Callable

import pytest

from conftest import PLAN
from vanban import FileBytes, Importer, VanbanError



def is_running(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def descendants(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
            if parent == pid:
                found += [int(entry.name), *descendants(int(entry.name))]
    return found


def eventually(condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + 10
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


@pytest.fixture(scope="module")
def slow_plan() -> bytes:
    from plans import plan

    return plan(PLAN, seed=1, repeat=600)


def test_an_idle_worker_that_ends_is_replaced(importer: Importer) -> None:
    importer.read(PLAN)
    for pid in importer.pids():
        os.kill(pid, signal.SIGKILL)
        assert eventually(lambda: not is_running(pid))
    assert importer.read(PLAN)["units"]


def test_a_worker_that_ends_takes_one_document_with_it(command: str, slow_plan: bytes) -> None:
    with Importer(command, jobs=1) as importer:
        importer.read(PLAN)
        items = [FileBytes("slow.docx", slow_plan), *[FileBytes("next.docx", PLAN.read_bytes())] * 5]
        outcomes = importer.map(items)
        timer = threading.Timer(0.2, lambda: os.kill(importer.pids()[0], signal.SIGKILL))
        timer.start()
        first = next(outcomes)
        assert first.error is not None
        assert (first.error.code, first.error.status) == ("workerEnded", 91)
        assert "signal 9" in first.error.message_en
        assert all(outcome.unwrap()["units"] for outcome in outcomes)


def test_a_document_over_its_time_is_given_up(command: str, slow_plan: bytes) -> None:
    with Importer(command, jobs=1, timeout=0.05) as importer:
        with pytest.raises(VanbanError) as caught:
            importer.read_bytes(slow_plan, "slow.docx")
        assert (caught.value.code, caught.value.status) == ("timedOut", 90)
        assert importer.read(PLAN, options={"timeoutSeconds": 60})["units"]


def test_a_worker_that_hangs_is_ended(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vanban.pool._GRACE_SECONDS", 0.3)
    with Importer(command, jobs=1, timeout=0.2) as importer:
        importer.read(PLAN, options={"timeoutSeconds": 60})
        (pid,) = importer.pids()
        os.kill(pid, signal.SIGSTOP)
        with pytest.raises(VanbanError) as caught:
            importer.read(PLAN)
        assert caught.value.code == "timedOut"
        assert not is_running(pid)
        assert importer.read(PLAN, options={"timeoutSeconds": 60})["units"]


def test_a_command_that_is_no_worker_says_why() -> None:
    with Importer("/bin/ls", jobs=1) as importer:
        with pytest.raises(VanbanError, match="exit status 2.*unrecognized option") as caught:
            importer.read(PLAN)
    assert caught.value.code == "workerEnded"


def test_closing_ends_processes_and_answers_all(command: str, slow_plan: bytes) -> None:
    importer = Importer(command, jobs=2)
    outcomes = importer.map([FileBytes("slow.docx", slow_plan)] * 8, ordered=False)
    next(outcomes)
    started = descendants(os.getpid())
    importer.close()
    importer.close()
    assert not any(map(is_running, started))
    errors = [outcome.error for outcome in outcomes]
    assert any(error is not None and error.code == "importerClosed" for error in errors)
    with pytest.raises(VanbanError, match="importerClosed"):
        importer.read(PLAN)


def test_garbage_collection_ends_processes(command: str) -> None:
    importer = Importer(command, jobs=2)
    importer.read(PLAN)
    pids = importer.pids()
    assert pids and all(map(is_running, pids))
    del importer
    gc.collect()
    assert eventually(lambda: not any(map(is_running, pids)))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("block", [True, False])
def test_nothing_stays_behind_a_program(
    command: str, tmp_path: Path, slow_plan: bytes, number: signal.Signals, block: bool
) -> None:
    slow = tmp_path / "slow.docx"
    slow.write_bytes(slow_plan)
    program = textwrap.dedent(
        f"""
        from vanban import Importer
        def work(importer):
            importer.read({str(PLAN)!r})
            print(*importer.pids(), flush=True)
            for outcome in importer.map([{str(slow)!r}] * 1000):
                pass
        """
    )
    program += (
        f"with Importer({command!r}, jobs=2) as importer: work(importer)"
        if block
        else f"work(Importer({command!r}, jobs=2))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    assert eventually(lambda: len(descendants(process.pid)) >= 2)
    time.sleep(0.3)
    started = descendants(process.pid)
    process.send_signal(number)
    _, messages = process.communicate(timeout=20)
    assert process.returncode == -number or number == signal.SIGINT, messages
    assert eventually(lambda: not any(map(is_running, started)))


def test_a_forked_process_neither_uses_nor_ends_it(importer: Importer) -> None:
    importer.read(PLAN)
    pids = importer.pids()
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            importer.read(PLAN)
        except RuntimeError as error:
            os.write(write, str(error).encode())
        importer.close()
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        assert "forked" in pipe.read()
    assert os.waitpid(pid, 0)[1] == 0
    assert importer.pids() == pids and all(map(is_running, pids))
    assert importer.read(PLAN)["units"]
