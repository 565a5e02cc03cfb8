"""Order of the sections of a write-up; a section without content is left out."""

from collections.abc import Iterator

from facilitator.core.model import Kind, Note
from facilitator.writeup.blocks import Block, Bullets, Heading
from facilitator.writeup.material import OWN_SECTION, Material
from facilitator.writeup.rich import markdown_blocks
from facilitator.writeup.sections import frame, tables
from facilitator.writeup.sections.notes import grouped_notes


def sections(material: Material) -> tuple[Block, ...]:
    """Return all blocks below the title."""
    blocks = [
        *frame.rehearsal_notice(material),
        *frame.participants(material),
        *_key_messages(material),
        *grouped_notes(material),
        *_own_sections(material),
        *_written(material),
        *tables.agenda(material),
        *tables.airtime(material),
        *tables.coverage(material),
        *frame.method(material),
    ]
    return (*blocks, *frame.funding(material, tuple(blocks)))


def _key_messages(material: Material) -> Iterator[Block]:
    blocks = markdown_blocks(material.record.key_messages)
    if blocks:
        yield Heading(1, material.language.text("Key messages"))
        yield from blocks


def _own_sections(material: Material) -> Iterator[Block]:
    for kind, heading in OWN_SECTION.items():
        title = material.language.text(heading)
        if kind is Kind.ACTION:
            yield from tables.actions(material, title)
        else:
            notes = tuple(each for each in material.spoken if each.kind is kind)
            yield from _section(material, title, notes)


def _written(material: Material) -> Iterator[Block]:
    """List written contributions; their actions stand in the table of actions."""
    notes = tuple(each for each in material.written if each.kind is not Kind.ACTION)
    yield from _section(material, material.language.text("Written contributions"), notes)


def _section(material: Material, title: str, notes: tuple[Note, ...]) -> Iterator[Block]:
    if notes:
        yield Heading(1, title)
        yield Bullets(tuple(material.entry(each) for each in material.ordered(notes)))
