"""The notes of a session log, and where it is unclear to which roundtable they belong."""

from pathlib import Path

from facilitator.core.bringing import IncomingVerdict
from facilitator.operations.bringing_in.bring_in import preview
from facilitator.operations.other_laptop import read_other
from facilitator.store.file import Store
from tests.operations.laptops import (
    NOTES,
    START,
    bring,
    handles,
    note_with,
    only_roundtable,
    write_log,
)


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
    assert bring(ours, log).preview.counts() == {IncomingVerdict.HERE: 6}


def test_a_log_that_went_on_adds_only_what_is_new(ours: Store, tmp_path: Path) -> None:
    bring(ours, write_log(tmp_path / "taker.log", NOTES))
    more = write_log(tmp_path / "taker.log", NOTES, "13:00 One more, and the last")
    assert bring(ours, more).added == 1


def test_refused_lines_of_a_log_are_named(ours: Store, tmp_path: Path) -> None:
    log = write_log(tmp_path / "taker.log", "01:00 /floor nobody at all", NOTES)
    other = read_other(log, ours.db, ours=ours.path)
    assert [each.line for each in other.remarks] == [3]
    assert len(preview(ours.db, other).landings) == 6


def test_where_it_is_unclear_nothing_is_guessed(ours: Store, tmp_path: Path) -> None:
    log = write_log(tmp_path / "night.log", NOTES, at=START - 9 * 3_600_000)
    other = read_other(log, ours.db, ours=ours.path)
    assert preview(ours.db, other).where.record is None
    named = preview(ours.db, other, roundtable=only_roundtable(ours), offset_ms=9 * 3_600_000)
    assert len(named.landings) == 6
    assert handles(ours)(named.landings[0].placed.said_by) == ["gbif"]
