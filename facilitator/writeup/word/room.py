"""Room for the write-up in a template: where its body goes, and its contents."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import takewhile
from typing import NamedTuple

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from facilitator.core.sentences import Sentence
from facilitator.writeup.word.contents import deepest_of
from facilitator.writeup.word.opening import opened_house

NAME = "writeup"
BODY_MARK, CONTENTS_MARK = "facilitator-write-up", "facilitator-contents"
_P, _SDT, _MARK, _VAL = map(qn, ("w:p", "w:sdt", "w:bookmarkStart", "w:val"))
_SECTION = f"{qn('w:pPr')}/{qn('w:sectPr')}"
_SHOWN = tuple(map(qn, ("w:t", "w:drawing", "w:pict", "w:object", "w:fldSimple", "w:sdt", "w:br")))


class Room(NamedTuple):
    """The section that the body stands in, and what is said where nothing tells its place.

    `is_last` where nothing follows it; `contents` is how deep a template's own contents go, None
    where it has none.
    """

    section: BaseOxmlElement
    is_last: bool
    contents: int | None
    said: Sentence | None = None


def make_room(word: WordDocument) -> Room:
    """Mark the places of body and contents, and take out the sample text that stands there."""
    body = word.element.body
    last = body.find(qn("w:sectPr"))
    if last is None:
        last = _bare_section()
        body.append(last)
    mark = etree.ProcessingInstruction(BODY_MARK)
    said = _place(body, mark, last)
    following = [each for each in mark.itersiblings() if each is not last]
    sections = (each.find(_SECTION) for each in following if each.tag == _P)
    section = next((each for each in sections if each is not None), last)
    return Room(section, not following, _mark_contents(body), said)


def _place(body: BaseOxmlElement, mark: BaseOxmlElement, last: BaseOxmlElement) -> Sentence | None:
    control = next((each for each in body.iter(_SDT) if _is_ours(each)), None)
    if control is not None:
        _put(mark, _block_above(control, body), _sample_of_control(control, body))
        return None
    bookmarks = (each for each in body.iter(_MARK) if _is_named(each.get(qn("w:name"))))
    bookmark = next(bookmarks, None)
    if bookmark is not None:
        _put(mark, _block_above(bookmark, body), _sample_of_bookmark(bookmark, body))
        return None
    cover = next((each for each in body if each.find(_SECTION) is not None), None)
    if cover is not None:
        cover.addnext(mark)
        return Sentence(
            "There is no content control or bookmark “{name}”: the text comes after the first"
            " section, which is taken for a cover",
            name=NAME,
        )
    if not any(True for _ in body.iter(*_SHOWN)):  # a new document has one empty line
        for each in body.findall(_P):
            body.remove(each)
    last.addprevious(mark)
    return Sentence(
        "There is no content control or bookmark “{name}”: the text comes at the end", name=NAME
    )


def _put(mark: BaseOxmlElement, block: BaseOxmlElement, sample: list[BaseOxmlElement]) -> None:
    """Put the mark in the place of sample text, or after the block that its place is in."""
    if not sample:
        block.addnext(mark)
        return
    sample[0].addprevious(mark)
    for each in sample:
        if each.find(_SECTION) is None:
            each.getparent().remove(each)
            continue
        for child in [child for child in each if child.tag != qn("w:pPr")]:
            each.remove(child)  # the section ends here all the same


def _is_ours(control: BaseOxmlElement) -> bool:
    properties = control.find(qn("w:sdtPr"))
    if properties is None:
        return False
    names = (properties.find(qn(each)) for each in ("w:tag", "w:alias"))
    return any(each is not None and _is_named(each.get(_VAL)) for each in names)


def _is_named(name: str | None) -> bool:
    return (name or "").strip().casefold() == NAME


def _sample_of_control(control: BaseOxmlElement, body: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Return the block that is a control, or holds nothing else; any other stays without its text.

    Such as a table, which cannot hold a whole write-up.
    """
    block = _block_above(control, body)
    if block is control or (block.tag == _P and _text(block) == _text(control)):
        return [block]
    for each in control.iter(qn("w:t")):
        each.text = ""
    return []


def _sample_of_bookmark(start: BaseOxmlElement, body: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Return the blocks that a bookmark encloses whole, or the empty line that it stands in."""
    ends = (each for each in body.iter(qn("w:bookmarkEnd")))
    end = next((each for each in ends if each.get(qn("w:id")) == start.get(qn("w:id"))), start)
    first, last = _block_above(start, body), _block_above(end, body)
    blocks = [first]
    while blocks[-1] is not last and blocks[-1].getnext() is not None:
        blocks.append(blocks[-1].getnext())
    if _text_before(start, first):
        blocks = blocks[1:]
    if blocks and _text_before(end, last) != _text(last):
        blocks = blocks[:-1]
    return blocks


def _block_above(element: BaseOxmlElement, body: BaseOxmlElement) -> BaseOxmlElement:
    above = element
    while above.getparent() is not body:
        above = above.getparent()
    return above


def _text(element: BaseOxmlElement) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t")))


def _text_before(element: BaseOxmlElement, block: BaseOxmlElement) -> str:
    parts = takewhile(lambda each: each is not element, block.iter())
    return "".join(each.text or "" for each in parts if each.tag == qn("w:t"))


def _mark_contents(body: BaseOxmlElement) -> int | None:
    """Put a mark in the place of the template's own contents; return how deep they go."""
    for instruction in body.iter(qn("w:instrText")):
        words = (instruction.text or "").split()
        if words[:1] == ["TOC"] and not {"\\c", "\\a"} & set(words):
            _replace_field(instruction)
            return deepest_of(instruction.text or "")
    return None


def _replace_field(instruction: BaseOxmlElement) -> None:
    first = next(instruction.iterancestors(_P))
    blocks = [first, *_until_end(first, first.itersiblings())]
    first.addprevious(etree.ProcessingInstruction(CONTENTS_MARK))
    for each in blocks:
        each.getparent().remove(each)


def _until_end(
    first: BaseOxmlElement, following: Iterable[BaseOxmlElement]
) -> Iterator[BaseOxmlElement]:
    """Yield the blocks after the first, up to the one in which its field ends."""
    open_fields = _opened_in(first)
    for each in following:
        if open_fields <= 0 or each.find(_SECTION) is not None:
            return
        open_fields += _opened_in(each)
        yield each


def _opened_in(block: BaseOxmlElement) -> int:
    kinds = [each.get(qn("w:fldCharType")) for each in block.iter(qn("w:fldChar"))]
    return kinds.count("begin") - kinds.count("end")


def _bare_section() -> BaseOxmlElement:
    """Return the page of the house style, without what stands on it."""
    section: BaseOxmlElement = deepcopy(opened_house().element.body.find(qn("w:sectPr")))
    for tag in ("w:headerReference", "w:footerReference"):
        for each in section.findall(qn(tag)):
            section.remove(each)
    return section
