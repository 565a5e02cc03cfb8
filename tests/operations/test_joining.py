"""Merging notes and splitting one: the strictest promise holds, nothing that was said is lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.consent import Answer, Consent, Scope
from facilitator.core.errors import Refused
from facilitator.core.model import Kind, Note, Promise
from facilitator.operations.consents import About, put_refusal
from facilitator.operations.findings import add_finding
from facilitator.operations.note_taking.joining import merge_notes, split_note
from facilitator.operations.note_taking.notes import add_note, set_kind, take_off_record
from facilitator.operations.note_taking.placing import hold_to
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.note_history import histories
from facilitator.store.queries.note_references import finding_links
from facilitator.store.queries.records import load_note, load_notes
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    put_sample(tmp_path / "p.roundtable", ME, at=1)
    with closing(open_store(tmp_path / "p.roundtable", ME)) as opened:
        yield opened
        assert check(opened.db, full=True) == ()


def plan(store: Store, promise: Promise = Promise.ORGANISATION) -> str:
    made = plan_roundtable(store, None, at=2, title="R", zone="UTC", promise=promise).subject[0]
    start(store, made, at=3)
    return made


@pytest.fixture
def room(store: Store) -> str:
    return plan(store)


def organisation(store: Store, handle: str) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == handle)


def take(store: Store, room: str, *lines: str) -> tuple[str, ...]:
    taken = (add_note(store, room, line, at=4 + at) for at, line in enumerate(lines))
    return tuple(each.subject[0] for each in taken)


def read(store: Store, note: str) -> Note:
    return load_note(store.db, note)


def test_one_note_says_what_both_said(store: Store, room: str) -> None:
    two = take(
        store, room, "@gbif #[open data] We hold data ???", "!action @ocp #q3 lists by 1 Dec"
    )
    changes = merge_notes(store, two[::-1], at=9)
    assert changes.subject == two
    one = read(store, two[0])
    assert one.text.splitlines()[0] == "@gbif #[open data] We hold data ???"
    assert "lists by 1 Dec" in one.text.splitlines()[1]
    assert one.owner_organisation == organisation(store, "ocp")
    assert (one.gap, one.due is not None, len(one.tags)) == (True, True, 1)
    assert len(load_notes(store.db, room)) == 1
    assert tuple(histories(store.db, two[0]))[1:] == two[1:]
    store.undo(at=10)
    assert [note.text for note in load_notes(store.db, room)][1].startswith("!action")
    assert tuple(histories(store.db, two[0]))[1:] == ()


def test_what_says_the_same_is_said_once_by_both(store: Store, room: str) -> None:
    two = take(
        store,
        room,
        "@gbif We publish standards for all",
        "@oar We publish standrads for all",
    )
    merge_notes(store, two, at=9)
    one = read(store, two[0])
    assert one.text == "@gbif We publish standards for all"
    assert one.said_by == (organisation(store, "gbif"), organisation(store, "oar"))


def test_the_strictest_rule_of_all_holds(store: Store, room: str) -> None:
    strict = plan(store, Promise.CHATHAM)
    theirs, ours = take(store, strict, "one"), take(store, room, "two", "three")
    hold_to(store, ours[1:], Promise.UNATTRIBUTED, at=8)
    merge_notes(store, ours, at=9)
    assert read(store, ours[0]).attribution == Promise.UNATTRIBUTED
    merge_notes(store, (ours[0], *theirs), at=10)
    kept = {note.id: note for note in (*load_notes(store.db, room), *load_notes(store.db, strict))}
    (one,) = kept.values()
    assert one.attribution in (None, Promise.CHATHAM)
    aside = take(store, room, "four")
    take_off_record(store, aside, at=11)
    merge_notes(store, (one.id, *aside), at=12)
    assert all(note.off_the_record for note in load_notes(store.db, room))


def test_a_refusal_and_a_finding_go_with_the_words(store: Store, room: str) -> None:
    gbif = organisation(store, "gbif")
    two = take(store, room, "@oar one", "@gbif two")
    refusal = Consent("", Scope.WORDING, Answer.REFUSED, two[1], None, gbif)
    with store.act("note_refusal", at=8) as act:
        put_refusal(act, About(Scope.WORDING, two[1], None, gbif), refusal)
    finding = add_finding(store, "A finding", two[1:], at=8).subject[0]
    merge_notes(store, two, at=9)
    assert {e.note for e in consents_of(store.db) if e.answer.takes_away} == set(two)
    assert [each.finding for each in finding_links(store.db, two[0])] == [finding]
    assert finding_links(store.db, two[1]) == ()


def test_it_takes_two(store: Store, room: str) -> None:
    (one,) = take(store, room, "one")
    with pytest.raises(Refused, match="takes two notes"):
        merge_notes(store, (one, one), at=9)


def test_a_note_is_split_where_the_cursor_is(store: Store, room: str) -> None:
    (whole,) = take(store, room, "@gbif #q3 #[open data] One thing. And another about @oar")
    set_kind(store, (whole,), Kind.BARRIER, at=7)
    hold_to(store, (whole,), Promise.CHATHAM, at=8)
    place = read(store, whole).text.index("And")
    new = split_note(store, whole, place, at=9).subject[1]
    first, rest = read(store, whole), read(store, new)
    assert (first.text, rest.text) == (
        "@gbif #q3 #[open data] One thing.",
        "And another about @oar",
    )
    assert (first.about, rest.about) == ((), (organisation(store, "oar"),))
    for name in ("said_by", "questions", "tags", "kind", "attribution", "at", "author", "item"):
        assert getattr(rest, name) == getattr(first, name), name
    assert [note.id for note in load_notes(store.db, room)] == [whole, new]
    store.undo(at=10)
    assert [note.text for note in load_notes(store.db, room)] == [f"{first.text} {rest.text}"]


def test_nothing_is_split_off(store: Store, room: str) -> None:
    (whole,) = take(store, room, "@gbif One thing")
    for place in (0, 5, 6, 15):
        with pytest.raises(Refused, match="between two words"):
            split_note(store, whole, place, at=9)
