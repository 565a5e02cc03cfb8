"""Agendas that this program wrote: read as they are, with nothing to guess at."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from facilitator.core.agenda import Agenda, KnownNames, Listed, remarks
from facilitator.core.agenda_columns import HEADERS_OF_HEAD, agenda_of_table, said_above
from facilitator.core.item_fields import AgendaItem
from facilitator.core.minutes import read_clock
from facilitator.readers.agenda.blocks import Block, Grid, Part
from facilitator.readers.agenda.leads import unknown_leads

_SEPARATORS = (",", ";", "\t")
_BARRED = f"| {' | '.join(HEADERS_OF_HEAD)} |"
_MARKS = tuple(
    mark.encode() for mark in (_BARRED, *(each.join(HEADERS_OF_HEAD) for each in _SEPARATORS))
)
_CELL = re.compile(r"(?:[^|\\]|\\.)*")
_RULE = re.compile(r"\|(?: ?:?-+:? ?\|)+")
_ESCAPED = re.compile(r"\\(.)|(<br>)|&(amp|lt);")
_ENTITIES = {"amp": "&", "lt": "<"}
_Numbered = tuple[int, Sequence[str]]


def may_be_own(data: bytes) -> bool:
    """Tell a text that may be an agenda of this program, without decoding it."""
    return any(mark in data for mark in _MARKS)


def own_text(text: str, known: KnownNames | None) -> Agenda | None:
    """Return the agenda that was written as this Markdown or CSV; None for any other text."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    for separator in _SEPARATORS:
        if first.rstrip(separator) == separator.join(HEADERS_OF_HEAD):
            return _own(_rows_of_csv(text, separator), known)
    lines = [*enumerate(text.split("\n"), 1)]
    beside = [line.strip().removeprefix("# ") for _, line in lines if not _is_barred(line)]
    read = (_ESCAPED.sub(_unescaped, each) for each in beside)
    return _own([*_rows_of_markdown(lines)], known, beside=[*read])


def own_parts(parts: Sequence[Part], known: KnownNames | None) -> Agenda | None:
    """Return the agenda that was written as these tables; None for any other file."""
    grids = [part for part in parts if isinstance(part, Grid) and part.rows]
    grids.sort(key=lambda grid: tuple(grid.rows[0].cells) != HEADERS_OF_HEAD)
    rows = [(row.line, row.cells) for grid in grids for row in grid.rows]
    beside = [part.text for part in parts if isinstance(part, Block)]
    return _own(rows, known, beside=beside)


def _own(
    rows: Sequence[_Numbered], known: KnownNames | None, *, beside: Sequence[str] = ()
) -> Agenda | None:
    """Return the agenda of these rows; what somebody wrote beside them is set aside."""
    found = agenda_of_table(cells for _, cells in rows)
    if found is None:
        return None
    agenda, where = found
    items = tuple(_resolved(item, known) for item in agenda.items)
    listed = [_listed(item, rows[at][0], known) for item, at in zip(items, where, strict=True)]
    has_question = agenda.question is not None or any(item.question for item in items)
    problems = remarks(listed, (), has_question=has_question)
    said = said_above(agenda)
    above = {_words(each) for each in (*said, "")}
    aside = tuple(text for text in beside if _words(text) not in above)
    return replace(agenda, items=items, problems=problems, set_aside=aside)


def _words(text: str) -> str:
    """Return a line's letters and digits: marks around them may be those of a heading."""
    return "".join(filter(str.isalnum, text))


def _resolved(item: AgendaItem, known: KnownNames | None) -> AgendaItem:
    """Put handles where somebody wrote other names since."""
    if known is None:
        return item
    leads = (known.name(each) or each for each in item.lead)
    return replace(item, lead=tuple(dict.fromkeys(leads)))


def _listed(item: AgendaItem, line: int, known: KnownNames | None) -> Listed:
    unknown = unknown_leads([*item.lead], known, people=frozenset())
    start = None if item.start is None else read_clock(item.start)
    return Listed(item, line, start, stated=item.minutes, unknown=unknown)


def _rows_of_csv(text: str, separator: str) -> list[_Numbered]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [(reader.line_num, cells) for cells in reader]
    except csv.Error:
        return []


def _is_barred(line: str) -> bool:
    return line.strip().startswith("|") and line.strip().endswith("|")


def _rows_of_markdown(lines: Iterable[tuple[int, str]]) -> Iterator[_Numbered]:
    for number, line in lines:
        if _is_barred(line) and not _RULE.fullmatch(line.strip()):
            yield number, [*_cells(line.strip())]


def _cells(line: str) -> Iterator[str]:
    at = 1
    while at < len(line):
        cell = _CELL.match(line, at)
        if cell is None or cell.end() == len(line):
            return
        yield _ESCAPED.sub(_unescaped, cell[0].strip())
        at = cell.end() + 1


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[2] else match[1] or _ENTITIES[match[3]]
