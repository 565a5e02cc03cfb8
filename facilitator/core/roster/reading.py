"""Reading a list, once its columns are known: who is on it, of which organisation."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from facilitator.core.presence import COMING
from facilitator.core.roster.cells import is_address
from facilitator.core.roster.columns import ColumnRole, Columns, Row
from facilitator.core.roster.values import INTERPRETED, KINDS, MODES, REPLIES, answer
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold_loose

_SEVERAL = re.compile(r"\s*[;|\n]\s*")
_SEVERAL_OR_COMMA = re.compile(r"\s*[;|,\n]\s*")
_NOTHING = frozenset(["-", "–", "—", "n/a", "na", "none", "."])  # written where nothing is known
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_ANSWERS = {
    ColumnRole.MODE: MODES,
    ColumnRole.REPLY: REPLIES,
    ColumnRole.KIND: KINDS,
    ColumnRole.INTERPRETED: INTERPRETED,
}


@dataclass(frozen=True, slots=True)
class ListedOrganisation:
    """An organisation as a list has it; what it does not say is empty. `row` counts from 1."""

    row: int
    name: str
    short: str = ""
    handle: str = ""
    sector: str = ""
    kind: str = ""
    colour: str = ""
    aliases: tuple[str, ...] = ()
    giveaways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody as a list has them; organisations are names. What it does not say is empty."""

    row: int
    name: str
    organisation: str = ""
    further: tuple[str, ...] = ()
    job: str = ""
    email: str = ""
    nicknames: tuple[str, ...] = ()
    mode: str = ""
    reply: str = ""
    language: str = ""
    interpreted: str = ""
    diet: str = ""
    access: str = ""


@dataclass(frozen=True, slots=True)
class ListRemark:
    """What is odd in a row (from 1), in a sentence; 0 is the whole list."""

    row: int
    message: Sentence


@dataclass(frozen=True, slots=True)
class Roster:
    """A whole list. Organisations are in the order in which they come, each once."""

    organisations: tuple[ListedOrganisation, ...] = ()
    people: tuple[ListedPerson, ...] = ()
    remarks: tuple[ListRemark, ...] = field(default=())


def read_roster(rows: Sequence[Row], columns: Columns) -> Roster:
    """Return who is on a list whose columns were decided."""
    reading = _Reading(columns)
    first = 0 if columns.header is None else columns.header + 1
    for at, row in enumerate(rows[first:], start=first + 1):
        if any(cell.strip() for cell in row):
            reading.take(at, row)
    return reading.roster()


class _Reading:
    """Collects organisations and people row by row."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._organisations: dict[str, ListedOrganisation] = {}
        self._people: list[ListedPerson] = []
        self._remarks: list[ListRemark] = []
        self._above = ""  # the organisation of the row before: merged cells hold it once

    def roster(self) -> Roster:
        """Return what was read; an organisation that is another's short name is that one."""
        whole = {
            fold_loose(other): each
            for each in self._organisations.values()
            for other in (each.short, each.handle, *each.aliases)
            if other and fold_loose(other) != fold_loose(each.name)
        }
        told = (each for key, each in self._organisations.items() if key not in whole)
        people = (_at_home(each, whole) for each in self._people)
        return Roster(tuple(told), tuple(people), tuple(self._remarks))

    def take(self, at: int, row: Row) -> None:
        said = _Said(row, self._columns)
        name, email = _person_name(said), said.one(ColumnRole.EMAIL)
        organisation = said.one(ColumnRole.ORGANISATION)
        if email and not is_address(email):
            self._remark(
                at, Sentence("“{email}” is no e-mail address: it is left out", email=email)
            )
            email = ""
        if name and not organisation and self._above and self._columns.header is not None:
            organisation = self._above
            self._remark(
                at,
                Sentence(
                    "{name} has no organisation here: taken as of {organisation}, above",
                    name=name,
                    organisation=organisation,
                ),
            )
        self._above = organisation
        if organisation:
            self._take_organisation(at, organisation, said)
        if name:
            self._take_person(at, said, name, organisation, email)
        elif email:
            self._remark(
                at, Sentence("{email} has no name: write it, or leave the row out", email=email)
            )
        elif not organisation:
            said_nothing = Sentence("neither a name nor an organisation: the row is left out")
            self._remark(at, said_nothing)

    def _take_person(
        self, at: int, said: "_Said", name: str, organisation: str, email: str
    ) -> None:
        reply, mode = self._reply(at, said)
        person = ListedPerson(
            at,
            name,
            organisation,
            said.several(ColumnRole.FURTHER),
            said.one(ColumnRole.JOB),
            email.strip("<>").removeprefix("mailto:"),
            said.several(ColumnRole.NICKNAMES, commas=True),
            mode,
            reply,
            said.one(ColumnRole.LANGUAGE),
            self._answer(at, said, ColumnRole.INTERPRETED),
            said.one(ColumnRole.DIET),
            said.one(ColumnRole.ACCESS),
        )
        for each in self._people:
            if _is_same(each, person):
                self._remark(
                    at,
                    Sentence(
                        "{name} stands in row {row} already: left out here", name=name, row=each.row
                    ),
                )
                return
        for further in person.further:
            self._organisations.setdefault(fold_loose(further), ListedOrganisation(at, further))
        self._people.append(person)

    def _take_organisation(self, at: int, name: str, said: "_Said") -> None:
        """Take an organisation, or what a further row says more of it."""
        colour = _COLOUR.fullmatch(said.one(ColumnRole.COLOUR))
        one = ListedOrganisation(
            at,
            name,
            said.one(ColumnRole.SHORT),
            said.one(ColumnRole.HANDLE).lstrip("@"),
            said.one(ColumnRole.SECTOR),
            self._answer(at, said, ColumnRole.KIND),
            f"#{colour[1].upper()}" if colour else "",
            said.several(ColumnRole.ALIASES, commas=True),
            said.several(ColumnRole.GIVEAWAYS, commas=True),
        )
        before = self._organisations.get(fold_loose(name))
        self._organisations[fold_loose(name)] = one if before is None else _joined(before, one)

    def _reply(self, at: int, said: "_Said") -> tuple[str, str]:
        """Return whether somebody comes, and how: "online" says both where a reply is asked for."""
        mode = self._answer(at, said, ColumnRole.MODE)
        how = answer(MODES, said.one(ColumnRole.REPLY))
        if how:
            return COMING, mode or how
        return self._answer(at, said, ColumnRole.REPLY), mode

    def _answer(self, at: int, said: "_Said", role: ColumnRole) -> str:
        cell = said.one(role)
        found = answer(_ANSWERS[role], cell)
        if found is None:
            self._remark(
                at,
                Sentence(
                    "“{cell}” is not understood as {role}: it is left out",
                    cell=cell,
                    role=role.value,
                ),
            )
        return found or ""

    def _remark(self, at: int, message: Sentence) -> None:
        self._remarks.append(ListRemark(at, message))


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row says, by role."""

    row: Row
    columns: Columns

    def _cells(self, role: ColumnRole) -> Iterator[str]:
        for at in self.columns.where(role):
            cell = self.row[at].strip() if at < len(self.row) else ""
            if cell and cell.lower() not in _NOTHING:
                yield cell

    def one(self, role: ColumnRole) -> str:
        return " ".join(next(self._cells(role), "").split())

    def several(self, role: ColumnRole, *, commas: bool = False) -> tuple[str, ...]:
        """Return the values of all columns of a role, one cell may hold several."""
        apart = _SEVERAL_OR_COMMA if commas else _SEVERAL
        pieces = (
            " ".join(each.split()) for cell in self._cells(role) for each in apart.split(cell)
        )
        return tuple(dict.fromkeys(each for each in pieces if each))


def _person_name(said: _Said) -> str:
    """Return a whole name, "Lima, Ana" turned round where it is in one cell."""
    first, last = said.one(ColumnRole.FIRST_NAME), said.one(ColumnRole.LAST_NAME)
    whole = said.one(ColumnRole.PERSON)
    if whole:
        parts = [each.strip() for each in whole.split(",")]
        is_turned = len(parts) == 2 and all(parts) and len(parts[1].split()) <= 2
        return f"{parts[1]} {parts[0]}" if is_turned else whole
    return " ".join(each for each in (first, last) if each)


def _is_same(one: ListedPerson, other: ListedPerson) -> bool:
    if one.email and other.email:
        return fold_loose(one.email) == fold_loose(other.email)
    same_home = fold_loose(one.organisation) == fold_loose(other.organisation)
    return same_home and fold_loose(one.name) == fold_loose(other.name)


def _at_home(person: ListedPerson, whole: Mapping[str, ListedOrganisation]) -> ListedPerson:
    """Return somebody with the whole names of organisations that were written short."""
    homes = [
        whole[fold_loose(each)].name if fold_loose(each) in whole else each
        for each in (person.organisation, *person.further)
    ]
    return replace(person, organisation=homes[0], further=tuple(homes[1:]))


def _joined(before: ListedOrganisation, more: ListedOrganisation) -> ListedOrganisation:
    """Return an organisation with what was empty filled from a further row."""
    return replace(
        before,
        short=before.short or more.short,
        handle=before.handle or more.handle,
        sector=before.sector or more.sector,
        kind=before.kind or more.kind,
        colour=before.colour or more.colour,
        aliases=tuple(dict.fromkeys((*before.aliases, *more.aliases))),
        giveaways=tuple(dict.fromkeys((*before.giveaways, *more.giveaways))),
    )
