"""Acts by which what was promised is kept afterwards: words are struck."""

from collections.abc import Callable

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def struck(house: ActHouse) -> Changes:
    note = house.do(add_note, "A point about cost").subject[0]
    words = words_of(house.store.db, note, "about cost")
    return strike_words(house.store, words, asked_by="Ana", at=house.now + 1)


PROMISE_ACTS: dict[str, Callable[[ActHouse], Changes]] = {"strike_words": struck}
