"""Text columns set with tabs or spaces, as pasted from a spreadsheet or a terminal."""

import re

_GAP = re.compile(r"\t| {2,}\t?")


def columns_at(line: str, starts: tuple[int, ...]) -> list[tuple[int, str]]:
    """Split a line into columns, each with where it begins.

    Where wide gaps give fewer columns than `starts`, an empty cell is hidden in a gap, and the
    header's own positions decide, unless a word runs across one of them.
    """
    cells: list[tuple[int, str]] = []
    position = 0
    line = line.rstrip()
    for gap in (*_GAP.finditer(line), None):
        end = len(line) if gap is None else gap.start()
        if position or end or "\t" in line:
            cells.append((position, line[position:end].strip()))
        position = end if gap is None else gap.end()
    hidden = starts and "\t" not in line and 1 < len(cells) < len(starts)
    if not hidden or any(line[start - 1 : start].strip() for start in starts[1:]):
        return cells
    ends = (*starts[1:], len(line))
    return [(start, line[start:end].strip()) for start, end in zip(starts, ends, strict=True)]
