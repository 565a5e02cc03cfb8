"""Lines of a write-up that may name organisations: who takes part, who convenes, who pays."""

from collections.abc import Iterator

from facilitator.writeup import text
from facilitator.writeup.blocks import Document, Heading, OpenLine, located, texts
from facilitator.writeup.language import Language
from facilitator.writeup.material import Material
from facilitator.writeup.sections import frame


def open_lines(material: Material, document: Document) -> Iterator[OpenLine]:
    """Yield the title block, the list of participants and the funding notes.

    The title block may name who convenes; what was typed in it about others is no line of ours.
    """
    organisations = material.programme.organisations
    everybody = frozenset(each.id for each in organisations)
    hosts = frozenset(each.id for each in organisations if each.kind == "convenor")
    yield OpenLine("the title", document.title, hosts)
    yield OpenLine("the line below the title", document.subtitle, hosts)
    yield OpenLine("", document.author, hosts)
    listed = {
        text.cleaned(each)
        for block in frame.participants(material)
        if not isinstance(block, Heading)
        for each in texts(block)
    }
    disclosed = {text.cleaned(each.disclosure) for each in organisations if each.disclosure}
    language = material.language
    for heading, lines in (("Participants", listed), ("Funding notes", disclosed)):
        place = _place(heading, language)
        for each in located(document):
            if each.place == place and each.text in lines:
                yield OpenLine(place, each.text, everybody)


def _place(heading: str, language: Language) -> str:
    return f"the section “{text.cleaned(language.text(heading))}”"
