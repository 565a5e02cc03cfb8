"""Notes: a typed line becomes a note that knows who said it, where and when."""

from facilitator.core.errors import Refused
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Note
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.text import fold
from facilitator.core.vocabulary import EntityKind
from facilitator.operations.note_taking.context import NOTHING_STICKY, Sticky, local_day, place
from facilitator.operations.note_taking.links import add_links, set_links
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.records import last_note, load_note, roundtable_of_note


def add_note(
    store: Store, roundtable: str, line: str, *, at: int, sticky: Sticky = NOTHING_STICKY
) -> Changes:
    """Keep a typed line; `at` is when typing began.

    A line that starts with … continues the last note of this machine. Raises Refused for a line
    without words.
    """
    with store.act("add_note", at=at) as act:
        room = enter(act, roundtable)
        scanned = scan_line(act, room, line)
        machine = act.author.machine
        previous = last_note(act.db, roundtable, machine) if scanned.continues else None
        if previous is not None:
            _continue(room, previous, line)
        else:
            _create(room, scanned, sticky)
    return act.changes


def scan_line(act: Act, room: Room, line: str) -> ScannedLine:
    return scan(line, act.standing.vocabulary, today=local_day(room.record, act.at))


def _create(room: Room, scanned: ScannedLine, sticky: Sticky) -> None:
    act, record = room.act, room.record
    if not scanned.prose and not scanned.gap:
        raise Refused("a note needs words beside its tags")
    placed = place(record, scanned, at=act.at, sticky=sticky)
    note = act.create(
        "note",
        roundtable=record.roundtable.id,
        item=placed.item.id if placed.item else None,
        turn=placed.turn.id if placed.turn else None,
        at=act.at,
        author=act.author.name,
        channel=Channel.SPOKEN.value,
        said_from=placed.said_from,
        **fields_of(scanned),
    )
    act.about(note)
    add_links(act, "note_question", note, placed.questions)
    add_links(act, "note_said_by", note, placed.said_by)
    add_links(act, "note_person", note, placed.people)
    add_links(act, "note_about", note, scanned.about)
    add_links(act, "note_tag", note, tag_ids(act, scanned))


def fields_of(scanned: ScannedLine) -> dict[str, str | int | None]:
    """Return what the line itself says, by field. Off the record is never taken back by a line."""
    owner = scanned.owner
    is_person = owner is not None and owner.kind is EntityKind.PERSON
    fields: dict[str, str | int | None] = {
        "text": scanned.text,
        "kind": (scanned.kind or Kind.INSIGHT).value,
        "gap": int(scanned.gap),
        "owner_person": owner.id if owner and is_person else None,
        "owner_organisation": owner.id if owner and not is_person else None,
        "due": scanned.due.isoformat() if scanned.due else None,
    }
    if scanned.off:
        fields["attribution"] = OFF_THE_RECORD
    return fields


def tag_ids(act: Act, scanned: ScannedLine) -> list[str]:
    if not scanned.tags and not scanned.new_tags:
        return []
    known = {fold(name): tag for tag, name in load_tags(act.db)}
    for name in scanned.new_tags:
        known.setdefault(fold(name), "")
        known[fold(name)] = known[fold(name)] or act.create("tag", name=name)
    names = (*scanned.tags, *scanned.new_tags)
    return list(dict.fromkeys(known[fold(name)] for name in names))


def _continue(room: Room, previous: Note, line: str) -> None:
    rest = line.lstrip().lstrip(".…").strip()
    whole = f"{previous.text} {rest}" if rest else previous.text
    _rewrite(room, previous, whole)


def _rewrite(room: Room, note: Note, line: str) -> None:
    scanned = scan_line(room.act, room, line)
    act = room.act.about(note.id)
    fields = fields_of(scanned)
    if scanned.kind is scan_line(act, room, note.text).kind:
        del fields["kind"]  # the text says nothing new of it, and it may have been set by hand
    act.change("note", note.id, **fields)
    set_links(act, "note_about", note.id, scanned.about)
    set_links(act, "note_tag", note.id, tag_ids(act, scanned))
    if scanned.questions:
        set_links(act, "note_question", note.id, scanned.questions)
    if scanned.said_by or scanned.people:
        act.change("note", note.id, said_from="tag")
        set_links(act, "note_said_by", note.id, scanned.said_by)
        set_links(act, "note_person", note.id, scanned.people)


def edit_note(store: Store, note: str, line: str, *, at: int) -> Changes:
    """Replace the text of a note and read its tags again; where it was said stays."""
    with store.act("edit_note", at=at) as act:
        if not line.strip():
            raise Refused("a note needs words: delete it instead")
        _rewrite(enter(act, roundtable_of_note(act.db, note)), load_note(act.db, note), line)
    return act.changes


def set_kind(store: Store, notes: tuple[str, ...], kind: Kind, *, at: int) -> Changes:
    """Give notes another kind."""
    with store.act("set_kind", at=at) as act:
        for note in notes:
            act.change("note", note, kind=kind.value)
        act.about(*notes)
    return act.changes


def take_off_record(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Keep notes, but out of every write-up, every total and the search index."""
    with store.act("take_off_record", at=at) as act:
        for note in notes:
            act.change("note", note, attribution=OFF_THE_RECORD)
        act.about(*notes)
    return act.changes


def put_on_record(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Treat notes as promised to the room again."""
    with store.act("put_on_record", at=at) as act:
        for note in notes:
            act.change("note", note, attribution=None)
        act.about(*notes)
    return act.changes


def delete_notes(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Delete notes; undo brings them back."""
    with store.act("delete_notes", at=at) as act:
        for note in notes:
            act.remove("note", note)
        act.about(*notes)
    return act.changes
