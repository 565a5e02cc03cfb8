"""Queries: stricter rules, promised for a part of a roundtable: from here on, or for an item."""

from collections.abc import Mapping

from facilitator.core.attribution import strictness
from facilitator.core.model import Promise
from facilitator.core.stricter_rule import StricterRule
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def stricter_rules(db: Connection, roundtable: str) -> tuple[StricterRule, ...]:
    """Return the stricter rules; one whose end is lost still holds."""
    rows = db.execute(
        "SELECT id, rule, begin, end, item FROM stricter_rule WHERE roundtable = ? AND NOT deleted"
        " ORDER BY begin, id",
        (roundtable,),
    )
    return tuple(
        StricterRule(
            row_id,
            judging.rule(rule),
            judging.instant(begin) or 0,
            judging.instant(end),
            judging.maybe(item),
        )
        for row_id, rule, begin, end, item in rows
        if judging.is_text(row_id)
    )


def stricter_items(db: Connection) -> dict[str, Promise]:
    """Return the items (ids) for which more is promised than for their whole roundtable.

    One that was taken out counts too: what was said in it was said under its promise.
    """
    rows = db.execute(
        "SELECT item.id, item.promise, roundtable.promise FROM item"
        " JOIN agenda ON agenda.id = item.agenda"
        " JOIN roundtable ON roundtable.id = agenda.roundtable"
        " WHERE item.promise IS NOT NULL"
    )
    found = ((row_id, judging.promise(own), judging.promise(whole)) for row_id, own, whole in rows)
    return {row_id: own for row_id, own, whole in found if strictness(own) > strictness(whole)}


def rule_of_note(own: object, item: object, items: Mapping[str, Promise]) -> str | None:
    """Return the rule of a note by what is stored of it: the stricter of its own and its item's."""
    rule = judging.attribution(own)
    of_item = items.get(judging.maybe(item) or "")
    return rule if of_item is None or strictness(rule) >= strictness(of_item) else of_item


def was_taken(db: Connection, item: str) -> bool:
    """Tell whether an item (id) was ever begun: nothing comes under its promise before."""
    sql = "SELECT 1 FROM run WHERE item = ? AND NOT deleted"
    return db.execute(sql, (item,)).fetchone() is not None
