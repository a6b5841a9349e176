"""Where the command ``vanban`` is."""

from __future__ import annotations

import os
import shutil
from typing import Optional, Union

from .errors import command_missing


def find_command(command: Union[str, "os.PathLike[str]", None] = None) -> str:
    """The command as an absolute path: the argument, the environment variable VANBAN, or PATH.

    Raises :class:`~vanban.VanbanError` (``commandMissing``) where it cannot be run.
    """
    named = os.fspath(command) if command is not None else os.environ.get("VANBAN") or None
    found = shutil.which(named if named is not None else "vanban")
    if found is None:
        raise command_missing(named)
    return os.path.abspath(found)
