"""Official Vietnamese documents (.docx) as records, through the command ``vanban``."""

from __future__ import annotations

from .command import find_command
from .errors import VanbanError
from .frames import Frames, frames
from .importer import FileBytes, Importer, Outcome
from .options import Options
from .records import ImportResult

__all__ = [
    "FileBytes",
    "Frames",
    "ImportResult",
    "Importer",
    "Options",
    "Outcome",
    "VanbanError",
    "find_command",
    "frames",
]
