"""Who is named as agreed where more was promised: the lines that may, and what is left out."""

from collections.abc import Iterator

from facilitator.core.attribution import (
    Policy,
    is_named_by_consent,
    names_owner,
    owning_organisations,
    speaking_organisations,
)
from facilitator.core.consent import parties_of
from facilitator.core.model import Kind, Note, Record
from facilitator.writeup import text
from facilitator.writeup.blocks import bare, plain
from facilitator.writeup.material import Material


def agreed_lines(material: Material) -> Iterator[str]:
    """Yield the lines that name who agreed to it, as each format has them; never another note's."""
    for note in material.notes:
        yield from _owner_lines(note, material)
        if not is_named_by_consent(note, material.policy):
            continue
        label = text.cleaned(material.label(note))
        entries = (plain(material.entry(note, time=time).runs) for time in (False, True))
        for line in (label, f"– {label}", *map(text.cleaned, entries)):
            yield bare(line.split("\n")[0])
        for each in speaking_organisations(note, material.programme):
            if each.disclosure:  # travels with its name
                yield bare(text.cleaned(each.disclosure))


def _owner_lines(note: Note, material: Material) -> Iterator[str]:
    """Yield the cell that says who took an action on, where the room let it."""
    owner = text.cleaned(material.owner(note))
    if note.kind is Kind.ACTION and owner and names_owner(note, material.policy):
        yield bare(owner)
        for each in owning_organisations(note, material.programme):
            if each.disclosure:
                yield bare(text.cleaned(each.disclosure))


def named_by_consent(material: Material) -> frozenset[tuple[str, str]]:
    """Return each note (id) with those who said it, by id, and agreed to be named beside it."""
    return frozenset(
        (note.id, party.id)
        for note in material.notes
        if is_named_by_consent(note, material.policy)
        for party in parties_of(note, material.programme)
    )


def left_out(record: Record, policy: Policy) -> Iterator[str]:
    """Yield sentences for whoever writes it: how many notes consent keeps out of this version."""
    found = [policy.standing(each) for each in record.notes if not each.off_the_record]
    away = sum(each.taken_away for each in found)
    waiting = 0 if policy.internal else sum(each.waits and not each.taken_away for each in found)
    if away:
        yield f"Left out, for the words were refused or withdrawn: {_notes(away)}."
    if waiting:
        yield f"Left out until all have agreed, as this programme asks first: {_notes(waiting)}."


def _notes(number: int) -> str:
    return "1 note" if number == 1 else f"{number} notes"
