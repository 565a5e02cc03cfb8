"""`comments`: what was sent to whom, by when an answer is wanted, and what came back."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from facilitator.core.comments import Sent
from facilitator.core.consent import Answer, Party
from facilitator.core.errors import BadInput
from facilitator.core.model import Programme
from facilitator.core.note_query.note_filter import EVERY_NOTE
from facilitator.operations.comment_list import STANDS, CommentRow, Shown, every_row
from facilitator.operations.comments import (
    agree_as_written,
    ask_view,
    keep_reply,
    send_comments,
    settle,
    usual_day,
    wait_until,
)
from facilitator.operations.consent_message import message_to, name_of
from facilitator.operations.consents import Said
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.privacy import shortened
from facilitator.operations.reply_requests import coverage_in, request_to
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
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

_ANSWERS = {"agree": Answer.AGREED, "refuse": Answer.REFUSED, "no-answer": Answer.NO_ANSWER}
_MESSAGES = ("send", "ask-view")


def run(arguments: Namespace) -> int:
    if arguments.act == "list":
        with reading(arguments.file) as db:
            _show(db, arguments)
        return 0
    with writing(arguments.file) as store:
        programme = load_programme(store.db)
        party = _party(store.db, programme, arguments)
        if party is None:
            raise BadInput("it takes whom it was sent to: add --organisation X, or --person NAME")
        if arguments.act in _MESSAGES:
            told = _send(store, programme, party, arguments)
            if not arguments.json:
                sys.stdout.write(told)
                return 0
        else:
            _keep(store, party, arguments)
        _show(store.db, arguments)
    return 0


def _send(store: Store, programme: Programme, party: Party, arguments: Namespace) -> str:
    """Note that the message was sent, and return it. Raises Refused where there is none."""
    at = now()
    by = arguments.by or usual_day(_today(programme))
    if arguments.act == "send":
        send_comments(store, party, at=at, by=arguments.by)
        return message_to(store.db, party, language=arguments.language or "", by=by)
    if party.organisation is None:
        raise BadInput("a view is asked of an organisation: add --organisation X")
    told = request_to(
        programme, coverage_in(store.db, programme, EVERY_NOTE), party.organisation, by=by
    )
    ask_view(store, party.organisation, at=at, by=arguments.by)
    return told


def _keep(store: Store, party: Party, arguments: Namespace) -> None:
    """Keep what they answered. Raises BadInput, or Refused, where that is not said."""
    at, act = now(), arguments.act
    said = Said(arguments.how, arguments.on, "", arguments.words)
    if act == "agree" and not arguments.note:
        if arguments.words:
            raise BadInput("other words are agreed to for one note: name it by --note N")
        agree_as_written(store, party, at=at, said=said)
        return
    if not arguments.note:
        raise BadInput("it takes what they answered to: add --note N, several times too")
    sent = [Sent(party, each.id) for each in _notes(store.db, arguments)]
    if act == "reply":
        _keep_reply(store, sent, arguments, at)
    elif act == "wait":
        wait_until(store, sent, arguments.by, at=at)
    else:
        answer = Answer.CHANGED if act == "agree" and arguments.words else _ANSWERS[act]
        settle(store, sent, answer, at=at, said=said)
        if answer is Answer.REFUSED:
            tell_still_in(store.db, {each.note for each in sent if each.note})


def _keep_reply(store: Store, sent: Sequence[Sent], arguments: Namespace, at: int) -> None:
    if arguments.text is None:
        raise BadInput("it takes what they replied: add --text TEXT, or --text - for the input")
    if len(sent) > 1:
        raise BadInput("a reply stands beside one note: name one by --note N")
    text = sys.stdin.read() if arguments.text == "-" else arguments.text
    keep_reply(store, sent[0], text, at=at)


def _notes(db: Connection, arguments: Namespace) -> Sequence[Any]:
    return require_notes(db, arguments.note, arguments.roundtable)


def _party(db: Connection, programme: Programme, arguments: Namespace) -> Party | None:
    if arguments.person is not None:
        return Party(person=require_person(programme, arguments.person).id)
    if arguments.organisation is not None:
        found = require_organisation(db, programme, arguments.organisation)
        return Party(organisation=found.id)
    return None


def _today(programme: Programme) -> str:
    return day_in(programme.zone or "UTC", now()).isoformat()


def _show(db: Connection, arguments: Namespace) -> None:
    programme = load_programme(db)
    party = _party(db, programme, arguments)
    rows = list(every_row(db, programme, _today(programme), party))
    if arguments.roundtable is not None:
        home = require_roundtable(db, arguments.roundtable)
        rows = [each for each in rows if each.roundtable and each.roundtable.id == home.id]
    if arguments.note:
        wanted = {each.id for each in _notes(db, arguments)}
        rows = [each for each in rows if each.comment.sent.note in wanted]
    if arguments.state:
        rows = [each for each in rows if STANDS[Shown(arguments.state)](each.state)]
    if arguments.json:
        out_json({"comments": [_document(each, programme) for each in rows]})
    else:
        _print(rows, programme)


def _document(row: CommentRow, programme: Programme) -> dict[str, Any]:
    comment, note = row.comment, row.note
    handles = {each.id: each.handle for each in programme.organisations}
    return {
        "organisation": handles.get(row.party.organisation or ""),
        "person": name_of(row.party, programme) if row.party.person else None,
        "note": note.id if note else None,
        "kind": note.kind.value if note else None,
        "roundtable": number_of(row.roundtable) if row.roundtable else None,
        "text": note.text if note else None,
        "question": row.question.code if row.question else None,
        "state": row.state.value,
        "sent": comment.day or None,
        "by": comment.by or None,
        "reply": comment.reply or None,
        "words": row.words or None,
    }


def _print(rows: Sequence[CommentRow], programme: Programme) -> None:
    if not rows:
        out("nothing was sent, and nothing waits to be")
    before: Party | None = None
    for each in rows:
        if each.party != before:
            out(name_of(each.party, programme) or "somebody")
        before = each.party
        out(f"  {_what(each)}: {_how(each)}")


def _what(row: CommentRow) -> str:
    if row.note is None:
        return f"their view on {row.question.code if row.question else 'a question'}"
    place = f"roundtable {row.roundtable.label} " if row.roundtable else ""
    return f"{place}{row.note.kind.value} “{shortened(row.note.text)}”"


def _how(row: CommentRow) -> str:
    comment = row.comment
    parts = (
        f"{row.state.value}{f' “{row.words}”' if row.words else ''}",
        comment.day and f"sent {comment.day}",
        comment.by and f"by {comment.by}",
        comment.reply and f"they wrote “{shortened(comment.reply)}”",
    )
    return ", ".join(filter(None, parts))
