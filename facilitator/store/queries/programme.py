"""Queries: the programme and its roundtables, from rows to values."""

import json
from collections import defaultdict

from facilitator.core.model import (
    Item,
    Organisation,
    Person,
    Programme,
    Promise,
    Question,
    Roundtable,
)
from facilitator.store.sqlite import Connection


def load_programme(db: Connection) -> Programme:
    """Return the programme with everybody in it, in programme order."""
    row = db.execute("SELECT title, licence FROM programme WHERE NOT deleted LIMIT 1").fetchone()
    title, licence = row or ("", "")
    return Programme(
        title=title or "",
        licence=licence or "",
        organisations=_organisations(db),
        people=_people(db),
        questions=_questions(db),
    )


def _organisations(db: Connection) -> tuple[Organisation, ...]:
    names: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for organisation, name, use in db.execute(
        "SELECT organisation, name, use FROM name WHERE NOT deleted ORDER BY id"
    ):
        names[organisation][use].append(name)
    rows = db.execute(
        "SELECT id, handle, name, short, kind, sector, colour, about, disclosure"
        " FROM organisation WHERE NOT deleted ORDER BY position, id"
    )
    return tuple(
        Organisation(
            id=row[0],
            handle=row[1],
            name=row[2],
            short=row[3],
            kind=row[4],
            sector=row[5] or "",
            colour=row[6],
            aliases=tuple(names[row[0]]["alias"]),
            about=row[7] or "",
            disclosure=row[8] or "",
            giveaways=tuple(names[row[0]]["giveaway"]),
        )
        for row in rows
    )


def _people(db: Connection) -> tuple[Person, ...]:
    rows = db.execute(
        "SELECT id, name, organisation, role FROM person WHERE NOT deleted ORDER BY position, id"
    )
    further: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for person, organisation in db.execute(
        "SELECT person, organisation FROM affiliation WHERE NOT deleted ORDER BY position"
    ):
        further[person] += (organisation,)
    return tuple(
        Person(i, name, organisation, role or "", further[i])
        for i, name, organisation, role in rows
    )


def _questions(db: Connection) -> tuple[Question, ...]:
    rows = db.execute(
        "SELECT id, code, title, text, theme, slug FROM question WHERE NOT deleted"
        " ORDER BY position, id"
    )
    return tuple(
        Question(i, code, title, text, theme=bool(theme), slug=slug or "")
        for i, code, title, text, theme, slug in rows
    )


def load_tags(db: Connection) -> tuple[tuple[str, str], ...]:
    """Return id and name of every tag."""
    return tuple(db.execute("SELECT id, name FROM tag WHERE NOT deleted ORDER BY id"))


def items_of(db: Connection, agenda: str | None) -> tuple[Item, ...]:
    """Return the items of an agenda in order."""
    rows = db.execute(
        "SELECT id, title, planned_ms, added_ms, start, fixed, section, method, lead, question,"
        " per_turn_ms, shrink_to_ms, cut_first, notes, skipped, planned_start, amber, red"
        " FROM item WHERE agenda = ? AND NOT deleted ORDER BY position, id",
        (agenda,),
    )
    return tuple(
        Item(
            id=row[0],
            title=row[1],
            planned_ms=row[2],
            added_ms=row[3] or 0,
            start=row[4],
            fixed=bool(row[5]),
            section=row[6] or "",
            method=row[7] or "",
            lead=tuple(json.loads(row[8])) if row[8] not in (None, "[]") else (),
            question=row[9],
            per_turn_ms=row[10],
            shrink_to_ms=row[11],
            cut_first=bool(row[12]),
            notes=row[13] or "",
            skipped=bool(row[14]),
            planned_start=row[15],
            amber=row[16],
            red=row[17],
        )
        for row in rows
    )


def item_positions(db: Connection, agenda: str | None) -> dict[str, str]:
    """Return the order key of each item of an agenda, by id, in order."""
    sql = "SELECT id, position FROM item WHERE agenda = ? AND NOT deleted ORDER BY position, id"
    return dict(db.execute(sql, (agenda,)))


def agenda_of(db: Connection, question: str) -> tuple[str, str, str] | None:
    """Return id, source and set-aside lines (JSON) of a theme's current agenda, or None."""
    row = db.execute(
        "SELECT id, source, set_aside FROM agenda WHERE question = ? AND roundtable IS NULL"
        " AND NOT deleted ORDER BY (SELECT min(hlc) FROM touch WHERE row = agenda.id) DESC, id DESC"
        " LIMIT 1",
        (question,),
    ).fetchone()
    return None if row is None else (row[0], row[1] or "", row[2] or "[]")


def agenda_times(db: Connection, agenda: str | None) -> tuple[str | None, str | None]:
    """Return start ("HH:MM") and zone that an agenda names, or None where it does not."""
    row = db.execute("SELECT start, zone FROM agenda WHERE id = ?", (agenda,)).fetchone()
    return row or (None, None)


_ROUNDTABLE = (
    "SELECT id, number, title, question, zone, promise, agenda, opened_at, started_at,"
    " ended_at, planned_end, rehearsal, queue_closed, (SELECT count(*) FROM roundtable AS other"
    " WHERE other.number = roundtable.number AND other.id < roundtable.id AND NOT other.deleted)"
    " FROM roundtable WHERE NOT deleted"
)


def roundtables(db: Connection) -> tuple[Roundtable, ...]:
    """Return every roundtable by number."""
    return tuple(_roundtable(row) for row in db.execute(f"{_ROUNDTABLE} ORDER BY number, id"))


def load_roundtable(db: Connection, roundtable: str) -> Roundtable:
    """Return one roundtable. Raises KeyError when there is none."""
    row = db.execute(f"{_ROUNDTABLE} AND id = ?", (roundtable,)).fetchone()
    if row is None:
        raise KeyError(roundtable)
    return _roundtable(row)


def _roundtable(row: tuple[object, ...]) -> Roundtable:
    values = list(row)
    values[5] = Promise(str(values[5]))
    values[11:13] = bool(values[11]), bool(values[12])
    return Roundtable(*values)  # type: ignore[arg-type]  # the columns of _ROUNDTABLE, in order
