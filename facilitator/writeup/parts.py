"""Material in part: one roundtable of several, and a version without what is left out of it."""

from collections.abc import Collection
from dataclasses import replace

from facilitator.core.attribution import Policy, applied
from facilitator.core.model import Record
from facilitator.core.state import State
from facilitator.writeup.material import Material


def part_of(whole: Material, record: Record, state: State, policy: Policy) -> Material:
    """Return one roundtable of several: its times and numbers, none of its words."""
    notes = tuple(each for each in record.notes if applied(each, policy) is not None)
    words = dict.fromkeys((each.id for each in notes), "")
    return replace(
        whole, record=record, state=state, policy=policy, notes=notes, words=words, name=""
    )


def without(material: Material, ids: Collection[str]) -> Material:
    """Return it without some notes and findings (ids)."""
    if not ids:
        return material
    return replace(
        material,
        notes=tuple(each for each in material.notes if each.id not in ids),
        words={note: words for note, words in material.words.items() if note not in ids},
        findings=tuple(
            each.without(ids) for each in material.findings if each.finding.id not in ids
        ),
    )
