"""Actions as a write-up of their roundtable may tell them: words, who took them on, and by when."""

from typing import NamedTuple

from facilitator.core.attribution import applied, owner_labels
from facilitator.core.consent import standings
from facilitator.core.model import Promise, Record
from facilitator.core.rule_in_force import ties_nobody
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.words_now import words_now
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.writeup import wording
from facilitator.writeup.compose import Request, policy_of
from facilitator.writeup.language import Language
from facilitator.writeup.text import capital


class ToldAction(NamedTuple):
    """An action in the words of a write-up. `due` is in words, `day` ISO where it may be told.

    Where it is not `dated`, nothing may stand beside it that tells when it was promised, and where
    it `ties_nobody` no words that were not looked at.
    """

    words: str
    owner: str
    due: str
    day: str | None
    dated: bool = True
    ties_nobody: bool = False


def told_actions(
    db: Connection, record: Record, request: Request, language: Language, *, now: int
) -> dict[str, ToldAction]:
    """Return those of a roundtable's notes (ids) that such a write-up may hold, as actions."""
    programme, zone = load_programme(db), record.roundtable.zone
    consents = load_consents(db, local_day(record, now).isoformat())
    given = standings(record.notes, programme, consents)
    policy = policy_of(record, request)._replace(standings=given)
    words, told = words_now(db, record, request, now=now), {}
    for note in (each for each in record.notes if each.id in words):
        rule = applied(note, policy)
        dated = rule is not Promise.CHATHAM
        due = "" if note.due is None else wording.due_day(note.due, language)
        if note.due is not None and not dated:
            due = wording.due_about(note.due, note.at, zone, language)
        owner = wording.listed(owner_labels(note, policy, programme), language)
        day = note.due if dated else None
        told[note.id] = ToldAction(
            capital(words[note.id].words), owner, due, day, dated, rule is None or ties_nobody(rule)
        )
    return told
