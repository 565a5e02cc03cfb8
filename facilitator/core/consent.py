"""Consent: what people and organisations agreed to, and what that makes of a note's promise.

A name is printed where more was promised only if everybody who said it and every organisation they
spoke for agreed, with how and when. Nobody's silence loosens anything; what was refused or
withdrawn is taken away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.attribution import NO_STANDING, Standing, speaking_organisations
from facilitator.core.model import Kind, Note, Programme, Promise
from facilitator.core.text import fold


class Scope(StrEnum):
    """What is asked for."""

    WORDING = "wording"
    NAME = "name"
    RECORDING = "recording"
    PHOTO = "photo"

    @property
    def is_of_notes(self) -> bool:
        """Whether it is asked for each note, and not once and for all."""
        return self in (Scope.WORDING, Scope.NAME)


class Answer(StrEnum):
    """How it stands with one party and one thing asked for."""

    ASKED = "asked"
    NO_ANSWER = "no answer"
    AGREED = "agreed"
    CHANGED = "agreed as changed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    @property
    def is_agreed(self) -> bool:
        return self in (Answer.AGREED, Answer.CHANGED)

    @property
    def takes_away(self) -> bool:
        return self in (Answer.REFUSED, Answer.WITHDRAWN)


class Void(StrEnum):
    """Why an agreement does not count."""

    NOT = ""  # it does, or is none
    ENDED = "ended"
    EDITED = "edited"  # the note says something else now
    UNTOLD = "how and when"  # is not known, which a name needs


@dataclass(frozen=True, slots=True)
class Consent:
    """What one person or one organisation (ids) said to one thing, of one note or of none.

    `day` and `until` are ISO dates; `words` is the wording they agreed to, where they changed it,
    and `said` what the note said then.
    """

    id: str
    scope: Scope
    answer: Answer
    note: str | None = None
    person: str | None = None
    organisation: str | None = None
    how: str = ""  # "form", "e-mail", "said at 14:32"
    day: str | None = None
    until: str | None = None
    words: str = ""
    said: str = ""

    @property
    def party(self) -> str:
        return self.person or self.organisation or ""

    def holds(self, day: str, text: str = "") -> bool:
        """Tell whether it counts on that day, for a note that says this."""
        return self.answer.is_agreed and self.void(day, text) is Void.NOT

    def void(self, day: str, text: str = "") -> Void:
        """Tell why an agreement does not count on that day, for a note that says this.

        What they agreed to is no other sentence: once the note was edited they are asked again.
        """
        if not self.answer.is_agreed:
            return Void.NOT
        if self.until is not None and day > self.until:
            return Void.ENDED
        of_words = self.answer is Answer.AGREED and self.note is not None
        if of_words and fold(self.said) != fold(text):
            return Void.EDITED
        told = self.scope is not Scope.NAME or bool(self.how and self.day)
        return Void.NOT if told else Void.UNTOLD


@dataclass(frozen=True, slots=True)
class Consents:
    """All that is known on a day. `ask_first`: a quote is printed once it was agreed to."""

    given: tuple[Consent, ...] = ()
    day: str = ""
    ask_first: bool = False


NO_CONSENTS = Consents()


class Party(NamedTuple):
    """Somebody whose word it takes: one of the two ids."""

    person: str | None = None
    organisation: str | None = None

    @property
    def id(self) -> str:
        return self.person or self.organisation or ""


def parties_of(note: Note, programme: Programme) -> tuple[Party, ...]:
    """Return who has to agree: the people who said it, and the organisations they spoke for."""
    organisations = speaking_organisations(note, programme)
    return (
        *(Party(person=each) for each in note.people),
        *(Party(organisation=each.id) for each in organisations),
    )


def standings(
    notes: Iterable[Note], programme: Programme, consents: Consents
) -> Mapping[str, Standing]:
    """Return how it stands with each note (id) for which consent says anything."""
    by_note: dict[str, list[Consent]] = {}
    for each in consents.given:
        if each.note is not None:
            by_note.setdefault(each.note, []).append(each)
    found = {
        note.id: _standing(note, programme, by_note.get(note.id, ()), consents)
        for note in notes
        if note.id in by_note or (consents.ask_first and note.kind is Kind.QUOTE)
    }
    return {note: each for note, each in found.items() if each != NO_STANDING}


def agreed(
    note: Note, given: Iterable[Consent], programme: Programme, scope: Scope, day: str
) -> bool:
    """Tell whether all whose word it takes, and there are some, agreed; a refusal counts first."""
    said = [each for each in given if each.scope is scope]
    wanted = [each.id for each in parties_of(note, programme)]
    if not wanted or any(each.answer.takes_away for each in said):
        return False
    held = {each.party for each in said if each.holds(day, note.text)}
    return held.issuperset(wanted)


def _standing(
    note: Note, programme: Programme, given: Iterable[Consent], consents: Consents
) -> Standing:
    said, day = tuple(given), consents.day
    of_names = [each for each in said if each.scope is Scope.NAME]
    names = [each for each in of_names if each.answer.takes_away]
    wordings = [each for each in said if each.scope is Scope.WORDING]
    may_be_named = agreed(note, said, programme, Scope.NAME, day)
    quoted = not (consents.ask_first and note.kind is Kind.QUOTE)
    return Standing(
        agreed=_named(note) if may_be_named else None,
        at_least=_at_least(names),
        taken_away=any(each.answer.takes_away for each in wordings),
        waits=not quoted and not agreed(note, said, programme, Scope.WORDING, day),
        words=_changed(wordings),
        asked=bool(of_names) and not names and not may_be_named,
    )


def _named(note: Note) -> Promise:
    return Promise.NAMED if note.people else Promise.ORGANISATION


def _at_least(refusals: list[Consent]) -> Promise | None:
    """Return the loosest promise that names nobody who said no."""
    if any(each.organisation for each in refusals):
        return Promise.UNATTRIBUTED
    return Promise.ORGANISATION if refusals else None


def _changed(wordings: list[Consent]) -> str:
    """Return the wording that was agreed to last, where it is another one; also once it ended."""
    changed = [each for each in wordings if each.answer is Answer.CHANGED and each.words.strip()]
    return max(changed, key=lambda each: (each.day or "", each.id)).words if changed else ""
