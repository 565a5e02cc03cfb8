"""Chats and transcripts come along between laptops: once, where they may, and with their quotes."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.stricter_rule import Recording
from facilitator.core.transcripts.model import Agreement, Fit, Transcript
from facilitator.operations import history
from facilitator.operations.bringing_in.bring_in import preview
from facilitator.operations.other_laptop import read_other
from facilitator.operations.privacy import forget_person
from facilitator.operations.roundtables import tell_recording
from facilitator.operations.transcripts.erasing import erase_transcript
from facilitator.operations.transcripts.keeping import keep_transcript
from facilitator.operations.transcripts.proposing import propose_transcript
from facilitator.operations.transcripts.quoting import quote_passage
from facilitator.readers.transcripts.read import read_transcript
from facilitator.store.checks.check import check
from facilitator.store.file import Store, copy, open_store
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import load_transcripts
from tests.operations.laptops import (
    BEHIND,
    MINUTE,
    START,
    TAKER,
    bring,
    handles,
    hold,
    note_with,
    only_roundtable,
    type_in,
)
from tests.operations.test_privacy import bytes_of
from tests.operations.transcripts.desk import captions

SAID = (
    (60, 70, "GBIF", "We count what can be counted."),
    (400, 420, "Cloe Doe", "Two thirds never vote."),
)


def keep_there(own: Path, *said: tuple[int, int, str, str], name: str = "call.vtt") -> Transcript:
    with closing(open_store(own, TAKER)) as store:
        return keep(store, *said, name=name)


def keep(store: Store, *said: tuple[int, int, str, str], name: str = "call.vtt") -> Transcript:
    """Keep captions that began with the roundtable, by the clock of that laptop."""
    file = store.path.parent / name
    file.write_text(captions(*said), encoding="utf-8")
    room, programme = only_roundtable(store), store.standing.programme
    record = load_record(store.db, room)
    found = propose_transcript(programme, record, read_transcript(file), now=START + 99 * MINUTE)
    begun = Agreement(record.roundtable.started_at or 0, Fit.HAND)
    keep_transcript(store, room, found.file, begun, found.speakers, at=START + 50 * MINUTE)
    return held(store)[-1]


def held(store: Store) -> tuple[Transcript, ...]:
    return load_transcripts(store.db, only_roundtable(store))


def told(held: Transcript) -> list[tuple[int, str, str]]:
    """Return when each passage begins, who is meant, and what is said."""
    voices = {each.id: each for each in held.voices}
    return [(each.begin, voices[each.voice or ""].label, each.text) for each in held.passages]


def test_they_come_on_our_clock_with_speakers_and_once(ours: Store, own: Path) -> None:
    there = keep_there(own, *SAID)
    done = bring(ours, own)
    assert (done.added, done.passages) == (6, 2)
    (here,) = held(ours)
    assert told(here) == [(at - BEHIND, label, text) for at, label, text in told(there)]
    speaker = here.voices[0].speaker.organisation
    assert handles(ours)((speaker or "",)) == ["gbif"]
    assert (here.source, here.form, here.digest) == ("call.vtt", there.form, there.digest)
    again = bring(ours, own)
    assert (again.added, again.passages, again.rows) == (0, 0, frozenset())
    assert held(ours) == (here,)
    assert check(ours.db, full=True) == ()
    history.undo(ours, at=START + 2 * 86_400_000)
    assert held(ours) == ()
    assert bring(ours, own).passages == 2


def test_a_quote_of_theirs_is_known_as_one_here(ours: Store, own: Path) -> None:
    there = keep_there(own, *SAID)
    bring(ours, own)
    with closing(open_store(own, TAKER)) as store:
        quote_passage(store, there.passages[1].id, at=START + 60 * MINUTE)
    bring(ours, own)
    (here,) = held(ours)
    quote = note_with(ours, "Two thirds never")
    assert [each.quoted for each in here.passages] == [None, quote.id]


def test_the_file_that_both_kept_comes_once_and_what_was_said_later_is_added(
    ours: Store, own: Path
) -> None:
    before = keep(ours, *SAID)
    keep_there(own, *SAID)
    assert bring(ours, own).passages == 0
    assert held(ours) == (before,)
    keep_there(own, *SAID, (500, 510, "GBIF", "That was all."), name="later.vtt")
    assert bring(ours, own).passages == 1
    (here,) = held(ours)
    assert [text for _, _, text in told(here)][-1] == "That was all."
    assert here.passages[-1].voice == here.passages[0].voice
    assert bring(ours, own).passages == 0


@pytest.mark.parametrize("where", ["ours", "theirs"])
def test_what_is_not_recorded_stays_out(ours: Store, own: Path, where: str) -> None:
    keep_there(own, *SAID)
    if where == "ours":
        tell_recording(ours, only_roundtable(ours), Recording.NO, at=START + 55 * MINUTE)
    else:
        with closing(open_store(own, TAKER)) as store:
            tell_recording(store, only_roundtable(store), Recording.NO, at=START + 55 * MINUTE)
    found = preview(ours.db, read_other(own, ours.db, ours=ours.path))
    assert (found.calls.passages, found.calls.held_back) == (0, 1)
    done = bring(ours, own)
    assert (done.added, done.passages) == (6, 0)
    assert held(ours) == ()


def test_what_was_erased_here_does_not_come_back(ours: Store, own: Path) -> None:
    keep_there(own, *SAID)
    bring(ours, own)
    erase_transcript(ours, held(ours)[0].id, at=START + 60 * MINUTE)
    assert bring(ours, own).passages == 0
    assert held(ours) == ()
    assert b"can be counted" not in bytes_of(ours.path)


def test_who_was_forgotten_here_is_in_none_of_it(ours: Store, tmp_path: Path) -> None:
    person = next(each for each in ours.standing.programme.people if each.organisation)
    copied = tmp_path / "copied.roundtable"
    copy(ours.path, copied)
    keep_there(copied, (60, 70, person.name, f"I am {person.name}."))
    forget_person(ours, person.id, at=START + 60 * MINUTE)
    with closing(open_store(copied, TAKER)) as store:
        type_in(store, only_roundtable(store), "20:30 A last point")
    assert bring(ours, copied).passages == 1
    (here,) = held(ours)
    assert person.name not in here.passages[0].text
    assert not {each.label for each in here.voices} - {""}
    assert person.name.split()[-1].encode() not in bytes_of(ours.path)


def test_what_is_of_another_roundtable_is_told(ours: Store, tmp_path: Path) -> None:
    second = hold(ours, "00:00 /start\n01:00 A point\n05:00 /end", at=START + 3_600_000)
    copied = tmp_path / "copied.roundtable"
    copy(ours.path, copied)
    keep_there(copied, *SAID)
    read = read_other(copied, ours.db, ours=ours.path)
    found = preview(ours.db, read, roundtable=second)
    assert (found.calls.passages, found.calls.elsewhere) == (0, 1)
    first = preview(ours.db, read, roundtable=only_roundtable(ours))
    assert (first.calls.passages, first.calls.elsewhere) == (2, 0)
    bring(ours, copied, roundtable=only_roundtable(ours))
    assert preview(ours.db, read, roundtable=second).calls.elsewhere == 0
