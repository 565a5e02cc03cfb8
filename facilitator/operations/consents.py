"""Asking for consent, and keeping what was answered: by whom, to what, how, when and until when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from facilitator.core.consent import Answer, Consent, Scope, parties_of
from facilitator.core.errors import Refused
from facilitator.core.model import Note, Programme
from facilitator.operations.note_taking.context import day_in
from facilitator.store.bodies import Value
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act, once_id
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.programme import programme_id
from facilitator.store.queries.records import load_note
from facilitator.store.row_writing import read_fields

_DAY_MS = 86_400_000  # it may be tomorrow where they are


@dataclass(frozen=True, slots=True)
class About:
    """One thing asked of one party: `note`, `person` and `organisation` are ids.

    Either a person or an organisation; without a note only of a recording or a photo.
    """

    scope: Scope
    note: str | None = None
    person: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """How and when it was answered, as ISO days; `words` is the wording as they changed it."""

    how: str = ""
    day: str = ""
    until: str = ""
    words: str = ""


NOT_SAID = Said()


def ask_consent(store: Store, about: Sequence[About], *, at: int, said: Said = NOT_SAID) -> Changes:
    """Note that somebody was asked; who has answered already is left as they answered."""
    with store.act("ask_consent", at=at) as act:
        put_answers(act, about, Answer.ASKED, said, unless=ANSWERED)
    return act.changes


def change_consent(
    store: Store,
    about: Sequence[About],
    *,
    at: int,
    how: str | None = None,
    day: str | None = None,
    until: str | None = None,
) -> Changes:
    """Put right how, when and until when somebody answered; what they answered stays.

    What is None stays too; "" takes it away. Raises Refused, as for the answer itself.
    """
    with store.act("change_consent", at=at) as act:
        known = {each.id: each for each in consents_of(act.db)}
        today, parties = _latest_day(act), []
        for each in about:
            row = once_id("consent", *_key(each))
            one = known.get(row)
            if one is None:
                raise Refused("they were not asked, and have said nothing: keep an answer first")
            said = Said(
                one.how if how is None else " ".join(how.split()),
                (one.day or "") if day is None else day,
                (one.until or "") if until is None else until,
            )
            if one.answer.is_agreed and one.scope is Scope.NAME and not (said.how and said.day):
                raise Refused(
                    "a name takes how and when they agreed: say how, such as e-mail, and the day"
                )
            since, end = _day(said.day), _day(said.until)
            _require_order(since or one.day or "", end, latest=today)
            act.change("consent", row, how=said.how, day=since or one.day, until=end)
            parties.append(one.party)
        act.about(*dict.fromkeys(parties))
    return act.changes


def note_no_answer(
    store: Store, about: Sequence[About], *, at: int, said: Said = NOT_SAID
) -> Changes:
    """Note that nobody answered: that loosens nothing."""
    with store.act("note_no_answer", at=at) as act:
        put_answers(act, about, Answer.NO_ANSWER, said, unless=ANSWERED)
    return act.changes


def agree(store: Store, about: Sequence[About], *, at: int, said: Said = NOT_SAID) -> Changes:
    """Note that somebody agreed, to other words where they changed them. Raises Refused.

    A name is printed only where it is known how and when; so is what was refused before.
    """
    with store.act("note_agreement", at=at) as act:
        changed = bool(said.words.strip())
        if changed and any(each.scope is not Scope.WORDING for each in about):
            raise Refused(
                "other words are agreed to for the wording alone: keep any other answer by itself"
            )
        for each in about:
            _require_how_and_when(act, each, said)
        put_answers(act, about, Answer.CHANGED if changed else Answer.AGREED, said)
    return act.changes


def refuse(store: Store, about: Sequence[About], *, at: int, said: Said = NOT_SAID) -> Changes:
    """Note that somebody refused: their name, or the whole note, is in no write-up from now on."""
    with store.act("note_refusal", at=at) as act:
        put_answers(act, about, Answer.REFUSED, said)
    return act.changes


def withdraw(store: Store, about: Sequence[About], *, at: int, said: Said = NOT_SAID) -> Changes:
    """Note that somebody withdrew what they had agreed to: as a refusal, from now on."""
    with store.act("withdraw_consent", at=at) as act:
        put_answers(act, about, Answer.WITHDRAWN, said)
    return act.changes


def ask_first(store: Store, *, on: bool, at: int) -> Changes:
    """Say whether quotes are printed only once they were agreed to."""
    with store.act("change_programme", at=at) as act:
        programme = programme_id(act.db)
        if programme is None:  # a file that was recovered from damage may lack it
            act.create("programme", title="", licence="", about="", ask_first=int(on))
        else:
            act.change("programme", programme, ask_first=int(on))
    return act.changes


ANSWERED = frozenset(each for each in Answer if each.is_agreed or each.takes_away)


def _require_how_and_when(act: Act, about: About, said: Said) -> None:
    before = standing_answer(act, about)
    again = before is not None and before.takes_away
    if (about.scope is Scope.NAME or again) and not (said.how.strip() and said.day):
        raise Refused(
            "a name, and what was refused before, takes how and when they agreed: say how, such as"
            " e-mail, and the day"
        )


def put_answers(
    act: Act,
    about: Sequence[About],
    answer: Answer,
    said: Said,
    *,
    unless: frozenset[Answer] = frozenset(),
) -> None:
    """Keep an answer within an act; who answered `unless` already is left as they answered.

    Raises Refused where that is everybody, and for an answer of somebody whose word it is not.
    """
    if not about:
        raise Refused("nobody is named who could be asked: say who")
    programme, parties = act.standing.programme, []
    day = _day(said.day) or day_in(programme.zone or "UTC", act.at).isoformat()
    until = _day(said.until)
    _require_order(day, until, latest=_latest_day(act))
    for each in about:
        text = _require_party(act, programme, each)
        if standing_answer(act, each) in unless:
            continue
        parties.append(each.person or each.organisation or "")
        how, words = " ".join(said.how.split()), said.words.strip()
        _write(act, each, answer, how=how, day=day, until=until, words=words or None, said=text)
    if not parties:
        raise Refused("they have answered already: what they said stays until they say otherwise")
    act.about(*dict.fromkeys(parties))


def put_asked(act: Act, about: Sequence[About]) -> None:
    """Keep, within an act, that somebody was asked; raises Refused where all have answered."""
    put_answers(act, about, Answer.ASKED, NOT_SAID, unless=ANSWERED)


def put_refusal(act: Act, about: About, refusal: Consent) -> None:
    """Keep, within an act, what was refused or withdrawn on another laptop."""
    _write(act, about, refusal.answer, how=refusal.how, day=refusal.day)


def _write(act: Act, about: About, answer: Answer, **fields: Value) -> None:
    """Write the one row that there is for a party, a note and what is asked for."""
    act.create_once(
        "consent",
        *_key(about),
        note=about.note,
        person=about.person,
        organisation=about.organisation,
        scope=about.scope.value,
        state=answer.value,
        at=act.at,
        **fields,
    )


def _latest_day(act: Act) -> str:
    """Return the last day on which somebody can have answered by now."""
    return day_in(act.standing.programme.zone or "UTC", act.at + _DAY_MS).isoformat()


def _require_order(day: str, until: str | None, *, latest: str) -> None:
    if day > latest:
        raise Refused("{day} is still to come: give the day on which they answered", day=day)
    if until is not None and until < day:
        raise Refused(
            "it would end on {until}, before {day}: give a later end", until=until, day=day
        )


def _require_party(act: Act, programme: Programme, about: About) -> str | None:
    """Return what the note says; refuse an answer of somebody whose word it does not take."""
    if bool(about.person) is bool(about.organisation):
        raise Refused("it takes somebody, or an organisation: say which of the two")
    if about.note is None:
        if about.scope.is_of_notes:
            raise Refused("words and names are agreed to for each note: say which")
        return None
    note = load_note(act.db, about.note)
    if (about.person, about.organisation) not in parties_of(note, programme):
        raise Refused(
            "“{name}” is not among those who said “{note}”: ask those who did",
            name=_name(programme, about),
            note=" ".join(note.text.split()),
        )
    return note.text


def _name(programme: Programme, about: About) -> str:
    people = {each.id: each.name for each in programme.people}
    organisations = {each.id: each.short for each in programme.organisations}
    return people.get(about.person or "") or organisations.get(about.organisation or "", "")


def _key(about: About) -> tuple[str, ...]:
    return about.note or "", about.person or "", about.organisation or "", about.scope.value


def standing_answer(act: Act, about: About) -> Answer | None:
    """Return how it stands within an act, None where nobody was asked."""
    row = once_id("consent", *_key(about))
    found = read_fields(act.db, "consent", row, ("state", "deleted"))
    if found is None or found["deleted"]:
        return None
    return next((each for each in Answer if each.value == found["state"]), Answer.REFUSED)


def _day(text: str) -> str | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused("“{text}” is no day: write it as 2026-11-20", text=text) from None


def about_notes(
    notes: Iterable[Note],
    scopes: Iterable[Scope],
    programme: Programme,
    *,
    person: str | None = None,
    organisation: str | None = None,
) -> tuple[About, ...]:
    """Return what is asked of a person and an organisation (ids), or of all whose word it takes."""
    wanted = {each for each in (person, organisation) if each}
    return tuple(
        About(scope, note.id, party.person, party.organisation)
        for note in notes
        for party in parties_of(note, programme)
        for scope in scopes
        if not wanted or party.id in wanted
    )
