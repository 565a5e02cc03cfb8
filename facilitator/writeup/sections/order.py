"""Order of the sections of a write-up: its outline; a section without content is left out."""

from collections.abc import Callable, Iterator

from facilitator.core.model import Note
from facilitator.core.outlines import Part, Section
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Run
from facilitator.writeup.headings import OWN_SECTION
from facilitator.writeup.material import Material
from facilitator.writeup.rich import markdown_blocks
from facilitator.writeup.sections import charts, facts, frame, tables
from facilitator.writeup.sections.findings import findings
from facilitator.writeup.sections.notes import grouped_notes
from facilitator.writeup.sections.numbers import numbers
from facilitator.writeup.sections.progress import has_progress, told_progress
from facilitator.writeup.sections.resources import resources


def sections(material: Material) -> tuple[Block, ...]:
    """Return all blocks below the title."""
    blocks = [
        *frame.rehearsal_notice(material),
        *facts.facts(material),
        *(block for part in material.outline.shown for block in _part(material, part)),
        *frame.method(material),
    ]
    return (*blocks, *frame.funding(material, tuple(blocks)))


def _part(material: Material, part: Part) -> Iterator[Block]:
    """Yield a section below its heading, and the text that somebody wrote for it."""
    blocks = tuple(_MAKERS[part.section](material))
    if not blocks:
        return
    heading = material.heading(part.section)
    if heading:
        yield Heading(1, heading)
    yield from markdown_blocks(part.text)
    yield from blocks


def _key_messages(material: Material) -> Iterator[Block]:
    yield from markdown_blocks(material.record.key_messages)


def _questions(material: Material) -> Iterator[Block]:
    notes = material.ordered(material.of_kind(OWN_SECTION[Section.QUESTIONS]))
    if notes:
        yield Bullets(tuple(_question(material, each) for each in notes))


def _question(material: Material, note: Note) -> ListItem:
    """Return a question as a list item, with what became of it since."""
    item = material.entry(note)
    if not has_progress(note):
        return item
    return ListItem((*item.runs, Run(f" ({told_progress(material, note)})", italic=True)))


def _decisions(material: Material) -> Iterator[Block]:
    """Yield what the whole room decided, whoever had the floor."""
    notes = material.ordered(material.of_kind(OWN_SECTION[Section.DECISIONS]))
    if notes:
        yield Bullets(tuple(material.entry(each, label=False) for each in notes))


_MAKERS: dict[Section, Callable[[Material], Iterator[Block]]] = {
    Section.MESSAGES: _key_messages,
    Section.FINDINGS: findings,
    Section.QUESTIONS: _questions,
    Section.DECISIONS: _decisions,
    Section.ACTIONS: tables.actions,
    Section.RESOURCES: resources,
    Section.PARTICIPANTS: frame.participants,
    Section.NOTES: grouped_notes,
    Section.CHARTS: charts.charts,
    Section.AGENDA: tables.agenda,
    Section.AIRTIME: tables.airtime,
    Section.COVERAGE: tables.coverage,
    Section.NUMBERS: numbers,
}
