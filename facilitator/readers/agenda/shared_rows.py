"""Rows that give one time to several talks: each with its speakers on a line of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.core.minutes import DAY, read_clocks
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cell_times import usual_time
from facilitator.readers.agenda.leads import is_person, split_names
from facilitator.readers.agenda.roles import Columns
from facilitator.readers.agenda.table_days import Table

_TALK = re.compile(r".*\w.*\S\s*\((?P<names>[^()]+)\)[\s.]*")
_STEP = 5  # minutes, of which each talk has some


def with_talks_apart(columns: Columns, rows: Sequence[Row], table: Table) -> Iterator[Row]:
    """Yield the rows; one with several talks in it as a row for each, its span divided evenly."""
    is_said = False
    for row in rows:
        apart = _apart(columns, row)
        if apart and not is_said:
            is_said = True
            first, _, _ = row.cells[columns.fields.index("title")].strip().partition("\n")
            title = " ".join(first.partition(" (")[0].split())
            said = Sentence(
                'rows with several talks, such as "{title}", are read as an item for each, and'
                " their time is divided evenly",
                title=title,
            )
            table.noticed.append((row.line, said))
        yield from apart or [row]


def _apart(columns: Columns, row: Row) -> list[Row]:
    fields = columns.fields
    if not {"time", "title"} <= {*fields} or {"end", "duration"} & {*fields}:
        return []
    at, when = fields.index("title"), fields.index("time")
    if max(at, when) >= len(row.cells):
        return []
    lines = [line.strip() for line in row.cells[at].split("\n") if line.strip()]
    clocks = read_clocks(usual_time(row.cells[when], bare=True) or row.cells[when])
    if len(lines) < 2 or not all(map(_is_talk, lines)) or clocks is None or clocks[1] is None:
        return []
    start, span = clocks[0], (clocks[1] - clocks[0]) % DAY
    each, rest = divmod(span, len(lines))
    if rest or each % _STEP or not each:
        return []
    found = []
    for number, line in enumerate(lines):
        begin = start + number * each
        cells = [*row.cells] if not number else [""] * len(row.cells)
        cells[at], cells[when] = line, f"{_clock(begin)}-{_clock(begin + each)}"
        links = row.links if not number else ()
        found.append(replace(row, cells=tuple(cells), links=links))
    return found


def _is_talk(line: str) -> bool:
    match = _TALK.fullmatch(line)
    return match is not None and is_person((split_names(match["names"]) or [""])[0])


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"
