"""Queries: the programme and its roundtables, from rows to values."""

from collections import defaultdict
from collections.abc import Callable
from string import ascii_lowercase
from typing import Any

from facilitator.core.item_fields import FIELDS, Sort
from facilitator.core.model import (
    Item,
    Organisation,
    Person,
    Programme,
    Promise,
    Question,
    Roundtable,
)
from facilitator.store.queries import judging
from facilitator.store.queries.touched import stamp_of_birth
from facilitator.store.sqlite import Connection, Row


def programme_id(db: Connection) -> str | None:
    """Return the id of the row that holds the programme's title, if there is one."""
    row = db.execute("SELECT id FROM programme WHERE NOT deleted LIMIT 1").fetchone()
    return row[0] if row and judging.is_text(row[0]) else None


def load_programme(db: Connection) -> Programme:
    """Return the programme with everybody in it, in programme order."""
    row = db.execute(
        "SELECT title, licence, language, theme_word, promise, zone, amber FROM programme"
        " WHERE NOT deleted LIMIT 1"
    ).fetchone()
    title, licence, language, theme_word, promise, zone, amber = row or (None,) * 7
    return Programme(
        title=judging.text(title),
        licence=judging.text(licence),
        organisations=_organisations(db),
        people=_people(db),
        questions=_questions(db),
        language=judging.language(language),
        theme_word=judging.text(theme_word),
        promise=Promise.ORGANISATION if promise is None else judging.promise(promise),
        zone=judging.zone(zone) if zone else "",
        amber=judging.text(amber),
    )


def _organisations(db: Connection) -> tuple[Organisation, ...]:
    names: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for organisation, name, use in db.execute(
        "SELECT organisation, name, use FROM name WHERE NOT deleted ORDER BY id"
    ):
        if judging.is_text(name):
            names[organisation][use].append(name)
    rows = db.execute(
        "SELECT id, handle, name, short, kind, sector, colour, about, disclosure, left_out"
        " FROM organisation WHERE NOT deleted ORDER BY position, id"
    )
    return tuple(
        Organisation(
            id=row[0],
            handle=judging.text(row[1]),
            name=judging.text(row[2]),
            short=judging.text(row[3]),
            kind=judging.text(row[4]) or "member",
            sector=judging.text(row[5]),
            colour=judging.colour(row[6]),
            aliases=tuple(names[row[0]]["alias"]),
            about=judging.text(row[7]),
            disclosure=judging.text(row[8]),
            giveaways=tuple(names[row[0]]["giveaway"]),
            former=bool(row[9]),
        )
        for row in rows
        if judging.is_text(row[0])
    )


def _people(db: Connection) -> tuple[Person, ...]:
    rows = db.execute(
        "SELECT id, name, organisation, role, email, nicknames, mode, interpreted, left_out"
        " FROM person WHERE NOT deleted ORDER BY position, id"
    )
    further: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for person, organisation in db.execute(
        "SELECT person, organisation FROM affiliation WHERE NOT deleted ORDER BY position"
    ):
        if judging.is_text(organisation):
            further[person] += (organisation,)
    return tuple(
        Person(
            row_id,
            judging.text(name),
            judging.maybe(organisation),
            judging.text(role),
            further[row_id],
            judging.text(email),
            judging.texts(nicknames),
            judging.text(mode),
            judging.text(interpreted),
            former=bool(left_out),
        )
        for row_id, name, organisation, role, email, nicknames, mode, interpreted, left_out in rows
        if judging.is_text(row_id)
    )


def _questions(db: Connection) -> tuple[Question, ...]:
    rows = db.execute(
        "SELECT id, code, title, text, theme, slug, left_out FROM question"
        " WHERE NOT deleted ORDER BY position, id"
    )
    return tuple(
        Question(
            row_id,
            judging.text(code),
            judging.text(title),
            judging.text(words),
            theme=bool(theme),
            slug=judging.text(slug),
            former=bool(left_out),
        )
        for row_id, code, title, words, theme, slug, left_out in rows
        if judging.is_text(row_id)
    )


def load_tags(db: Connection) -> tuple[tuple[str, str], ...]:
    """Return id and name of every tag."""
    rows = db.execute("SELECT id, name FROM tag WHERE NOT deleted ORDER BY id")
    return tuple((row_id, judging.text(name)) for row_id, name in rows if judging.is_text(row_id))


_ITEM_COLUMNS = ", ".join(each.name for each in FIELDS)
_JUDGED: dict[Sort, Callable[[object], Any]] = {
    Sort.TEXT: judging.text,
    Sort.CODE: judging.maybe,
    Sort.CLOCK: judging.time_of_day,
    Sort.FLAG: bool,
    Sort.LENGTH: lambda value: judging.length(value) or 0,
    Sort.LIMIT: judging.length,
    Sort.INSTANT: judging.instant,
    Sort.TEXTS: judging.texts,
    Sort.PROMISE: judging.promised,
}


def items_of(db: Connection, agenda: str | None) -> tuple[Item, ...]:
    """Return the items of an agenda in order."""
    rows = db.execute(
        f"SELECT id, {_ITEM_COLUMNS} FROM item WHERE agenda = ? AND NOT deleted"
        " ORDER BY position, id",
        (agenda,),
    )
    return tuple(_item(*row) for row in rows if judging.is_text(row[0]))


def _item(row_id: str, *values: object) -> Item:
    judged = (_JUDGED[each.sort](value) for each, value in zip(FIELDS, values, strict=True))
    return Item(row_id, **dict(zip((each.name for each in FIELDS), judged, strict=True)))


def item_positions(db: Connection, agenda: str | None) -> dict[str, str]:
    """Return the order key of each item of an agenda, by id, in order."""
    sql = "SELECT id, position FROM item WHERE agenda = ? AND NOT deleted ORDER BY position, id"
    return dict(db.execute(sql, (agenda,)))


def agenda_of(db: Connection, question: str) -> tuple[str, str, str] | None:
    """Return id, source and set-aside lines (JSON) of a theme's current agenda, or None.

    The one that was loaded last, on whichever laptop.
    """
    rows = db.execute(
        "SELECT id, source, set_aside FROM agenda WHERE question = ? AND roundtable IS NULL"
        " AND NOT deleted",
        (question,),
    ).fetchall()
    if not rows:
        return None
    last = max(rows, key=lambda row: (stamp_of_birth(db, row[0]), row[0])) if rows[1:] else rows[0]
    return last[0], last[1] or "", last[2] or "[]"


def agenda_times(db: Connection, agenda: str | None) -> tuple[str | None, str | None]:
    """Return start ("HH:MM") and zone that an agenda names, or None where it does not."""
    row = db.execute("SELECT start, zone FROM agenda WHERE id = ?", (agenda,)).fetchone()
    if row is None:
        return None, None
    return judging.time_of_day(row[0]), judging.zone(row[1]) if row[1] else None


def is_own_agenda(db: Connection, agenda: str | None, roundtable: str) -> bool:
    """Tell whether an agenda is one roundtable's own, and not its theme's."""
    sql = "SELECT 1 FROM agenda WHERE id = ? AND roundtable = ? AND NOT deleted"
    return db.execute(sql, (agenda, roundtable)).fetchone() is not None


_ROUNDTABLE = (
    "SELECT id, number, title, question, zone, promise, agenda, opened_at, started_at,"
    " ended_at, planned_end, rehearsal, queue_closed, recording, observers,"
    " date, place, mode, link, prereads, invitation, facilitator, named_actions,"
    " (SELECT count(*) FROM roundtable AS other"
    " WHERE other.number = roundtable.number AND other.id < roundtable.id AND NOT other.deleted)"
    " FROM roundtable WHERE NOT deleted"
)


def roundtables(db: Connection) -> tuple[Roundtable, ...]:
    """Return every roundtable by number, but those that were left out."""
    rows = db.execute(f"{_ROUNDTABLE} AND NOT ifnull(left_out, 0) ORDER BY number, id")
    return tuple(_roundtable(row) for row in rows if judging.is_text(row[0]))


def roundtables_ahead(db: Connection) -> tuple[Roundtable, ...]:
    """Return the roundtables by number whose rooms have not been opened, and that have not ended.

    A programme may have held hundreds: only these are read.
    """
    rows = db.execute(
        f"{_ROUNDTABLE} AND opened_at IS NULL AND started_at IS NULL AND ended_at IS NULL"
        " AND NOT ifnull(left_out, 0) ORDER BY number, id"
    )
    return tuple(_roundtable(row) for row in rows if judging.is_text(row[0]))


def running_roundtable(db: Connection) -> str | None:
    """Return the roundtable of the highest number that was opened and has not ended."""
    rows = db.execute(
        "SELECT id, opened_at, ended_at FROM roundtable WHERE opened_at IS NOT NULL"
        " AND NOT deleted ORDER BY number DESC, id DESC"
    )
    open_ones = (
        row[0]
        for row in rows
        if judging.is_text(row[0])
        and judging.instant(row[1]) is not None
        and judging.instant(row[2]) is None
    )
    return next(open_ones, None)


def count_notes(db: Connection, roundtable: str) -> int:
    """Return how many notes a roundtable has, without reading them."""
    sql = "SELECT count(*) FROM note WHERE roundtable = ? AND NOT deleted"
    return int(db.execute(sql, (roundtable,)).fetchone()[0])


def load_roundtable(db: Connection, roundtable: str) -> Roundtable:
    """Return one roundtable. Raises KeyError when there is none."""
    row = db.execute(f"{_ROUNDTABLE} AND id = ?", (roundtable,)).fetchone()
    if row is None:
        raise KeyError(roundtable)
    return _roundtable(row)


def _roundtable(row: Row) -> Roundtable:
    return Roundtable(
        id=row[0],
        number=judging.number(row[1]),
        title=judging.text(row[2]),
        question=judging.maybe(row[3]),
        zone=judging.zone(row[4]),
        promise=judging.promise(row[5]),
        agenda=judging.maybe(row[6]),
        opened_at=judging.instant(row[7]),
        started_at=judging.instant(row[8]),
        ended_at=judging.instant(row[9]),
        planned_end=judging.instant(row[10]),
        rehearsal=bool(row[11]),
        queue_closed=bool(row[12]),
        recording=judging.recording(row[13]),
        observers=bool(row[14]),
        meeting=judging.meeting(row[15:22]),
        named_actions=judging.text(row[22]),
        letter=_letter(row[23]),
    )


def _letter(namesakes: int) -> str:
    """Return what tells a roundtable from so many of its number that were made before it."""
    if namesakes == 0:
        return ""
    few = namesakes < len(ascii_lowercase)
    return ascii_lowercase[namesakes] if few else f".{namesakes + 1}"
