"""Names check of a composed write-up: of a note and a finding at it, of other texts where they are.

What a person decided is no hit; it is let through wherever its sentence stands.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from facilitator.core.names.check import Hit, Located
from facilitator.core.names.deciding import Decisions
from facilitator.core.names.letters import letters_in, letters_of
from facilitator.core.names.shape import Shape
from facilitator.core.outlines import Grouping, Outline, Section
from facilitator.writeup.agreed import named_by_consent
from facilitator.writeup.blocks import Document, Let, located
from facilitator.writeup.material import Material
from facilitator.writeup.names import names_in
from facilitator.writeup.note_hits import (
    finding_hits,
    note_hits,
    part_hits,
    typed_hits,
    unknown_beside,
)
from facilitator.writeup.undecided import is_let

_GONE = " · · · "  # wider than a name may be parted


def asked_in(material: Material, places: Mapping[str, str]) -> dict[str, tuple[Hit, ...]]:
    """Return the hits in each note and finding (id) that is printed; `places` say where it is."""
    printed = material.printed
    found = {
        each.id: note_hits(each, places[each.id], material)
        for each in material.notes
        if each.id in printed
    }
    if _tells_findings(material.outline):
        found |= {each.finding.id: finding_hits(each, material) for each in material.findings}
    return found


def _tells_findings(outline: Outline) -> bool:
    """Say whether findings stand in it: in their section, or as the synthesis of groups."""
    heads = not {*outline.group} <= {Grouping.TAG, Grouping.TIME}
    return outline.has(Section.FINDINGS) or (outline.has(Section.NOTES) and heads)


def checked(
    document: Document,
    material: Material,
    asked: Mapping[str, tuple[Hit, ...]],
    decisions: Decisions,
) -> Document:
    """Return the document with every hit; `asked` are those of what it prints, by id."""
    found = [hit for hits in asked.values() for hit in hits]
    found += (hit for part in material.parts for hit in part_hits(part))
    found += typed_hits(document, material)
    written = {each: tuple(material.texts_of(each)) for each in asked}
    for each in located(document):
        inside = names_in([each], document, placed=True, asking=True)
        inside = (*inside, *unknown_beside(each, inside, material))
        if not inside:
            continue
        at = [one for one, texts in written.items() if _shares(texts, each.text)]
        told = {hit.name for one in at for hit in asked[one]}
        found += (hit for hit in inside if hit.name not in told and (hit.is_sure or not at))
        if at:
            beside = _beside([text for one in at for text in written[one]], each)
            found += _again_in(beside, (hit for hit in inside if hit not in found), document)
    found = [decisions.judged(hit) for hit in found]
    agreed = named_by_consent(material)
    may = {hit for hit in found if is_let(hit, decisions, agreed)}
    let = dict.fromkeys(Let(letters_of(hit.name), letters_in(hit.sentence)) for hit in may)
    hits = tuple(hit for hit in found if hit not in may)
    return replace(document, hits=hits, let=tuple(sorted(let)))


def _shares(texts: Iterable[str], of_document: str) -> bool:
    """Say whether a text of the document holds one of these, or is a part of it."""
    other = of_document.casefold()
    return any(
        other in one or (one in other and _standing(one).search(other) is not None)
        for one in map(str.casefold, texts)
        if one
    )


def _again_in(beside: Located, hits: Iterable[Hit], document: Document) -> Iterator[Hit]:
    """Yield those hits of a text that stand in what is left of it beside its notes."""
    if any(map(str.isalnum, beside.text)):
        names = {hit.name for hit in names_in([beside], document, placed=True, asking=True)}
        for hit in hits:
            is_unknown = hit.shape is Shape.UNKNOWN and hit.name in beside.text
            if is_unknown or hit.name in names:
                yield hit


def _beside(texts: Iterable[str], text: Located) -> Located:
    """Return what a text of the document holds beside these: a note “and” is no title."""
    left = text.text
    for one in sorted(texts, key=len, reverse=True):
        if left.casefold() in one.casefold():
            return replace(text, text="")
        if one and one.casefold() in left.casefold():
            left = _standing(one).sub(_GONE, left)
    return replace(text, text=left)


def _standing(text: str) -> re.Pattern[str]:
    """Return what finds a text where it stands by itself, and not within a word."""
    before, after = (r"\b" if end.isalnum() else "" for end in (text[0], text[-1]))
    return re.compile(f"{before}{re.escape(text)}{after}", re.IGNORECASE)
