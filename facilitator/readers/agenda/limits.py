"""Limits of what is read as an agenda: far above any, and an answer comes within two seconds."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.blocks import Grid, Part

MOST_LINES = 4_000  # with words, and rows of tables
_MOST_CELLS = 20_000
_LONGEST_TEXT = 300_000  # characters


def refuse_long(text: str, path: Path) -> None:
    """Raise BadInput for a text with which no agenda begins."""
    if len(text) > _LONGEST_TEXT:
        raise BadInput(
            "{path} is too long for an agenda ({length} characters): name a file of at most {most}"
            " characters",
            path=path,
            length=f"{len(text):,}",
            most=f"{_LONGEST_TEXT:,}",
        )


def limited(parts: Iterable[Part], path: Path) -> Iterator[Part]:
    """Yield the parts of a file; raises BadInput as soon as there are too many."""
    lines = cells = 0
    for part in parts:
        rows = part.rows if isinstance(part, Grid) else ()
        lines += len(rows) if isinstance(part, Grid) else 1
        cells += sum(bool(cell) for row in rows for cell in row.cells)
        if lines > MOST_LINES or cells > _MOST_CELLS:
            raise BadInput(
                "{path} is too long for an agenda: at most {lines} lines or {cells} cells of tables"
                " are read, so take out what is no agenda",
                path=path,
                lines=f"{MOST_LINES:,}",
                cells=f"{_MOST_CELLS:,}",
            )
        yield part
