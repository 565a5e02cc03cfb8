"""Who is asked to read a write-up through: also where only a part of it was promised more."""

from dataclasses import replace

import pytest

from facilitator.core.model import Item, Promise, Record
from facilitator.core.state import state_at
from facilitator.operations.reading_through import asks_to_be_read
from facilitator.writeup.compose import Request, compose
from tests.writeup.names.test_planted import PROGRAMME, record

PLAIN = record(Promise.ORGANISATION, ["A point", "Another"])


def asks(made: Record, audience: str = "participants") -> bool:
    state = state_at(PROGRAMME, made, made.roundtable.ended_at or 0)
    return asks_to_be_read(compose(PROGRAMME, made, state, Request(audience)))


def with_item(promise: Promise | None) -> Record:
    item = Item("i1", "A part", 60_000, promise=promise)
    return replace(PLAIN, items=(item,))


def with_note(attribution: str) -> Record:
    first, *others = PLAIN.notes
    return replace(PLAIN, notes=(replace(first, attribution=attribution), *others))


@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.CHATHAM])
def test_one_item_or_note_of_more_asks_for_a_read_through(promise: Promise) -> None:
    assert asks(with_item(promise))
    assert asks(with_note(promise))
    assert not asks(with_note(promise), "team")  # it names everybody anyway


@pytest.mark.parametrize(
    "made", [PLAIN, with_item(None), with_item(Promise.UNATTRIBUTED), with_note("off")]
)
def test_what_is_promised_less_asks_for_none(made: Record) -> None:
    assert not asks(made)
    assert asks(made, "public")
