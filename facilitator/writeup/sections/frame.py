"""Sections around the notes: participants, method note, rehearsal and funding notices."""

from collections.abc import Iterator

from facilitator.core.attribution import OTHER_SECTOR, SMALLEST_GROUP, sector_counts
from facilitator.core.model import Organisation, Promise
from facilitator.core.names_check import holds, names_of
from facilitator.writeup import text
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Run,
    Runs,
    texts,
)
from facilitator.writeup.material import Material
from facilitator.writeup.promises import PROMISE_WORDS, more_promised, recorded

_KINDS = {"member": "", "convenor": ", convenor", "guest": ", guest"}


def rehearsal_notice(material: Material) -> Iterator[Block]:
    if material.record.roundtable.rehearsal:
        yield Notice(
            "REHEARSAL. This roundtable did not take place: the participants are stand-ins, and"
            " nobody said what is written here."
        )


def participants(material: Material) -> Iterator[Block]:
    """Yield the list as the promise allows; under chatham there is none."""
    if material.promise is Promise.CHATHAM:
        return
    if material.promise is Promise.SECTOR:
        items = _sectors(material)
    else:
        items = tuple(ListItem(_organisation(material, each)) for each in material.present)
    if not items:
        return
    yield Heading(1, "Participants")
    yield Bullets(items)
    apologies = [each.short for each in material.programme.members if each not in material.present]
    if apologies and material.promise is not Promise.SECTOR:
        yield Paragraph((Run(f"Not here: {', '.join(apologies)}."),))


def method(material: Material) -> Iterator[Block]:
    """Yield from how much this was written, and by which rule."""
    sentences = [_sources(material), PROMISE_WORDS[material.promise].method]
    sentences += more_promised(material.record, material.promise)
    sentences += recorded(material.record)
    if material.policy.internal:
        promised = material.record.roundtable.promise
        sentences.append(
            f"This version is for the convening team only: the room was promised “{promised}”."
        )
    if material.promise is not Promise.CHATHAM:  # which gives no time that could count
        sentences.append(material.unended)
    if not material.approved:
        sentences.append("This is a draft that nobody has approved yet.")
    yield Heading(1, "How this was written")
    yield Paragraph((Run(" ".join(each for each in sentences if each)),))


def funding(material: Material, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the disclosure of every organisation whose name appears in the blocks."""
    said = [part for block in blocks for part in texts(block)]
    said += [material.title, material.programme.title]
    whole = "\n".join(said)
    notes = tuple(
        ListItem((Run(each.disclosure),))
        for each in material.programme.organisations
        if each.disclosure and holds(whole, names_of(each))
    )
    if notes:
        yield Heading(1, "Funding notes")
        yield Bullets(notes)


def _sectors(material: Material) -> tuple[ListItem, ...]:
    counts = sector_counts(material.policy, material.programme)
    ordered = sorted(counts, key=lambda sector: sector == OTHER_SECTOR)
    return tuple(
        ListItem((Run(f"{sector}: ", bold=True), Run(text.counted(counts[sector], "organisation"))))
        for sector in ordered
    )


def _organisation(material: Material, organisation: Organisation) -> Runs:
    name = organisation.name
    if organisation.short and organisation.short not in name:
        name = f"{name} ({organisation.short})"
    kind = organisation.kind if organisation.kind in _KINDS else "guest"
    role = _KINDS[kind]
    if material.promise is not Promise.NAMED:
        return (Run(name + role),)
    people = [
        f"{each.name}, {each.role}" if each.role else each.name
        for each in material.programme.people
        if each.organisation == organisation.id and each.id not in material.policy.absent
    ]
    if not people:
        return (Run(name + role),)
    return (Run(f"{name}{role}: ", bold=True), Run("; ".join(people)))


def _sources(material: Material) -> str:
    """Return "From 31 notes …"; where a small number could point at one person, no number."""
    spoken = _number(material, len(material.spoken), "note")
    written = _number(material, len(material.written), "written contribution")
    taken = f"{spoken} taken during the roundtable" if spoken else ""
    both = " and ".join(part for part in (taken, written) if part)
    return f"From {both}." if both else "No notes were taken."


def _number(material: Material, number: int, word: str) -> str:
    if number == 0:
        return ""
    singles_out = material.promise in (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)
    return f"{word}s" if singles_out and number < SMALLEST_GROUP else text.counted(number, word)
