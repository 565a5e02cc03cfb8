"""Lists of a Word file: each begins anew, as the template's lists look where it has such."""

from copy import deepcopy

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.numbering import NumberingPart

from facilitator.writeup.word.opening import opened_house, part_of
from facilitator.writeup.word.style_names import Style
from facilitator.writeup.word.styles import StyleIds

LIST_LEVELS = 4
_VAL, _NUMBER, _FORM = qn("w:val"), qn("w:numId"), qn("w:abstractNumId")
_STYLES = {False: Style.BULLET, True: Style.NUMBER}
_RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'


class Lists:
    """Hands out the numbers of lists, above those of the template, and defines them at the end."""

    def __init__(self, word: WordDocument, styles: StyleIds) -> None:
        self._numbering = _numbering(word)
        self._forms = {
            ordered: _form_of(word, self._numbering, styles[style], ordered=ordered)
            for ordered, style in _STYLES.items()
        }
        self._first = _highest(self._numbering, "w:num", _NUMBER) + 1
        self._begun: list[bool] = []

    def begin(self, *, ordered: bool) -> int:
        """Return the number of a new list."""
        self._begun.append(ordered)
        return self._first + len(self._begun) - 1

    def define(self) -> None:
        """Write down the lists that were begun."""
        forms = {ordered: self._form(ordered) for ordered in sorted(set(self._begun))}
        xml = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{forms[ordered]}"/>'
            f"{_RESTART}</w:num>"
            for number, ordered in enumerate(self._begun, start=self._first)
        )
        made = list(parse_xml(f"<w:numbering {nsdecls('w')}>{xml}</w:numbering>"))
        last = self._numbering.find(qn("w:numIdMacAtCleanup"))
        if last is None:
            self._numbering.extend(made)
        for each in made if last is not None else ():
            last.addprevious(each)

    def _form(self, ordered: bool) -> int:
        """Return the id of how such a list looks, adding that of the house style where needed."""
        found = self._forms[ordered]
        if found is not None:
            return found
        house = _house_form(ordered=ordered)
        number = _highest(self._numbering, "w:abstractNum", _FORM) + 1
        house.set(_FORM, str(number))
        there = self._numbering.findall(qn("w:abstractNum"))
        pictures = self._numbering.findall(qn("w:numPicBullet"))
        if there or pictures:
            (there or pictures)[-1].addnext(house)
        else:
            self._numbering.insert(0, house)
        return number


def _numbering(word: WordDocument) -> BaseOxmlElement:
    """Return the numbering of a document; an empty one is added where it has none."""
    part = part_of(word, RT.NUMBERING)
    if part is None:
        empty = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        name = PackURI("/word/numbering.xml")
        part = NumberingPart(name, CT.WML_NUMBERING, empty, word.part.package)
        word.part.relate_to(part, RT.NUMBERING)
    numbering: BaseOxmlElement = word.part.numbering_part.element
    return numbering


def _form_of(
    word: WordDocument, numbering: BaseOxmlElement, style_id: str, *, ordered: bool
) -> int | None:
    """Return the form that a list style has, where it has all the levels that lists may have.

    One of the other kind, or that shows nothing, does not do.
    """
    styles = word.styles.element.findall(qn("w:style"))
    path = "/".join(map(qn, ("w:pPr", "w:numPr", "w:numId")))
    of_style = (each.find(path) for each in styles if each.get(qn("w:styleId")) == style_id)
    number = next((each.get(_VAL) for each in of_style if each is not None), None)
    lists = {each.get(_NUMBER): each for each in numbering.findall(qn("w:num"))}
    if number not in lists:
        return None
    form = lists[number].find(qn("w:abstractNumId")).get(_VAL)
    for each in numbering.findall(qn("w:abstractNum")):
        levels = each.findall(qn("w:lvl"))
        if each.get(_FORM) == form and len(levels) >= LIST_LEVELS:
            kind = levels[0].find(qn("w:numFmt"))
            shown = "decimal" if kind is None else kind.get(_VAL)
            fits = shown not in ("bullet", "none") if ordered else shown == "bullet"
            return int(form) if fits else None
    return None


def _house_form(*, ordered: bool) -> BaseOxmlElement:
    """Return a copy of how a list looks in the house style."""
    wanted = "decimal" if ordered else "bullet"
    for each in opened_house().part.numbering_part.element.findall(qn("w:abstractNum")):
        if each.find(f"{qn('w:lvl')}/{qn('w:numFmt')}").get(_VAL) == wanted:
            copy: BaseOxmlElement = deepcopy(each)
            for own in ("w:nsid", "w:tmpl"):  # by which Word would take two lists for one
                for mark in copy.findall(qn(own)):
                    copy.remove(mark)
            return copy
    raise KeyError(wanted)


def _highest(numbering: BaseOxmlElement, tag: str, attribute: str) -> int:
    return max((int(each.get(attribute)) for each in numbering.findall(qn(tag))), default=0)
