"""What a person knows better than the documents say."""

from __future__ import annotations

from typing import Dict, List, Literal, TypedDict


class Options(TypedDict, total=False):
    """How documents are read; the options of ``vanban import`` in the words of ``vanban worker``."""

    #: Tracked changes as accepted (the default) or as rejected.
    revisions: Literal["accepted", "rejected"]
    #: The day whose list of administrative units holds: "2024-05-31".
    asOf: str
    #: The province whose districts and communes are meant: "Ninh Thuận".
    province: str
    #: Codes of findings that are not wanted.
    ignore: List[str]
    #: The text of a profile (docs/profiles.md), in YAML.
    profile: str
    #: Seconds after which a document is given up.
    timeoutSeconds: float
    #: Limits other than the command's own: {"fileBytes": 50_000_000}.
    limits: Dict[str, int]
