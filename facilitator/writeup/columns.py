"""Columns of a table: which hold numbers, and so stand at the right in every format."""

import re
from collections.abc import Iterable

from facilitator.writeup.blocks import Table

_NUMBER = re.compile(r"[-−+]?\d[\d\s.,:’'/]*\s?[%‰]?")


def number_columns(block: Table) -> list[bool]:
    """Say of each column whether most of what it holds are numbers, times or shares."""
    columns = zip(*block.rows, strict=True) if block.rows else ((),) * len(block.header)
    return [2 * sum(map(_is_number, filled)) > len(filled) for filled in map(_filled_in, columns)]


def _filled_in(column: Iterable[str]) -> list[str]:
    return [cell for cell in column if cell.strip()]


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell.strip()) is not None
