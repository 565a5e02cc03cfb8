"""Comments as they are listed: to whom what was sent, by when, and how it was answered."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.comments import (
    Comment,
    Sent,
    State,
    covered,
    state_of_note,
    state_of_question,
)
from facilitator.core.consent import Answer, Consent, Party, Scope
from facilitator.core.model import Note, Programme, Question, Roundtable
from facilitator.core.note_query.note_filter import EVERY_NOTE
from facilitator.core.numbering import still_asked
from facilitator.operations.consent_list import listed_notes
from facilitator.operations.consent_message import own_notes
from facilitator.operations.reply_requests import coverage_in
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One note or question, and how it stands with it; `words` is the wording they changed it to.

    `roundtable` is None for a question, and for a contribution to none.
    """

    comment: Comment
    state: State
    note: Note | None = None
    roundtable: Roundtable | None = None
    question: Question | None = None
    words: str = ""

    @property
    def party(self) -> Party:
        return self.comment.sent.party


class Shown(StrEnum):
    """Which rows are wanted."""

    EVERYTHING = "everything"
    NOT_SENT = "not-sent"
    OPEN = "open"
    UNANSWERED = "unanswered"
    OVERDUE = "overdue"
    REPLIED = "replied"
    ANSWERED = "answered"


STANDS: Mapping[Shown, Callable[[State], bool]] = {
    Shown.EVERYTHING: lambda _: True,
    Shown.NOT_SENT: lambda state: state is State.NOT_SENT,
    Shown.OPEN: lambda state: state.is_open,
    Shown.UNANSWERED: lambda state: state.is_unanswered,
    Shown.OVERDUE: lambda state: state is State.OVERDUE,
    Shown.REPLIED: lambda state: state is State.REPLIED,
    Shown.ANSWERED: lambda state: state is not State.NOT_SENT and not state.is_open,
}


def comment_rows(db: Connection, programme: Programme, today: str) -> tuple[CommentRow, ...]:
    """Return what was sent, by receiver in the order of the roster; `today` is an ISO day.

    What was asked in the table of consents alone is among them: it was sent as well.
    """
    kept, given = comments_of(db), _wordings(consents_of(db))
    ids = sorted({*(each.sent.note for each in kept if each.sent.note), *given})
    found = {note.id: (home, note) for home, note in load_some(db, ids)}
    heads = {each.id: each for each in roundtables(db)}
    sent = [*kept, *_asked_elsewhere(kept, given, found, programme)]
    rows = []
    for each in sent:
        home, note = found.get(each.sent.note or "", (None, None))
        if note is not None and not note.off_the_record:
            consents = given.get(note.id, ())
            wanted = covered(note, each.sent.party, programme)
            state = state_of_note(each, note.text, wanted, consents, today)
            words = _changed(consents, wanted) if state is State.CHANGED else ""
            rows.append(CommentRow(each, state, note, heads.get(home or ""), words=words))
    rows += _of_questions(db, programme, kept, today)
    return _in_order(rows, programme)


def unsent_rows(
    db: Connection,
    programme: Programme,
    sent: Iterable[CommentRow],
    parties: Iterable[Party] | None = None,
) -> tuple[CommentRow, ...]:
    """Return what somebody, by default every organisation, said and took on and was not `sent`."""
    known = {(each.comment.sent.note, each.party) for each in sent}
    notes = listed_notes(db)
    if parties is None:
        parties = (Party(organisation=each.id) for each in programme.organisations)
    rows = []
    for party in parties:
        for listed in (n for own in own_notes(notes, party, programme) for n in own):
            if (listed.note.id, party) not in known:
                comment = Comment(Sent(party, listed.note.id), said=listed.note.text)
                rows.append(CommentRow(comment, State.NOT_SENT, listed.note, listed.roundtable))
    return _in_order(rows, programme)


def every_row(
    db: Connection, programme: Programme, today: str, party: Party | None = None
) -> tuple[CommentRow, ...]:
    """Return what was sent, and what is still to be, in one order; of somebody, or of all."""
    sent = comment_rows(db, programme, today)
    parties = None if party is None else (party,)
    rows = (*sent, *unsent_rows(db, programme, sent, parties))
    return _in_order((each for each in rows if party in (None, each.party)), programme)


def lacking_view(db: Connection, programme: Programme, organisation: str) -> tuple[Question, ...]:
    """Return the questions that are asked, and on which a member (id) has said nothing."""
    return coverage_in(db, programme, EVERY_NOTE).lacking(organisation)


def _wordings(consents: Iterable[Consent]) -> Mapping[str, Sequence[Consent]]:
    found: dict[str, list[Consent]] = {}
    for each in consents:
        if each.note is not None and each.scope is Scope.WORDING:
            found.setdefault(each.note, []).append(each)
    return found


def _asked_elsewhere(
    kept: Iterable[Comment],
    given: Mapping[str, Sequence[Consent]],
    found: Mapping[str, tuple[str | None, Note]],
    programme: Programme,
) -> Iterator[Comment]:
    """Yield what was asked of somebody for whom nothing else says that it was sent."""
    told: set[tuple[str, str]] = set()
    for each in kept:
        _, note = found.get(each.sent.note or "", (None, None))
        if note is not None:
            told |= {(note.id, one.id) for one in covered(note, each.sent.party, programme)}
    for note_id, consents in given.items():
        for one in consents:
            party = Party(one.person, one.organisation)
            if party.id and (note_id, party.id) not in told:
                said = one.said or (found[note_id][1].text if note_id in found else "")
                yield Comment(Sent(party, note_id), one.day or "", said=said)


def _changed(consents: Iterable[Consent], wanted: Iterable[Party]) -> str:
    ids = {each.id for each in wanted}
    changed = (each for each in consents if each.answer is Answer.CHANGED and each.party in ids)
    return next((each.words for each in changed if each.words), "")


def _of_questions(
    db: Connection, programme: Programme, kept: Iterable[Comment], today: str
) -> Iterator[CommentRow]:
    asked = [each for each in kept if each.sent.question is not None]
    if not asked:
        return
    coverage = coverage_in(db, programme, EVERY_NOTE)
    questions = {each.id: each for each in still_asked(programme)}
    for each in asked:
        question = questions.get(each.sent.question or "")
        if question is not None:
            said = coverage.count(question.id, each.sent.party.organisation or "")
            state = state_of_question(each, has_view=bool(said), today=today)
            yield CommentRow(each, state, question=question)


def _in_order(rows: Iterable[CommentRow], programme: Programme) -> tuple[CommentRow, ...]:
    """Order by organisation, its people behind it, and then by time."""
    places = {each.id: (at, 0) for at, each in enumerate(programme.organisations)}
    last = (len(places), 0)
    for at, each in enumerate(programme.people, start=1):
        places[each.id] = (places.get(each.organisation or "", last)[0], at)

    def place(row: CommentRow) -> tuple[tuple[int, int], bool, int, str]:
        at = row.note.at if row.note else 0
        return places.get(row.party.id, last), row.note is None, at, row.comment.sent.note or ""

    return tuple(sorted(rows, key=place))
