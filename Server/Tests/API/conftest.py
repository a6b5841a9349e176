"""A server that the tests of a file share, and the plan of the fixtures in it."""

from collections.abc import Iterator

import pytest

from serving import PLAN, Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("api") / "data") as server:
        yield server


@pytest.fixture
def plan(server: Server) -> Iterator[str]:
    """The address of the plan, without corrections."""
    document = server.added(PLAN.read_bytes(), PLAN.name)
    yield document
    server.ask("DELETE", document)
