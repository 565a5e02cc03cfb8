"""Hits of the names check in one note, and in what else is typed as text of a write-up."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from facilitator.core.attribution import applied, speaking_organisations
from facilitator.core.model import Note, Promise
from facilitator.core.names.check import Hit, Located, all_in
from facilitator.core.names.forms import FormKind
from facilitator.core.outlines import Section
from facilitator.writeup.blocks import Document, located, texts
from facilitator.writeup.material import Material
from facilitator.writeup.names import is_read_word_by_word, unknown_in
from facilitator.writeup.own_texts import own_texts
from facilitator.writeup.rich import markdown_blocks
from facilitator.writeup.text import cleaned, shortened
from facilitator.writeup.told_findings import ToldFinding

ASKED_IN_PART = (
    "Words written like names were asked about only where two stand side by side or where they"
    " have a say: some notes are in a language of which no words are listed, or that writes its"
    " nouns so."
)
_WHOLE_LISTS = (Promise.SECTOR, Promise.UNATTRIBUTED)


def note_hits(note: Note, place: str, material: Material) -> tuple[Hit, ...]:
    """Return all in a note that may name somebody whom its rule does not let be named."""
    rule = applied(note, material.policy)
    if rule is None:
        return ()
    tied = {each.id for each in speaking_organisations(note, material.programme)}
    tied.add(note.owner_organisation or "")
    return tuple(
        replace(hit, note=note.id)
        for each in material.texts_of(note.id)
        for hit in _hits_in(Located(place, each), rule, tied, material)
    )


def finding_hits(told: ToldFinding, material: Material) -> tuple[Hit, ...]:
    """Return all in a finding that may name somebody whom the rule of its notes does not let be.

    Who said what it rests on may be given away by an everyday word, as in a note.
    """
    below = (*told.agreeing.notes, *told.otherwise.notes)
    programme = material.programme
    tied = {each.id for note in below for each in speaking_organisations(note, programme)}
    place = finding_place(told)
    return tuple(
        hit
        for each in material.texts_of(told.finding.id)
        for hit in _hits_in(Located(place, each), told.rule, tied, material)
    )


def part_hits(part: Material) -> tuple[Hit, ...]:
    """Return all in what was typed of one roundtable of several that its own promise rules out."""
    head = part.record.roundtable
    blocks = markdown_blocks(part.record.key_messages)
    written = (head.title, *(each for block in blocks for each in texts(block)))
    place = f"what is told of “{shortened(head.title)}”"
    return tuple(
        hit
        for each in map(cleaned, written)
        for hit in _hits_in(Located(place, each), part.promise, (), part)
    )


def finding_place(told: ToldFinding) -> str:
    return f"the finding “{shortened(told.finding.text)}”"


def _hits_in(
    text: Located, rule: Promise, tied: Collection[str], material: Material
) -> tuple[Hit, ...]:
    """Return what a text may not tell under a rule, in which `tied` organisations have a part."""
    found = all_in(text, material.forms_under(rule))
    hits = [hit for hit in found if hit.kind is not FormKind.HINT or hit.is_sure]
    if rule in _WHOLE_LISTS:
        # What gives away whoever said it, or is to do it, may be an everyday word.
        known = {hit.name for hit in hits}
        of_chatham = all_in(text, material.forms_under(Promise.CHATHAM))
        hits += [hit for hit in of_chatham if hit.whose in tied and hit.name not in known]
    if rule is not Promise.NAMED:
        hits += unknown_in(text, hits, material.programme, material.known)
    return tuple(hits)


def unknown_beside(text: Located, hits: Sequence[Hit], material: Material) -> Iterator[Hit]:
    """Yield what nobody on the list has in what is typed for the write-up: key messages, texts."""
    messages = f"the section “{material.heading(Section.MESSAGES)}”"
    typed_there = text.place == messages or text.text in own_texts(material.outline)
    if typed_there and material.promise is not Promise.NAMED:
        yield from unknown_in(text, hits, material.programme, material.known)


def typed_hits(document: Document, material: Material) -> Iterator[Hit]:
    """Yield what nobody on the list has in titles, sources and places, where they are printed."""
    if material.promise is Promise.NAMED:
        return
    shown = tuple(located(document))
    for each in dict.fromkeys(map(cleaned, _typed_beside(material))):
        place = next((text.place for text in shown if each and each in text.text), None)
        if place is not None:
            text = Located(place, each)
            known = tuple(all_in(text, document.forbidden))
            yield from unknown_in(text, known, material.programme, material.known)


def _typed_beside(material: Material) -> Iterator[str]:
    for part in material.parts or (material,):
        head, meeting = part.record.roundtable, part.record.roundtable.meeting
        yield head.title
        for texts_of_lines in (meeting.place, meeting.prereads):
            yield from texts_of_lines.splitlines()
        for item in part.record.items:
            yield from (item.title, *item.materials.splitlines())
        yield from (note.source for note in part.notes)


def asks_in_part(material: Material) -> bool:
    """Say whether capitalised words were asked about only in pairs, or where they have a say.

    So it is in any language but English, and in German for its nouns.
    """
    return any(
        applied(each, material.policy) is not Promise.NAMED
        and not is_read_word_by_word(material.words[each.id], material.programme)
        for each in material.notes
    )
