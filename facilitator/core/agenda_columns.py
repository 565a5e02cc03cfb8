"""Columns of an agenda as this program writes it: each cell can be read back as what it was."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, NamedTuple

from facilitator.core.agenda import Agenda
from facilitator.core.item_fields import AgendaItem
from facilitator.core.minutes import format_minutes, whole
from facilitator.core.model import Promise
from facilitator.core.patterns import late_pattern

_CLOCK = late_pattern(r"(?:[01]\d|2[0-3]):[0-5]\d")
_DATE = late_pattern(r"\d{4}-\d{2}-\d{2}")
_NUMBER = late_pattern(r"\d+(?:\.\d+)?(?:e-?\d+)?", re.ASCII)
_PARTS = late_pattern(r"(?:[^,\\]|\\.)*", re.DOTALL)
_YES = "yes"
_ODD = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})  # no format keeps all characters of these
_ODD_TOO = frozenset("\xad\ufeff")


class Version(StrEnum):
    """Who an agenda is written for: participants see no notes and nothing of what may be cut."""

    PARTICIPANTS = "participants"
    FACILITATOR = "facilitator"


class Unreadable(ValueError):
    """A cell that this program has not written, or that was changed since."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the field it holds, the header it has, and the two ways between value and cell."""

    name: str
    head: str
    written: Callable[[Any], str]
    read: Callable[[str], Any]
    participants: bool = False
    needed: bool = False  # it stands there also where no item fills it


def plain_cell(text: str) -> str:
    """Return a text as its cell: as it is, or in quotation marks where a format would change it."""
    if text == text.strip() and not text.startswith('"') and not any(map(_is_odd, text)):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(_escaped(each) if _is_odd(each) else each for each in quoted)


def text_of_cell(cell: str) -> str:
    """Return the text that a cell was written for."""
    if not cell.startswith('"'):
        return cell
    try:
        text = json.loads(cell, strict=False)
    except ValueError as error:
        raise Unreadable(cell) from error
    if not isinstance(text, str):
        raise Unreadable(cell)
    return text


def _is_odd(char: str) -> bool:
    if char == "\n" or (char.isascii() and char.isprintable()):
        return False
    is_blank = char.isspace() or unicodedata.category(char) == "Zs"
    return is_blank or char in _ODD_TOO or unicodedata.category(char) in _ODD


def _escaped(char: str) -> str:
    return f"\\u{ord(char):04x}" if char.isascii() else json.dumps(char)[1:-1]


def _number(value: float | None) -> str:
    return "" if value is None else str(whole(value))


def _read_number(cell: str) -> float | None:
    if not cell:
        return None
    if not _NUMBER().fullmatch(cell):
        raise Unreadable(cell)
    return float(cell)


def _read_minutes(cell: str) -> float:
    minutes = _read_number(cell)
    if minutes is None:
        raise Unreadable(cell)
    return minutes


def _read_seconds(cell: str) -> int | None:
    seconds = _read_number(cell)
    if seconds is not None and not seconds.is_integer():
        raise Unreadable(cell)
    return None if seconds is None else int(seconds)


def _flag(value: bool) -> str:
    return _YES if value else ""


def _read_flag(cell: str) -> bool:
    if cell not in {_YES, ""}:
        raise Unreadable(cell)
    return cell == _YES


def _maybe(value: str | None) -> str:
    return "" if value is None else plain_cell(value)


def _read_maybe(cell: str) -> str | None:
    return text_of_cell(cell) or None


def _promise(value: Promise | None) -> str:
    return "" if value is None else value.value


def _read_promise(cell: str) -> Promise | None:
    if cell and cell not in set(Promise):
        raise Unreadable(cell)
    return Promise(cell) if cell else None


def _of_form(pattern: Callable[[], re.Pattern[str]]) -> Callable[[str], str | None]:
    def read(cell: str) -> str | None:
        if cell and not pattern().fullmatch(cell):
            raise Unreadable(cell)
        return cell or None

    return read


def _names(names: tuple[str, ...]) -> str:
    return plain_cell(", ".join(re.sub(r"([,\\])", r"\\\1", each) for each in names))


def _read_names(cell: str) -> tuple[str, ...]:
    text = text_of_cell(cell)
    if not text:
        return ()
    names: list[str] = []
    at = 0
    while True:
        part = _PARTS().match(text, at)
        if part is None or (part.end() < len(text) and text[part.end()] != ","):
            raise Unreadable(cell)
        names.append(re.sub(r"\\(.)", r"\1", part[0], flags=re.DOTALL))
        if part.end() == len(text):
            return tuple(names)
        at = part.end() + 1
        at += text.startswith(" ", at)


def _read_title(cell: str) -> str:
    title = text_of_cell(cell)
    if not title:
        raise Unreadable(cell)
    return title


_ALL = (
    Column("number", "No.", _number, text_of_cell, participants=True, needed=True),
    Column("start", "Start", _maybe, _of_form(_CLOCK), participants=True, needed=True),
    Column("fixed", "Fixed", _flag, _read_flag),
    Column("minutes", "Minutes", _number, _read_minutes, participants=True, needed=True),
    Column("title", "Title", plain_cell, _read_title, participants=True, needed=True),
    Column("section", "Section", plain_cell, text_of_cell, participants=True),
    Column("method", "Method", plain_cell, text_of_cell, participants=True),
    Column("lead", "Lead", _names, _read_names, participants=True),
    Column("question", "Question", _maybe, _read_maybe, participants=True),
    Column("promise", "Promise", _promise, _read_promise),
    Column("per_turn_s", "Turn (s)", _number, _read_seconds),
    Column("shrink_to", "Shrink to", _number, _read_number),
    Column("cut_first", "Cut first", _flag, _read_flag),
    Column("amber", "Amber", _maybe, _read_maybe),
    Column("red", "Red", _maybe, _read_maybe),
    Column("materials", "Materials", plain_cell, text_of_cell, participants=True),
    Column("notes", "Notes", plain_cell, text_of_cell),
)
_FIELDS = frozenset(each.name for each in fields(AgendaItem))
COLUMNS = tuple(each for each in _ALL if each.name in _FIELDS)
HEAD = (
    Column("title", "Agenda", plain_cell, text_of_cell),
    Column("question", "Question", _maybe, _read_maybe),
    Column("date", "Date", _maybe, _of_form(_DATE)),
    Column("start", "Start", _maybe, _of_form(_CLOCK)),
    Column("zone", "Time zone", _maybe, _read_maybe),
)
HEADERS_OF_HEAD = tuple(each.head for each in HEAD)


class AgendaTable(NamedTuple):
    """An agenda as two tables: what is said of the whole, and its items; header rows come first."""

    head: tuple[tuple[str, ...], ...]
    items: tuple[tuple[str, ...], ...]


def table_of(agenda: Agenda, version: Version, *, whole_width: bool) -> AgendaTable:
    """Return an agenda as cells; without `whole_width` a column that no item fills is left out."""
    seen = [each for each in COLUMNS if each.participants or version is Version.FACILITATOR]
    columns = [each for each in seen if each.needed or whole_width or _is_filled(each, agenda)]
    rows = [[each.written(getattr(item, each.name)) for each in columns] for item in agenda.items]
    head = tuple(each.written(getattr(agenda, each.name)) for each in HEAD)
    items = (tuple(each.head for each in columns), *map(tuple, rows))
    return AgendaTable((HEADERS_OF_HEAD, head), items)


def _is_filled(column: Column, agenda: Agenda) -> bool:
    return any(column.written(getattr(item, column.name)) for item in agenda.items)


def agenda_of_table(rows: Iterable[Sequence[str]]) -> tuple[Agenda, tuple[int, ...]] | None:
    """Return the agenda that was written as these rows, and which of them hold its items.

    None where they are not of this program, or were changed so that they need to be understood
    anew. What no row says of an item is as it is where nothing is said.
    """
    filled = [(at, [*row]) for at, row in enumerate(rows) if any(cell.strip() for cell in row)]
    if len(filled) < 4 or _without_ends(filled[0][1]) != [*HEADERS_OF_HEAD]:
        return None
    columns = _columns(_without_ends(filled[2][1]))
    if columns is None:
        return None
    try:
        said = _values(HEAD, filled[1][1])
        items = tuple(
            _item(number, _values(columns, row)) for number, (_, row) in enumerate(filled[3:], 1)
        )
    except Unreadable:
        return None
    minutes = round(sum(item.minutes for item in items), 2)
    return Agenda(**said, minutes=minutes, items=items), tuple(at for at, _ in filled[3:])


def said_above(agenda: Agenda) -> tuple[str, str]:
    """Return what stands above the tables for people: the title; day, hour, zone and length."""
    facts = (agenda.question, agenda.date, agenda.start, agenda.zone)
    told = (*filter(None, facts), format_minutes(agenda.minutes))
    return _shown(agenda.title), " · ".join(map(_shown, told))


def _shown(text: str) -> str:
    return "".join(each for each in " ".join(text.split()) if not _is_odd(each))


def _item(number: int, said: dict[str, Any]) -> AgendaItem:
    return AgendaItem(**{"fixed": False, **said, "number": number})


def _columns(header: Sequence[str]) -> list[Column] | None:
    by_head = {each.head: each for each in COLUMNS}
    columns = [by_head[cell] for cell in header if cell in by_head]
    names = [each.name for each in columns]
    wanted = [each.name for each in COLUMNS if each.name in names]
    is_ours = len(columns) == len(header) and names == wanted
    return columns if is_ours and all(e.name in names for e in COLUMNS if e.needed) else None


def _without_ends(row: Sequence[str]) -> list[str]:
    width = max((at for at, cell in enumerate(row, start=1) if cell), default=0)
    return [*row[:width]]


def _values(columns: Sequence[Column], row: Sequence[str]) -> dict[str, Any]:
    cells = _cut(row, len(columns))
    return {each.name: each.read(cell) for each, cell in zip(columns, cells, strict=True)}


def _cut(row: Sequence[str], width: int) -> list[str]:
    """Return as many cells as there are columns; a spreadsheet leaves out what is empty."""
    if any(row[width:]):
        raise Unreadable(row[width])
    return [*row[:width], *[""] * (width - len(row))]
