"""Notes: a typed line becomes a note that knows who said it, where and when."""

from collections.abc import Mapping, Sequence

from facilitator.core.errors import Refused
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Note
from facilitator.core.rule_in_force import NO_BIRTH_RULE, BirthRule, birth_rule
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.text import fold
from facilitator.core.vocabulary import EntityKind
from facilitator.operations.note_taking.channel import change_channel
from facilitator.operations.note_taking.context import NOTHING_STICKY, Sticky, local_day, place
from facilitator.operations.note_taking.links import add_links, set_links
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.records import (
    last_note,
    links_of,
    load_note,
    roundtable_of_note,
)
from facilitator.store.row_writing import read_fields


def add_note(
    store: Store,
    roundtable: str,
    line: str,
    *,
    at: int,
    sticky: Sticky = NOTHING_STICKY,
    entered: int | None = None,
) -> Changes:
    """Keep a typed line; `at` is when typing began, `entered` when it was done, None: only now.

    A line that starts with … continues the last note of this machine. Raises Refused for a line
    without words.
    """
    with store.act("add_note", at=at) as act:
        room = enter(act, roundtable)
        rule = birth_rule(room.record, at, entered)
        scanned = scan_line(act, room, line)
        machine = act.author.machine
        previous = last_note(act.db, roundtable, machine) if scanned.continues else None
        if previous is not None:
            _continue(room, previous, line, rule)
        else:
            _create(room, scanned, sticky, rule)
    return act.changes


def scan_line(act: Act, room: Room, line: str, at: int | None = None) -> ScannedLine:
    """Read a line as it is meant in a room at an instant, else at that of the act."""
    scanned = scan(line, act.standing.vocabulary, today=local_day(room.record, act.at))
    return said_for(scanned, room.programme, room.record, act.at if at is None else at)


def _create(room: Room, scanned: ScannedLine, sticky: Sticky, rule: BirthRule) -> None:
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
        channel=(Channel.CHAT if scanned.chat else Channel.SPOKEN).value,
        said_from=placed.said_from,
        **fields_of(scanned, rule),
    )
    act.about(note)
    add_links(act, "note_question", note, placed.questions)
    add_links(act, "note_said_by", note, placed.said_by)
    add_links(act, "note_person", note, placed.people)
    add_links(act, "note_about", note, scanned.about)
    add_links(act, "note_tag", note, tag_ids(act, scanned))


def fields_of(scanned: ScannedLine, rule: BirthRule = NO_BIRTH_RULE) -> dict[str, str | int | None]:
    """Return what the line itself says, by field, and what it is born under.

    Off the record is never taken back by a line.
    """
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
    if rule.promise is not None:
        fields["promised"] = rule.promise.value
    held = rule._replace(off=rule.off or scanned.off).attribution()
    if held is not None:
        fields["attribution"] = held
    return fields


def tag_ids(act: Act, scanned: ScannedLine) -> list[str]:
    if not scanned.tags and not scanned.new_tags:
        return []
    from facilitator.store.queries.tags import tags_by_name  # late: no start has a tag to look up

    known = tags_by_name(act.db)
    for name in scanned.new_tags:
        known.setdefault(fold(name), "")
        known[fold(name)] = known[fold(name)] or act.create("tag", name=name)
    names = (*scanned.tags, *scanned.new_tags)
    return list(dict.fromkeys(known[fold(name)] for name in names))


def _continue(room: Room, previous: Note, line: str, rule: BirthRule) -> None:
    """Add to what was said: labels that end the line stay at its end, where none is printed."""
    at = scan_line(room.act, room, previous.text, previous.at).goes_on_at
    rest = line.lstrip().lstrip(".…").strip()
    pieces = (previous.text[:at].rstrip(), rest, previous.text[at:].lstrip())
    rewrite(room, previous, " ".join(piece for piece in pieces if piece), rule)


def rewrite(room: Room, note: Note, line: str, rule: BirthRule = NO_BIRTH_RULE) -> None:
    """Give a note other words; under a stricter rule all of it gets that, for they are in it.

    What its text says as it did before stays as it is: it may have been put right by hand.
    """
    scanned = scan_line(room.act, room, line, note.at)
    act = room.act.about(note.id)
    before = scan_line(act, room, note.text, note.at)
    stricter = scanned.off or (rule != NO_BIRTH_RULE and line != note.text)
    fields = fields_of(scanned, rule.and_of(note) if stricter else NO_BIRTH_RULE)
    if scanned.kind is before.kind:
        del fields["kind"]
    if scanned.chat is not before.chat:
        from facilitator.store.queries.note_channels import note_channels  # no start needs it

        channel = Channel.CHAT if scanned.chat else Channel.SPOKEN
        change_channel(act, note_channels(act.db, (note.id,)), channel)
    if scanned.owner == before.owner:
        del fields["owner_person"], fields["owner_organisation"]
    if scanned.due == before.due:
        del fields["due"]
    act.change("note", note.id, **fields)
    _relabel(act, "note_about", note.id, before.about, scanned.about)
    _relabel(act, "note_tag", note.id, tag_ids(act, before), tag_ids(act, scanned))
    if scanned.questions and scanned.questions != before.questions:
        set_links(act, "note_question", note.id, scanned.questions)
    said, said_before = (scanned.said_by, scanned.people), (before.said_by, before.people)
    told = (read_fields(act.db, "note", note.id, ("said_from",)) or {}).get("said_from") == "tag"
    if any(said) and (said != said_before or not told):
        act.change("note", note.id, said_from="tag")
        set_links(act, "note_said_by", note.id, scanned.said_by)
        set_links(act, "note_person", note.id, scanned.people)


def _relabel(act: Act, table: str, note: str, before: Sequence[str], after: Sequence[str]) -> None:
    """Have the links of a note say what its text does; those given by hand stay, and stay away."""
    gone = set(before) - set(after)
    kept = [each for each in links_of(act.db, table, note) if each not in gone]
    new = [each for each in after if each not in before and each not in kept]
    set_links(act, table, note, [*kept, *new])


def edit_note(store: Store, note: str, line: str, *, at: int, began: int | None = None) -> Changes:
    """Replace the text of a note and read its tags again; where it was said stays.

    What is typed since `began`, while more is promised from here, makes the note as strict.
    """
    with store.act("edit_note", at=at) as act:
        if not line.strip():
            raise Refused("a note needs words: delete it instead")
        room = enter(act, roundtable_of_note(act.db, note))
        rule = birth_rule(room.record, at if began is None else min(began, at))
        rewrite(room, load_note(act.db, note), line, rule)
    return act.changes


def rewrite_notes(store: Store, lines: Mapping[str, str], *, at: int) -> Changes:
    """Replace the texts of several notes (ids) and read their tags again, in one act."""
    with store.act("reword_notes", at=at) as act:
        for note, line in lines.items():
            room = enter(act, roundtable_of_note(act.db, note))
            rewrite(room, load_note(act.db, note), line, birth_rule(room.record, at))
        act.about(*lines)
    return act.changes


def set_kind(store: Store, notes: tuple[str, ...], kind: Kind, *, at: int) -> Changes:
    """Give notes another kind."""
    with store.act("set_kind", at=at) as act:
        act.about(*notes).change_all("note", notes, kind=kind.value)
    return act.changes


def take_off_record(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Keep notes, but out of every write-up, every total and the search index."""
    with store.act("take_off_record", at=at) as act:
        for some in act.about(*notes).portions(notes):
            promised = _promised(act, some)
            off = {"attribution": OFF_THE_RECORD}
            act.change_rows("note", {e: {**off, "promised": promised.get(e)} for e in some})
    return act.changes


def put_on_record(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Treat notes as promised to the room when they were taken; that is never loosened by this."""
    with store.act("put_on_record", at=at) as act:
        for some in act.about(*notes).portions(notes):
            promised = _promised(act, some)
            act.change_rows("note", {each: {"attribution": promised.get(each)} for each in some})
    return act.changes


def _promised(act: Act, notes: Sequence[str]) -> dict[str, str | None]:
    """Return the strictest promise that each of some notes (ids) was ever under, if any."""
    from facilitator.store.queries.note_rules import held_notes  # no start needs it

    rules = {note.id: note.own.promise for note in held_notes(act.db, notes)}
    return {note: rule and rule.value for note, rule in rules.items()}


def delete_notes(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Delete notes; undo brings them back."""
    with store.act("delete_notes", at=at) as act:
        act.about(*notes).change_all("note", notes, deleted=1)
    return act.changes
