"""Comments: sent, answered, changed, by a day; what they agreed to is what they were sent."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from facilitator.core.comments import Sent, State
from facilitator.core.consent import Answer, Party, Scope
from facilitator.core.errors import Refused
from facilitator.operations.comment_list import comment_rows, unsent_rows
from facilitator.operations.comments import (
    agree_as_written,
    ask_view,
    keep_reply,
    send_comments,
    settle,
    wait_until,
)
from facilitator.operations.consents import Said, about_notes, ask_consent, withdraw
from facilitator.operations.history import undo
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.note_taking.notes import add_note, edit_note, take_off_record
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.operations.setting_up.merging import merge_organisations
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.records import load_note
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON, bytes_of
from tests.sample_file import put_sample

DAY_MS = 86_400_000


class CommentHouse(ActHouse):
    """A roundtable in which GBIF said two quotes and took an action on, and OAR one quote."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        people = {each.id: each.name for each in self.store.standing.programme.people}
        self.delegate = self.who("gbif").person or ""
        name = people[self.delegate]
        lines = (
            f"{name}: We wrote ours late !quote",
            "GBIF: It costs less than we feared !quote",
            "!action @gbif share the guide by 12 Nov",
            "OAR: Fees pay for the servers !quote",
        )
        self.late, self.cost, self.action, self.fees = (
            self.do(add_note, line).subject[0] for line in lines
        )
        self.gbif = Party(organisation=self.who("gbif").organisation)
        self.oar = Party(organisation=self.who("oar").organisation)

    def day(self, later: int = 0) -> str:
        return day_in("UTC", self.now + later * DAY_MS).isoformat()

    def states(self, party: Party, later: int = 0) -> list[State]:
        rows = comment_rows(self.store.db, self.store.standing.programme, self.day(later))
        return [each.state for each in rows if each.party == party]

    def send(self, party: Party | None = None, by: str = "") -> None:
        send_comments(self.store, party or self.gbif, at=self.now + 1, by=by)

    def answers(self, note: str, scope: Scope = Scope.WORDING) -> set[Answer]:
        given = consents_of(self.store.db)
        return {each.answer for each in given if each.note == note and each.scope is scope}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CommentHouse]:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as store:
        yield CommentHouse(store)


def test_what_was_said_is_sent_and_asks_those_whose_word_it_takes(house: CommentHouse) -> None:
    programme = house.store.standing.programme
    unsent = unsent_rows(house.store.db, programme, ())
    assert [each.state for each in unsent if each.party == house.gbif] == [State.NOT_SENT] * 3
    house.send()
    rows = comment_rows(house.store.db, programme, house.day())
    assert [each.note.id for each in rows if each.note] == [house.late, house.cost, house.action]
    until = (date.fromisoformat(house.day()) + timedelta(days=14)).isoformat()
    assert {(each.comment.day, each.comment.by) for each in rows} == {(house.day(), until)}
    assert house.answers(house.late) == house.answers(house.late, Scope.NAME) == {Answer.ASKED}
    assert not house.answers(house.action)
    left = unsent_rows(house.store.db, programme, rows)
    assert [each.note.id for each in left if each.note] == [house.fees]


def test_it_is_overdue_on_the_day_after_and_a_day_may_be_given(house: CommentHouse) -> None:
    house.send(by=house.day(3))
    assert house.states(house.gbif, later=3) == [State.SENT] * 3
    assert house.states(house.gbif, later=4) == [State.OVERDUE] * 3
    wait_until(house.store, [Sent(house.gbif, house.late)], house.day(9), at=house.now + 2)
    assert house.states(house.gbif, later=4) == [State.SENT, State.OVERDUE, State.OVERDUE]
    for wrong, why in (("soon", "“soon” is no day"), ("2020-01-01", "2020-01-01 is past")):
        with pytest.raises(Refused, match=why):
            wait_until(house.store, [Sent(house.gbif, house.late)], wrong, at=house.now + 2)


def test_one_act_agrees_for_all_of_theirs_as_written_and_names_nobody(house: CommentHouse) -> None:
    house.send()
    house.send(house.oar)
    agree_as_written(house.store, house.gbif, at=house.now + 2, said=Said("e-mail"))
    assert house.states(house.gbif) == [State.AGREED] * 3
    assert house.answers(house.late) == {Answer.AGREED}  # of the delegate, and of GBIF
    assert house.answers(house.late, Scope.NAME) == {Answer.ASKED}
    assert house.states(house.oar) == [State.SENT]
    undo(house.store, at=house.now + 3)
    assert house.states(house.gbif) == [State.SENT] * 3


def test_they_agreed_to_what_they_were_sent_and_not_to_what_it_says_now(
    house: CommentHouse,
) -> None:
    house.send()
    edit_note(house.store, house.late, "GBIF: We wrote ours too late !quote", at=house.now + 2)
    agree_as_written(house.store, house.gbif, at=house.now + 3)
    assert house.states(house.gbif) == [State.ASK_AGAIN, State.AGREED, State.AGREED]
    assert house.answers(house.late) == {Answer.ASKED}
    with pytest.raises(Refused, match="was edited since it was sent"):
        settle(house.store, [Sent(house.gbif, house.late)], Answer.AGREED, at=house.now + 4)
    house.send()  # again: what was answered stays
    assert house.states(house.gbif) == [State.SENT, State.AGREED, State.AGREED]


def test_a_note_edited_after_they_agreed_is_sent_again(house: CommentHouse) -> None:
    house.send()
    agree_as_written(house.store, house.gbif, at=house.now + 2)
    edit_note(house.store, house.cost, "GBIF: It costs more !quote", at=house.now + 3)
    assert house.states(house.gbif)[1] is State.ASK_AGAIN
    house.send()
    assert house.states(house.gbif) == [State.AGREED, State.SENT, State.AGREED]


def test_a_reply_stands_beside_its_note_until_somebody_judges_it(house: CommentHouse) -> None:
    house.send()
    late = Sent(house.gbif, house.late)
    keep_reply(house.store, late, "  Please say:\n“too late”. ", at=house.now + 2)
    agree_as_written(house.store, house.gbif, at=house.now + 3)
    assert house.states(house.gbif) == [State.REPLIED, State.AGREED, State.AGREED]
    said = Said("e-mail", words="We wrote ours too late")
    settle(house.store, [late], Answer.CHANGED, at=house.now + 4, said=said)
    programme = house.store.standing.programme
    row = comment_rows(house.store.db, programme, house.day())[0]
    assert (row.state, row.words) == (State.CHANGED, "We wrote ours too late")
    assert row.comment.reply == "Please say:\n“too late”."
    undo(house.store, at=house.now + 5)
    assert house.states(house.gbif)[0] is State.REPLIED


def test_nothing_waits_twice_and_nobody_is_sent_nothing(house: CommentHouse) -> None:
    with pytest.raises(Refused, match="nothing that was sent to"):
        agree_as_written(house.store, house.gbif, at=house.now + 1)
    house.send()
    agree_as_written(house.store, house.gbif, at=house.now + 2)
    with pytest.raises(Refused, match="nothing is left to be sent"):
        house.send()
    with pytest.raises(Refused, match="was not sent to"):
        keep_reply(house.store, Sent(house.oar, house.fees), "Fine", at=house.now + 3)


def test_what_was_asked_in_the_table_of_consents_was_sent_as_well(house: CommentHouse) -> None:
    note = load_note(house.store.db, house.fees)
    about = about_notes([note], [Scope.WORDING], house.store.standing.programme)
    ask_consent(house.store, about, at=house.now + 1)
    (row,) = comment_rows(house.store.db, house.store.standing.programme, house.day())
    assert (row.party, row.state, row.comment.day) == (house.oar, State.SENT, house.day())
    keep_reply(house.store, row.comment.sent, "Yes", at=house.now + 2)
    assert house.states(house.oar) == [State.REPLIED]
    withdraw(house.store, about, at=house.now + 3)
    assert house.states(house.oar) == [State.REFUSED]


def test_no_answer_loosens_nothing_and_off_the_record_is_in_no_list(house: CommentHouse) -> None:
    house.send()
    every = [Sent(house.gbif, each) for each in (house.late, house.cost, house.action)]
    settle(house.store, every, Answer.NO_ANSWER, at=house.now + 2)
    assert house.states(house.gbif) == [State.NO_ANSWER] * 3
    take_off_record(house.store, (house.cost,), at=house.now + 3)
    assert house.states(house.gbif) == [State.NO_ANSWER] * 2
    with pytest.raises(Refused, match="changed or dropped where it stands"):
        settle(house.store, [every[2]], Answer.REFUSED, at=house.now + 4)


def test_a_view_that_was_asked_for_is_answered_by_a_note(house: CommentHouse) -> None:
    wikirate = Party(organisation=house.who("wikirate").organisation)
    ask_view(house.store, wikirate.id, at=house.now + 1, by=house.day(7))
    programme = house.store.standing.programme
    rows = comment_rows(house.store.db, programme, house.day(8))
    asked = [each.question.code for each in rows if each.question]
    assert asked == ["Q1", "Q2"]
    assert {each.state for each in rows} == {State.OVERDUE}
    house.do(add_note, "wikirate: We let everybody read it #q1")
    assert house.states(wikirate, later=8) == [State.ANSWERED, State.OVERDUE]
    with pytest.raises(Refused, match="take it in as a contribution"):
        settle(house.store, [rows[1].comment.sent], Answer.AGREED, at=house.now + 2)


def test_a_view_on_one_question_is_asked_for_alone(house: CommentHouse) -> None:
    programme = house.store.standing.programme
    wikirate, q2 = house.who("wikirate").organisation, programme.questions[1]
    ask_view(house.store, wikirate, at=house.now + 1, questions=(q2.id,))
    rows = comment_rows(house.store.db, programme, house.day(1))
    assert [each.question for each in rows if each.question] == [q2]
    house.do(add_note, "wikirate: We let everybody read it #q2")
    with pytest.raises(Refused, match="there is nothing to ask for"):
        ask_view(house.store, wikirate, at=house.now + 1, questions=(q2.id,))


def test_it_goes_with_its_note_its_words_and_who_wrote_it(house: CommentHouse) -> None:
    person = Party(person=house.delegate)
    house.send(person)
    reply = "The xylophone stays. Ring 0123456"
    keep_reply(house.store, Sent(person, house.late), reply, at=house.now + 2)
    words = words_of(house.store.db, house.late, "wrote ours late")
    strike_words(house.store, words, asked_by="Ana", at=house.now + 3)
    assert "wrote ours late" not in comments_of(house.store.db)[0].said
    forget_person(house.store, house.delegate, at=house.now + 4)
    assert comments_of(house.store.db)[0].reply == ""
    assert b"xylophone" not in bytes_of(house.store.path)
    erase_note(house.store, house.late, at=house.now + 5)
    assert [each.sent.note for each in comments_of(house.store.db)] == [house.action]
    assert check(house.store.db, full=True) == ()


def test_it_moves_along_when_its_organisation_is_merged(house: CommentHouse) -> None:
    house.send(house.oar)
    merge_organisations(house.store, house.oar.id, house.gbif.id, at=house.now + 2)
    assert house.states(house.gbif) == [State.SENT]
