"""Notes in none yet: counted by question, gone through to none, and likely ones offered."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.operations.findings import add_finding, attach_notes, remove_finding
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.file import Store
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.findings_seen import see_findings
from facilitator.store.queries.notes_found import find_notes
from facilitator.store.queries.notes_offered import offer_likely
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.unused_notes import (
    BEGINNING,
    NO_QUESTION,
    count_unused,
    next_unused,
    unused_notes,
)
from tests.operations.laptops import TAKER, hold, make_file

ROOM = """
00:00 /start
01:00 gbif: Rules that are written early bend less
02:00 oar: Fees pay for the servers
03:00 ocp: Who may change a rule later?
04:00 gbif: A second point on rules that were written down #q1
05:00 osmf: Rules and rulers !off
20:00 /end
"""
LATE = 10**15


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(make_file(tmp_path / "p.roundtable", TAKER)) as made:
        hold(made, ROOM)
        yield made


def room(store: Store) -> Scope:
    return Scope(roundtables(store.db)[0].id)


def note(store: Store, words: str) -> str:
    ((_, found),) = find_notes(store.db, NoteFilter(search=words))
    return found.id


def code(store: Store, wanted: str) -> str:
    return next(each.id for each in load_programme(store.db).questions if each.code == wanted)


def naive(store: Store, scope: Scope) -> dict[str, int]:
    used = {each.note for one in load_findings(store.db) for each in one.rests_on}
    counts: dict[str, int] = {}
    for _, each in find_notes(store.db, NoteFilter(scope=scope)):
        if each.id not in used and not each.off_the_record:
            for question in each.questions or (NO_QUESTION,):
                counts[question] = counts.get(question, 0) + 1
    return counts


def test_they_count_down_as_findings_rest_on_them(store: Store) -> None:
    assert count_unused(store.db, WHOLE) == naive(store, WHOLE)
    before = count_unused(store.db, room(store)).total()
    made = add_finding(store, "Early rules", [note(store, "bend less")], at=LATE).subject[0]
    assert count_unused(store.db, room(store)) == naive(store, room(store))
    assert count_unused(store.db, room(store)).total() == before - 1
    remove_finding(store, made, at=LATE + 1)
    assert count_unused(store.db, room(store)).total() == before


def test_the_next_one_comes_until_there_is_none(store: Store) -> None:
    question, seen = code(store, "Q2"), []
    finding = add_finding(store, "Early rules", at=LATE).subject[0]
    place = next_unused(store.db, room(store), question, BEGINNING)
    while place is not None:
        seen.append(place.note)
        attach_notes(store, finding, [place.note], at=LATE + len(seen))
        place = next_unused(store.db, room(store), question, place)
    assert seen == [note(store, each) for each in ("bend less", "fees", "who may")]
    assert count_unused(store.db, room(store)) == {code(store, "Q1"): 1}
    left = [each.text for each in unused_notes(store.db, NoteFilter(scope=room(store)))]
    assert left == ["gbif: A second point on rules that were written down #q1"]


def test_likely_notes_are_offered_and_none_that_it_rests_on(store: Store) -> None:
    own = note(store, "bend less")
    add_finding(store, "Rules written early bend less later", [own], at=LATE)
    (finding,) = load_findings(store.db)
    offered = offer_likely(store.db, finding, room(store), most=20)
    assert offered.notes == (note(store, "who may"), note(store, "second point"))
    assert {"writt", "late"} <= set(offered.marked.split())
    assert offer_likely(store.db, finding, room(store), most=1).notes == offered.notes[:1]
    take_off_record(store, offered.notes, at=LATE + 1)
    assert offer_likely(store.db, finding, room(store), most=20).notes == ()


def test_a_scope_shows_what_is_of_it_or_rests_on_a_note_of_it(store: Store) -> None:
    programme, here = load_programme(store.db), room(store)
    add_finding(store, "Here", [note(store, "fees")], at=LATE)
    add_finding(
        store, "Series", [note(store, "who may")], roundtable=None, question=None, at=LATE + 1
    )
    add_finding(store, "Elsewhere", roundtable=None, question=code(store, "Q1"), at=LATE + 2)

    def told(scope: Scope) -> list[tuple[int, str]]:
        seen = see_findings(store.db, programme, scope).findings
        return [(each.number, each.finding.text) for each in seen]

    assert told(WHOLE) == [(1, "Here"), (2, "Series"), (3, "Elsewhere")]
    assert told(here) == [(1, "Here"), (2, "Series")]
    assert told(Scope(theme=code(store, "Q2"))) == [(1, "Here"), (2, "Series")]
    assert told(Scope(theme=code(store, "Q1"))) == [(3, "Elsewhere")]
