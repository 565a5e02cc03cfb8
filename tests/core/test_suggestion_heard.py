"""Whom to hear first: who has written, who is interpreted, and who interprets."""

from dataclasses import replace

import pytest

from facilitator.core.model import Person
from facilitator.core.presence import Presence
from facilitator.core.state import state_at
from facilitator.core.suggestion import suggest
from tests.core.test_suggestion import LEAST, NOT_HEARD, NOW, PROGRAMME, Hand, record_of


def test_who_has_written_on_the_question_counts_as_heard() -> None:
    record = record_of([Hand("a"), Hand("b"), Hand("c", 130)], [("a", 1, "talk")])
    wrote = replace(record, wrote=frozenset({("b", "q2"), ("c", "q1")}))
    found = suggest(PROGRAMME, wrote, state_at(PROGRAMME, wrote, NOW))
    assert found is not None
    assert (found.entry.organisation, found.reasons) == ("c", (NOT_HEARD,))


def test_an_interpreted_turn_weighs_less_by_its_factor() -> None:
    people = (Person("b1", "One", "b"),)
    programme = replace(PROGRAMME, people=people)
    record = record_of([Hand("a"), Hand("b")], [("a", 3, "talk"), ("b", 4, "talk")])
    assert suggest(programme, record, state_at(programme, record, NOW)) is None
    turns = (record.turns[0], replace(record.turns[1], person="b1"))
    record = replace(record, turns=turns, presence=(Presence("b1", interpreted="consecutive"),))
    found = suggest(programme, record, state_at(programme, record, NOW))
    assert found is not None
    assert (found.entry.organisation, found.reasons) == ("b", (LEAST,))


@pytest.mark.parametrize("told", [True, False], ids=["in the roll call", "by role"])
def test_an_interpreter_is_not_suggested_and_costs_nobody_their_turn(told: bool) -> None:
    voice = Person("v", "Vera", "b", role="" if told else "Interpreter (Spanish)")
    programme = replace(PROGRAMME, people=(voice,))
    record = record_of([Hand("a"), Hand("b")], [("a", 1, "talk"), ("b", 9, "talk")])
    if told:
        record = replace(record, presence=(Presence("v", interpreted="interpreter"),))
    spoke = (record.turns[0], replace(record.turns[1], person="v"))
    by_voice = replace(record, turns=spoke)
    found = suggest(programme, by_voice, state_at(programme, by_voice, NOW))
    assert found is not None  # what the interpreter said is no word of b's
    assert (found.entry.organisation, found.reasons) == ("b", (NOT_HEARD,))
    hand = record.queue[1]._replace(person="v")
    asks = replace(record, queue=(record.queue[0], hand), turns=spoke)
    assert suggest(programme, asks, state_at(programme, asks, NOW)) is None
