"""Acts by which what was promised is kept afterwards: consent is asked for, words are struck."""

from collections.abc import Callable

from facilitator.core.consent import Scope
from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Ruling
from facilitator.operations.consents import (
    NOT_SAID,
    About,
    Said,
    agree,
    ask_consent,
    change_consent,
    note_no_answer,
    refuse,
    withdraw,
)
from facilitator.operations.naming import decide_names, reword_names
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def struck(house: ActHouse) -> Changes:
    note = house.do(add_note, "A point about cost").subject[0]
    words = words_of(house.store.db, note, "about cost")
    return strike_words(house.store, words, asked_by="Ana", at=house.now + 1)


def consent(
    operation: Callable[..., Changes], said: Said = NOT_SAID
) -> Callable[[ActHouse], Changes]:
    def act(house: ActHouse) -> Changes:
        note = house.do(add_note, "GBIF: A point about cost !quote").subject[0]
        about = About(Scope.NAME, note, organisation=house.who("gbif").organisation)
        return operation(house.store, (about,), at=house.now + 1, said=said)

    return act


def _named(house: ActHouse) -> Hit:
    note = house.do(add_note, "It is like Wikipedia").subject[0]
    return Hit("note 1", "Wikipedia", "wikipedia", sentence="It is like Wikipedia", note=note)


def mentioned(house: ActHouse) -> Changes:
    return decide_names(house.store, [_named(house)], Ruling.MENTIONED, at=house.now + 1)


def reworded(house: ActHouse) -> Changes:
    return reword_names(house.store, [_named(house)], "an encyclopaedia", at=house.now + 1)


def put_right(house: ActHouse) -> Changes:
    note = house.do(add_note, "GBIF: A point about cost !quote").subject[0]
    about = About(Scope.NAME, note, organisation=house.who("gbif").organisation)
    said = Said("e-mail", "2026-11-16")
    agree(house.store, (about,), at=house.now + 1, said=said)
    return change_consent(house.store, (about,), at=house.now + 2, until="2027-11-16")


PROMISE_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "strike_words": struck,
    "decide_names": mentioned,
    "reword_notes": reworded,
    "ask_consent": consent(ask_consent),
    "change_consent": put_right,
    "note_no_answer": consent(note_no_answer),
    "note_agreement": consent(agree, Said("e-mail", "2026-11-16")),
    "note_refusal": consent(refuse),
    "withdraw_consent": consent(withdraw),
}
