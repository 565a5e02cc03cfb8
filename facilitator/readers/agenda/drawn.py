"""Tables drawn with dashes and bars, as terminals, databases and reStructuredText write them."""

import re
from collections.abc import Sequence

_BARS = str.maketrans("│┃║╎╏┆┇", "|||||||")
_BORDER = re.compile(r"(?=.*[-=─═━]{2})[\s+|├┼┤┌┬┐└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┡╇┩┗┻┛╞╪╡╟╫╢─═━=:-]+")
_CROSSED = re.compile(r"[+├┼┤┌┬┐└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┡╇┩┗┻┛╞╪╡╟╫╢]")
_WIDEST = 63  # columns, as in Word
_LONGEST = 2_000  # characters
_FRAMED = 3  # borders: above and below the header, and at the end

Rows = list[tuple[int, list[str]]]


def read_drawn(lines: Sequence[str], number: int) -> tuple[Rows, int] | None:
    """Return the rows of a drawn table that begins in a line, and the line after it.

    Where a border stands below every row, the lines of a row are the lines of its cells.
    """
    at = number if _is_border(lines[number]) else number + 1
    if at >= len(lines) or not _is_border(lines[at]) or not _CROSSED.search(lines[at]):
        return None
    groups: list[Rows] = [[]]
    borders, end = 0, number
    for end in range(number, len(lines)):
        line = lines[end].translate(_BARS)
        if _is_border(lines[end]):
            borders += 1
            groups.append([])
        elif "|" in line and len(line) <= _LONGEST and line.count("|") <= _WIDEST:
            groups[-1].append((end + 1, _cells(line)))
        else:
            break
    else:
        end = len(lines)
    kept = [group for group in groups if group]
    if not kept:  # borders without a table are no words
        return ([], end) if end > number else None
    # Org-mode parts groups of rows by "|---+---|", and has no cell of several lines.
    is_org = lines[at].lstrip().startswith("|")
    are_rows = borders > _FRAMED and len(kept) > 2 and not is_org
    rows = (
        [_joined(group) for group in kept] if are_rows else [row for each in kept for row in each]
    )
    return rows, end


def _is_border(line: str) -> bool:
    return len(line) <= _LONGEST and _BORDER.fullmatch(line.strip()) is not None


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _joined(group: Rows) -> tuple[int, list[str]]:
    width = max(len(cells) for _, cells in group)
    columns = [[cells[at] for _, cells in group if at < len(cells)] for at in range(width)]
    return group[0][0], ["\n".join(filter(None, column)) for column in columns]
