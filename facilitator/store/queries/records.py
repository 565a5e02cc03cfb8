"""Queries: the record of one roundtable (facts and notes), from rows to values."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from facilitator.core.model import Note, QueueEntry, Record, Stretch, Turn
from facilitator.core.presence import Pass
from facilitator.store.queries import judging
from facilitator.store.queries.attendance import attendance, presence_of
from facilitator.store.queries.messages import standing_message
from facilitator.store.queries.programme import items_of, load_roundtable
from facilitator.store.queries.recordings import recordings_told
from facilitator.store.queries.stricter_rules import rule_of_note, stricter_items, stricter_rules
from facilitator.store.queries.touched import maker_of
from facilitator.store.schema import LINKS
from facilitator.store.sqlite import Connection, Row


def load_record(db: Connection, roundtable: str, *, notes: bool = True) -> Record:
    """Return all that is stored of a roundtable. Raises KeyError when there is none.

    Without its notes it is what a running room needs: nothing that only a write-up tells.
    """
    head = load_roundtable(db, roundtable)
    return Record(
        roundtable=head,
        items=items_of(db, head.agenda),
        runs=runs_of(db, roundtable),
        turns=turns_of(db, roundtable),
        pauses=pauses_of(db, roundtable),
        queue=queue_at(db, roundtable),
        passes=passes_of(db, roundtable),
        message=standing_message(db, roundtable),
        stricter=stricter_rules(db, roundtable),
        recordings=recordings_told(db, roundtable) if notes else (),
        notes=load_notes(db, roundtable) if notes else (),
        key_messages=_key_messages(db, roundtable),
        **attendance(presence_of(db, roundtable)),
    )


def _key_messages(db: Connection, roundtable: str) -> str:
    row = db.execute("SELECT key_messages FROM roundtable WHERE id = ?", (roundtable,)).fetchone()
    return judging.text(row[0])


def runs_of(db: Connection, roundtable: str) -> tuple[Stretch, ...]:
    """Return when which item was taken, in order."""
    return _stretches(db, "item", "run", roundtable)


def pauses_of(db: Connection, roundtable: str) -> tuple[Stretch, ...]:
    return _stretches(db, "NULL", "pause", roundtable)


def _stretches(db: Connection, item: str, table: str, roundtable: str) -> tuple[Stretch, ...]:
    rows = db.execute(
        f"SELECT id, begin, end, {item} FROM {table} WHERE roundtable = ? AND NOT deleted"
        " ORDER BY begin, id",
        (roundtable,),
    )
    return tuple(
        Stretch(row_id, begin, _end(end, begin), judging.maybe(place))
        for row_id, begin, end, place in rows
        if judging.is_text(row_id) and judging.is_instant(begin)
    )


def _end(end: object, begin: int) -> int | None:
    """Return when something ended, None while it lasts; it was over at once where that is lost."""
    return None if end is None else judging.instant(end) or begin


def turns_of(
    db: Connection, roundtable: str, *, of: Sequence[str] | None = None
) -> tuple[Turn, ...]:
    """Return the turns of a roundtable in order, or those among some ids."""
    some = "" if of is None else f" AND id IN ({', '.join('?' * len(of))})"
    rows = db.execute(
        "SELECT id, begin, end, kind, person, organisation, item, within FROM turn"
        f" WHERE roundtable = ? AND NOT deleted{some} ORDER BY begin, id",
        (roundtable, *(of or ())),
    )
    return tuple(
        _turn(*row) for row in rows if judging.is_text(row[0]) and judging.is_instant(row[1])
    )


@lru_cache(maxsize=2_000, typed=True)  # what is no instant may equal one
def _turn(row_id: str, begin: int, end: object, kind: object, *rest: object) -> Turn:
    """Return what a row says: each act reads them all anew, and all but one are as they were."""
    who = (judging.maybe(each) for each in rest)
    return Turn(row_id, begin, _end(end, begin), judging.turn_kind(kind), *who)


def queue_at(db: Connection, roundtable: str) -> tuple[QueueEntry, ...]:
    """Return who waits on any item, first to last."""
    rows = db.execute(
        "SELECT id, person, organisation, reason, kind, mode, asked_at, item, position, moved"
        " FROM queue WHERE roundtable = ? AND left_at IS NULL AND parked_at IS NULL AND NOT deleted"
        " ORDER BY position, id",
        (roundtable,),
    )
    return tuple(queue_entry(row) for row in rows if judging.is_text(row[0]))


def queue_entry(row: Row) -> QueueEntry:
    """Return what a row says that begins like those of `queue_at`."""
    return QueueEntry(
        id=row[0],
        person=judging.maybe(row[1]),
        organisation=judging.maybe(row[2]),
        reason=judging.text(row[3]),
        kind=judging.text(row[4], "hand"),
        mode=judging.text(row[5], "room"),
        asked_at=judging.instant(row[6]) or 0,
        item=judging.maybe(row[7]),
        position=judging.text(row[8]),
        moved=bool(row[9]),
    )


def passes_of(db: Connection, roundtable: str) -> tuple[Pass, ...]:
    rows = db.execute(
        "SELECT id, item, person, organisation, at FROM pass WHERE roundtable = ? AND NOT deleted"
        " ORDER BY at, id",
        (roundtable,),
    )
    return tuple(
        Pass(
            row_id,
            judging.maybe(item),
            judging.maybe(person),
            judging.maybe(organisation),
            judging.instant(at) or 0,
        )
        for row_id, item, person, organisation, at in rows
        if judging.is_text(row_id)
    )


def load_notes(db: Connection, roundtable: str) -> tuple[Note, ...]:
    """Return the notes of a roundtable in the order they were begun."""
    return notes_where(db, "roundtable = ?", (roundtable,))


def notes_where(
    db: Connection, condition: str, values: Sequence[str | int | None], *, deleted: bool = False
) -> tuple[Note, ...]:
    """Return the notes that meet a condition on the table `note`, in the order they were begun."""
    live = f"({condition}) AND deleted = {int(deleted)}"
    rows = db.execute(
        "SELECT id, at, author, text, kind, channel, attribution, item, turn, owner_person,"
        f" owner_organisation, due, gap, source, star, promised, state, state_at, outcome,"
        f" carried_to FROM note WHERE {live}"
        " ORDER BY at, id",
        tuple(values),
    ).fetchall()
    chosen, items = f"SELECT id FROM note WHERE {live}", stricter_items(db)
    said = _links(db, "note_said_by", "organisation", chosen, values)
    people = _links(db, "note_person", "person", chosen, values)
    about = _links(db, "note_about", "organisation", chosen, values)
    questions = _links(db, "note_question", "question", chosen, values)
    tags = _links(db, "note_tag", "tag", chosen, values)
    return tuple(
        Note(
            id=row[0],
            at=judging.instant(row[1]) or 0,
            author=judging.text(row[2]),
            text=judging.text(row[3]),
            kind=judging.kind(row[4]),
            channel=judging.channel(row[5]),
            attribution=rule_of_note(row[6], row[7], items),
            item=judging.maybe(row[7]),
            turn=judging.maybe(row[8]),
            said_by=said[row[0]],
            people=people[row[0]],
            about=about[row[0]],
            questions=questions[row[0]],
            tags=tags[row[0]],
            owner_person=judging.maybe(row[9]),
            owner_organisation=judging.maybe(row[10]),
            due=judging.day(row[11]),
            gap=bool(row[12]),
            source=judging.text(row[13]),
            star=bool(row[14]),
            promised=judging.promised(row[15]),
            progress=judging.progress(row[16:]),
        )
        for row in rows
        if judging.is_text(row[0])
    )


def _links(
    db: Connection, table: str, other: str, chosen: str, values: Sequence[str | int | None]
) -> dict[str, tuple[str, ...]]:
    rows = db.execute(
        f"SELECT note, {other} FROM {table} WHERE NOT deleted AND note IN ({chosen})"
        " ORDER BY note, position",
        tuple(values),
    )
    linked: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for note, target in rows:
        if judging.is_text(target):
            linked[note] += (target,)
    return linked


def links_of(db: Connection, table: str, note: str) -> tuple[str, ...]:
    """Return what a note is linked to in one of its link tables, in order."""
    other = LINKS[table][1]
    rows = db.execute(
        f"SELECT {other} FROM {table} WHERE note = ? AND NOT deleted ORDER BY position", (note,)
    )
    return tuple(row[0] for row in rows)


def notes_of_turn(db: Connection, turn: str, *, said_from: str) -> tuple[str, ...]:
    """Return ids of notes begun in a turn that took their speaker from there."""
    rows = db.execute(
        "SELECT id FROM note WHERE turn = ? AND said_from = ? AND NOT deleted ORDER BY at, id",
        (turn, said_from),
    )
    return tuple(row[0] for row in rows)


def written_before(db: Connection, organisation: str, roundtable: str | None) -> tuple[Note, ...]:
    """Return what an organisation has written for a roundtable, or for none."""
    said = "SELECT note FROM note_said_by WHERE organisation = ? AND NOT deleted"
    condition = f"channel = 'written' AND roundtable IS ? AND id IN ({said})"
    return notes_where(db, condition, (roundtable, organisation))


def load_note(db: Connection, note: str) -> Note:
    """Return one note. Raises KeyError when there is none."""
    found = notes_where(db, "id = ?", (note,))
    if not found:
        raise KeyError(note)
    return found[0]


def load_some(db: Connection, ids: Sequence[str]) -> tuple[tuple[str | None, Note], ...]:
    """Return those of some notes that are there, each with the roundtable it belongs to."""
    some, named = "id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    homes = dict(db.execute(f"SELECT id, roundtable FROM note WHERE {some}", named))
    return tuple((homes[note.id], note) for note in notes_where(db, some, named))


def last_note(
    db: Connection, roundtable: str, machine: str, *, holds: Callable[[str], bool] | None = None
) -> Note | None:
    """Return the note that a machine added last to a roundtable, or None.

    What it brought in from another laptop was added there. With `holds` it is the last whose
    text does.
    """
    own = next(_own_notes(db, roundtable, machine, holds), None)
    return None if own is None else load_note(db, own)


def _own_notes(
    db: Connection, roundtable: str, machine: str, holds: Callable[[str], bool] | None = None
) -> Iterator[str]:
    """Yield the notes that were added on one machine, the last first."""
    rows = db.execute(
        "SELECT id, text FROM note WHERE roundtable = ? AND NOT deleted AND origin IS NULL"
        " ORDER BY n DESC",
        (roundtable,),
    )
    wanted = (note for note, text in rows if holds is None or holds(judging.text(text)))
    return (note for note in wanted if maker_of(db, note) == machine)


def home_of(db: Connection, note: str) -> str | None:
    """Return the roundtable a note belongs to; None for a contribution to none."""
    row = db.execute("SELECT roundtable FROM note WHERE id = ?", (note,)).fetchone()
    return None if row is None else row[0]


def on_record_before(db: Connection, note: str, machine: str) -> Note | None:
    """Return the note on the record that a machine added before another one, or None."""
    home = home_of(db, note)
    own = iter(()) if home is None else _own_notes(db, home, machine)
    for each in own:
        if each == note:
            break
    earlier = (load_note(db, each) for each in own)
    return next((each for each in earlier if not each.off_the_record), None)


def roundtable_of_note(db: Connection, note: str) -> str:
    """Return the roundtable a note was taken in. Raises KeyError when there is none."""
    home = home_of(db, note)
    if home is None:
        raise KeyError(note)
    return home
