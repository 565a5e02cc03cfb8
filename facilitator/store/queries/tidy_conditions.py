"""Conditions on the table `note` of what is left to tidy, in SQL."""

import json
from datetime import date

from facilitator.core.consent import Consents, standings
from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Kind, Promise
from facilitator.core.note_query.note_filter import Trait
from facilitator.core.tagging.scanner import scan
from facilitator.store.queries import judging
from facilitator.store.queries.alike_notes import alike_notes
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.note_words import ON_RECORD, Values
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection

LONG_TURN_MS = 600_000  # a turn after which somebody should have been asked to end
_IN_WORDS = ("off the record", "off-the-record", "not for attribution", "do not quote")
_HAS_SPEAKER = (
    "(EXISTS (SELECT 1 FROM note_said_by WHERE note_said_by.note = note.id AND NOT deleted)"
    " OR EXISTS (SELECT 1 FROM note_person WHERE note_person.note = note.id AND NOT deleted))"
)
_UNASKED = (
    f"kind = '{Kind.QUOTE.value}' AND {ON_RECORD} AND {_HAS_SPEAKER} AND NOT EXISTS"
    " (SELECT 1 FROM consent WHERE consent.note = note.id AND NOT consent.deleted)"
)
_UNOWNED = (
    f"kind = '{Kind.ACTION.value}' AND"
    " ((owner_person IS NULL AND owner_organisation IS NULL) OR due IS NULL)"
)
_LONG_TURN = (
    f"turn IN (SELECT id FROM turn WHERE NOT deleted AND end - begin > {LONG_TURN_MS}"
    " AND kind IS NOT 'chair')"
)
_MEANT_OFF = f"{ON_RECORD} AND ({' OR '.join(['instr(lower(note.text), ?)'] * len(_IN_WORDS))})"

_STRICTER = (
    "attribution IS NOT NULL AND id IN (SELECT value FROM left_question,"
    " json_each(CASE WHEN json_valid(subject) THEN subject ELSE '[]' END)"
    f" WHERE left_question.kind = '{QuestionKind.STRICTER.value}' AND NOT left_question.deleted)"
)

_PLAIN: dict[Trait, tuple[str, Values]] = {
    Trait.UNOWNED: (_UNOWNED, ()),
    Trait.UNASKED: (_UNASKED, ()),
    Trait.LONG_TURN: (_LONG_TURN, ()),
    Trait.OFF_IN_WORDS: (_MEANT_OFF, _IN_WORDS),
    Trait.STRICTER: (_STRICTER, ()),
}


def left_to_tidy(db: Connection, trait: Trait, today: str) -> tuple[str, Values] | None:
    """Return the condition of a trait that says what is to be tidied; None: it is another one."""
    if trait is Trait.UNRESOLVED:
        return _unresolved(db), ()
    if trait is Trait.ALIKE:
        return "id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(alike_notes(db))),)
    if trait is Trait.AGREED:
        return "id IN (SELECT value FROM json_each(?))", (_agreed(db, today),)
    return _PLAIN.get(trait)


def _unresolved(db: Connection) -> str:
    """Return the condition that a note has a name or a tag which stands for nothing here."""
    programme = load_programme(db)
    vocabulary = vocabulary_of(db, programme)

    def has_unknown(text: object) -> bool:
        return bool(scan(judging.text(text), vocabulary, today=date.min).unresolved)

    db.create_function("has_unknown", 1, has_unknown, deterministic=True)
    return "CASE WHEN note.text GLOB '*[@#!＠＃！]*' THEN has_unknown(note.text) ELSE 0 END"


def _agreed(db: Connection, today: str) -> str:
    """Return the notes (JSON of ids) whose speakers all agreed, as of today, to be named."""
    consents: Consents = load_consents(db, today)
    asked = sorted({each.note for each in consents.given if each.note})
    notes = [note for _, note in load_some(db, asked)]
    held = standings(notes, load_programme(db), consents)
    return json.dumps([note for note, each in held.items() if each.agreed in tuple(Promise)])
