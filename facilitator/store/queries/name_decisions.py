"""Queries: what people decided about names in write-ups."""

from facilitator.core.names.deciding import Decision, Decisions, Ruling
from facilitator.core.names.shape import Shape
from facilitator.store.queries.judging import text
from facilitator.store.queries.programme import programme_id
from facilitator.store.sqlite import Connection

_SHAPES: dict[object, Shape] = {each.value: each for each in Shape}
_RULINGS: dict[object, Ruling] = {each.value: each for each in Ruling}


def name_decisions(db: Connection) -> Decisions:
    """Return all that was decided, the oldest first; what nobody knows decides nothing."""
    rows = db.execute(
        "SELECT form, shape, ruling, sentence FROM name_decision WHERE NOT deleted ORDER BY at, n"
    )
    given = tuple(
        Decision(text(form), _SHAPES[shape], _RULINGS[ruling], text(sentence))
        for form, shape, ruling, sentence in rows
        if shape in _SHAPES and ruling in _RULINGS
    )
    return Decisions((programme_id(db) or "").encode(), given)
