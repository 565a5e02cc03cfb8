"""Footnotes: sources, and the address behind a linked word for whoever reads on paper.

A text that is referred to again keeps its footnote: the later places hold a field with its number.
"""

from itertools import takewhile

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from facilitator.core.xml_text import escape
from facilitator.writeup.word.opening import opened_house, part_of
from facilitator.writeup.word.paragraphs import field
from facilitator.writeup.word.room import BODY_MARK
from facilitator.writeup.word.style_names import Style
from facilitator.writeup.word.styles import StyleIds

_ID, _REFERENCE = qn("w:id"), qn("w:footnoteReference")
_MARKS_FROM = 1_000_000  # ids of our bookmarks: above those of the headings


class Footnotes:
    """Collects notes with numbers above those of the template, and writes them at the end."""

    def __init__(self, word: WordDocument, styles: StyleIds) -> None:
        self._word = word
        self._text, self._mark = styles[Style.FOOTNOTE], styles[Style.FOOTNOTE_MARK]
        part = part_of(word, RT.FOOTNOTES)
        house = part_of(opened_house(), RT.FOOTNOTES)
        source = part if part is not None else house
        self._root = parse_xml(source.blob if source is not None else "")
        self._name = part.partname if part is not None else PackURI("/word/footnotes.xml")
        there = (int(each.get(_ID)) for each in self._root.findall(qn("w:footnote")))
        self._first = max(there, default=0) + 1
        self._before = _references_before(word.element.body)
        self._texts: dict[str, int] = {}  # each with its place among them

    def refer(self, text: str) -> str:
        """Return the run that refers to a footnote: a new one, or one that there is already."""
        look = f'<w:rPr><w:rStyle w:val="{self._mark}"/></w:rPr>'
        if text in self._texts:
            at = self._texts[text]
            result = f"<w:r>{look}<w:t>{self._before + at + 1}</w:t></w:r>"
            return field(f"NOTEREF {self._mark_at(at)} \\f \\h", result)
        at = len(self._texts)
        self._texts[text] = at
        return (
            f'<w:bookmarkStart w:id="{_MARKS_FROM + at}" w:name="{self._mark_at(at)}"/>'
            f'<w:r>{look}<w:footnoteReference w:id="{self._first + at}"/></w:r>'
            f'<w:bookmarkEnd w:id="{_MARKS_FROM + at}"/>'
        )

    def write(self) -> None:
        """Put the notes into the document; one without any keeps what it had."""
        if not self._texts:
            return
        xml = "".join(self._note(at, text) for text, at in self._texts.items())
        self._root.extend(list(parse_xml(f"<w:footnotes {nsdecls('w')}>{xml}</w:footnotes>")))
        blob = etree.tostring(self._root, encoding="UTF-8", xml_declaration=True, standalone=True)
        relationships = self._word.part.rels
        old = [each for each, rel in relationships.items() if rel.reltype == RT.FOOTNOTES]
        made = Part(self._name, CT.WML_FOOTNOTES, blob, self._word.part.package)
        _take_over(made, part_of(self._word, RT.FOOTNOTES))
        for rel_id in old:
            del relationships[rel_id]
        self._word.part.relate_to(made, RT.FOOTNOTES)

    def _mark_at(self, at: int) -> str:
        return f"_RefNote{self._first + at}"

    def _note(self, at: int, shown: str) -> str:
        look = f'<w:rPr><w:rStyle w:val="{self._mark}"/></w:rPr>'
        text = f'<w:t xml:space="preserve"> {escape(shown)}</w:t>'
        return (
            f'<w:footnote w:id="{self._first + at}"><w:p><w:pPr><w:pStyle w:val="{self._text}"/>'
            f"</w:pPr><w:r>{look}<w:footnoteRef/></w:r><w:r>{text}</w:r></w:p></w:footnote>"
        )


def _references_before(body: BaseOxmlElement) -> int:
    """Return how many footnotes of the template are referred to before the place of our text."""
    before = takewhile(lambda each: not _is_mark(each), body.iter())
    return sum(each.tag == _REFERENCE for each in before)


def _is_mark(element: BaseOxmlElement) -> bool:
    return element.tag is etree.PI and element.target == BODY_MARK


def _take_over(made: Part, before: Part | None) -> None:
    """Let a part have the relationships of the one in whose place it stands."""
    for rel_id, rel in (before.rels if before is not None else {}).items():
        target = rel.target_ref if rel.is_external else rel.target_part
        made.rels.add_relationship(rel.reltype, target, rel_id, rel.is_external)
