"""Every filter of a query, against a naive one that looks at all notes, one by one."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.alike import says_the_same, shape_of
from facilitator.core.attribution import effective, speaking_organisations
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Note
from facilitator.core.note_query.query import Condition, Filter, NoteQuery, Word
from facilitator.store.making import create
from facilitator.store.queries.found_counts import Axis, Counted, count_live, count_matrix
from facilitator.store.queries.notes_found import find_ids
from tests.store.programme_files import ME
from tests.store.queries.many_sorts import ORGANISATIONS, PEOPLE, QUESTIONS, TAGS, ManySorts


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManySorts]:
    with closing(create(tmp_path_factory.mktemp("filters") / "a.roundtable", ME)) as store:
        yield ManySorts(store)


def holds(house: ManySorts, part: Word | Condition, home: str | None, note: Note) -> bool:
    if isinstance(part, Condition):
        return any(NAIVE[part.filter](house, v, home, note) for v in part.values) != part.negated
    text = note.text.casefold().replace("@", "")
    if part.exact:
        return (f" {part.text} " in f" {text} ") != part.negated
    found = any(each.startswith(part.text.casefold()) for each in text.split())
    said = {"gbif": "gbif", "ocp": "ocp", "tim": "Tim Robertson", "zoe": "Zoe"}.get(part.text)
    return (found or (said is not None and says(house, said, note))) != part.negated


def says(house: ManySorts, name: str, note: Note) -> bool:
    if name == "none":
        return not note.said_by and not note.people
    speaking = {each.id for each in speaking_organisations(note, house.programme)}
    return house.ids[name] in (*speaking, *note.people)


def owes(house: ManySorts, name: str, _: str | None, note: Note) -> bool:
    if name == "none":
        return note.owner_person is None and note.owner_organisation is None
    homes = {each.id: each.organisation for each in house.programme.people}
    brought = note.owner_organisation or homes.get(note.owner_person or "")
    return house.ids[name] in (note.owner_person, brought)


def linked(field: str) -> Callable[[ManySorts, str, str | None, Note], bool]:
    def has(house: ManySorts, name: str, _: str | None, note: Note) -> bool:
        links: tuple[str, ...] = getattr(note, field)
        return not links if name == "none" else house.ids[name] in links

    return has


def during(day: date | None, typed: str) -> bool:
    return day is not None and {
        "2026-03": day.isoformat().startswith("2026-03"),
        "today": day.isoformat() == "2026-03-12",
        "..2026-03-11": day < date(2026, 3, 12),
        "2026-03-12..": day >= date(2026, 3, 12),
    }.get(typed, False)


def taken_on(house: ManySorts, home: str | None, note: Note) -> date:
    zone = ZoneInfo(house.rooms[home].zone if home else "Asia/Tokyo")
    return (
        (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=note.at)).astimezone(zone).date()
    )


def has_state(note: Note) -> bool:
    return note.kind in (Kind.ACTION, Kind.OPEN_QUESTION)


def stands(note: Note, *states: str) -> bool:
    return note.progress.state.value in states


def knows(word: str) -> bool:
    return word.strip("@") in ORGANISATIONS


def has_twin(house: ManySorts, home: str | None, note: Note) -> bool:
    if note.off_the_record:
        return False
    shape = shape_of(note.text)
    return any(
        other.id != note.id
        and (there, other.off_the_record) == (home, False)
        and says_the_same(shape, shape_of(other.text))
        for there, other in house.notes
    )


TRAITS: dict[str, Callable[[Note], bool]] = {
    "agreed": lambda note: note.text.startswith("AGREED"),
    "unresolved": lambda note: any(e.startswith("@") and not knows(e) for e in note.text.split()),
    "unowned": lambda note: (
        note.kind is Kind.ACTION
        and (not (note.owner_person or note.owner_organisation) or note.due is None)
    ),
    "unasked": lambda note: (
        note.kind is Kind.QUOTE
        and not note.off_the_record
        and bool(note.said_by or note.people)
        and not note.text.startswith(("AGREED", "ASKED"))
    ),
    "long-turn": lambda note: note.turn is not None and "long" in note.text.split(),
    "off-in-words": lambda note: "Off the Record" in note.text and not note.off_the_record,
    "stricter": lambda note: note.text.startswith("STRICTER"),
    "starred": lambda note: note.star,
    "gap": lambda note: note.gap,
    "off": lambda note: note.off_the_record,
    "spoken": lambda note: note.channel is Channel.SPOKEN,
    "written": lambda note: note.channel is Channel.WRITTEN,
    "chat": lambda note: note.channel is Channel.CHAT,
    "untagged": lambda note: not note.tags,
    "open": lambda note: has_state(note) and stands(note, "open", "carried"),
    "done": lambda note: has_state(note) and stands(note, "done"),
    "dropped": lambda note: has_state(note) and stands(note, "dropped"),
    "carried": lambda note: has_state(note) and stands(note, "carried"),
    "overdue": lambda note: (
        note.kind is Kind.ACTION and note.due == "2026-03-11" and stands(note, "open", "carried")
    ),
}
NAIVE: dict[Filter, Callable[[ManySorts, str, str | None, Note], bool]] = {
    Filter.FROM: lambda house, name, _, note: says(house, name, note),
    Filter.ABOUT: linked("about"),
    Filter.TAG: linked("tags"),
    Filter.ON: linked("questions"),
    Filter.IN: lambda house, name, home, _: home == house.ids.get(name),
    Filter.KIND: lambda _, name, __, note: note.kind.value == name,
    Filter.DATE: lambda house, v, home, note: during(taken_on(house, home, note), v),
    Filter.BY: lambda _, name, __, note: name in note.author.casefold().split(),
    Filter.OWNER: owes,
    Filter.DUE: lambda _, v, __, note: (
        note.due is None if v == "none" else during(note.due and date.fromisoformat(note.due), v)
    ),
    Filter.PROMISE: lambda house, rule, home, note: (
        (effective(note, house.promise(home)) or OFF_THE_RECORD) == rule
    ),
    Filter.IS: lambda house, name, home, note: (
        has_twin(house, home, note) if name == "alike" else TRAITS[name](note)
    ),
}
DAYS = ("2026-03", "today", "..2026-03-11", "2026-03-12..")
VALUES: dict[Filter, tuple[str, ...]] = {
    Filter.FROM: (*ORGANISATIONS, *PEOPLE, "none"),
    Filter.ABOUT: (*ORGANISATIONS, "none"),
    Filter.TAG: (*TAGS, "none"),
    Filter.ON: (*QUESTIONS, "none"),
    Filter.IN: ("r1", "r2", "none"),
    Filter.KIND: tuple(Kind),
    Filter.DATE: DAYS,
    Filter.BY: ("ana", "silva", "ben"),
    Filter.OWNER: (*ORGANISATIONS, *PEOPLE, "none"),
    Filter.DUE: (*DAYS, "none"),
    Filter.PROMISE: ("named", "organisation", "sector", "chatham", OFF_THE_RECORD),
    Filter.IS: (*TRAITS, "alike"),
}


@st.composite
def condition(draw: st.DrawFn) -> Condition:
    filter_ = draw(st.sampled_from(Filter))
    values = draw(st.lists(st.sampled_from(VALUES[filter_]), min_size=1, max_size=3))
    return Condition(filter_, tuple(values), draw(st.booleans()))


PLAIN = st.sampled_from(("water", "wat", "o", "data", "gbif", "ocp", "tim", "zoe", "nowhere"))
EXACT = st.sampled_from(("water", "open data", "data open", "gbif"))
PART = st.one_of(
    condition(),
    condition(),
    st.builds(Word, PLAIN, negated=st.booleans()),
    st.builds(Word, EXACT, st.just(True), st.booleans()),
)


def naive(house: ManySorts, parts: list[Word | Condition]) -> set[str]:
    wants_off = any(
        isinstance(each, Condition)
        and each.filter is Filter.IS
        and "off" in each.values
        and not each.negated
        for each in parts
    )
    searched = any(isinstance(each, Word) for each in parts)
    return {
        note.id
        for home, note in house.notes
        if all(holds(house, each, home, note) for each in parts)
        and (wants_off or not searched or not note.off_the_record)
    }


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(parts=st.lists(PART, min_size=1, max_size=3))
def test_found_is_what_a_naive_filter_finds(
    house: ManySorts, parts: list[Word | Condition]
) -> None:
    typed = str(NoteQuery(tuple(parts)))
    wanted = house.search.filter_of(typed)
    found = find_ids(house.db, wanted)
    assert set(found) == naive(house, parts), typed
    assert len(found) == len(set(found))
    assert count_live(house.db, wanted) == len(found)


@pytest.mark.parametrize("filter_", Filter)
def test_each_value_alone(house: ManySorts, filter_: Filter) -> None:
    for value in VALUES[filter_]:
        for negated in (False, True):
            part = Condition(filter_, (value,), negated)
            found = find_ids(house.db, house.search.filter_of(str(NoteQuery((part,)))))
            assert set(found) == naive(house, [part]), value
            assert found or value in ("named",) or negated, f"{filter_}:{value} proves nothing"


def alike(counted: Counted, listed: Counted, axes: str) -> None:
    """An organisation's own counts are of that one, whoever else said it with them."""
    assert counted.notes == listed.notes
    alone = bool(listed.notes) if "from" in axes else listed.organisations
    assert counted.organisations == alone


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(
    parts=st.lists(PART, max_size=2),
    axes=st.sampled_from(
        (
            (Axis.QUESTION, Axis.ORGANISATION),
            (Axis.ORGANISATION, Axis.QUESTION),
            (Axis.TAG, Axis.ORGANISATION),
            (Axis.KIND, Axis.QUESTION),
        )
    ),
)
def test_a_cell_is_the_list_behind_it(
    house: ManySorts, parts: list[Word | Condition], axes: tuple[Axis, Axis]
) -> None:
    typed = str(NoteQuery(tuple(parts)))
    matrix = count_matrix(house.db, house.search.filter_of(typed), *axes)
    behind = {
        Axis.QUESTION: ("on", QUESTIONS),
        Axis.ORGANISATION: ("from", ORGANISATIONS),
        Axis.TAG: ("tag", TAGS),
        Axis.KIND: ("kind", tuple(Kind)),
    }

    def listed(*more: str) -> Counted:
        query = f"{typed} -is:off {' '.join(more)}"
        found = set(find_ids(house.db, house.search.filter_of(query)))
        notes = [note for _, note in house.notes if note.id in found]
        speaking = {each.id for n in notes for each in speaking_organisations(n, house.programme)}
        return Counted(len(found), len(speaking))

    assert matrix.total == listed()
    ids = {**house.ids, **{each.value: each.value for each in Kind}}
    (one, rows), (other, columns) = behind[axes[0]], behind[axes[1]]
    for row in rows:
        alike(matrix.rows.get(ids[row], Counted()), listed(f'{one}:"{row}"'), one)
        for column in columns:
            cell = matrix.cells.get((ids[row], ids[column]), Counted())
            alike(cell, listed(f'{one}:"{row}"', f'{other}:"{column}"'), f"{one} {other}")
