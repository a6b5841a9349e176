"""A server of its own for each test, and a page of it as clerks have it before them."""

from collections.abc import Callable, Iterator
from os import environ
from pathlib import Path
import signal

from clerk import PERSON, TIMEOUT
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Page,
    expect,
    sync_playwright,
)
import pytest

from serving import Server

expect.set_options(timeout=TIMEOUT)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts servers, with options, which end with the test."""
    servers: list[Server] = []

    def start(*options: str) -> Server:
        servers.append(Server(tmp_path / f"data{len(servers)}", *options))
        return servers[-1]

    yield start
    for server in servers:
        server.end(signal.SIGTERM)


@pytest.fixture
def server(serve: Callable[..., Server]) -> Server:
    return serve()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = environ.get("CHROMIUM", "/usr/bin/chromium")
        yield playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    yield context
    context.close()


@pytest.fixture
def new_page(context: BrowserContext) -> Iterator[Page]:
    """An empty page. Errors of scripts, messages of the console and dialogs fail the test."""
    problems: list[str] = []
    page = context.new_page()

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            problems.append(message.text)

    def refuse(dialog: Dialog) -> None:
        problems.append(dialog.message)
        dialog.dismiss()

    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", hear)
    page.on("dialog", refuse)
    yield page
    own_note = "Failed to load resource:"  # by Chromium, where a request was refused
    assert [problem for problem in problems if not problem.startswith(own_note)] == []


@pytest.fixture
def page(new_page: Page, server: Server) -> Page:
    """The page of the server; it knows the person's name."""
    new_page.goto(server.page + "assets/words.js")  # anything of that origin, to store the name
    new_page.evaluate("name => localStorage.setItem('person', name)", PERSON)
    new_page.goto(server.page)
    expect(new_page.get_by_text("Chưa có văn bản nào.")).to_be_visible()  # its scripts have run
    return new_page
