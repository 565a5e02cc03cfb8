"""Notes of a second laptop come to the right turn, item and speaker, and come once."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.bringing import Verdict
from facilitator.core.model import Kind, Promise
from facilitator.operations import history
from facilitator.operations.bring_in import preview
from facilitator.operations.notes import delete_notes, edit_note, take_off_record
from facilitator.operations.other_laptop import read_other
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.store.checks.check import check
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.arriving import origins_of
from facilitator.store.queries.programme import load_tags
from tests.operations.laptops import (
    MINUTE,
    NOTES,
    ROOM,
    SECOND,
    START,
    TAKER,
    bring,
    handles,
    hold,
    make_file,
    note_with,
    notes_of,
    texts,
    type_in,
    write_log,
)

BEHIND = -150 * SECOND


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Store]:
    store = make_file(tmp_path / "ours.roundtable")
    hold(store, ROOM)
    yield store
    store.close()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Make the file of a note-taker with a roundtable of their own; its clock is behind."""
    path = tmp_path / "taker.roundtable"
    store = make_file(path, TAKER)
    hold(store, ROOM, NOTES, shift_ms=BEHIND)
    store.close()
    return path


def test_notes_land_by_instant_with_the_clocks_apart(ours: Store, own: Path) -> None:
    done = bring(ours, own)
    assert (done.added, done.preview.offset.ms) == (6, -BEHIND)
    other = read_other(own, ours.db, ours=ours.path)
    assert preview(ours.db, other).offset.anchors == 5  # start, end, and three items
    name = handles(ours)
    licence = note_with(ours, "Nobody reads")
    assert (licence.at, name(licence.said_by)) == (START + MINUTE, ["gbif"])
    assert licence.author == "Note-taker"
    quote = note_with(ours, "as it was spoken")
    assert (name(quote.said_by), quote.kind) == (["osmf"], Kind.QUOTE)
    assert quote.item != licence.item
    assert quote.turn is not None
    tagged = note_with(ours, "the nodes")
    assert name(tagged.said_by) == ["gbif"]
    action = note_with(ours, "election rules")
    assert action.due == "2026-11-12"
    assert name((action.owner_organisation or "",)) == ["ocp"]
    assert note_with(ours, "a confidence").off_the_record
    assert check(ours.db, full=True) == ()


def test_a_second_time_adds_nothing(ours: Store, own: Path) -> None:
    bring(ours, own)
    before = notes_of(ours)
    again = bring(ours, own)
    assert (bool(again), again.added) == (False, 0)
    assert again.preview.counts() == {Verdict.HERE: 6}
    assert notes_of(ours) == before


def test_it_is_one_step_to_undo_and_may_be_done_again(ours: Store, own: Path) -> None:
    bring(ours, own)
    history.undo(ours, at=START + 90_000_000)
    assert texts(ours) == []
    assert bring(ours, own).added == 6


def test_the_other_file_and_its_folder_stay_as_they_are(
    ours: Store, tmp_path: Path, own: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    there = own.rename(folder / own.name)
    before = hashlib.sha256(there.read_bytes()).digest()
    folder.chmod(0o555)
    try:
        bring(ours, there)
    finally:
        folder.chmod(0o755)
    assert [each.name for each in folder.iterdir()] == [own.name]
    assert hashlib.sha256(there.read_bytes()).digest() == before


def test_of_a_copy_only_what_is_new_comes(ours: Store, tmp_path: Path) -> None:
    here = notes_of(ours)
    type_in(ours, ours.standing.record(_only(ours)).roundtable.id, "03:00 We had this before")
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    with_more = open_store(theirs, TAKER)
    type_in(with_more, _only(ours), "04:00 And this was typed on the other one")
    with_more.close()
    done = bring(ours, theirs)
    assert done.preview.offset.ms == 0
    assert done.preview.counts() == {Verdict.HERE: 1, Verdict.NEW: 1}
    assert len(notes_of(ours)) == len(here) + 2


def test_a_note_edited_on_both_sides_stays_ours_unless_both_are_wanted(
    ours: Store, tmp_path: Path
) -> None:
    type_in(ours, _only(ours), "03:00 What was sayd about voting")
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    edit_note(ours, notes_of(ours)[0].id, "What was said about voting", at=START + 1)
    there = open_store(theirs, TAKER)
    edit_note(there, notes_of(there)[0].id, "What was said on voting, twice", at=START + 2)
    there.close()
    done = bring(ours, theirs)
    assert (done.added, done.preview.counts()) == (0, {Verdict.ALIKE: 1})
    assert done.preview.twin(done.preview.landings[0]) == notes_of(ours)[0]
    assert texts(ours) == ["What was said about voting"]
    both = bring(ours, theirs, both={notes_of(ours)[0].id})
    assert both.added == 1
    assert bring(ours, theirs).preview.counts() == {Verdict.HERE: 1}
    assert sorted(texts(ours)) == ["What was said about voting", "What was said on voting, twice"]


def test_what_two_hands_typed_is_shown_beside_ours(ours: Store, own: Path) -> None:
    type_in(ours, _only(ours), "01:04 Nobody reads the licences before using a data set")
    done = bring(ours, own)
    assert (done.added, done.preview.counts()[Verdict.ALIKE]) == (5, 1)
    alike = next(each for each in done.preview.landings if each.verdict is Verdict.ALIKE)
    assert bring(ours, own, both={alike.incoming.root}).added == 1


def test_what_was_erased_here_does_not_come_back(ours: Store, own: Path) -> None:
    bring(ours, own)
    erase_note(ours, note_with(ours, "Nobody reads").id, at=START + 90_000_000)
    again = bring(ours, own)
    assert again.preview.counts() == {Verdict.HERE: 5, Verdict.GONE: 1}
    assert again.added == 0


def test_what_was_struck_here_stays_struck(ours: Store, own: Path) -> None:
    bring(ours, own)
    licence = note_with(ours, "Nobody reads")
    take_off_record(ours, (licence.id,), at=START + 90_000_000)
    bring(ours, own)
    assert note_with(ours, "Nobody reads").off_the_record
    there = open_store(own, TAKER)
    edit_note(there, note_with(there, "Nobody reads").id, "Nobody reads licences", at=START + 9)
    there.close()
    bring(ours, own, both={origins_of(ours.db, _only(ours))[licence.id]})
    assert sum("Nobody" in each.text for each in notes_of(ours)) == 2
    assert all(each.off_the_record for each in notes_of(ours) if "Nobody" in each.text)


def test_a_forgotten_name_is_not_brought_back(ours: Store, tmp_path: Path) -> None:
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    person = ours.standing.programme.people[0]
    there = open_store(theirs, TAKER)
    type_in(there, _only(ours), f"03:00 {person.name} will send it")
    there.close()
    forget_person(ours, person.id, at=START + 1)
    bring(ours, theirs)
    assert person.name not in notes_of(ours)[0].text
    assert "will send it" in notes_of(ours)[0].text


def test_tags_come_only_where_the_other_file_had_them(ours: Store, own: Path) -> None:
    there = open_store(own, TAKER)
    lines = "09:00 about #[terms of office] and #nothing"
    type_in(there, _only(there), lines, shift_ms=BEHIND)
    there.close()
    bring(ours, own)
    note = note_with(ours, "terms of office")
    assert dict(load_tags(ours.db)) == {note.tags[0]: "terms of office"}


def test_who_is_not_in_our_programme_said_nothing_here(ours: Store, own: Path) -> None:
    there = open_store(own, TAKER)
    with there.act("add_organisation", at=START) as act:
        act.create("organisation", handle="new", name="New Data Trust", short="NDT", kind="member")
    type_in(there, _only(there), "01:30 New Data Trust: speaks for the first time", shift_ms=BEHIND)
    there.close()
    bring(ours, own)
    note = note_with(ours, "first time")
    assert note.said_by == ()  # and not GBIF, which had the floor


def test_notes_of_a_log_come_through_the_same_scanner(ours: Store, tmp_path: Path) -> None:
    log = write_log(tmp_path / "taker.log", NOTES, "12:45 ... and one never did")
    done = bring(ours, log)
    assert done.added == 6
    name = handles(ours)
    assert name(note_with(ours, "Nobody reads").said_by) == ["gbif"]
    assert name(note_with(ours, "the nodes").said_by) == ["gbif"]
    assert note_with(ours, "never vote").text.endswith("@osmf and one never did")
    assert name(note_with(ours, "never vote").about) == ["osmf"]
    assert note_with(ours, "a confidence").off_the_record
    assert bring(ours, log).preview.counts() == {Verdict.HERE: 6}


def test_a_log_that_went_on_adds_only_what_is_new(ours: Store, tmp_path: Path) -> None:
    bring(ours, write_log(tmp_path / "taker.log", NOTES))
    more = write_log(tmp_path / "taker.log", NOTES, "13:00 One more, and the last")
    assert bring(ours, more).added == 1


def test_refused_lines_of_a_log_are_named(ours: Store, tmp_path: Path) -> None:
    log = write_log(tmp_path / "taker.log", "01:00 /floor nobody at all", NOTES)
    other = read_other(log, ours.db, ours=ours.path)
    assert [each.line for each in other.remarks] == [3]
    assert len(preview(ours.db, other).landings) == 6


def test_by_whichever_way_a_note_comes_it_comes_once(
    ours: Store, own: Path, tmp_path: Path
) -> None:
    third = make_file(tmp_path / "third.roundtable")
    hold(third, ROOM)
    bring(third, own)
    third.close()
    assert bring(ours, third.path).added == 6
    assert bring(ours, own).preview.counts() == {Verdict.HERE: 6}
    with closing(open_store(own, TAKER)) as there:
        assert bring(there, ours.path).preview.counts() == {Verdict.HERE: 6}


def test_a_star_comes_along_and_what_was_deleted_here_does_not_return(
    ours: Store, own: Path
) -> None:
    with closing(open_store(own, TAKER)) as there, there.act("star", at=START) as act:
        act.change("note", note_with(there, "Nobody reads").id, star=1)
    bring(ours, own)
    licence = note_with(ours, "Nobody reads").id
    assert ours.db.execute("SELECT id FROM note WHERE star").fetchall() == [(licence,)]
    delete_notes(ours, (licence,), at=START + 90_000_000)
    assert bring(ours, own).preview.counts() == {Verdict.HERE: 6}


def test_the_stricter_promise_wins(ours: Store, own: Path) -> None:
    with closing(open_store(own, TAKER)) as there, there.act("change_promise", at=START) as act:
        act.change("roundtable", _only(there), promise=Promise.CHATHAM.value)
    bring(ours, own)
    assert note_with(ours, "Nobody reads").attribution == Promise.CHATHAM
    assert note_with(ours, "a confidence").off_the_record


def test_the_roundtable_is_the_one_that_holds_most_notes(ours: Store, own: Path) -> None:
    hold(ours, ROOM, code="Q3", at=START + 5 * 3_600_000)
    assert bring(ours, own).preview.where.record.roundtable.number == 1


def test_where_it_is_unclear_nothing_is_guessed(ours: Store, tmp_path: Path) -> None:
    log = write_log(tmp_path / "night.log", NOTES, at=START - 9 * 3_600_000)
    other = read_other(log, ours.db, ours=ours.path)
    assert preview(ours.db, other).where.record is None
    named = preview(ours.db, other, roundtable=_only(ours), offset_ms=9 * 3_600_000)
    assert len(named.landings) == 6
    assert handles(ours)(named.landings[0].placed.said_by) == ["gbif"]


def _only(store: Store) -> str:
    return str(store.db.execute("SELECT id FROM roundtable WHERE number = 1").fetchone()[0])
