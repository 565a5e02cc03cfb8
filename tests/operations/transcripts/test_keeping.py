"""A file is kept beside its roundtable, and the same again adds nothing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import Refused
from facilitator.core.stricter_rule import Recording
from facilitator.core.transcripts.model import (
    Agreement,
    FileClock,
    Fit,
    Form,
    Reading,
    Said,
    Speaker,
)
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, tell_recording
from facilitator.operations.striking import strike_of_note
from facilitator.operations.transcripts.correcting import match_voice, set_offset
from facilitator.operations.transcripts.keeping import NotRecorded, keep_transcript
from facilitator.operations.transcripts.proposing import propose_transcript, share_at
from facilitator.readers.transcripts.read import TranscriptFile, read_transcript
from facilitator.store.checks.check import check
from facilitator.store.queries.records import load_record
from tests.examples import examples
from tests.operations.transcripts.desk import BEHIND, CallDesk, captions, chat


def test_captions_lie_where_the_turn_log_says(desk: CallDesk) -> None:
    found = desk.propose(desk.captions())
    assert found.agreement.fit is Fit.TURNS
    assert abs(found.agreement.zero - desk.start - BEHIND) < 3000
    record = load_record(desk.house.store.db, desk.house.roundtable)
    late = found.agreement.zero + 120_000
    assert share_at(record, found, late, now=desk.house.now) < found.agreement.share / 2
    assert not desk.transcripts, "nothing is kept by being looked at"
    done = desk.keep(desk.captions())
    assert (done.added, done.here) == (3, 0)
    (held,) = desk.transcripts
    assert (held.fit, held.share) == (Fit.TURNS, found.agreement.share)
    turn = desk.turns[1]
    said = held.passages[0]
    assert turn.begin <= said.begin < said.end <= (turn.end or 0) + 1000
    voice = held.voice(said)
    assert voice is not None
    assert voice.speaker == Speaker(turn.person, turn.organisation)


def test_a_chat_lies_where_its_clock_says(desk: CallDesk) -> None:
    desk.keep(chat("14:05:00 Somebody: Cost"), "chat.txt")
    (held,) = desk.transcripts
    assert held.fit is Fit.CLOCK
    assert held.passages[0].begin == desk.start + 5 * 60_000  # it began at 14:00
    assert held.voices[0].speaker == Speaker()


def test_the_same_again_adds_nothing_and_no_act(desk: CallDesk) -> None:
    text = chat("14:05:00 Ana: Cost", "14:05:00 Ana: and time", "14:06:00 Ben: Yes")
    assert desk.keep(text, "chat.txt").added == 3
    again = desk.keep(text, "renamed.txt")
    assert (again.added, again.here, bool(again)) == (0, 3, False)
    other = desk.keep(text.replace("Yes", "Yes!"), "edited.txt")
    assert (other.added, other.here) == (0, 3), "who wrote then is what was there before"
    assert len(desk.transcripts) == 1


def test_a_chat_saved_again_later_adds_what_is_new_in_it(desk: CallDesk) -> None:
    early = chat("14:05:00 Ana: Cost", "14:06:00 Ben: Yes")
    desk.keep(early, "early.txt")
    held = desk.transcripts[0]
    set_offset(desk.house.store, held.id, held.zero + 1000, at=desk.house.now + 1)
    done = desk.keep(early + "\n" + chat("14:07:00 Cara: No"), "late.txt")
    assert (done.added, done.here) == (1, 2)
    (grown,) = desk.transcripts
    assert grown.zero == held.zero + 1000, "what was put right by hand stays"
    assert [each.text for each in grown.passages] == ["Cost", "Yes", "No"]


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(
        st.tuples(
            st.integers(0, 9), st.sampled_from(["Ana", "ana", "Ben (GBIF)"]), st.text(min_size=1)
        ),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_was_said_the_same_again_adds_nothing(
    desk: CallDesk, said: list[tuple[int, str, str]]
) -> None:
    made = [Said(minute * 60_000, minute * 60_000, who, words) for minute, who, words in said]
    made.sort(key=lambda each: each.begin_ms)
    reading = Reading(Form.TEAMS_CHAT, FileClock.BEGIN, tuple(made))
    house, begun = desk.house, Agreement(desk.start, Fit.START)
    for digest, more in (("one", len(made)), ("other", 0)):  # saved again, in other bytes
        file = TranscriptFile("chat.txt", digest, reading)
        done = keep_transcript(house.store, house.roundtable, file, begun, {}, at=house.now)
        assert (done.added, done.here) == (more, len(made) - more)
    house.store.undo(at=house.now)


def test_another_chat_is_another_one(desk: CallDesk) -> None:
    desk.keep(chat("14:05:00 Ana: Cost"), "one.txt")
    desk.keep(chat("14:09:00 Ben: Time"), "other.txt")
    assert [len(each.passages) for each in desk.transcripts] == [1, 1]


def test_not_recorded_is_a_question(desk: CallDesk) -> None:
    house = desk.house
    house.do(tell_recording, Recording.NO)
    with pytest.raises(NotRecorded, match="everybody was told that roundtable 1 is not recorded"):
        desk.keep(desk.captions())
    assert not desk.transcripts
    assert desk.keep(desk.captions(), although_not_recorded=True).added == 3


def test_one_that_has_not_started_has_no_place_for_it(desk: CallDesk) -> None:
    house = desk.house
    question = house.store.standing.programme.questions[0].id
    planned = plan_roundtable(house.store, question, at=house.now, title="R", zone="UTC")
    file = desk.folder / "chat.txt"
    file.write_text(chat("14:05:00 Ana: Cost"), encoding="utf-8")
    record = load_record(house.store.db, planned.subject[0])
    with pytest.raises(Refused, match="roundtable 2 has not started"):
        propose_transcript(
            house.store.standing.programme, record, read_transcript(file), now=house.now
        )


def test_who_speaks_and_when_it_began_are_put_right_by_hand(desk: CallDesk) -> None:
    desk.keep(captions((0, 5, "Speaker One", "Cost.")))
    (held,) = desk.transcripts
    assert held.fit is Fit.START
    store, who = desk.house.store, desk.house.who("ocp")
    match_voice(store, held.voices[0].id, Speaker(who.person, who.organisation), at=desk.house.now)
    set_offset(store, held.id, desk.start + 7000, at=desk.house.now)
    (held,) = desk.transcripts
    assert held.voices[0].speaker == Speaker(who.person, who.organisation)
    assert (held.fit, held.passages[0].begin) == (Fit.HAND, desk.start + 7000)
    store.undo(at=desk.house.now + 1)
    assert desk.transcripts[0].fit is Fit.START
    assert check(store.db, full=True) == ()


def test_words_that_were_struck_come_without_them(desk: CallDesk) -> None:
    house = desk.house
    note = house.do(add_note, "They close the zebrafish registry").subject[0]
    strike_of_note(
        house.store, note, words="close the zebrafish registry", asked_by="Ana", at=house.now
    )
    desk.keep(chat("14:05:00 Ana: We close the zebrafish registry now"), "chat.txt")
    assert desk.passages[0].text == "We […] now"
