"""What the tests of stricter rules share: a roundtable that runs, and what its notes are."""

from facilitator.core.rule_in_force import BirthRule, in_force
from facilitator.store.file import Store
from facilitator.store.queries.records import load_notes, load_record
from tests.operations.laptops import (
    MINUTE,
    SECOND,
    START,
    hold,
)

OFF = "off"


def rules(store: Store, roundtable: str) -> dict[str, str | None]:
    return {note.text: note.attribution for note in load_notes(store.db, roundtable)}


def standing(store: Store, roundtable: str) -> BirthRule:
    return in_force(load_record(store.db, roundtable))


def held(store: Store, *lines: str) -> str:
    return hold(store, "\n".join(("00:00 /start", *lines)))


def at(clock: str) -> int:
    minutes, seconds = clock.split(":")
    return START + int(minutes) * MINUTE + int(seconds) * SECOND
