"""Wordings of the stage for speakers who must not be named, as it is recorded or watched."""

from functools import lru_cache

from facilitator.core.floor import Who
from facilitator.core.model import Item, Programme
from facilitator.core.names.check import holds, named_anywhere
from facilitator.core.names.find import Forms
from facilitator.core.room_view import RoomView
from facilitator.core.rule_in_force import hides_speakers
from facilitator.ui.texts import BY_COUNT, translate


def title_of(view: RoomView, item: Item) -> str:
    """Return how an item is called; one that names somebody may tell who speaks in it."""
    if hides_speakers(view.record) and _names_somebody(view.programme, item.title):
        return translate("Stage", "Part {number}").format(number=view.record.items.index(item) + 1)
    return item.title


def somebody(who: Who) -> str:
    """Return how whoever has the floor is called without being named."""
    if who == Who():
        return translate("Stage", "The facilitator")
    return translate("Stage", "A participant")


def waiting(count: int) -> str:
    """Return how many wait, who are not named."""
    return translate("Stage", "next: %n waiting", "", BY_COUNT, count)


@lru_cache(maxsize=64)
def _names_somebody(programme: Programme, text: str) -> bool:
    return holds(text, _names(programme))


@lru_cache(maxsize=4)
def _names(programme: Programme) -> Forms:
    from facilitator.writeup.everyday import everyday_words  # not before somebody is hidden

    return named_anywhere(programme, everyday_words())
