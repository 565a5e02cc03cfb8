"""Scope of Review, against a naive one that looks at all notes, one by one."""

from collections.abc import Iterator
from contextlib import closing
from itertools import product

import pytest

from facilitator.core.model import Channel, Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.scope import Scope
from facilitator.store.making import create
from facilitator.store.queries.found_counts import Axis, count_cells, count_live
from facilitator.store.queries.lookup import Lookup
from facilitator.store.queries.notes_found import find_ids
from facilitator.store.queries.programme import roundtables
from tests.store.programme_files import ME
from tests.store.queries.many_sorts import ManySorts


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManySorts]:
    with closing(create(tmp_path_factory.mktemp("scope") / "a.roundtable", ME)) as store:
        yield ManySorts(store)


def is_in(house: ManySorts, scope: Scope, home: str | None, note: Note) -> bool:
    if not scope.written and note.channel is Channel.WRITTEN:
        return False
    if scope.roundtable is not None:
        return home == scope.roundtable
    if scope.theme is not None:
        themes = {each.id: each.question for each in roundtables(house.db)}
        if home is None:
            return scope.homeless and scope.theme in note.questions
        return themes[home] == scope.theme
    return scope.homeless or home is not None


def scopes(house: ManySorts) -> Iterator[Scope]:
    places = [(None, None)]
    places += [(each.id, None) for each in roundtables(house.db)]
    places += [(None, each.id) for each in house.programme.questions]
    for (roundtable, theme), written, homeless in product(places, (True, False), (True, False)):
        yield Scope(roundtable, theme, written, homeless)


def test_list_total_words_and_matrix_obey_the_scope(house: ManySorts) -> None:
    lookup, sizes = Lookup(house.db), set()
    for scope in scopes(house):
        wanted = NoteFilter(scope=scope)
        every = {note.id for home, note in house.notes if is_in(house, scope, home, note)}
        assert set(find_ids(house.db, wanted)) == every
        assert count_live(house.db, wanted) == len(every)
        *_, answer = lookup.answers(wanted, still=lambda: True)
        assert (set(answer.found.ids), answer.total) == (every, len(every))
        inside = {note.id: note for _, note in house.notes if note.id in every}
        on_record = [note for note in inside.values() if not note.off_the_record]
        cells = count_cells(house.db, wanted, Axis.KIND, Axis.QUESTION)
        assert sum(cells.values()) == sum(len(note.questions) for note in on_record)
        worded = set(find_ids(house.db, NoteFilter("water", scope=scope)))
        assert worded == set(find_ids(house.db, NoteFilter("water"))) & every
        sizes.add(len(every))
    assert len(sizes) > 5, "the scopes are told apart by nothing"


def test_a_cell_of_the_lookup_is_the_list_behind_it(house: ManySorts) -> None:
    lookup = Lookup(house.db)
    wanted = NoteFilter("water")
    first, answer = lookup.answers(wanted, still=lambda: True)
    assert first.found is answer.found, "the list and the matrix do not wait for what is to tidy"
    assert first.counts == answer.counts
    assert (first.to_tidy, first.is_last) == (None, False)
    assert answer.counts
    assert answer.to_tidy is not None
    for (question, organisation), count in answer.counts.items():
        inside = NoteFilter("water", question=question, organisation=organisation)
        *_, narrower = lookup.answers(inside, still=lambda: True)
        assert len(narrower.found.ids) == count
        assert narrower.counts == answer.counts, "a cell takes the others away"
