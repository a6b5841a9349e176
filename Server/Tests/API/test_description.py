"""The server does what its description (OpenAPI) says, whatever it is asked."""

import hashlib
import re
from typing import Any

from hypothesis import HealthCheck, settings
import pytest
import schemathesis
from schemathesis.specs.openapi import checks

from serving import PLAN, REPOSITORY, Server

DESCRIPTION = REPOSITORY / "Server/Sources/VanBanServer/Assets/openapi.json"
PLAN_ID = hashlib.sha256(PLAN.read_bytes()).hexdigest()
# Patterns of parameters that lead nowhere by chance, and what is there.
REAL = {"id": ("[0-9a-f]{64}", PLAN_ID), "key": ("f[0-9a-f]{16}", "f077608eeef080b9f")}
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

schemathesis.serializer.alias(DOCX, "application/octet-stream")
schema = schemathesis.openapi.from_path(DESCRIPTION)
schema.config.generation.update(deterministic=True, database="none")
# A form as described may still fit nothing in the document, and bytes need not be one.
schema.config.checks.positive_data_acceptance.expected_statuses = ["2xx", "404", "422"]
schema.config.checks.negative_data_rejection.expected_statuses = ["400", "404", "413", "415", "422"]


def test_is_served(server: Server) -> None:
    assert server.ask("GET", "/openapi.json").content == DESCRIPTION.read_bytes()


@schema.parametrize()
@settings(
    max_examples=20, derandomize=True, database=None, deadline=None,
    suppress_health_check=list(HealthCheck),
)
@pytest.mark.usefixtures("plan")
def test_is_kept(case: schemathesis.Case[Any], server: Server) -> None:
    for name, (pattern, value) in REAL.items():
        if re.fullmatch(pattern, str(case.path_parameters.get(name))):
            case.path_parameters[name] = value
    excluded: list[Any] = []
    if case.path == "/documents":  # A form's part needs a file name; bytes need `fileName`.
        excluded.append(checks.positive_data_acceptance)
        case.query.pop("profile", None)
    case.call_and_validate(
        base_url=server.url, session=server.session, timeout=30, excluded_checks=excluded
    )
