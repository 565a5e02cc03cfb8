"""Notes of a second laptop come to the right turn, item and speaker, and come once."""

import shutil
from contextlib import closing
from pathlib import Path

from facilitator.core.bringing import IncomingVerdict
from facilitator.core.model import Kind
from facilitator.operations import history
from facilitator.operations.bringing_in.bring_in import preview
from facilitator.operations.note_taking.notes import edit_note
from facilitator.operations.other_laptop import read_other
from facilitator.operations.setting_up.tags import add_tag, change_tag
from facilitator.store.checks.check import check
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.programme import load_tags
from tests.operations.laptops import (
    BEHIND,
    MINUTE,
    ROOM,
    START,
    TAKER,
    bring,
    handles,
    hold,
    make_file,
    note_with,
    notes_of,
    only_roundtable,
    texts,
    type_in,
)
from tests.store.privacy.house import is_whole


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
    assert again.preview.counts() == {IncomingVerdict.HERE: 6}
    assert notes_of(ours) == before


def test_it_is_one_step_to_undo_and_may_be_done_again(ours: Store, own: Path) -> None:
    bring(ours, own)
    history.undo(ours, at=START + 90_000_000)
    assert texts(ours) == []
    assert bring(ours, own).added == 6
    history.undo(ours, at=START + 91_000_000)
    history.redo(ours, at=START + 92_000_000)
    assert len(texts(ours)) == 6
    assert check(ours.db, full=True) == ()
    assert is_whole(ours)


def test_the_other_file_and_its_folder_stay_as_they_are(
    ours: Store, tmp_path: Path, own: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    there = own.rename(folder / own.name)
    before = there.read_bytes()
    folder.chmod(0o555)
    try:
        bring(ours, there)
    finally:
        folder.chmod(0o755)
    assert [each.name for each in folder.iterdir()] == [own.name]
    assert there.read_bytes() == before


def test_what_is_still_in_the_log_of_an_open_file_comes_too(
    ours: Store, own: Path, tmp_path: Path
) -> None:
    there = open_store(own, TAKER)
    type_in(there, only_roundtable(there), "10:00 Typed a moment ago", shift_ms=BEHIND)
    (tmp_path / "stick").mkdir()
    cut_off = tmp_path / "stick" / own.name
    for end in ("", "-wal"):
        shutil.copyfile(own.with_name(own.name + end), cut_off.with_name(own.name + end))
    there.close()
    log = cut_off.with_name(f"{own.name}-wal")
    before = log.read_bytes()
    assert bring(ours, cut_off).added == 7
    assert log.read_bytes() == before


def test_of_a_copy_only_what_is_new_comes(ours: Store, tmp_path: Path) -> None:
    here = notes_of(ours)
    type_in(
        ours, ours.standing.record(only_roundtable(ours)).roundtable.id, "03:00 We had this before"
    )
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    with_more = open_store(theirs, TAKER)
    type_in(with_more, only_roundtable(ours), "04:00 And this was typed on the other one")
    with_more.close()
    done = bring(ours, theirs)
    assert done.preview.offset.ms == 0
    assert done.preview.counts() == {IncomingVerdict.HERE: 1, IncomingVerdict.NEW: 1}
    assert len(notes_of(ours)) == len(here) + 2


def test_a_note_edited_on_both_sides_stays_ours_unless_both_are_wanted(
    ours: Store, tmp_path: Path
) -> None:
    type_in(ours, only_roundtable(ours), "03:00 What was sayd about voting")
    theirs = tmp_path / "copy.roundtable"
    copy(ours.path, theirs)
    edit_note(ours, notes_of(ours)[0].id, "What was said about voting", at=START + 1)
    there = open_store(theirs, TAKER)
    edit_note(there, notes_of(there)[0].id, "What was said on voting, twice", at=START + 2)
    there.close()
    done = bring(ours, theirs)
    assert (done.added, done.preview.counts()) == (0, {IncomingVerdict.ALIKE: 1})
    assert done.preview.twin(done.preview.landings[0]) == notes_of(ours)[0]
    assert texts(ours) == ["What was said about voting"]
    both = bring(ours, theirs, both={notes_of(ours)[0].id})
    assert both.added == 1
    assert bring(ours, theirs).preview.counts() == {IncomingVerdict.HERE: 1}
    assert sorted(texts(ours)) == ["What was said about voting", "What was said on voting, twice"]


def test_what_two_hands_typed_is_shown_beside_ours(ours: Store, own: Path) -> None:
    type_in(ours, only_roundtable(ours), "01:04 Nobody reads the licences before using a data set")
    done = bring(ours, own)
    assert (done.added, done.preview.counts()[IncomingVerdict.ALIKE]) == (5, 1)
    alike = next(each for each in done.preview.landings if each.verdict is IncomingVerdict.ALIKE)
    assert bring(ours, own, both={alike.incoming.root}).added == 1


def test_tags_come_only_where_the_other_file_had_them(ours: Store, own: Path) -> None:
    there = open_store(own, TAKER)
    lines = "09:00 about #[terms of office] and #nothing"
    type_in(there, only_roundtable(there), lines, shift_ms=BEHIND)
    there.close()
    bring(ours, own)
    note = note_with(ours, "terms of office")
    assert dict(load_tags(ours.db)) == {note.tags[0]: "terms of office"}


def test_a_tag_that_was_renamed_here_comes_back_under_no_second_name(
    ours: Store, own: Path
) -> None:
    (tag,) = add_tag(ours, "fundng", at=START).subject
    change_tag(ours, tag, name="funding", at=START + 1)
    there = open_store(own, TAKER)
    lines = "09:00 who pays #[fundng] and #[funding]"
    type_in(there, only_roundtable(there), lines, shift_ms=BEHIND)
    there.close()
    bring(ours, own)
    assert note_with(ours, "who pays").tags == (tag,)
    assert dict(load_tags(ours.db)) == {tag: "funding"}


def test_who_is_not_in_our_programme_said_nothing_here(ours: Store, own: Path) -> None:
    there = open_store(own, TAKER)
    with there.act("name_programme", at=START) as act:
        act.create("organisation", handle="new", name="New Data Trust", short="NDT", kind="member")
    type_in(
        there,
        only_roundtable(there),
        "01:30 New Data Trust: speaks for the first time",
        shift_ms=BEHIND,
    )
    there.close()
    bring(ours, own)
    note = note_with(ours, "first time")
    assert note.said_by == ()  # and not GBIF, which had the floor


def test_by_whichever_way_a_note_comes_it_comes_once(
    ours: Store, own: Path, tmp_path: Path
) -> None:
    third = make_file(tmp_path / "third.roundtable")
    hold(third, ROOM)
    bring(third, own)
    third.close()
    assert bring(ours, third.path).added == 6
    assert bring(ours, own).preview.counts() == {IncomingVerdict.HERE: 6}
    copy(ours.path, tmp_path / "copy.roundtable")
    with closing(open_store(own, TAKER)) as there:
        brought = bring(there, tmp_path / "copy.roundtable")
        assert brought.preview.counts() == {IncomingVerdict.HERE: 6}


def test_the_roundtable_is_the_one_that_holds_most_notes(ours: Store, own: Path) -> None:
    hold(ours, ROOM, code="Q3", at=START + 5 * 3_600_000)
    assert bring(ours, own).preview.where.record.roundtable.number == 1


def test_a_roundtable_that_was_never_ended_gives_way_to_the_next(tmp_path: Path, own: Path) -> None:
    with closing(make_file(tmp_path / "new.roundtable")) as store:
        hold(store, "00:00 /start", at=START - 7_200_000)
        hold(store, ROOM)
        record = bring(store, own).preview.where.record
        assert record.roundtable.number == 2
