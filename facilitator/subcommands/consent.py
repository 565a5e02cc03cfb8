"""`consent`: who was asked for what, what they answered, and the message that asks them."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from facilitator.core.consent import Consents, Party, Scope, Void
from facilitator.core.errors import BadInput
from facilitator.core.model import Note, Programme
from facilitator.core.vocabulary import Entity
from facilitator.operations.consent_list import (
    STANDS,
    ConsentRow,
    ListedNote,
    Shown,
    consent_rows,
    listed_notes,
    quotes_of,
)
from facilitator.operations.consent_message import message_to, name_of
from facilitator.operations.consents import (
    About,
    Said,
    about_notes,
    agree,
    ask_consent,
    note_no_answer,
    refuse,
    withdraw,
)
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.privacy import shortened
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    now,
    number_of,
    out,
    out_json,
    reading,
    require_organisation,
    require_person,
    require_roundtable,
    tell_still_in,
    writing,
)
from facilitator.subcommands.notes_named import require_notes

_ACTS = {
    "ask": ask_consent,
    "agree": agree,
    "refuse": refuse,
    "withdraw": withdraw,
    "no-answer": note_no_answer,
}


def run(arguments: Namespace) -> int:
    if arguments.message is not None:
        with reading(arguments.file) as db:
            programme = load_programme(db)
            receiver = _receiver(db, programme, arguments.message)
            text = message_to(db, receiver, language=arguments.language or "")
        if arguments.json:
            kind = "person" if receiver.person else "organisation"
            out_json({kind: name_of(receiver, programme), "message": text})
        else:
            sys.stdout.write(text)
        return 0
    if arguments.act != "list":
        with writing(arguments.file) as store:
            about = _about(store.db, arguments)
            said = Said(arguments.how, arguments.on, arguments.until, arguments.words)
            _ACTS[arguments.act](store, about, at=now(), said=said)
            if arguments.act in ("withdraw", "refuse"):
                tell_still_in(store.db, {each.note for each in about if each.note})
            _show(store.db, arguments)
        return 0
    with reading(arguments.file) as db:
        _show(db, arguments)
    return 0


def _receiver(db: Connection, programme: Programme, text: str) -> Party:
    """Return whom a whole name or a handle means: somebody first. Raises BadInput."""
    try:
        return Party(person=require_person(programme, text).id)
    except BadInput:
        found = vocabulary_of(db, programme).resolve(text)
        if isinstance(found, Entity) and found.id in {e.id for e in programme.organisations}:
            return Party(organisation=found.id)
        raise


def _about(db: Connection, arguments: Namespace) -> tuple[About, ...]:
    """Return what is asked of whom. Raises BadInput where that is not said."""
    programme, scopes = load_programme(db), _scopes(arguments)
    parties = _parties(db, programme, arguments)
    once = [each for each in scopes if not each.is_of_notes]
    of_notes = [each for each in scopes if each.is_of_notes]
    if arguments.act != "ask" and not parties:
        raise BadInput(
            "it takes somebody who answered: add --person NAME, --organisation X, or both"
        )
    if once and not parties:
        raise BadInput("a recording or a photo is of somebody: add --person NAME")
    about = tuple(About(each, None, *party) for party in parties for each in once)
    if not of_notes:
        return about
    notes = _notes(db, programme, arguments, parties)
    if not parties:
        return (*about, *about_notes(notes, of_notes, programme))
    if arguments.note:
        # Somebody who did not say it is refused by name, and not passed over.
        asked = (
            About(scope, note.id, *party)
            for note in notes
            for party in parties
            for scope in of_notes
        )
        return (*about, *asked)
    named = {
        "person": next((each.person for each in parties if each.person), None),
        "organisation": next((each.organisation for each in parties if each.organisation), None),
    }
    return (*about, *about_notes(notes, of_notes, programme, **named))


def _notes(
    db: Connection, programme: Programme, arguments: Namespace, parties: Sequence[Party]
) -> tuple[Note, ...]:
    if arguments.note:
        return require_notes(db, arguments.note, arguments.roundtable)
    if not parties:
        raise BadInput("say which quotes: --note N, several times too, or --person NAME for all")
    home = _home(db, arguments)
    every = listed_notes(db, home)
    found = {n.id: n for party in parties for n in quotes_of(every, programme, party)}
    if not found:
        raise BadInput("they have said no quote on the record: name the notes by --note N")
    return tuple(found.values())


def _scopes(arguments: Namespace) -> tuple[Scope, ...]:
    if arguments.scopes:
        return tuple(map(Scope, dict.fromkeys(arguments.scopes)))
    if arguments.words:
        return (Scope.WORDING,)
    if arguments.act == "ask":
        return (Scope.WORDING, Scope.NAME)
    raise BadInput("it takes what they answered to: add --for wording, name, recording or photo")


def _parties(db: Connection, programme: Programme, arguments: Namespace) -> tuple[Party, ...]:
    found = []
    if arguments.person is not None:
        found.append(Party(person=require_person(programme, arguments.person).id))
    if arguments.organisation is not None:
        named = require_organisation(db, programme, arguments.organisation)
        found.append(Party(organisation=named.id))
    return tuple(found)


def _home(db: Connection, arguments: Namespace) -> str | None:
    wanted = arguments.roundtable
    return None if wanted is None else require_roundtable(db, wanted).id


def _show(db: Connection, arguments: Namespace) -> None:
    programme = load_programme(db)
    consents = load_consents(db, day_in(programme.zone or "UTC", now()).isoformat())
    notes = listed_notes(db, _home(db, arguments))
    if arguments.note:
        wanted = {each.id for each in require_notes(db, arguments.note, arguments.roundtable)}
        notes = tuple(each for each in notes if each.note.id in wanted)
    parties = _parties(db, programme, arguments)
    rows = [
        each
        for each in consent_rows(notes, programme, consents)
        if (not parties or each.party in parties) and not (arguments.note and each.listed is None)
    ]
    if arguments.state:
        rows = [each for each in rows if STANDS[Shown(arguments.state)](each)]
    if arguments.json:
        out_json(_document(rows, programme, consents))
    else:
        _print(rows, programme, consents)


def _document(
    rows: Sequence[ConsentRow], programme: Programme, consents: Consents
) -> dict[str, Any]:
    handles = {each.id: each.handle for each in programme.organisations}
    people = {each.id: each.name for each in programme.people}
    return {
        "ask_first": consents.ask_first,
        "consents": [
            {
                "note": each.listed.note.id if each.listed else None,
                "roundtable": _roundtable(each.listed),
                "number": each.listed.number if each.listed else None,
                "text": each.listed.note.text if each.listed else None,
                "person": people.get(each.party.person or ""),
                "organisation": handles.get(each.party.organisation or ""),
                "for": each.scope.value,
                "state": each.consent.answer.value if each.consent else "not asked",
                "how": (each.consent.how or None) if each.consent else None,
                "on": each.consent.day if each.consent else None,
                "until": each.consent.until if each.consent else None,
                "words": (each.consent.words or None) if each.consent else None,
                "holds": each.counts,
                "lapsed": each.void.value or None,
            }
            for each in rows
        ],
    }


def _roundtable(listed: ListedNote | None) -> int | str | None:
    return number_of(listed.roundtable) if listed and listed.roundtable else None


def _print(rows: Sequence[ConsentRow], programme: Programme, consents: Consents) -> None:
    names = {each.id: each.short for each in programme.organisations}
    names |= {each.id: each.name for each in programme.people}
    if consents.ask_first:
        out("a quote is printed once it was agreed to: this programme asks first")
    if not rows:
        out("there is no quote, and nobody was asked")
    before: str | None = ""
    for each in rows:
        note = each.listed.note.id if each.listed else None
        if note != before and each.listed is not None:
            table = each.listed.roundtable
            place = (
                f"roundtable {table.label}, note {each.listed.number}"
                if table
                else "a contribution"
            )
            out(f"{place} “{shortened(each.listed.note.text)}”")
        before = note
        out(f"  {names.get(each.party.id, 'somebody')}, {each.scope.value}: {_answer(each)}")


def _answer(row: ConsentRow) -> str:
    one = row.consent
    if one is None:
        return "not asked"
    told = ", ".join(filter(None, (one.how, one.day, one.until and f"until {one.until}")))
    words = f" “{one.words}”" if one.words else ""
    return f"{one.answer.value}{words}{f' ({told})' if told else ''}{_WHY_NOT[row.void]}"


_WHY_NOT = {
    Void.NOT: "",
    Void.ENDED: ": ended",
    Void.EDITED: ": the note was edited, ask again",
    Void.UNTOLD: ": how and when is not said",
}
