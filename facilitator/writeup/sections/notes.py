"""Section of the notes, grouped by question, by organisation or in time order."""

from collections.abc import Iterable, Iterator

from facilitator.core.attribution import sector_counts
from facilitator.core.model import Kind, Note, Promise
from facilitator.writeup import text
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Quote
from facilitator.writeup.language import marked
from facilitator.writeup.material import OWN_SECTION, Material

_HEADINGS = {
    Kind.INSIGHT: marked("Insights"),
    Kind.BARRIER: marked("Barriers"),
    Kind.DECISION: marked("Decisions"),
    Kind.QUOTE: marked("In their words"),
}
# A kind that is named nowhere here comes last, under its own name: no note is left out.
_ORDER = tuple(dict.fromkeys((*_HEADINGS, *(each for each in Kind if each not in OWN_SECTION))))
UNTIED = marked("Without attribution")


def grouped_notes(material: Material) -> Iterator[Block]:
    """Yield the notes that have no section of their own, in the grouping asked for."""
    if material.group == "organisation":
        yield from _by_organisation(material)
    elif material.group == "time":
        yield from _in_time_order(material)
    else:
        yield from _by_question(material)


def _by_question(material: Material) -> Iterator[Block]:
    for question in material.programme.questions:
        notes = tuple(each for each in material.points if question.id in each.questions)
        yield from _with_kinds(material, question.text or question.title, notes)
    known = {each.id for each in material.programme.questions}
    rest = tuple(each for each in material.points if not known.intersection(each.questions))
    yield from _with_kinds(material, material.language.text("Other points"), rest)


def _by_organisation(material: Material) -> Iterator[Block]:
    for organisation in material.programme.organisations:
        notes = tuple(n for n in material.points if organisation in material.speakers(n))
        yield from _with_kinds(material, organisation.name, notes, label=False)
    rest = tuple(each for each in material.points if not material.speakers(each))
    if material.promise is Promise.SECTOR:
        for sector in sector_counts(material.policy, material.programme):
            of_sector = tuple(each for each in rest if material.labels(each) == (sector,))
            title = text.capital(material.sector(sector))
            yield from _with_kinds(material, title, of_sector, label=False)
            rest = tuple(each for each in rest if each not in of_sector)
    yield from _with_kinds(material, material.language.text(UNTIED), rest)


def _in_time_order(material: Material) -> Iterator[Block]:
    language = material.language
    tied = [each for each in material.ordered(material.points) if material.ties(each)]
    if tied:
        yield Heading(1, language.text("In time order"))
        yield Bullets(tuple(material.entry(each, time=True) for each in tied))
    untied = tuple(each for each in material.points if not material.ties(each))
    title = language.text(UNTIED) if tied else language.text("What was said")
    yield from _with_kinds(material, title, untied)


def _with_kinds(
    material: Material, title: str, notes: tuple[Note, ...], *, label: bool = True
) -> Iterator[Block]:
    if not notes:
        return
    yield Heading(1, title)
    for kind in _ORDER:
        of_kind = material.ordered(tuple(each for each in notes if each.kind is kind))
        if of_kind:
            heading = _HEADINGS.get(kind) or text.capital(kind.value)
            yield Heading(2, material.language.text(heading))
            yield from (
                _quotes(material, of_kind)
                if kind is Kind.QUOTE
                else _list(material, of_kind, label=label)
            )


def _list(material: Material, notes: Iterable[Note], *, label: bool) -> Iterator[Block]:
    """Yield one list; under its speaker's heading only a shared note says whose it is."""
    entries: tuple[ListItem, ...] = tuple(
        material.entry(each, label=label or len(material.speakers(each)) > 1 or _named(material))
        for each in notes
    )
    yield Bullets(entries)


def _named(material: Material) -> bool:
    return material.promise is Promise.NAMED


def _quotes(material: Material, notes: Iterable[Note]) -> Iterator[Block]:
    for note in notes:
        yield Quote(material.words[note.id], material.label(note))
