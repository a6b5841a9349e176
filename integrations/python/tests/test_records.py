"""The types, held against the JSON Schema that the command prints."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

from vanban import records

if sys.version_info >= (3, 10):
    from typing import is_typeddict
else:

    def is_typeddict(kind: Any) -> bool:
        return isinstance(kind, type) and hasattr(kind, "__required_keys__")


_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def described(kind: Any, seen: dict[str, Any]) -> Any:
    """A type as a set of what it allows; the members of typed dictionaries go to ``seen``."""
    if is_typeddict(kind):
        if kind.__name__ not in seen:
            seen[kind.__name__] = {}
            seen[kind.__name__].update(
                {
                    key: (key in kind.__required_keys__, described(member, seen))
                    for key, member in get_type_hints(kind).items()
                }
            )
        return {("object", kind.__name__)}
    if get_origin(kind) is Union:
        return set().union(*(described(part, seen) for part in get_args(kind)))
    if get_origin(kind) is Literal:
        return {("word", word) for word in get_args(kind)}
    if get_origin(kind) is list:
        return {("array", frozenset(described(get_args(kind)[0], seen)))}
    return {_NAMES[kind]}


def allowed(schema: dict[str, Any], names: dict[str, str]) -> Any:
    """The same of a schema."""
    if "$ref" in schema:
        return {("object", names[schema["$ref"].rpartition("/")[2]])}
    if "anyOf" in schema:
        return set().union(*(allowed(part, names) for part in schema["anyOf"]))
    if "const" in schema or "enum" in schema:
        words = schema.get("enum", [schema.get("const")])
        return {"null" if word is None else ("word", word) for word in words}
    if schema["type"] == "array":
        return {("array", frozenset(allowed(schema["items"], names)))}
    kinds = schema["type"]
    return {kinds} if isinstance(kinds, str) else set(kinds)


@pytest.fixture(scope="module")
def schema(command: str) -> dict[str, Any]:
    printed = subprocess.run([command, "schema"], check=True, capture_output=True).stdout
    return json.loads(printed)  # type: ignore[no-any-return]


def test_types_are_those_of_the_schema(schema: dict[str, Any]) -> None:
    types: dict[str, Any] = {}
    described(records.ImportResult, types)
    names = {name: name[0].upper() + name[1:] for name in schema["$defs"]}
    objects = {names[name]: definition for name, definition in schema["$defs"].items()}
    objects["ImportResult"] = schema
    expected = {
        name: {
            key: (key in definition.get("required", []), allowed(member, names))
            for key, member in definition["properties"].items()
        }
        for name, definition in objects.items()
    }
    assert types == expected
