"""Lines that somebody pasted, such as "Ana Lima, Head of Data, Delta Commission", as a list.

Each line is read by itself, for one has a role and the next has none; what comes out is a table of
four columns like any other.
"""

import csv
import re
from collections.abc import Collection, Iterator

from facilitator.core.roster.cells import (
    is_address,
    is_like_job,
    is_like_organisation,
    is_like_person,
)
from facilitator.core.roster.columns import ColumnRole, Columns, Row, find_columns
from facilitator.core.text import fold_loose

LINE_ROLES = (ColumnRole.PERSON, ColumnRole.JOB, ColumnRole.ORGANISATION, ColumnRole.EMAIL)
_BULLET = re.compile(r"^\s*(?:[-*•–·]|\d{1,3}[.)])\s+")
_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s@<>,;()]+@[^\s@<>,;()]+\.\w{2,}>?")
_APART = re.compile(r"\s*[,;|\t]\s*|\s+[–—-]\s+")
_OF = re.compile(r"\s+(?:of|at)\s+(?=[A-Z])")
_BRACKETED = re.compile(r"\(([^()]*)\)\s*$")
_LED = re.compile(r"([^:,;]{2,80}):\s+(\S.*)")
_LONGEST_LINE = 1_000


def list_of_lines(text: str, known: Collection[str] = ()) -> tuple[tuple[Row, ...], Columns]:
    """Return pasted text as rows, and what their columns are. `known` are organisations' names.

    What was copied from a spreadsheet has tabs, and is the table that it was.
    """
    lines = [each for each in text.splitlines() if each.strip()]
    table = _as_table(lines)
    if table is not None:
        columns = find_columns(table, known=known)
        if columns.header is not None or "\t" in text:
            return table, columns
    folded = {fold_loose(each) for each in known}
    rows = tuple(row for line in lines for row in _rows(line[:_LONGEST_LINE], folded))
    return rows, Columns(LINE_ROLES, None, frozenset(range(len(LINE_ROLES))))


def _as_table(lines: list[str]) -> tuple[Row, ...] | None:
    """Return lines as the table they may be, by the mark that stands in all of them."""
    for mark in "\t;|,":
        if lines and all(mark in each for each in lines[:50]):
            rows = csv.reader(lines, delimiter=mark, skipinitialspace=True)
            return tuple(tuple(cell.strip() for cell in row) for row in rows)
    return None


def _rows(line: str, known: Collection[str]) -> Iterator[Row]:
    bare = _BULLET.sub("", line).strip()
    led = _LED.fullmatch(bare)
    if led is not None and _is_organisation(led[1], known):
        people = [each for each in _APART.split(led[2]) if each.strip()]
        if people and all(map(is_like_person, people)):
            yield from ((each, "", led[1].strip(), "") for each in people)
            return
    yield _row(bare, known)


def _row(line: str, known: Collection[str]) -> Row:
    """Return person, job, organisation and address of one line."""
    found = _ADDRESS.search(line)
    email = found[0].strip("<>").removeprefix("mailto:") if found else ""
    rest = line.replace(found[0], " ") if found else line
    bracketed = _BRACKETED.search(rest.strip())
    if bracketed is not None:
        rest = f"{rest.strip()[: bracketed.start()]}, {bracketed[1]}"
    pieces = [each.strip(" ,;.()") for each in _APART.split(rest)]
    pieces = [" ".join(each.split()) for each in pieces if each]
    if not pieces:
        return ("", "", "", email)
    if len(pieces) == 1:
        pieces = _person_of(pieces[0]) or pieces
    if len(pieces) == 1:
        is_person = not _is_organisation(pieces[0], known) and is_like_person(pieces[0])
        return (pieces[0], "", "", email) if is_person or email else ("", "", pieces[0], email)
    if _is_organisation(pieces[0], known) and is_like_person(pieces[-1]):
        pieces.reverse()  # “Delta Commission, Head of Data, Ana Lima”
    name, *others = pieces
    organisation = next((each for each in others if _is_organisation(each, known)), "")
    if not organisation and not (len(others) == 1 and is_like_job(others[0])):
        organisation = others[-1]
    job = ", ".join(each for each in others if each != organisation)
    return (name, job, organisation, email)


def _person_of(text: str) -> list[str]:
    """Split "Sam Poe of Delta Commission"; empty where it is something else."""
    pieces = _OF.split(text, maxsplit=1)
    return pieces if len(pieces) > 1 and is_like_person(pieces[0]) else []


def _is_organisation(text: str, known: Collection[str]) -> bool:
    return fold_loose(text) in known or (is_like_organisation(text) and not is_address(text))
