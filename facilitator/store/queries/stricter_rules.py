"""Queries: stricter rules, promised from a moment on for a part of a roundtable."""

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
