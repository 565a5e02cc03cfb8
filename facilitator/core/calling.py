"""Whom the key for the next speaker calls, and who comes after them."""

from collections.abc import Iterator

from facilitator.core.floor import FACILITATOR, Who, is_absent, queue_of, speaking, who_of
from facilitator.core.leads import in_person, leads_of
from facilitator.core.methods import Meaning, meaning_of
from facilitator.core.model import Item, Programme, Record, TurnKind
from facilitator.core.rounds import covers, round_of
from facilitator.core.schedule import running_item


def next_called(programme: Programme, record: Record) -> Who:
    """Return whom the key calls now: where nobody else is to be called, the facilitator."""
    return next(iter(to_be_called(programme, record)), FACILITATOR)


def to_be_called(programme: Programme, record: Record) -> tuple[Who, ...]:
    """Return who is called, one press of the key after another, as far as it is known now.

    In a round its places come first and hands wait for its end. In a case whoever leads it comes
    first, then the hands, then the lead again. Who has the floor is not among them.
    """
    found: list[Who] = []
    for who in _candidates(programme, record, running_item(record)):
        if not any(each.same_as(who) for each in found):
            found.append(who)
    return tuple(found)


def _candidates(programme: Programme, record: Record, item: Item | None) -> Iterator[Who]:
    turn, asked = speaking(record), round_of(programme, record)
    on_now = None if turn is None else who_of(turn)
    if asked is not None:
        places = (*asked.to_come, *asked.passed)
        yield from (each for each in places if on_now is None or not covers(on_now, each))
    leads = [each for each in _leads_here(programme, record, item) if not _is_in(each, on_now)]
    yield from (each for each in leads if not _has_led(record, item, each))
    waiting = (who_of(each) for each in queue_of(record, item.id if item else None))
    yield from (each for each in waiting if on_now is None or not on_now.same_as(each))
    yield from leads


def _leads_here(programme: Programme, record: Record, item: Item | None) -> tuple[Who, ...]:
    """Return who leads a case and is here; no other item is its lead's to speak in."""
    if item is None or meaning_of(item) is not Meaning.LED:
        return ()
    leads = (in_person(programme, record, each) for each in leads_of(programme, item))
    return tuple(each for each in leads if not is_absent(record, programme, each))


def _has_led(record: Record, item: Item | None, lead: Who) -> bool:
    turns = [each for each in record.turns if item is not None and each.item == item.id]
    return any(_is_in(lead, who_of(each)) for each in turns if each.kind is TurnKind.TURN)


def _is_in(lead: Who, speaker: Who | None) -> bool:
    """Tell whether a speaker is a lead, or one of its people, or speaks for all of them."""
    return speaker is not None and (covers(speaker, lead) or covers(lead, speaker))
