"""A list of notes by each of its columns, against a naive sort of the notes themselves."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from facilitator.core.attribution import STRICTNESS
from facilitator.core.model import Kind, Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.order import NoteColumn, Order, sorting_text
from facilitator.core.text import fold_loose
from facilitator.store.making import create
from facilitator.store.queries.notes_found import find_ids
from tests.store.programme_files import ME
from tests.store.queries.many_sorts import ManySorts


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManySorts]:
    with closing(create(tmp_path_factory.mktemp("orders") / "a.roundtable", ME)) as store:
        yield ManySorts(store)


def first_name(field: str) -> Callable[[ManySorts, str | None, Note], object]:
    def key(house: ManySorts, _: str | None, note: Note) -> object:
        names = {row: name.casefold() for name, row in house.ids.items()}
        links = getattr(note, field)
        return names[links[0]] if links else None

    return key


def speaker(house: ManySorts, home: str | None, note: Note) -> object:
    return first_name("said_by")(house, home, note) or first_name("people")(house, home, note)


def owner(house: ManySorts, _: str | None, note: Note) -> object:
    names = {row: name.casefold() for name, row in house.ids.items()}
    who = note.owner_person or note.owner_organisation
    return names[who] if who else None


NAIVE: dict[NoteColumn, Callable[[ManySorts, str | None, Note], object]] = {
    NoteColumn.WHEN: lambda _, __, note: note.at,
    NoteColumn.KIND: lambda _, __, note: tuple(Kind).index(note.kind),
    NoteColumn.NOTE: lambda _, __, note: fold_loose(note.text),
    NoteColumn.SAID_BY: speaker,
    NoteColumn.ABOUT: first_name("about"),
    NoteColumn.QUESTION: first_name("questions"),
    NoteColumn.TAGS: first_name("tags"),
    NoteColumn.OWNER: owner,
    NoteColumn.DUE: lambda _, __, note: note.due,
    NoteColumn.ATTRIBUTION: lambda _, __, note: (
        None
        if note.attribution is None
        else len(STRICTNESS)
        if note.off_the_record
        else STRICTNESS.index(note.attribution)  # type: ignore[arg-type]
    ),
    NoteColumn.ROUNDTABLE: lambda house, home, _: house.rooms[home].number if home else None,
    NoteColumn.AUTHOR: lambda _, __, note: note.author.casefold(),
}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", NoteColumn)
def test_every_column_sorts_both_ways(
    house: ManySorts, column: NoteColumn, descending: bool
) -> None:
    keys = {note.id: (NAIVE[column](house, home, note), note.at) for home, note in house.notes}
    have = [each for each in keys if keys[each][0] is not None]
    have.sort(key=lambda each: (*keys[each], each), reverse=descending)
    without = [each for each in keys if keys[each][0] is None]
    without.sort(key=lambda each: (keys[each][1], each), reverse=descending)
    found = find_ids(house.db, NoteFilter(order=Order(column, descending)))
    assert list(found) == have + without


def test_words_are_found_in_that_order_too(house: ManySorts) -> None:
    by_due = Order(NoteColumn.DUE)
    every = find_ids(house.db, NoteFilter(order=by_due))
    some = find_ids(house.db, NoteFilter(search="water", order=by_due))
    assert some
    assert list(some) == [each for each in every if each in some]


def test_labels_before_the_words_are_no_part_of_what_a_note_is_sorted_by() -> None:
    assert sorting_text("@gbif !quote #[open data] Água first") == "agua first"
    assert sorting_text("@gbif") == "@gbif"
