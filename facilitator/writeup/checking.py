"""Names check of a composed write-up: of a note and a finding at it, of other texts where they are.

What a person decided is no hit; it is let through wherever its sentence stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Decisions
from facilitator.core.names.letters import letters_in, letters_of
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
    found = [decisions.judged(hit) for hit in found]
    agreed = named_by_consent(material)
    may = {hit for hit in found if is_let(hit, decisions, agreed)}
    let = dict.fromkeys(Let(letters_of(hit.name), letters_in(hit.sentence)) for hit in may)
    hits = tuple(hit for hit in found if hit not in may)
    return replace(document, hits=hits, let=tuple(sorted(let)))


def _shares(texts: Iterable[str], of_document: str) -> bool:
    """Say whether a text of the document holds one of these, or is a part of it."""
    other = of_document.casefold()
    return any(one and (one in other or other in one) for one in map(str.casefold, texts))
