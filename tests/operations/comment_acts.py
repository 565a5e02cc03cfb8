"""Acts by which what was said is sent to those who said it, and their answers are kept."""

from collections.abc import Callable

from facilitator.core.comments import Sent
from facilitator.core.consent import Party
from facilitator.operations.comments import ask_view, keep_reply, send_comments, wait_until
from facilitator.operations.note_taking.notes import add_note
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def _gbif(house: ActHouse) -> Party:
    return Party(organisation=house.who("gbif").organisation)


def sent(house: ActHouse) -> Sent:
    """Return a quote that was sent to GBIF."""
    note = house.do(add_note, "GBIF: A point about cost !quote").subject[0]
    send_comments(house.store, _gbif(house), at=house.now + 1)
    return Sent(_gbif(house), note)


def _sending(house: ActHouse) -> Changes:
    house.do(add_note, "GBIF: A point about cost !quote")
    return send_comments(house.store, _gbif(house), at=house.now + 1)


COMMENT_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "send_comments": _sending,
    "ask_view": lambda house: ask_view(
        house.store, house.who("wikirate").organisation or "", at=house.now + 1
    ),
    "keep_reply": lambda house: keep_reply(
        house.store, sent(house), "Fine by us", at=house.now + 2
    ),
    "wait_until": lambda house: wait_until(
        house.store, [sent(house)], "2027-01-31", at=house.now + 2
    ),
}
