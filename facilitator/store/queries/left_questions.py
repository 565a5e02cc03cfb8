"""Queries: what was asked in a room and left unanswered, and rules that were loosened in vain."""

from typing import NamedTuple

from facilitator.core.attribution import RULES, has_effect
from facilitator.core.left_questions import LeftQuestion, QuestionKind
from facilitator.store.bodies import lines_of
from facilitator.store.queries.judging import is_instant, is_text, texts
from facilitator.store.sqlite import Connection

_SETTING_RULES = (
    "SELECT id, at, body FROM journal"
    " WHERE instr(body, '\"attribution\":[') OR instr(body, '\"promise\":[') ORDER BY hlc, id"
)


# In the words of the index `journal_machine`, which answers without a look at the journal.
_SEVERAL = (
    "SELECT (SELECT min(substr(machine, 1, 6)) FROM journal)"
    " IS NOT (SELECT max(substr(machine, 1, 6)) FROM journal)"
)


class IdleRule(NamedTuple):
    """A change of a rule that stays in the journal without effect: more was in force below it."""

    commit: str
    at: int
    table: str
    row: str


def left_questions(db: Connection, roundtable: str) -> tuple[LeftQuestion, ...]:
    """Return the questions left unanswered in a roundtable, oldest first."""
    rows = db.execute(
        "SELECT id, kind, subject, item, at FROM left_question"
        " WHERE roundtable = ? AND NOT deleted ORDER BY at, id",
        (roundtable,),
    )
    return tuple(
        LeftQuestion(row_id, kind, texts(subject), item if is_text(item) else None, at)
        for row_id, kind, subject, item, at in rows
        if is_text(row_id) and is_text(kind) and is_instant(at)
    )


def stricter_listed(db: Connection) -> tuple[LeftQuestion, ...]:
    """Return what lists notes that became stricter and were not looked at, of all roundtables."""
    kind = QuestionKind.STRICTER.value
    rows = db.execute(
        "SELECT id, subject, at FROM left_question WHERE kind = ? AND NOT deleted", (kind,)
    )
    return tuple(LeftQuestion(row, kind, texts(subject), None, at) for row, subject, at in rows)


def left_with_rules(db: Connection, roundtable: str) -> tuple[LeftQuestion, ...]:
    """Return the questions left, and what was loosened in vain and is as it was, oldest first."""
    left = left_questions(db, roundtable)
    (several,) = db.execute(_SEVERAL).fetchone()
    if not several:  # whoever works alone knows what is in force
        return left
    idle = [each for each in idle_rules(db) if _home(db, each) == roundtable]
    loosened = (
        LeftQuestion(each.commit, QuestionKind.LOOSENED, (each.row,), None, each.at)
        for each in idle
    )
    return tuple(sorted((*left, *loosened), key=lambda each: each.at)) if idle else left


def idle_rules(db: Connection, *, settled: bool = False) -> tuple[IdleRule, ...]:
    """Return the changes of rules without effect; `settled`, those too after which one was set."""
    below: dict[tuple[str, str, str], object] = {}
    found: dict[tuple[str, str, str], list[IdleRule]] = {}
    for commit, at, body in db.execute(_SETTING_RULES):
        for table, row, patch in lines_of(body):
            for name in RULES.get(table, frozenset()).intersection(patch):
                field = (table, row, name)
                before, after = patch[name]
                if field in below and not has_effect(below[field], before, after):
                    found.setdefault(field, []).append(IdleRule(commit, at, table, row))
                    continue
                below[field] = after
                if not settled:
                    found.pop(field, None)
    idle = {(each.commit, each.row): each for some in found.values() for each in some}
    return tuple(sorted(idle.values(), key=lambda each: (each.at, each.commit)))


def _home(db: Connection, idle: IdleRule) -> str | None:
    """Return the roundtable that a rule is of, where its row is still there."""
    if idle.table == "roundtable":
        return idle.row
    sql = {
        "note": "SELECT roundtable FROM note WHERE id = ? AND NOT deleted",
        "item": (
            "SELECT r.id FROM item AS i JOIN roundtable AS r ON r.agenda = i.agenda"
            " WHERE i.id = ? AND NOT i.deleted"
        ),
    }[idle.table]
    row = db.execute(sql, (idle.row,)).fetchone()
    return row[0] if row else None
