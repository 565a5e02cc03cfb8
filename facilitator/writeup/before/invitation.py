"""Invitation to a roundtable, for whoever takes part: it names nobody but those who convene it."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.materials import materials_in, shared
from facilitator.core.minutes import whole
from facilitator.core.model import Item, Promise, Roundtable
from facilitator.core.stricter_rule import Recording
from facilitator.writeup.before.occasion import Occasion, agenda_times, when
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Paragraph, Run, Runs
from facilitator.writeup.language import Language, marked
from facilitator.writeup.text import cleaned, linked
from facilitator.writeup.wording import listed

_PROMISED = {
    Promise.NAMED: marked("What you say may be published with your name and your organisation."),
    Promise.ORGANISATION: marked(
        "What you say may be published with your organisation, never with your name."
    ),
    Promise.SECTOR: marked(
        "What you say may be published with your sector, never with your organisation or your name."
    ),
    Promise.UNATTRIBUTED: marked(
        "What is said may be published, and who took part; nothing is tied to anybody."
    ),
    Promise.CHATHAM: marked(
        "The Chatham House Rule holds: what is said may be used; neither who said it nor who took"
        " part is revealed."
    ),
}
_RECORDED = {
    Recording.NO: marked("It is not recorded."),
    Recording.NOTES: marked("It is recorded, for the notes only."),
    Recording.PUBLISHED: marked("It is recorded, and the recording is published."),
}
_MODES = {
    "room": marked("In the room."),
    "remote": marked("By video."),
    "both": marked("In the room or by video."),
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is sent to whoever is invited."""

    title: str
    blocks: tuple[Block, ...]
    language: Language


def compose_invitation(occasion: Occasion, language: Language) -> Invitation:
    """Return the invitation in the language of write-ups."""
    return Invitation(
        cleaned(_title(occasion, language)), tuple(_blocks(occasion, language)), language
    )


def _title(occasion: Occasion, language: Language) -> str:
    programme, title = occasion.programme.title, occasion.title(language)
    if title == programme or not programme:
        return title
    return language.text("{programme}: {title}", programme=programme, title=title)


def _blocks(occasion: Occasion, language: Language) -> Iterator[Block]:
    yield _text(_greeting(occasion, language))
    yield from map(_text, filter(None, occasion.particulars.words.split("\n\n")))
    question = occasion.question
    if question is not None and question.wording:
        yield Heading(1, language.text("The question"))
        yield _text(question.wording)
    yield from _how_to_come(occasion, language)
    yield Heading(1, language.text("What we promise"))
    yield _text(" ".join(_promised(occasion.roundtable, language)))
    if occasion.particulars.prereads:
        yield Heading(1, language.text("To read before"))
        yield Bullets(
            tuple(ListItem(_linked(shared(each))) for each in occasion.particulars.prereads)
        )
    if occasion.items:
        yield Heading(1, language.text("Agenda"))
        yield Bullets(tuple(_agenda(occasion, language)))


def _greeting(occasion: Occasion, language: Language) -> str:
    convenors = [each.name for each in occasion.programme.organisations if each.kind == "convenor"]
    if not convenors:
        return language.text("You are invited to this roundtable.")
    return language.text(
        "You are invited to this roundtable, convened by {convenors}.",
        convenors=listed(convenors, language),
    )


def _how_to_come(occasion: Occasion, language: Language) -> Iterator[Block]:
    told = occasion.particulars
    moment = when(occasion, language)
    lines = [each for each in (moment, told.place) if each]
    if told.mode:
        lines.append(language.text(_MODES[told.mode]))
    if told.link:
        lines.append(language.text("Join: {link}", link=told.link))
    if lines:
        yield Heading(1, language.text("When and where"))
        yield _text("\n".join(lines))


def _promised(roundtable: Roundtable, language: Language) -> Iterator[str]:
    yield language.text(_PROMISED[roundtable.promise])
    if roundtable.recording is not None:
        yield language.text(_RECORDED[roundtable.recording])
    if roundtable.observers:
        yield language.text("Observers watch who do not take part.")


def _agenda(occasion: Occasion, language: Language) -> Iterator[ListItem]:
    """Yield each item as participants see it, with its materials below it."""
    for clock, item in agenda_times(occasion):
        yield ListItem(_linked(_line(clock, item, language)))
        for each in materials_of(item):
            yield ListItem(_linked(each), level=1)


def _line(clock: str, item: Item, language: Language) -> str:
    named = f"{clock} {item.title}".strip()
    if not item.planned_ms:
        return named
    minutes = str(whole(round(item.planned_ms / 60_000, 2)))
    return language.text("{item} ({minutes} min)", item=named, minutes=minutes)


def materials_of(item: Item) -> tuple[str, ...]:
    """Return the files and links of an item, one by one."""
    return tuple(map(shared, materials_in(item.materials)))


def _text(text: str) -> Paragraph:
    return Paragraph(_linked(text.strip()))


def _linked(text: str) -> Runs:
    return linked(cleaned(text)) or (Run(""),)
