"""A passage of a transcript becomes a quote: a note at the instant when it was said."""

from facilitator.core.errors import Refused
from facilitator.core.model import Channel, Kind, Record
from facilitator.core.patterns import late_pattern
from facilitator.core.rule_in_force import BirthRule, birth_rule
from facilitator.core.speaking_for import spoke_for
from facilitator.core.transcripts.model import NOBODY, Fit, Passage, Speaker, Transcript
from facilitator.operations.note_taking.context import NOTHING_STICKY, Placed, place
from facilitator.operations.note_taking.links import add_links
from facilitator.operations.note_taking.notes import fields_of, scan_line
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.transcripts import find_passage

_COMMANDING = ("/", "...", "…", "\\")
_SIGIL = late_pattern(r"(?<![\w\\])([@#!＠＃！])(?=[\w\[])")
# Milliseconds by which a transcript may lie beside the notes, by how its begin is known.
_MARGINS = {Fit.TURNS: 15_000, Fit.HAND: 15_000, Fit.CLOCK: 60_000}


def quote_passage(store: Store, passage: str, *, at: int) -> Changes:
    """Make a note of kind quote of a passage (id), under what was promised when it was said.

    Whoever is meant by its voice said it; where the file names nobody, whoever had the floor.
    Raises Refused for a passage that is a quote already, or gone.
    """
    with store.act("quote_passage", at=at) as act:
        found = find_passage(act.db, passage)
        if found is None:
            raise Refused("this passage is not here any more: choose another one")
        if found.passage.quoted is not None:
            raise Refused("this passage is a quote already: it stands among the notes")
        room = enter(act, found.transcript.roundtable)
        note = _create(room, found.transcript, found.passage)
        act.change("passage", passage, quoted=note)
        act.about(note)
    return act.changes


def literal(text: str) -> str:
    """Return words so that nothing in them is read as typed: no tag, no command, no kind."""
    line = " ".join(text.split())
    if line.startswith(_COMMANDING):
        line = f"\\{line}"
    words = (each if _is_address(each) else _SIGIL().sub(r"\\\1", each) for each in line.split(" "))
    return " ".join(words)


def _is_address(word: str) -> bool:
    return "://" in word or word.lower().startswith(("www.", "mailto:"))


def _rule(record: Record, transcript: Transcript, passage: Passage) -> BirthRule:
    """Return what a passage was said under; where it is not known when that was, the strictest."""
    margin = _MARGINS.get(transcript.fit)
    if margin is None:
        head = record.roundtable
        return birth_rule(record, min(head.started_at or 0, passage.begin), head.ended_at)
    return birth_rule(record, passage.begin - margin, passage.end + margin)


def _create(room: Room, transcript: Transcript, passage: Passage) -> str:
    act, record = room.act, room.record
    scanned = scan_line(act, room, literal(passage.text), passage.begin)
    placed = place(record, scanned, at=passage.begin, sticky=NOTHING_STICKY)
    said_by, people, said_from = _speaker(room, transcript, passage, placed)
    own = {
        **fields_of(scanned, _rule(record, transcript, passage)),
        "kind": Kind.QUOTE.value,
        "gap": 0,
    }
    nobodys = dict.fromkeys(("owner_person", "owner_organisation", "due"))
    note = act.create(
        "note",
        roundtable=room.id,
        item=placed.item.id if placed.item else None,
        turn=placed.turn.id if placed.turn else None,
        at=passage.begin,
        author=act.author.name,
        channel=(Channel.CHAT if transcript.form.is_chat else Channel.SPOKEN).value,
        said_from=said_from,
        **{**own, **nobodys},
    )
    add_links(act, "note_question", note, placed.questions)
    add_links(act, "note_said_by", note, said_by)
    add_links(act, "note_person", note, people)
    add_links(act, "note_about", note, [each for each in scanned.about if each not in said_by])
    return note


def _speaker(
    room: Room, transcript: Transcript, passage: Passage, placed: Placed
) -> tuple[tuple[str, ...], tuple[str, ...], str | None]:
    """Return by which organisations and people it was said (ids), and where that is known from."""
    voice = transcript.voice(passage)
    speaker = voice.speaker if voice is not None else NOBODY
    if speaker:
        organisation = _home(room, room.record, speaker, passage.begin)
        said_by = (organisation,) if organisation else ()
        return said_by, (speaker.person,) if speaker.person else (), "tag"
    if voice is not None or transcript.form.is_chat:
        return (), (), "tag"  # nobody's, until somebody says whose it is
    return placed.said_by, placed.people, placed.said_from


def _home(room: Room, record: Record, speaker: Speaker, at: int) -> str | None:
    """Return for whom (id) somebody spoke then."""
    person = next((each for each in room.programme.people if each.id == speaker.person), None)
    if person is None or not person.further:
        return speaker.organisation
    return spoke_for(record, person, at)
