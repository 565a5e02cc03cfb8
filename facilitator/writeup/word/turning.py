"""Sections: what is between the margins, and a page on its side for a wide table."""

from collections.abc import Sequence
from copy import deepcopy
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from facilitator.writeup.blocks import Block, Heading

_WIDTH, _HEIGHT = qn("w:w"), qn("w:h")
_A4 = {"w:w": "11906", "w:h": "16838"}  # twentieths of a point
_MARGIN = "1417"
_ONCE = ("w:titlePg", "w:pgNumType")  # of a section whose first page begins something
_LEAST = 3000  # twentieths of a point; narrower text is a mistake in the template


class Turning(NamedTuple):
    """Sections around a page that lies on its side, as XML, and what it has between its margins.

    `is_last` where the section that the body stands in ends with the file.
    """

    before: str
    lying: str
    width: int
    is_last: bool


def text_width(section: BaseOxmlElement) -> int:
    """Return what a section has between its margins, or in one of its columns."""
    margins = section.find(qn("w:pgMar"))
    sides = ("w:left", "w:right", "w:gutter")
    taken = sum(_number(margins, each, _MARGIN if each != "w:gutter" else "0") for each in sides)
    width = _number(section.find(qn("w:pgSz")), "w:w", _A4["w:w"]) - taken
    columns = section.find(qn("w:cols"))
    number = max(1, _number(columns, "w:num", "1"))
    between = _number(columns, "w:space", "720") * (number - 1)
    return max((width - between) // number, _LEAST)


def lay_on_side(section: BaseOxmlElement) -> None:
    """Turn the page of a section."""
    size = section.find(qn("w:pgSz"))
    if size is None:
        size = section.makeelement(qn("w:pgSz"), {qn(each): value for each, value in _A4.items()})
        _insert_size(section, size)
    width, height = size.get(_WIDTH, _A4["w:w"]), size.get(_HEIGHT, _A4["w:h"])
    if int(width) < int(height):
        size.set(_WIDTH, height)
        size.set(_HEIGHT, width)
    size.set(qn("w:orient"), "landscape")


def turning_in(section: BaseOxmlElement, *, is_last: bool) -> Turning | None:
    """Return how a page is turned in a section; None where it lies on its side, or has columns."""
    size = section.find(qn("w:pgSz"))
    lies = _number(size, "w:w", _A4["w:w"]) >= _number(size, "w:h", _A4["w:h"])
    if lies or _number(section.find(qn("w:cols")), "w:num", "1") > 1:
        return None
    lying = deepcopy(section)
    for tag in ("w:headerReference", "w:footerReference", "w:type", *_ONCE):
        for each in lying.findall(qn(tag)):
            lying.remove(each)
    lay_on_side(lying)
    return Turning(_xml(section), _xml(lying), text_width(lying), is_last)


def go_on_after_turning(section: BaseOxmlElement) -> None:
    """Have a section begin a page of its own after one that was turned, and nothing else anew."""
    for tag in ("w:type", *_ONCE):
        for each in section.findall(qn(tag)):
            section.remove(each)


def turned_blocks(blocks: Sequence[Block], wide: Sequence[bool]) -> list[bool]:
    """Say of each block whether it stands on a turned page: wide ones, with their headings."""
    turned = list(wide)
    for at in range(len(blocks) - 1, 0, -1):
        if turned[at] and isinstance(blocks[at - 1], Heading):
            turned[at - 1] = True
    return turned


def _insert_size(section: BaseOxmlElement, size: BaseOxmlElement) -> None:
    before = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
    tags = {qn(f"w:{each}") for each in before}
    at = sum(each.tag in tags for each in section)
    section.insert(at, size)


def _xml(section: BaseOxmlElement) -> str:
    return str(etree.tostring(section, encoding="unicode", with_tail=False))


def _number(element: BaseOxmlElement | None, attribute: str, otherwise: str) -> int:
    value = otherwise if element is None else element.get(qn(attribute), otherwise)
    return int(float(value))
