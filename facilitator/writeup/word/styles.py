"""Styles of a template: each that a write-up uses is found there, or the house style's put in."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.core.sentences import Sentence
from facilitator.writeup.word.opening import opened_house, part_of
from facilitator.writeup.word.style_names import (
    HEADINGS,
    Style,
    StyleKind,
    folded,
    names_of,
)

_ID, _VAL, _TYPE = qn("w:styleId"), qn("w:val"), qn("w:type")
_REFERENCES = ("w:basedOn", "w:next", "w:link")

StyleIds = Mapping[Style, str]


def take_styles(word: WordDocument) -> tuple[StyleIds, tuple[Style, ...]]:
    """Return the id of each style in a document, and which of them had to be put in."""
    house = opened_house().styles.element
    if part_of(word, RT.STYLES) is None:  # the library would bring its own
        fill_part(word.styles.element, house)
        return _found(house), tuple(Style)
    there = word.styles.element
    ids = dict(_found(there))
    lacking = tuple(each for each in Style if each not in ids)
    taken = {each.get(_ID) for each in there.findall(qn("w:style"))}
    ours = _found(house)
    for style in lacking:
        ids[style] = _free(ours[style], taken)
        taken.add(ids[style])
    known = {ours[style]: ids[style] for style in Style}
    for style in lacking:
        there.append(_adopted(_by_id(house, ours[style]), ids[style], known, there))
    return ids, lacking


def said_of(lacking: Iterable[Style]) -> Iterator[Sentence]:
    """Yield what is said of styles that a template lacks."""
    names = ", ".join(each.label for each in lacking)
    if names:
        yield Sentence(
            "Not among its styles: {names}. Those of the house style stand in", names=names
        )


def speak(word: WordDocument, tag: str) -> None:
    """Have the text of a document checked in a language, by its tag ("en-GB")."""
    styles = word.styles.element
    languages = list(styles.iter(qn("w:lang")))
    defaults = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None and defaults.find(qn("w:lang")) is None:
        languages.append(defaults.makeelement(qn("w:lang")))
        defaults.append(languages[-1])
    languages += word.settings.element.findall(qn("w:themeFontLang"))
    for each in languages:
        before = each.get(_VAL)
        for name in (_VAL, qn("w:eastAsia")):
            if name == _VAL or each.get(name) == before is not None:
                each.set(name, tag)


def _found(styles: BaseOxmlElement) -> StyleIds:
    """Return the ids of those styles that are there, by name, by id, or by their level."""
    by_name: dict[tuple[str, str], str] = {}
    by_id: dict[tuple[str, str], str] = {}
    by_level: dict[int, str] = {}
    ids: dict[Style, str] = {}
    for each in styles.findall(qn("w:style")):
        kind, style_id = each.get(_TYPE, StyleKind.PARAGRAPH), each.get(_ID, "")
        for name in _names(each):
            by_name.setdefault((kind, folded(name)), style_id)
        by_id.setdefault((kind, folded(style_id)), style_id)
        level = each.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if level is not None and kind == StyleKind.PARAGRAPH:
            by_level.setdefault(int(level.get(_VAL, "9")), style_id)
        if kind == StyleKind.PARAGRAPH and each.get(qn("w:default")) in ("1", "true", "on"):
            ids[Style.NORMAL] = style_id
    for style in Style:
        keys = [(style.kind.value, name) for name in names_of(style)]
        named = [found[key] for found in (by_name, by_id) for key in keys if key in found]
        if not named and style in HEADINGS:
            named = [by_level[at] for at in (HEADINGS.index(style),) if at in by_level]
        if named:
            ids.setdefault(style, named[0])
    return ids


def _names(style: BaseOxmlElement) -> Iterable[str]:
    name, aliases = style.find(qn("w:name")), style.find(qn("w:aliases"))
    if name is not None:
        yield name.get(_VAL, "")
    if aliases is not None:
        yield from aliases.get(_VAL, "").split(",")


def _adopted(
    style: BaseOxmlElement, style_id: str, known: Mapping[str, str], there: BaseOxmlElement
) -> BaseOxmlElement:
    """Return a copy of a house style for another document, based on what that one has."""
    copy: BaseOxmlElement = deepcopy(style)
    copy.set(_ID, style_id)
    copy.attrib.pop(qn("w:default"), None)
    for numbered in list(copy.iter(qn("w:numPr"))):  # by a list that is another one there
        numbered.getparent().remove(numbered)
    if known.get(style.get(_ID, "")) == style_id and style_id == known.get("Normal"):
        copy.set(qn("w:default"), "1")
    for tag in _REFERENCES:
        for each in copy.findall(qn(tag)):
            target = known.get(each.get(_VAL, "")) or _default(there, style.get(_TYPE, ""))
            if target:
                each.set(_VAL, target)
            else:
                copy.remove(each)
    return copy


def _default(styles: BaseOxmlElement, kind: str) -> str:
    """Return the id of the style that a kind begins with, or an empty text."""
    found = (
        each.get(_ID, "")
        for each in styles.findall(qn("w:style"))
        if each.get(_TYPE) == kind and each.get(qn("w:default")) in ("1", "true", "on")
    )
    return next(found, "")


def _by_id(styles: BaseOxmlElement, style_id: str) -> BaseOxmlElement:
    found: Iterator[BaseOxmlElement] = (
        each for each in styles.findall(qn("w:style")) if each.get(_ID) == style_id
    )
    return next(found)


def _free(wanted: str, taken: Iterable[str | None]) -> str:
    free, number = wanted, 2
    while free in taken:
        free, number = f"{wanted}{number}", number + 1
    return free


def fill_part(element: BaseOxmlElement, source: BaseOxmlElement) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(deepcopy(list(source)))
