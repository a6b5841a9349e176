"""The records of results as data frames of pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, NamedTuple, Union, cast

from .records import ImportResult
from .tables import TABLES, Column, Kind, rows

if TYPE_CHECKING:
    import pandas

_DTYPES: Dict[Kind, str] = {
    "string": "string",
    "integer": "Int64",
    "boolean": "boolean",
    "date": "datetime64[s]",
    "strings": "object",
    "groups": "object",
    "json": "string",
    "number": "string",
}


class Frames(NamedTuple):
    """A data frame for each kind of record; the columns are those of :data:`vanban.tables.TABLES`.

    ``source`` leads from every frame to ``documents``.
    """

    documents: "pandas.DataFrame"
    units: "pandas.DataFrame"
    tasks: "pandas.DataFrame"
    assignments: "pandas.DataFrame"
    statements: "pandas.DataFrame"
    findings: "pandas.DataFrame"


def frames(results: Union[ImportResult, Iterable[ImportResult]]) -> Frames:
    """The records of a result, or of many, as data frames.

    Amounts are exact decimal numbers as strings. Needs pandas (``pip install vanban[pandas]``).
    """
    collected: Dict[str, List[Dict[str, Any]]] = {table: [] for table in TABLES}
    single = isinstance(results, Mapping)
    for result in [cast(ImportResult, results)] if single else results:
        for table, into in collected.items():
            into.extend(rows(cast(ImportResult, result), table))
    return Frames(**{table: _frame(table, into) for table, into in collected.items()})


def _frame(table: str, records: List[Dict[str, Any]]) -> "pandas.DataFrame":
    import pandas

    columns = TABLES[table]
    if table != "documents":
        columns = [Column("source", (), "string"), Column("position", (), "integer"), *columns]
    return pandas.DataFrame(
        {
            column.name: pandas.Series(
                [record[column.name] for record in records], dtype=_DTYPES[column.kind]
            )
            for column in columns
        }
    )
