"""The records of a result as the rows of six flat tables.

Every table but ``documents`` has ``source`` (the SHA-256 of the file) and ``position`` (the place of
the record in its list) before its columns. Together with the id they are keys: ``(source, id)`` of
units and tasks, ``(source, task_id, unit_id, role)`` of assignments.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Literal, NamedTuple, Tuple

from .records import ImportResult

#: ``date`` is an ISO date, ``strings`` a list, ``groups`` a list of :class:`~vanban.records.Group`;
#: ``json`` is what has no flat form, as JSON; ``number`` is exact, in decimal digits.
Kind = Literal["string", "integer", "boolean", "date", "strings", "groups", "json", "number"]


class Column(NamedTuple):
    """A column, and the path of its value in the record."""

    name: str
    path: Tuple[str, ...]
    kind: Kind


def _columns(rows: str) -> List[Column]:
    columns = []
    for line in rows.split("\n"):
        if line.strip():
            name, path, *kind = line.split()
            columns.append(Column(name, tuple(path.split(".")), kind[0] if kind else "string"))  # type: ignore[arg-type]
    return columns


_LOCATION = """
    location_table_id   location.tableId
    location_row        location.row        integer
    location_column     location.column     integer
    location_paragraph  location.paragraph  integer
    location_part       location.part
"""

TABLES: Dict[str, List[Column]] = {
    "documents": _columns(
        """
        source              source.sha256
        file_name           source.fileName
        byte_count          source.byteCount            integer
        format              source.format
        application         source.application
        schema_version      schemaVersion
        type_name           document.typeName
        type_abbreviation   document.typeAbbreviation
        code_raw            document.codeRaw
        code_number         document.codeNumber
        code_year           document.codeYear           integer
        code_notation       document.codeNotation
        issued_raw          document.issuedDate.raw
        issued_iso          document.issuedDate.iso
        issued_year         document.issuedDate.year    integer
        issued_month        document.issuedDate.month   integer
        issued_day          document.issuedDate.day     integer
        place               document.place
        organ_name          document.organName
        parent_organ_name   document.parentOrganName
        subject             document.subject
        language            document.language
        secrecy             document.secrecy
        urgency             document.urgency
        addressees          document.addressees         strings
        recipients          document.recipients         strings
        signers             document.signers            json
        legal_bases         document.legalBases         json
        citations           document.citations          json
        paragraphs          document.paragraphs         json
        sections            document.sections           json
        appendixes          document.appendixes         json
        notes               document.notes              json
        """
    ),
    "units": _columns(
        """
        id                          id
        ordinal                     ordinal
        name                        name
        raw                         raw
        kind                        kind
        level                       level
        is_collective               isCollective                        boolean
        administrative_code         administrativeUnit.code
        administrative_name         administrativeUnit.name
        administrative_kind         administrativeUnit.kind
        administrative_system       administrativeUnit.system
        administrative_as_of        administrativeUnit.asOf             date
        administrative_successors   administrativeUnit.successors       json
        province_code               administrativeUnit.province.code
        province_name               administrativeUnit.province.name
        group_path                  groupPath                           groups
        """
        + _LOCATION
    ),
    "tasks": _columns(
        """
        id                   id
        ordinal              ordinal
        text                 text
        origin               origin
        group_path           groupPath            groups
        deadline_raw         deadline.raw
        deadline_kind        deadline.kind
        deadline_from        deadline.from        date
        deadline_to          deadline.to          date
        deadline_recurrence  deadline.recurrence
        output               output
        budget_raw           budget.raw
        budget_amount        budget.amount        number
        budget_unit          budget.unit
        budget_currency      budget.currency
        quantity_raw         quantity.raw
        quantity_amount      quantity.amount      number
        quantity_unit        quantity.unit
        quantity_currency    quantity.currency
        note                 note
        """
        + _LOCATION
    ),
    "assignments": _columns(
        """
        task_id  taskId
        unit_id  unitId
        role     role
        raw      raw
        """
        + _LOCATION
    ),
    "statements": _columns(
        """
        raw             raw
        stated          stated          number
        counted         counted         number
        agrees          agrees          boolean
        about_task_id   about.taskId
        about_table_id  about.tableId
        about_amount    about.amount    boolean
        about_parts     about.parts     boolean
        """
        + _LOCATION
    ),
    "findings": _columns(
        """
        code        code
        severity    severity
        message_vi  message.vi
        message_en  message.en
        """
        + _LOCATION
    ),
}


def rows(result: ImportResult, table: str) -> Iterator[Dict[str, Any]]:
    """The rows that a result has in one of :data:`TABLES`."""
    columns = TABLES[table]
    if table == "documents":
        yield _row(result, columns)
        return
    source = result["source"]["sha256"]
    for position, record in enumerate(result[table]):  # type: ignore[literal-required]
        yield {"source": source, "position": position, **_row(record, columns)}


def _row(record: Any, columns: List[Column]) -> Dict[str, Any]:
    return {column.name: _value(record, column) for column in columns}


def _value(record: Any, column: Column) -> Any:
    value = record
    for key in column.path:
        if value is None:
            return None
        value = value.get(key)
    if value is None:
        return None
    if column.kind == "json":
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value) if column.kind == "number" else value
