"""Section of the notes, in groups of one level or two."""

from collections.abc import Iterable, Iterator

from facilitator.core.model import Channel, Kind, Note
from facilitator.core.outlines import Grouping, Section
from facilitator.writeup import text
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Quote
from facilitator.writeup.headings import OWN_SECTION
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.sections.findings import sentence
from facilitator.writeup.sections.grouping import Group, Notes, groups

_HEADINGS = {
    Kind.INSIGHT: marked("Insights"),
    Kind.BARRIER: marked("Barriers"),
    Kind.QUOTE: marked("In their words"),
}
_OWN = frozenset(OWN_SECTION.values())
# A kind that is named nowhere here comes last, under its own name: no note is left out.
_ORDER = tuple(dict.fromkeys((*_HEADINGS, *(each for each in Kind if each not in _OWN))))


def grouped_notes(material: Material) -> Iterator[Block]:
    """Yield the notes that have no section of their own."""
    first, *rest = material.outline.group
    level = 2 if material.heading(Section.NOTES) else 1
    for group in groups(material, first, _listed(material)):
        yield Heading(level, group.title)
        for each in group.synthesis:
            yield from sentence(material, each, below=level)
        if rest:
            yield from _second(material, rest[0], group, level + 1)
        elif first is Grouping.TAG:  # as fine as it should be
            yield from _plainly(material, group)
        else:
            yield from _kinds(material, group, level + 1)


def _listed(material: Material) -> Notes:
    """Return the notes to list: an annex has all, what stands in the text no quote twice."""
    outline = material.outline
    if outline.has_annex or not outline.has(Section.FINDINGS):
        return material.points
    above = {quote.id for each in material.findings for quote in each.quotes}
    return tuple(each for each in material.points if each.id not in above)


def _second(material: Material, grouping: Grouping, around: Group, level: int) -> Iterator[Block]:
    """Yield the groups inside a group; what tells whose the notes are may be the outer one."""
    found = tuple(groups(material, grouping, around.notes))
    for group in found:
        inner = group._replace(
            of_one=group.of_one or around.of_one,
            whose=group.whose or around.whose,
            timed=group.timed or around.timed,
        )
        if len(found) > 1 or grouping is Grouping.ORGANISATION:
            yield Heading(level, group.title)
        if around.whose is None:
            told = {each.finding.id for each in around.synthesis}
            for each in group.synthesis:
                if each.finding.id not in told:
                    yield from sentence(material, each, below=level)
        yield from _plainly(material, inner)


def _plainly(material: Material, group: Group) -> Iterator[Block]:
    """Yield the notes of a group in one list, and its quotes; in time order these are in it."""
    quotes = tuple(n for n in group.notes if n.kind is Kind.QUOTE and not group.timed)
    said = tuple(each for each in group.notes if each not in quotes)
    if said:
        yield Bullets(tuple(_entries(material, group, said)))
    yield from _quotes(material, quotes)


def _kinds(material: Material, group: Group, level: int) -> Iterator[Block]:
    """Yield the notes of a group by kind, and what was written last; in time order in one list."""
    language = material.language
    if group.timed:
        yield from _plainly(material, group)
        return
    spoken = tuple(each for each in group.notes if each.channel is not Channel.WRITTEN)
    written = tuple(each for each in group.notes if each.channel is Channel.WRITTEN)
    for kind in _ORDER:
        of_kind = tuple(each for each in spoken if each.kind is kind)
        if not of_kind:
            continue
        yield Heading(level, language.text(_HEADINGS.get(kind) or text.capital(kind.value)))
        if kind is Kind.QUOTE:
            yield from _quotes(material, of_kind)
        else:
            yield Bullets(tuple(_entries(material, group, of_kind)))
    if written:
        if spoken:
            yield Heading(level, language.text("Written contributions"))
        yield Bullets(tuple(_entries(material, group, written)))


def _entries(material: Material, group: Group, notes: Notes) -> Iterator[ListItem]:
    """Yield items of a list; below its speaker's heading only a shared note says whose it is."""
    for each in material.ordered(notes):
        alone = group.of_one and len(material.speakers(each)) < 2
        yield material.entry(each, label=not alone, home=alone, time=group.timed)


def _quotes(material: Material, notes: Iterable[Note]) -> Iterator[Block]:
    for each in material.ordered(tuple(notes)):
        yield Quote(material.words[each.id], material.label(each))
