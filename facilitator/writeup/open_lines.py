"""Lines of a write-up that may name organisations: who takes part, who convenes, who pays."""

from collections.abc import Iterator

from facilitator.core.outlines import Section
from facilitator.writeup import text
from facilitator.writeup.blocks import TOP, Document, OpenLine, located, texts
from facilitator.writeup.material import Material
from facilitator.writeup.sections import facts, frame


def open_lines(material: Material, document: Document) -> Iterator[OpenLine]:
    """Yield the title block, who convened, the list of participants and the funding notes.

    The title block may name who convenes; what was typed in it about others is no line of ours.
    """
    organisations = material.programme.organisations
    everybody = frozenset(each.id for each in organisations)
    hosts = frozenset(each.id for each in organisations if each.kind == "convenor")
    yield OpenLine("the title", document.title, hosts)
    yield OpenLine("the line below the title", document.subtitle, hosts)
    yield OpenLine("", document.author, hosts)
    listed = {text.cleaned(each) for block in frame.participants(material) for each in texts(block)}
    disclosed = {text.cleaned(each.disclosure) for each in organisations if each.disclosure}
    language = material.language
    convened = f"{language.text('Convened by:')} {facts.convened_by(material)}"
    for each in located(document):
        if each.place == TOP and each.text == text.cleaned(convened):
            yield OpenLine(TOP, each.text, hosts)
    headings = (material.heading(Section.PARTICIPANTS), language.text("Funding notes"))
    for heading, lines in zip(headings, (listed, disclosed), strict=True):
        place = f"the section “{text.cleaned(heading)}”"
        for each in located(document):
            if each.place == place and each.text in lines:
                yield OpenLine(place, each.text, everybody)
