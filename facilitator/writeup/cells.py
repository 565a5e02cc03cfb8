"""Cells of a spreadsheet or a .csv file: texts, whatever they look like."""

import json
from collections.abc import Iterable

from facilitator.core.errors import BadInput

_FORMULA = ("=", "+", "-", "@")
_LONGEST = 32_767  # characters that a spreadsheet holds in one


def guarded(row: Iterable[str]) -> list[str]:
    """Quote what a spreadsheet would take for a formula, as `plain_cell` quotes other texts."""
    return [
        json.dumps(cell, ensure_ascii=False) if cell.startswith(_FORMULA) else cell for cell in row
    ]


def require_fits(cell: str) -> str:
    """Return a text that one cell holds. Raises BadInput."""
    if len(cell) > _LONGEST:
        raise BadInput(
            "a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or"
            " choose another format",
            most=f"{_LONGEST:,}",
            start=cell[:40],
        )
    return cell
