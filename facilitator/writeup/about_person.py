"""About me: the page on what a programme holds of somebody, and how each audience reads it."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.consent import Answer, Scope, Void
from facilitator.core.instants import clock_time
from facilitator.core.model import Person, Roundtable
from facilitator.core.sent_version import SentVersion
from facilitator.writeup import wording
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Paragraph, Run, Runs
from facilitator.writeup.language import Language, marked
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.text import cleaned

NOT_IN_IT, HELD_BACK, ABOUT_OTHERS = "not in it", "held back", "not shown"


@dataclass(frozen=True, slots=True)
class NoteRead:
    """A note by somebody, or about them, and its line by audience.

    A line is the text that this audience reads; or NOT_IN_IT; or HELD_BACK, while names in the note
    are undecided; or ABOUT_OTHERS, where the line would tell the person who spoke about them.
    """

    at: int
    own: bool
    lines: dict[str, str]


@dataclass(frozen=True, slots=True)
class RoundtableRead:
    """The notes of one roundtable that concern somebody; those off the record only as instants."""

    roundtable: Roundtable
    notes: tuple[NoteRead, ...]
    off_record: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ConsentRead:
    """What somebody was asked, and answered; `words` of a note, none where it is off the record."""

    scope: Scope
    answer: Answer
    words: str = ""
    how: str = ""
    day: str = ""
    until: str = ""
    void: Void = Void.NOT


@dataclass(frozen=True, slots=True)
class ReplyRead:
    """What somebody replied to a note that was sent to them; `words` as in ConsentRead."""

    words: str
    day: str  # when it was sent
    reply: str


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """All of it; `organisation` is a name, empty for nobody's."""

    person: Person
    organisation: str
    roundtables: tuple[RoundtableRead, ...]
    consents: tuple[ConsentRead, ...]
    replies: tuple[ReplyRead, ...]
    versions: tuple[SentVersion, ...]


_READ = {
    "public": marked("The public reads:"),
    "participants": marked("Participants read:"),
    "team": marked("The convening team reads:"),
}
_INSTEAD = {
    NOT_IN_IT: marked("nothing of it"),
    HELD_BACK: marked("nothing of it yet: names in it are to be decided first"),
    ABOUT_OTHERS: marked("who said it, which is not yours to read"),
}
_ASKED = {
    Scope.WORDING: marked("How it is worded, “{words}”:"),
    Scope.NAME: marked("Your name with “{words}”:"),
    Scope.RECORDING: marked("A recording of you:"),
    Scope.PHOTO: marked("A photo of you:"),
}
_ASIDE = {
    Scope.WORDING: marked("How a note off the record is worded:"),
    Scope.NAME: marked("Your name with a note off the record:"),
}
_ANSWERS = {
    Answer.ASKED: marked("you were asked"),
    Answer.NO_ANSWER: marked("no answer of yours is known"),
    Answer.AGREED: marked("you agreed"),
    Answer.CHANGED: marked("you agreed to it as you changed it"),
    Answer.REFUSED: marked("you refused"),
    Answer.WITHDRAWN: marked("you took it back"),
}
_VOID = {
    Void.ENDED: marked("It has ended, and does not count any more."),
    Void.EDITED: marked("The note was edited since, so you are to be asked again."),
    Void.UNTOLD: marked("How and when is not known, so it does not count."),
}
_VERSIONS = {
    "public": marked("Public version {number} of {day}: {file}"),
    "participants": marked("Participants’ version {number} of {day}: {file}"),
    "team": marked("Team version {number} of {day}: {file}"),
}


def page_about(found: AboutPerson, language: Language) -> tuple[str, tuple[Block, ...]]:
    """Return the title and the blocks of the page."""
    title = language.text("About {name}", name=found.person.name)
    return cleaned(title), tuple(_blocks(found, language))


def never_written(found: AboutPerson, language: Language) -> Iterator[str]:
    """Yield what no version holds, a sentence each."""
    off = sum(len(each.off_record) for each in found.roundtables)
    if off:
        yield language.text(
            "What you said off the record, notes: {off}. It is in no version, nor in its totals.",
            off=language.number(off),
        )
    yield language.text("Your e-mail address, other names, languages, diet and access needs.")
    yield language.text(
        "When you waited to speak, and what for; drafts; and earlier wordings of notes."
    )


def _blocks(found: AboutPerson, language: Language) -> Iterator[Block]:
    known = ", ".join(filter(None, (found.person.role, found.organisation)))
    yield _sentence(f"{found.person.name}{f', {known}' if known else ''}.")
    for each in found.roundtables:
        head = each.roundtable
        yield Heading(
            1,
            cleaned(
                language.text("Roundtable {number}: {title}", number=head.label, title=head.title)
            ),
        )
        yield _sentence(language.text(PROMISE_WORDS[head.promise].method))
        for note in each.notes:
            yield from _note(each, note, language)
    if not found.roundtables:
        yield _sentence(language.text("No note is by you or names you."))
    yield Heading(1, language.text("What is never written"))
    yield _list((Run(each),) for each in never_written(found, language))
    yield Heading(1, language.text("Your consents"))
    if found.consents:
        yield _list(_consent(each, language) for each in found.consents)
    else:
        yield _sentence(language.text("You were not asked for any."))
    if found.replies:
        yield Heading(1, language.text("What you replied to what you were sent"))
        yield _list(_reply(each, language) for each in found.replies)
    yield Heading(1, language.text("Versions that hold a note of yours, or about you"))
    if found.versions:
        yield _list((Run(_version(each, language)),) for each in found.versions)
    else:
        yield _sentence(language.text("None was written yet."))


def _note(read: RoundtableRead, note: NoteRead, language: Language) -> Iterator[Block]:
    zone = read.roundtable.zone
    day, time = wording.day(note.at, zone, language), clock_time(note.at, zone)
    whose = marked("By you, {day} {time}:") if note.own else marked("About you, {day} {time}:")
    yield _sentence(language.text(whose, day=day, time=time))
    yield _list(
        (Run(f"{language.text(_READ[audience])} ", bold=True), Run(_line(line, language)))
        for audience, line in note.lines.items()
    )


def _line(line: str, language: Language) -> str:
    return language.text(_INSTEAD[line]) if line in _INSTEAD else line


def _consent(one: ConsentRead, language: Language) -> Runs:
    asked = _ASKED[one.scope] if one.words or not one.scope.is_of_notes else _ASIDE[one.scope]
    said = language.text(_ANSWERS[one.answer])
    told = [one.how, wording.due_day(one.day, language) if one.day else ""]
    if one.until:
        told.append(language.text("until {day}", day=wording.due_day(one.until, language)))
    details = ", ".join(filter(None, told))
    if details:
        # translators: what somebody answered; how, when and until when
        said = language.text("{answer} ({details})", answer=said, details=details)
    why = f". {language.text(_VOID[one.void])}" if one.void in _VOID else ""
    return (
        Run(f"{cleaned(language.text(asked, words=one.words))} ", bold=True),
        Run(cleaned(f"{said}{why}")),
    )


def _reply(one: ReplyRead, language: Language) -> Runs:
    day = wording.due_day(one.day, language)
    sent = wording.quoted(one.words, language) if one.words else language.text("a note of yours")
    told = language.text("{words}, sent on {day}:", words=sent, day=day)
    return (Run(f"{cleaned(told)} ", bold=True), Run(cleaned(one.reply)))


def _version(version: SentVersion, language: Language) -> str:
    """Return a version on a line: what it is, its file, and where it went."""
    day = wording.day(version.at, version.zone, language)
    known = _VERSIONS.get(version.audience, _VERSIONS["team"])
    line = language.text(known, number=str(version.number), day=day, file=version.file)
    went = [
        language.text("sent to {recipient}", recipient=each.recipient)
        if each.recipient
        else language.text("published at {place}", place=each.place)
        for each in version.sendings
    ]
    return cleaned(", ".join((line, *went)))


def _sentence(text: str) -> Paragraph:
    return Paragraph((Run(cleaned(text)),))


def _list(lines: Iterator[Runs]) -> Bullets:
    return Bullets(tuple(ListItem(each) for each in lines))
