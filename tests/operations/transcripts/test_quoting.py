"""A passage becomes a quote: whose it is, where it belongs, and under which promise."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Channel, Kind, Note
from facilitator.core.transcripts.model import Fit, Speaker
from facilitator.operations.floor import give_floor
from facilitator.operations.note_taking.notes import delete_notes
from facilitator.operations.roundtables import end, reopen
from facilitator.operations.stricter_rules import begin_off_record, end_off_record
from facilitator.operations.transcripts.correcting import match_voice, set_offset
from facilitator.operations.transcripts.quoting import literal, quote_passage
from facilitator.store.queries.records import load_notes, load_record
from tests.operations.transcripts.desk import MIN, CallDesk, captions, chat


def quote(desk: CallDesk, at: int = 0) -> Note:
    desk.house.now += 1000
    done = quote_passage(desk.house.store, desk.passages[at].id, at=desk.house.now)
    (note,) = (
        n for n in load_notes(desk.house.store.db, desk.house.roundtable) if n.id in done.subject
    )
    return note


def test_it_is_said_by_whoever_is_meant_at_the_instant_it_was_said(desk: CallDesk) -> None:
    desk.keep(desk.captions())
    note, turn = quote(desk), desk.turns[1]
    assert (note.kind, note.channel, note.text) == (
        Kind.QUOTE,
        Channel.SPOKEN,
        "What number 1 said of cost.",
    )
    assert (note.said_by, note.people) == ((turn.organisation,), (turn.person,))
    assert (note.at, note.turn, note.item) == (desk.passages[0].begin, turn.id, turn.item)
    record = load_record(desk.house.store.db, desk.house.roundtable)
    assert note.questions == (record.roundtable.question,)
    assert desk.passages[0].quoted == note.id


def test_a_message_of_a_chat_is_no_word_of_whoever_had_the_floor(desk: CallDesk) -> None:
    desk.keep(chat("14:02:30 A stranger: Cost"), "chat.txt")
    note = quote(desk)
    assert (note.channel, note.said_by, note.people) == (Channel.CHAT, (), ())


def test_words_of_nobody_are_of_whoever_had_the_floor(desk: CallDesk) -> None:
    desk.keep("WEBVTT\n\n00:05:30.000 --> 00:05:40.000\nCost is high")
    held = desk.transcripts[0]
    set_offset(desk.house.store, held.id, desk.start, at=desk.house.now)
    turn = next(
        each for each in desk.turns if each.begin <= desk.passages[0].begin < (each.end or 0)
    )
    assert quote(desk).said_by == (turn.organisation,)


def test_an_unknown_voice_is_nobody_until_it_is_matched(desk: CallDesk) -> None:
    desk.keep(captions((200, 210, "Speaker One", "Cost."), (230, 240, "Speaker One", "Time.")))
    assert quote(desk, 0).said_by == ()
    who = desk.house.who("osmf")
    voice = desk.transcripts[0].voices[0].id
    match_voice(desk.house.store, voice, Speaker(None, who.organisation), at=desk.house.now)
    assert quote(desk, 1).said_by == (who.organisation,)


def test_a_passage_is_a_quote_once_and_again_where_that_was_deleted(desk: CallDesk) -> None:
    desk.keep(desk.captions())
    first = quote(desk)
    with pytest.raises(Refused, match="is a quote already"):
        quote(desk)
    delete_notes(desk.house.store, (first.id,), at=desk.house.now + 1)
    assert desk.passages[0].quoted is None
    assert quote(desk).id != first.id


@pytest.mark.parametrize(
    "words",
    [
        "@gbif and #q2 (@ocp) !off",
        "/next",
        "... and so on",
        "write to ana@example.org, see https://example.org/@gbif#q1",
        "off or on? C# and 50 % !",
        "\\@x",
    ],
)
def test_nothing_in_the_words_is_read_as_typed(desk: CallDesk, words: str) -> None:
    desk.keep(chat(f"14:05:00 Ana: {words}"), "chat.txt")
    note = quote(desk)
    assert note.text == literal(words)
    assert (note.kind, note.about, note.tags, note.attribution) == (Kind.QUOTE, (), (), None)
    assert note.questions == (
        load_record(desk.house.store.db, desk.house.roundtable).roundtable.question,
    )
    assert note.said_by == ()


def _off_for_a_minute(desk: CallDesk) -> tuple[int, int]:
    """Hold the room off the record for a minute once it was reopened: from when to when."""
    house = desk.house
    house.do(reopen)
    house.do(give_floor, house.who("ocp"))
    house.do(begin_off_record)
    begin = house.now
    house.do(end_off_record)
    done = house.now
    house.now += 20 * MIN
    house.do(end)
    return begin, done


@pytest.mark.parametrize(
    ("fit", "before_ms", "off"),
    [
        (Fit.HAND, 0, True),
        (Fit.HAND, 10_000, True),  # nobody hears to the second when it began
        (Fit.HAND, 3 * MIN, False),
        (Fit.START, 3 * MIN, True),  # it may have been said at any time
    ],
)
def test_what_was_said_off_the_record_is_off(
    desk: CallDesk, fit: Fit, before_ms: int, *, off: bool
) -> None:
    begin, _ = _off_for_a_minute(desk)
    desk.keep(captions((60, 64, "Ana", "A secret.")))
    held = desk.transcripts[0]
    zero = begin - before_ms - 64_000
    set_offset(desk.house.store, held.id, zero, at=desk.house.now)
    with desk.house.store.act("set_offset", at=desk.house.now + 1) as act:
        act.change("transcript", held.id, fit=fit.value)
    assert quote(desk).off_the_record is off


def test_undo_takes_the_quote_back(desk: CallDesk) -> None:
    desk.keep(desk.captions())
    quote(desk)
    desk.house.store.undo(at=desk.house.now + 1)
    assert desk.passages[0].quoted is None
    assert load_notes(desk.house.store.db, desk.house.roundtable) == ()
