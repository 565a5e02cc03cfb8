"""Templates: a Word file that a write-up is poured into, the user's or the house style.

A document is dressed by one only in memory: the file is only read.
"""

from typing import NamedTuple

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from facilitator.core.sentences import Sentence
from facilitator.writeup.blocks import Document
from facilitator.writeup.word.furniture import furnish, values_of
from facilitator.writeup.word.opening import house_bytes, opened, opened_house, part_of
from facilitator.writeup.word.room import Room, make_room
from facilitator.writeup.word.styles import StyleIds, fill_part, said_of, speak, take_styles


class Template(NamedTuple):
    """The bytes of a .docx or .dotx, and what it lacks, each with what stands in for it."""

    name: str
    data: bytes
    lacks: tuple[Sentence, ...] = ()


class Dressed(NamedTuple):
    """A template made ready for one document, but for the body."""

    word: WordDocument
    styles: StyleIds
    room: Room
    titled: bool
    lacks: tuple[Sentence, ...]


def house_template() -> Template:
    return Template("write-up.docx", house_bytes())


def dressed(template: Template, document: Document) -> Dressed:
    """Return a template with room for a body, and all else said that it says of a document."""
    word = opened(template.data, template.name)
    lacks: list[Sentence] = []
    if part_of(word, RT.SETTINGS) is None:  # the library would bring its own
        fill_part(word.settings.element, opened_house().settings.element)
    styles, lacking = take_styles(word)
    lacks += said_of(lacking)
    if part_of(word, RT.NUMBERING) is None:
        lacks.append(Sentence("It has no lists of its own: those of the house style stand in"))
    room = make_room(word)
    lacks += filter(None, [room.said])
    titled, of_pages = furnish(word, styles, values_of(document))
    speak(word, document.language.tag)
    return Dressed(word, styles, room, titled, (*lacks, *of_pages))
