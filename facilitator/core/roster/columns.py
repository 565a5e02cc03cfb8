"""Columns of a list of people and organisations: which says what, by header and by content.

One decision serves every kind of list: a spreadsheet, a Word table, lines that were pasted. What
the header leaves open is decided by what stands below it, and is told as guessed.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from types import MappingProxyType

from facilitator.core.roster.cells import (
    is_address,
    is_like_job,
    is_like_organisation,
    is_like_person,
)
from facilitator.core.roster.headers import HEADERS, NAME, header_key
from facilitator.core.roster.values import KINDS, MODES, REPLIES, answer
from facilitator.core.text import fold_loose

Row = tuple[str, ...]
NOTHING_CHOSEN: Mapping[str, Sequence[str]] = MappingProxyType({})
_HEAD_WITHIN = 8  # rows: a title, a date and a remark may stand above the header
_MOST = 0.6  # of the filled cells of a column
_SOME = 0.25


class ColumnRole(StrEnum):
    """What a column holds; its value is what a remembered shape and the command line call it."""

    UNUSED = "unused"
    PERSON = "person"
    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"
    NICKNAMES = "nicknames"
    JOB = "job"
    EMAIL = "e-mail"
    ORGANISATION = "organisation"
    FURTHER = "second-organisation"
    SHORT = "short"
    HANDLE = "handle"
    SECTOR = "sector"
    KIND = "kind"
    COLOUR = "colour"
    ALIASES = "aliases"
    GIVEAWAYS = "give-aways"
    MODE = "room-or-remote"
    REPLY = "reply"
    LANGUAGE = "language"
    INTERPRETED = "interpreted"
    DIET = "diet"
    ACCESS = "access"


_MANY = frozenset(
    {ColumnRole.UNUSED, ColumnRole.ALIASES, ColumnRole.FURTHER, ColumnRole.GIVEAWAYS}
)  # more than one column may hold these


@dataclass(frozen=True, slots=True)
class Columns:
    """The roles of a list's columns. `header` is the index of its row, or None without one."""

    roles: tuple[ColumnRole, ...]
    header: int | None
    guessed: frozenset[int] = field(default_factory=frozenset)  # columns decided by content alone

    def where(self, role: ColumnRole) -> tuple[int, ...]:
        return tuple(at for at, each in enumerate(self.roles) if each is role)

    def with_role(self, column: int, role: ColumnRole) -> "Columns":
        """Return the columns with one of them as somebody said; what had that role is unused."""
        roles = list(self.roles)
        for at in self.where(role):
            if role not in _MANY:
                roles[at] = ColumnRole.UNUSED
        roles[column] = role
        return Columns(tuple(roles), self.header, self.guessed - {column})


def find_columns(
    rows: Sequence[Row],
    *,
    known: Collection[str] = (),
    remembered: Mapping[str, Sequence[str]] = NOTHING_CHOSEN,
) -> Columns:
    """Decide what each column holds. `known` are names of organisations of the programme.

    `remembered` are roles that were chosen for lists of that shape, as `shape` names it.
    """
    header = _header_row(rows)
    width = max((len(row) for row in rows), default=0)
    shape = shape_of(rows, header)
    if len(chosen := remembered.get(shape, ())) == width > 0:
        return Columns(tuple(map(_role, chosen)), header)
    body = rows[(header + 1 if header is not None else 0) :]
    deciding = _Deciding(_cells(body, width), known)
    if header is not None:
        deciding.take_headers(rows[header])
    deciding.take_contents(by_header=header is not None)
    return Columns(tuple(deciding.roles), header, frozenset(deciding.guessed))


def shape_of(rows: Sequence[Row], header: int | None) -> str:
    """Return what lists of one shape have in common: their header, or how many columns they have.

    An export of next month's registrations has the header of this month's.
    """
    if header is not None:
        return " | ".join(header_key(cell) for cell in rows[header])
    return f"{max((len(row) for row in rows), default=0)} columns"


def _role(text: str) -> ColumnRole:
    return ColumnRole(text) if text in set(ColumnRole) else ColumnRole.UNUSED


def _header_row(rows: Sequence[Row]) -> int | None:
    """Return the first row of which most cells are names of columns."""
    for at, row in enumerate(rows[:_HEAD_WITHIN]):
        filled = [cell for cell in row if cell.strip()]
        named = sum(header_key(cell) in HEADERS for cell in filled)
        if named and named * 2 >= len(filled) and not any(map(is_address, filled)):
            return at
    return None


def _cells(body: Sequence[Row], width: int) -> list[list[str]]:
    """Return what is filled in, column by column."""
    return [
        [row[at].strip() for row in body if at < len(row) and row[at].strip()]
        for at in range(width)
    ]


class _Deciding:
    """Gives roles away one after the other, the surest first."""

    def __init__(self, cells: list[list[str]], known: Collection[str]) -> None:
        self.roles = [ColumnRole.UNUSED] * len(cells)
        self.guessed: set[int] = set()
        self._cells = cells
        self._open = set(range(len(cells)))
        self._known = {fold_loose(each) for each in known}

    def take_headers(self, header: Row) -> None:
        """Give each column the role its header names; “Name” waits for what the others are."""
        names: list[int] = []
        for at, cell in enumerate(header):
            found = HEADERS.get(header_key(cell))
            if found == NAME:
                names.append(at)
            elif found is not None:
                self._give(at, self._by_answers(at) or ColumnRole(found))
            elif cell.strip() and at in self._open and not self._is_telling(at):
                self._open.discard(at)  # a header of its own: dates, numbers, remarks
        for at in names:
            self._give(at, self._of_name(at))

    def take_contents(self, *, by_header: bool) -> None:
        """Decide by content what is open: below a header, only what a list cannot do without."""
        self._take_best(ColumnRole.EMAIL, is_address, _MOST)
        if not self._has(ColumnRole.ORGANISATION):
            self._take_best(ColumnRole.ORGANISATION, self._is_organisation, _SOME)
        if not self._has(ColumnRole.PERSON, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME):
            self._take_best(ColumnRole.PERSON, is_like_person, _MOST)
        if not self._has(ColumnRole.JOB):
            self._take_best(ColumnRole.JOB, is_like_job, _SOME)
        if by_header:
            return
        left = sorted(at for at in self._open if self._cells[at])
        if left and not self._has(ColumnRole.ORGANISATION):
            self._guess(left.pop(), ColumnRole.ORGANISATION)  # “Ana Lima, Analyst, WikiRate”
        if left and not self._has(ColumnRole.JOB) and self._has(ColumnRole.PERSON):
            self._guess(left[0], ColumnRole.JOB)

    def _of_name(self, at: int) -> ColumnRole:
        """Decide whose name a column “Name” holds: of people, unless it is of organisations."""
        about_people = (
            *(ColumnRole.JOB, ColumnRole.EMAIL, ColumnRole.ORGANISATION, ColumnRole.DIET),
            *(ColumnRole.ACCESS, ColumnRole.REPLY, ColumnRole.MODE, ColumnRole.LANGUAGE),
        )
        about_organisations = (ColumnRole.SHORT, ColumnRole.HANDLE, ColumnRole.SECTOR)
        if self._has(ColumnRole.FIRST_NAME):
            return ColumnRole.LAST_NAME
        if self._has(ColumnRole.ORGANISATION) or self._share(at, is_like_person) >= _MOST:
            return ColumnRole.PERSON
        if self._share(at, self._is_organisation) >= _MOST or self._has(*about_organisations):
            return ColumnRole.ORGANISATION
        return ColumnRole.PERSON if self._has(*about_people) else ColumnRole.ORGANISATION

    def _by_answers(self, at: int) -> ColumnRole | None:
        """Return what a column with a few answers says: “Role” may be member or guest."""
        for role, answers in (
            (ColumnRole.MODE, MODES),
            (ColumnRole.KIND, KINDS),
            (ColumnRole.REPLY, REPLIES),
        ):
            if self._share(at, partial(answer, answers)) >= _MOST:  # what it is, not empty
                return role
        return None

    def _is_organisation(self, text: str) -> bool:
        return fold_loose(text) in self._known or is_like_organisation(text)

    def _is_telling(self, at: int) -> bool:
        """Tell whether a column under an unknown header holds what a list is about."""
        judges = (is_address, self._is_organisation, is_like_person, is_like_job)
        return any(self._share(at, each) >= _MOST for each in judges)

    def _has(self, *roles: ColumnRole) -> bool:
        return any(each in self.roles for each in roles)

    def _give(self, at: int, role: ColumnRole) -> None:
        if role not in _MANY and self._has(role):
            role = ColumnRole.UNUSED  # the first of two
        self.roles[at] = role
        self._open.discard(at)

    def _guess(self, at: int, role: ColumnRole) -> None:
        self._give(at, role)
        self.guessed.add(at)

    def _share(self, at: int, judge: Callable[[str], object]) -> float:
        cells = self._cells[at]
        return sum(bool(judge(each)) for each in cells) / len(cells) if cells else 0.0

    def _take_best(self, role: ColumnRole, judge: Callable[[str], bool], least: float) -> None:
        shares = {at: self._share(at, judge) for at in sorted(self._open)}
        best = max(shares, key=shares.__getitem__, default=None)
        if best is not None and shares[best] >= least and not self._has(role):
            self._guess(best, role)
