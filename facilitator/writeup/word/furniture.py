"""What stands on every page of a Word file: the status above, title and page number below."""

from collections.abc import Iterable, Iterator, Mapping

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.core.sentences import Sentence
from facilitator.writeup.blocks import Document, Run
from facilitator.writeup.language import Language
from facilitator.writeup.word.fields import fill, words
from facilitator.writeup.word.paragraphs import Layout, field, paragraph, run
from facilitator.writeup.word.style_names import Style
from facilitator.writeup.word.styles import StyleIds
from facilitator.writeup.word.turning import text_width

_KINDS = {RT.HEADER: "header", RT.FOOTER: "footer"}
_ROOTS = {RT.HEADER: "hdr", RT.FOOTER: "ftr"}
_TYPES = {RT.HEADER: CT.WML_HEADER, RT.FOOTER: CT.WML_FOOTER}


def values_of(document: Document) -> dict[str, str]:
    """Return what a template's fields and controls may say, as runs, by name."""
    return {
        "title": words(document.title),
        "subtitle": words(document.subtitle),
        "status": words(document.banner),
        "date": words(document.day),
        "author": words(document.author),
        "page": page_numbers(document.language),
    }


def furnish(
    word: WordDocument, styles: StyleIds, values: Mapping[str, str]
) -> tuple[bool, tuple[Sentence, ...]]:
    """Fill in what the template says of the write-up, and add what its pages lack.

    Return whether its first pages say the title themselves, and what it lacks.
    """
    titled = "title" in fill(word.element.body, values)
    lacks = []
    if _add_missing(word, RT.HEADER, ""):
        lacks.append(Sentence("It has no header: the status stands in one of ours"))
    place = _place(word, styles[Style.FOOTER], values)
    if _add_missing(word, RT.FOOTER, place):
        lacks.append(Sentence("It has no footer: title and page number stand in one of ours"))
    for part in _parts(word, RT.FOOTER):
        fill(part.element, values)
    status = paragraph(styles[Style.HEADER], values["status"])
    lines = [each for each in _parts(word, RT.HEADER) if _says_no_status(each, values)]
    for each in lines:
        each.element.extend(_parsed(status))
    if any(len(each.element) > 1 for each in lines):
        lacks.append(
            Sentence(
                "Its header does not say the status, by a content control “status” say: a line of"
                " ours does, below it"
            )
        )
    return titled, tuple(lacks)


def page_numbers(language: Language) -> str:
    """Return "page 1 of 3" with fields for its numbers, in whatever order a language has them."""
    text = language.text("page {page} of {pages}", page="\0PAGE\0", pages="\0NUMPAGES\0")
    pieces = enumerate(text.split("\0"))  # each second one is a field
    return "".join(field(each) if at % 2 else run(Run(each)) for at, each in pieces if each)


def _says_no_status(part: XmlPart, values: Mapping[str, str]) -> bool:
    return "status" not in fill(part.element, values)


def _place(word: WordDocument, style: str, values: Mapping[str, str]) -> str:
    """Return the title, and the page at the right, wherever the style has its tab stops."""
    width = text_width(_sections(word)[-1])
    path = "/".join(map(qn, ("w:pPr", "w:tabs", "w:tab")))
    styles = word.styles.element.findall(qn("w:style"))
    of_style = (each.findall(path) for each in styles if each.get(qn("w:styleId")) == style)
    stops = {int(each.get(qn("w:pos"))): "clear" for tabs in of_style for each in tabs}
    stops[width] = "right"
    marks = (f'<w:tab w:val="{stops[at]}" w:pos="{at}"/>' for at in sorted(stops))
    content = f"{values['title']}<w:r><w:tab/></w:r>{values['page']}"
    return paragraph(style, content, Layout(tabs=f"<w:tabs>{''.join(marks)}</w:tabs>"))


def _add_missing(word: WordDocument, reltype: str, content: str) -> bool:
    """Add a header or footer for each kind of page that has none, from the first section on.

    Later sections go on with those before. Return whether there was none at all.
    """
    sections = _sections(word)
    tag = qn(f"w:{_KINDS[reltype]}Reference")
    there = {each.get(qn("w:type")) for each in sections[0].findall(tag)}
    has_none = not any(True for each in sections for _ in each.findall(tag))
    for kind in _pages(word, sections):
        if kind not in there and (has_none or reltype == RT.HEADER):
            _add(word, sections[0], reltype, kind, content)
    return has_none


def _pages(word: WordDocument, sections: Iterable[BaseOxmlElement]) -> Iterator[str]:
    """Yield the kinds of pages that a document tells apart."""
    yield "default"
    if any(_is_on(each.find(qn("w:titlePg"))) for each in sections):
        yield "first"
    if _is_on(word.settings.element.find(qn("w:evenAndOddHeaders"))):
        yield "even"


def _add(
    word: WordDocument, section: BaseOxmlElement, reltype: str, kind: str, content: str
) -> None:
    name = _KINDS[reltype]
    taken = {str(each.partname) for each in word.part.package.iter_parts()}
    numbers = (at for at in range(1, len(taken) + 2) if f"/word/{name}{at}.xml" not in taken)
    root = parse_xml(f"<w:{_ROOTS[reltype]} {nsdecls('w', 'r')}/>")
    root.extend(_parsed(content))
    path = PackURI(f"/word/{name}{next(numbers)}.xml")
    part = XmlPart(path, _TYPES[reltype], root, word.part.package)
    reference = section.makeelement(qn(f"w:{name}Reference"))
    reference.set(qn("w:type"), kind)
    reference.set(qn("r:id"), word.part.relate_to(part, reltype))
    section.insert(0, reference)


def _sections(word: WordDocument) -> list[BaseOxmlElement]:
    return list(word.element.body.iter(qn("w:sectPr")))


def _parts(word: WordDocument, reltype: str) -> list[XmlPart]:
    found = (rel.target_part for rel in word.part.rels.values() if rel.reltype == reltype)
    return list({str(each.partname): each for each in found}.values())


def _parsed(xml: str) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


def _is_on(element: BaseOxmlElement | None) -> bool:
    return element is not None and element.get(qn("w:val"), "1") not in ("0", "false", "off")
