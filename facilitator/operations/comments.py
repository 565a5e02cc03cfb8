"""Sending what was said to those who said it, and keeping what they answered.

An answer to a quote is consent, and is kept as such; what they agreed to as written are the words
that were sent, and no others.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from facilitator.core.comments import ANSWER_WITHIN, Comment, Sent, State, covered
from facilitator.core.consent import Answer, Party, Scope
from facilitator.core.errors import Refused
from facilitator.core.model import Kind, Note
from facilitator.operations.comment_list import (
    CommentRow,
    comment_rows,
    every_row,
    lacking_view,
)
from facilitator.operations.consent_message import name_of
from facilitator.operations.consents import ANSWERED, NOT_SAID, About, Said, put_answers
from facilitator.operations.note_taking.context import day_in
from facilitator.store.bodies import Value
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.records import load_note

_VERBS = {
    Answer.AGREED: "note_agreement",
    Answer.CHANGED: "note_agreement",
    Answer.REFUSED: "note_refusal",
    Answer.NO_ANSWER: "note_no_answer",
}
_SENT_ANEW = frozenset(
    {State.NOT_SENT, State.SENT, State.OVERDUE, State.NO_ANSWER, State.ASK_AGAIN}
)


def usual_day(today: str) -> str:
    """Return the day (ISO) by which an answer is wanted where nobody says so."""
    return (date.fromisoformat(today) + timedelta(days=ANSWER_WITHIN)).isoformat()


def send_comments(store: Store, party: Party, *, at: int, by: str = "") -> Changes:
    """Note that somebody was sent what they said and took on, to be answered by a day (ISO).

    What was answered already is left alone; whose word it takes is asked. Raises Refused where
    nothing is left to be sent.
    """
    with store.act("send_comments", at=at) as act:
        programme, today = act.standing.programme, _today(act)
        until = _later(by, today)
        rows = every_row(act.db, programme, today, party)
        wanted = [each for each in rows if each.state in _SENT_ANEW]
        told = [(each.comment, each.note) for each in wanted if each.note is not None]
        if not told:
            raise Refused(
                "nothing is left to be sent to “{name}”: they said no quote and took no action on,"
                " or have answered",
                name=name_of(party, programme),
            )
        for comment, note in told:
            fields = {"day": today, "reply_by": until, "said": note.text}
            _write(act, comment, **fields, reply=None, state=None)
            if note.kind is Kind.QUOTE:
                _ask(act, note, party, today)
        act.about(party.id)
    return act.changes


def ask_view(
    store: Store,
    organisation: str,
    *,
    at: int,
    by: str = "",
    questions: Collection[str] | None = None,
) -> Changes:
    """Note that a member (id) was asked for a written reply on what they have said nothing on.

    With questions (ids), on these alone. Raises Refused where they have said something on each.
    """
    with store.act("ask_view", at=at) as act:
        today = _today(act)
        until = _later(by, today)
        programme, party = act.standing.programme, Party(organisation=organisation)
        lacking = lacking_view(act.db, programme, organisation)
        lacking = tuple(each for each in lacking if questions is None or each.id in questions)
        if not lacking:
            raise Refused(
                "“{name}” has said something on every question: there is nothing to ask for",
                name=name_of(party, programme),
            )
        kept = {each.sent: each for each in comments_of(act.db)}
        for each in lacking:
            sent = Sent(party, question=each.id)
            _write(act, kept.get(sent, Comment(sent)), day=today, reply_by=until, state=None)
        act.about(organisation)
    return act.changes


def keep_reply(store: Store, sent: Sent, text: str, *, at: int) -> Changes:
    """Keep what somebody replied beside what they were sent; an empty text takes it away."""
    with store.act("keep_reply", at=at) as act:
        (row,) = _named(act, (sent,))
        _write(act, row.comment, **_begun(act, row.comment), reply=text.strip() or None)
        act.about(sent.party.id)
    return act.changes


def wait_until(store: Store, sent: Sequence[Sent], by: str, *, at: int) -> Changes:
    """Say by which day (ISO) an answer is wanted; an empty one takes it away."""
    with store.act("wait_until", at=at) as act:
        for each in _named(act, sent):
            until = _later(by, each.comment.day) if by else None
            _write(act, each.comment, **_begun(act, each.comment), reply_by=until)
        act.about(*dict.fromkeys(each.party.id for each in sent))
    return act.changes


def settle(
    store: Store, sent: Sequence[Sent], answer: Answer, *, at: int, said: Said = NOT_SAID
) -> Changes:
    """Keep how somebody answered to what they were sent: of a quote as consent to its wording.

    Raises Refused for a note that says something else than what was sent, where they agreed to it.
    """
    with store.act(_VERBS[answer], at=at) as act:
        rows = _named(act, sent)
        if not rows:
            raise Refused("nothing is chosen that was answered: choose it first")
        if answer is Answer.CHANGED and (len(rows) > 1 or not said.words.strip()):
            raise Refused("other words are agreed to for one note: choose it, and write them")
        for each in rows:
            _settle(act, each, answer, said)
        act.about(*dict.fromkeys(each.party.id for each in sent))
    return act.changes


def agree_as_written(store: Store, party: Party, *, at: int, said: Said = NOT_SAID) -> Changes:
    """Keep that somebody agreed to all that is open of what they were sent, as it was written.

    What they replied to by itself, and what was edited since, is left for somebody to look at.
    Raises Refused where nothing else is open. No name is agreed to by it.
    """
    with store.act("note_agreement", at=at) as act:
        rows = [each for each in _listed(act) if each.party == party and is_waiting(each)]
        if not rows:
            raise Refused(
                "nothing that was sent to “{name}” waits for an answer: send it, or judge each"
                " reply by itself",
                name=name_of(party, act.standing.programme),
            )
        for each in rows:
            _settle(act, each, Answer.AGREED, said)
        act.about(party.id)
    return act.changes


def is_waiting(row: CommentRow) -> bool:
    """Tell whether “agreed as written” for all of theirs answers it."""
    return row.note is not None and row.state.is_unanswered


def _settle(act: Act, row: CommentRow, answer: Answer, said: Said) -> None:
    if row.note is None:
        raise Refused(
            "a view that was asked for is answered by what they wrote: take it in as a contribution"
        )
    if answer is Answer.AGREED and row.state is State.ASK_AGAIN:
        raise Refused(
            "“{note}” was edited since it was sent: send it again, or keep it as changed",
            note=" ".join(row.note.text.split()),
        )
    parties = covered(row.note, row.party, act.standing.programme)
    if parties:
        about = [About(Scope.WORDING, row.note.id, *each) for each in parties]
        passed = ANSWERED if answer is Answer.NO_ANSWER else frozenset()
        put_answers(act, about, answer, said, unless=passed)
    elif answer in (Answer.AGREED, Answer.NO_ANSWER):
        _write(act, row.comment, state=answer.value)
    else:
        raise Refused(
            "an action is changed or dropped where it stands, and sent again: for it keep that they"
            " agreed, or did not answer"
        )


def _ask(act: Act, note: Note, receiver: Party, today: str) -> None:
    """Keep that those were asked whose word it takes, but for who said something that holds."""
    given = {(each.party, each.scope): each for each in consents_of(act.db) if each.note == note.id}
    asked = []
    for party in covered(note, receiver, act.standing.programme):
        for scope in (Scope.WORDING, Scope.NAME):
            one = given.get((party.id, scope))
            if one is None or not (one.holds(today, note.text) or one.answer.takes_away):
                asked.append(About(scope, note.id, *party))
    if asked:
        put_answers(act, asked, Answer.ASKED, Said(day=today))


def _write(act: Act, comment: Comment, **fields: Value) -> None:
    """Change the row that there is of what was sent, or make it."""
    if comment.id:
        act.change("comment", comment.id, **fields)
        return
    sent = comment.sent
    act.create_once(
        "comment",
        sent.note or sent.question or "",
        sent.party.id,
        note=sent.note,
        question=sent.question,
        person=sent.party.person,
        organisation=sent.party.organisation,
        at=act.at,
        **fields,
    )


def _begun(act: Act, comment: Comment) -> Mapping[str, Value]:
    """Return what is known of a comment that has no row yet: it was asked for elsewhere."""
    return {} if comment.id else {"day": comment.day or _today(act), "said": comment.said}


def _named(act: Act, sent: Sequence[Sent]) -> list[CommentRow]:
    """Return some of what was sent as it stands. Raises Refused for what was not."""
    rows = {each.comment.sent: each for each in _listed(act)}
    for each in sent:
        if each not in rows:
            words = load_note(act.db, each.note).text if each.note else ""
            raise Refused(
                "“{note}” was not sent to “{name}”: note that it was sent first",
                note=" ".join(words.split()),
                name=name_of(each.party, act.standing.programme),
            )
    return [rows[each] for each in sent]


def _listed(act: Act) -> tuple[CommentRow, ...]:
    return comment_rows(act.db, act.standing.programme, _today(act))


def _today(act: Act) -> str:
    return day_in(act.standing.programme.zone or "UTC", act.at).isoformat()


def _later(by: str, since: str) -> str:
    """Return the day by which an answer is wanted. Raises Refused for none, or one too early."""
    if not by:
        return usual_day(since)
    try:
        day = date.fromisoformat(by).isoformat()
    except ValueError:
        raise Refused("“{text}” is no day: write it as 2026-11-20", text=by) from None
    if day < since:
        raise Refused("{day} is past: give the day by which they are to answer", day=day)
    return day
