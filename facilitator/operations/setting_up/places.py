"""Places in an order that people see: at its end, or before another row."""

from collections.abc import Sequence

from facilitator.core.errors import Refused
from facilitator.core.order import key_between
from facilitator.operations.queue import order_suffix
from facilitator.store.journal import Act
from facilitator.store.row_writing import read_fields


def place_at_end(act: Act, table: str, rows: Sequence[str]) -> str:
    """Return the order key of a row that comes after all others (ids, in order)."""
    return key_between(_key(act, table, rows[-1]) if rows else None, None, suffix=order_suffix())


def place_at(act: Act, table: str, others: Sequence[str], index: int) -> str:
    """Return the order key of a row that stands at an index (from 0) among others (ids)."""
    before = _key(act, table, others[index - 1]) if index > 0 else None
    after = _key(act, table, others[index]) if index < len(others) else None
    return key_between(before, after, suffix=order_suffix())


def place_moved(
    act: Act, table: str, rows: Sequence[str], row_id: str, *, place: int, otherwise: Refused
) -> str:
    """Return the order key by which a row (id) has a place, from 1, among all of them in order.

    Raises `otherwise` where there is no such place.
    """
    if not 1 <= place <= len(rows):
        raise otherwise
    return place_at(act, table, [each for each in rows if each != row_id], place - 1)


def _key(act: Act, table: str, row_id: str) -> str | None:
    fields = read_fields(act.db, table, row_id, ("position",))
    return fields["position"] if fields else None
