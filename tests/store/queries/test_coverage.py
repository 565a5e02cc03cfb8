"""Coverage counted in SQL, against the rule that says who spoke and what is on the record."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.attribution import effective, speaking_organisations
from facilitator.core.model import OFF_THE_RECORD, Promise
from facilitator.store.file import Store, open_reader
from facilitator.store.making import create
from facilitator.store.queries.found_counts import Axis, Cells, count_cells
from facilitator.store.queries.lookup import Lookup
from facilitator.store.queries.notes_found import Found, NoteFilter, find_notes
from facilitator.store.queries.programme import load_programme
from tests.examples import examples
from tests.store.programme_files import ME, NOON

NUMBER = st.integers(0, 3)
NOTE = st.fixed_dictionaries(
    {
        "attribution": st.sampled_from((None, "named", "chatham", OFF_THE_RECORD, "of later")),
        "said_by": st.sets(NUMBER),
        "people": st.sets(NUMBER),
        "questions": st.sets(NUMBER),
        "unlinked": st.booleans(),  # its first speaker was taken away again
        "deleted": st.booleans(),
    }
)


@pytest.fixture
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    return lambda: tmp_path_factory.mktemp("coverage") / "a.roundtable"


def by_rule(store: Store) -> Cells:
    """Count with the functions that write-ups keep their promises by."""
    programme = load_programme(store.db)
    counts: Counter[tuple[str, str]] = Counter()
    for _, note in find_notes(store.db, NoteFilter()):
        if effective(note, Promise.NAMED) is not None:
            speakers = speaking_organisations(note, programme)
            counts.update({(q, each.id) for q in note.questions for each in speakers})
    return dict(counts)


def fill(store: Store, notes: list[dict[str, object]], gone: int) -> None:
    """Add four of each kind, people of the first three organisations and one of none."""
    with store.act("name_programme", at=NOON) as act:
        organisations = [
            act.create("organisation", handle=f"o{n}", name=f"O{n}", short=f"O{n}", kind="member")
            for n in range(4)
        ]
        people = [
            act.create("person", name=f"P{n}", **({"organisation": organisations[n]} if n else {}))
            for n in range(4)
        ]
        questions = [act.create("question", code=f"Q{n}", title="T", text="?") for n in range(4)]
    for each in notes:
        with store.act("add_note", at=NOON) as act:
            note = act.create(
                "note",
                text="what was said",
                kind="insight",
                at=NOON,
                author="Ana",
                channel="spoken",
                attribution=each["attribution"],
            )
            links = (("note_said_by", organisations, each["said_by"]),)
            links += (("note_person", people, each["people"]),)
            links += (("note_question", questions, each["questions"]),)
            for table, rows, chosen in links:
                for number in chosen:
                    act.link(table, note, rows[number], position=number)
        with store.act("edit_note", at=NOON) as act:
            if each["unlinked"] and each["said_by"]:
                act.unlink("note_said_by", note, organisations[min(each["said_by"])])
            if each["deleted"]:
                act.remove("note", note)
    with store.act("delete_notes", at=NOON) as act:
        if gone & 1:
            act.remove("person", people[1])
        if gone & 2:
            act.remove("organisation", organisations[2])


@pytest.mark.slow
@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(notes=st.lists(NOTE, max_size=6), gone=st.integers(0, 3))
def test_the_count_is_what_the_rule_says(
    fresh: Callable[[], Path], notes: list[dict[str, object]], gone: int
) -> None:
    with closing(create(fresh(), ME)) as store:
        fill(store, notes, gone)
        counts = count_cells(store.db, NoteFilter(), Axis.QUESTION, Axis.ORGANISATION)
        assert counts == by_rule(store)


def test_a_lookup_is_in_step_with_what_others_commit(fresh: Callable[[], Path]) -> None:
    path = fresh()
    note = {"attribution": None, "said_by": {1}, "people": {1, 2}, "questions": {0}}
    with closing(create(path, ME)) as store, closing(open_reader(path)) as db:
        lookup = Lookup(db)
        *_, nothing = lookup.answers(NoteFilter(), still=lambda: True)
        assert (nothing.found, nothing.total, nothing.counts) == (Found((), 0), 0, {})
        fill(store, [{**note, "unlinked": False, "deleted": False}], gone=0)
        *_, found = lookup.answers(NoteFilter("barrier"), still=lambda: True)
        assert (found.found.ids, found.total, found.counts) == ((), 1, {})
        *_, every = lookup.answers(NoteFilter(), still=lambda: True)
        assert list((every.counts or {}).values()) == [1, 1]
        assert list(lookup.answers(NoteFilter(), still=lambda: False)) == []
        assert not db.in_transaction
