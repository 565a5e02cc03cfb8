"""Conditions on the table `note`, in SQL: those of a filter, but for its words."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from facilitator.core.action_state import ActionState
from facilitator.core.actions import WITH_STATE
from facilitator.core.attribution import STRICTNESS
from facilitator.core.model import OFF_THE_RECORD, Kind, Promise
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.note_filter import NoteFilter, Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import Scope
from facilitator.store.queries import judging
from facilitator.store.queries.note_words import ON_RECORD, Values, said_by
from facilitator.store.queries.tidy_conditions import left_to_tidy
from facilitator.store.sqlite import Connection

Sql = tuple[str, Values]
_LAST_YEAR = 9998  # after it there is no day to add
_RULES = ", ".join(f"'{each.value}'" for each in STRICTNESS)
_LEFT_OUT = "SELECT id FROM roundtable WHERE left_out AND NOT deleted"
_KNOWN_KINDS = ", ".join(f"'{each.value}'" for each in Kind)


def narrowing(db: Connection, wanted: NoteFilter, *, of_hits: bool = False) -> Sql:
    """Return the condition of a filter without its words; "1" where it has none.

    What another laptop noted in a roundtable that was left out here is not found.

    Of hits of the index it is asked note by note, where all would be listed by their links.
    """
    parts, values = list[str](), list[str | int]()
    if db.execute(f"SELECT EXISTS ({_LEFT_OUT})").fetchone()[0]:  # seldom: it may be taken in again
        parts.append(f"ifnull(roundtable, '') NOT IN ({_LEFT_OUT})")
    for sql, some in _in_scope(wanted.scope):
        parts.append(sql)
        values += some
    for each in wanted.conditions:
        sql, some = _any(db, each, wanted.today, of_hits)
        parts.append(f"NOT ifnull(({sql}), 0)" if each.negated else f"({sql})")
        values += some
    return " AND ".join(parts) or "1", tuple(values)


def _in_scope(scope: Scope) -> Iterator[Sql]:
    if scope.roundtable is not None:
        yield "roundtable = ?", (scope.roundtable,)
    elif scope.theme is not None:
        own = "roundtable IN (SELECT id FROM roundtable WHERE question = ? AND NOT deleted)"
        on_it = (
            "EXISTS (SELECT 1 FROM note_question AS asked WHERE asked.note = note.id"
            " AND asked.question = ? AND NOT asked.deleted)"
        )
        if scope.homeless:
            yield f"({own} OR (roundtable IS NULL AND {on_it}))", (scope.theme,) * 2
        else:
            yield own, (scope.theme,)
    elif not scope.homeless:
        yield "roundtable IS NOT NULL", ()
    if not scope.written:
        yield "channel IS NOT 'written'", ()


def _any(db: Connection, wanted: Wanted, today: str, of_hits: bool) -> Sql:
    """Return the condition that one of the values holds."""
    named = tuple(str(each) for each in wanted.values if isinstance(each, str))
    days = tuple(each for each in wanted.values if isinstance(each, Days))
    parts: list[Sql] = []
    if wanted.filter is Filter.IS:
        parts += (_trait(db, Trait(each), today) for each in named)
    elif wanted.filter is Filter.PROMISE:
        parts += (_promised(db, each) for each in named)
    elif named:
        parts.append(_named(wanted.filter, named, of_hits=of_hits))
    if days:
        parts.append(_due(days) if wanted.filter is Filter.DUE else _date(db, days))
    if None in wanted.values:
        parts.append((_NONE[wanted.filter], ()))
    return " OR ".join(sql for sql, _ in parts), tuple(v for _, some in parts for v in some)


def _named(filter_: Filter, named: tuple[str, ...], *, of_hits: bool) -> Sql:
    if filter_ is Filter.FROM:
        return said_by(named, of_hits=of_hits)
    if filter_ is Filter.KIND:
        return _of_kind(named)
    if filter_ is Filter.OWNER:
        return _owned_by(named)
    if filter_ in _COLUMNS:
        return f"{_COLUMNS[filter_]} IN ({_marks(named)})", named
    table, other = _LINKED[filter_]
    wanted = f"{other} IN ({_marks(named)}) AND NOT deleted"
    if of_hits:
        return f"EXISTS (SELECT 1 FROM {table} WHERE {table}.note = note.id AND {wanted})", named
    return f"id IN (SELECT note FROM {table} WHERE {wanted})", named


def _not_linked(*tables: str) -> str:
    """Return the condition that there is no link, asked note by note: a table may hold many."""
    some = (f"SELECT 1 FROM {t} WHERE {t}.note = note.id AND NOT {t}.deleted" for t in tables)
    return " AND ".join(f"NOT EXISTS ({each})" for each in some)


def _owned_by(named: tuple[str, ...]) -> Sql:
    """Return the condition of who owes it; a person brings their organisation."""
    marks = _marks(named)
    home = f"SELECT id FROM person WHERE NOT deleted AND organisation IN ({marks})"
    sql = (
        f"owner_person IN ({marks}) OR owner_organisation IN ({marks})"
        f" OR (owner_organisation IS NULL AND owner_person IN ({home}))"
    )
    return sql, named * 3


def _of_kind(named: tuple[str, ...]) -> Sql:
    """Return the condition of a kind; one that is not known is taken for an insight."""
    sql = f"kind IN ({_marks(named)})"
    if Kind.INSIGHT in named:
        sql += f" OR kind IS NULL OR kind NOT IN ({_KNOWN_KINDS})"
    return sql, named


_COLUMNS = {Filter.IN: "roundtable", Filter.BY: "author"}
_LINKED = {
    Filter.ABOUT: ("note_about", "organisation"),
    Filter.TAG: ("note_tag", "tag"),
    Filter.ON: ("note_question", "note_question.question"),  # `note` has a column of the name
}
_NONE = {
    Filter.FROM: _not_linked("note_said_by", "note_person"),
    Filter.ABOUT: _not_linked("note_about"),
    Filter.TAG: _not_linked("note_tag"),
    Filter.ON: _not_linked("note_question"),
    Filter.IN: "roundtable IS NULL",
    Filter.OWNER: "owner_person IS NULL AND owner_organisation IS NULL",
    Filter.DUE: "due IS NULL",
}


_HAS_STATE = "kind IN ({})".format(", ".join(f"'{each.value}'" for each in WITH_STATE))
# A state that this version does not know is read as open: see `judging.progress`.
_OPEN = "ifnull(state, '') NOT IN ({})".format(
    ", ".join(f"'{each.value}'" for each in ActionState if each.is_settled)
)
_STANDING = frozenset({Trait.OPEN, Trait.OVERDUE, Trait.DONE, Trait.DROPPED, Trait.CARRIED})


def _trait(db: Connection, trait: Trait, today: str) -> Sql:
    if trait in _STANDING:
        return _standing(trait, today)
    found = _TRAITS.get(trait) or left_to_tidy(db, trait, today)
    if found is None:
        raise KeyError("a trait has no condition", trait)
    return found


def _standing(trait: Trait, today: str) -> Sql:
    """Return the condition of how an action, or an open question, stands."""
    if trait is Trait.OVERDUE:
        return f"kind = 'action' AND {_OPEN} AND due < ?", (today,)
    if trait is Trait.OPEN:
        return f"{_HAS_STATE} AND {_OPEN}", ()
    return f"{_HAS_STATE} AND state = ?", (trait.value,)


_TRAITS: dict[Trait, Sql] = {
    Trait.STARRED: ("ifnull(star, 0) <> 0", ()),
    Trait.GAP: ("ifnull(gap, 0) <> 0", ()),
    Trait.OFF: (f"NOT {ON_RECORD}", ()),
    Trait.WRITTEN: ("channel = 'written'", ()),
    Trait.CHAT: ("channel = 'chat'", ()),
    # A channel that is not known is taken for it.
    Trait.SPOKEN: ("channel IS NULL OR channel NOT IN ('written', 'chat')", ()),
    Trait.UNTAGGED: (_NONE[Filter.TAG], ()),
}


def _promised(db: Connection, rule: str) -> Sql:
    """Return the condition of the rule in force: the stricter of the note's and the roundtable's.

    See `core.attribution.effective`; what belongs to no roundtable is under its own rule alone.
    """
    if rule == OFF_THE_RECORD:
        return _trait(db, Trait.OFF, "")
    ranks = " ".join(f"WHEN '{each.value}' THEN {rank}" for rank, each in enumerate(STRICTNESS))
    room = (
        f"SELECT CASE promise {ranks} ELSE {len(STRICTNESS) - 1} END FROM roundtable"
        " WHERE roundtable.id = note.roundtable"
    )
    own = f"CASE attribution {ranks} ELSE 0 END"
    sql = f"{ON_RECORD} AND max({own}, ifnull(({room}), 0)) = ?"
    return sql, (STRICTNESS.index(Promise(rule)),)


def _due(days: Iterable[Days]) -> Sql:
    parts, values = list[str](), list[str | int]()
    for first, last in days:
        parts.append("due BETWEEN ? AND ?")
        values += (
            first.isoformat() if first else "0001-01-01",
            last.isoformat() if last else "9999-12-31",
        )
    return " OR ".join(parts), tuple(values)


def _date(db: Connection, days: Iterable[Days]) -> Sql:
    """Return the condition of the day it was taken, each roundtable by the clock of its zone."""
    rows = db.execute("SELECT DISTINCT zone FROM roundtable")
    zones = {zone for (zone,) in rows if judging.is_text(zone)}
    row = db.execute("SELECT zone FROM programme WHERE NOT deleted LIMIT 1").fetchone()
    at_home = judging.zone(row[0]) if row and row[0] else "UTC"
    each_day = [_on(each, zones, at_home) for each in days]
    return " OR ".join(sql for sql, _ in each_day), tuple(v for _, some in each_day for v in some)


def _on(days: Days, zones: Iterable[str], at_home: str) -> Sql:
    between = "at >= ? AND at < ?"
    by_zone = {zone: _instants(days, judging.zone(zone)) for zone in zones}
    without, home = _instants(days, "UTC"), _instants(days, at_home)
    every = {*by_zone.values(), without, home}
    if len(every) == 1:
        return between, without
    cases = f"WHEN ? THEN {between} " * len(by_zone)
    room = "SELECT ifnull(zone, '') FROM roundtable WHERE roundtable.id = note.roundtable"
    sql = f"CASE ifnull(({room}), 0) {cases} WHEN '' THEN {between} ELSE {between} END"
    whole = min(first for first, _ in every), max(after for _, after in every)
    own = (value for zone, some in by_zone.items() for value in (zone, *some))
    return f"{between} AND {sql}", (*whole, *own, *without, *home)


def _instants(days: Days, zone: str) -> tuple[int, int]:
    """Return the first instant of some days, and the first after them."""
    place = ZoneInfo(zone)
    begin, end = -(2**62), 2**62
    if days.first is not None:
        begin = _ms(datetime.combine(days.first, time(), place))
    if days.last is not None and days.last.year < _LAST_YEAR:
        end = _ms(datetime.combine(days.last + timedelta(days=1), time(), place))
    return begin, end


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
