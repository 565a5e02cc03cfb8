"""Interpreter's sheet: the agenda, who speaks, and every name and acronym that may be heard.

It is internal, as it names everybody; what people need for themselves is not in it.
"""

from collections.abc import Iterator

from facilitator.core.floor import organisations_of
from facilitator.core.leads import named_leads
from facilitator.core.minutes import whole
from facilitator.core.model import Item, Organisation, Person
from facilitator.writeup.before.occasion import Occasion, agenda_times, when
from facilitator.writeup.blocks import Block, Document, Heading, Paragraph, Run, Table, mapped
from facilitator.writeup.language import Language, marked
from facilitator.writeup.text import cleaned

_WAYS = {
    "consecutive": marked("interpreted in turn"),
    "simultaneous": marked("interpreted at the same time"),
}


def compose_sheet(occasion: Occasion, language: Language) -> Document:
    """Return the sheet as a document, in the language of write-ups."""
    title = occasion.title(language)
    blocks = (mapped(each, cleaned) for each in _blocks(occasion, language))
    return Document(
        title=cleaned(language.text("Interpreter’s sheet: {title}", title=title)),
        subtitle=cleaned(when(occasion, language)),
        audience="team",
        status="",
        blocks=tuple(blocks),
        language=language,
        rehearsal=occasion.roundtable.rehearsal,
    )


def _blocks(occasion: Occasion, language: Language) -> Iterator[Block]:
    question = occasion.question
    if question is not None:
        yield Heading(1, language.text("The question"))
        yield Paragraph((Run(question.wording),))
    if occasion.items:
        yield Heading(1, language.text("Agenda"))
        head = (language.text("Time"), language.text("Minutes"), language.text("Item"))
        rows = tuple(_item(occasion, clock, item) for clock, item in agenda_times(occasion))
        yield Table((*head, language.text("Lead")), rows)
    programme = occasion.programme
    if programme.people:
        yield Heading(1, language.text("People"))
        yield Table(_head_of_people(language), tuple(_people(occasion, language)))
    if programme.organisations:
        yield Heading(1, language.text("Organisations and acronyms"))
        head = (language.text("Name"), language.text("Short"), language.text("Handle"))
        also = language.text("Also called")
        yield Table((*head, also), tuple(map(_organisation, programme.organisations)))


def _item(occasion: Occasion, clock: str, item: Item) -> tuple[str, ...]:
    leads = ", ".join(name for name, _ in named_leads(occasion.programme, item))
    minutes = str(whole(round(item.planned_ms / 60_000, 2))) if item.planned_ms else ""
    return clock, minutes, item.title, leads


def _head_of_people(language: Language) -> tuple[str, ...]:
    return (
        language.text("Name"),
        language.text("Also called"),
        language.text("Role"),
        language.text("Organisation"),
        language.text("Interpreted"),
    )


def _people(occasion: Occasion, language: Language) -> Iterator[tuple[str, ...]]:
    known = {each.id: each for each in occasion.programme.organisations}
    for each in occasion.programme.people:
        way = language.text(_WAYS[each.interpreted]) if each.interpreted in _WAYS else ""
        yield each.name, ", ".join(each.nicknames), each.role, _homes(each, known), way


def _homes(person: Person, known: dict[str, Organisation]) -> str:
    return ", ".join(known[each].short for each in organisations_of(person) if each in known)


def _organisation(each: Organisation) -> tuple[str, ...]:
    return each.name, each.short, each.handle, ", ".join(each.aliases)
