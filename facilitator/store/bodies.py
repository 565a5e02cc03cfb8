"""Body of a commit: what it changed, as a JSON text.

`[[table, row id, {field: [before, after]}], …]`. A newer program may name tables and fields that
this one does not have: they are passed over, and kept. What this one would misread stands in an
object, `{"v": 2, …}`: it is kept as it came, and none of it applied. A program that reads such a
form has a further schema step, by which every file that holds it is folded anew.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from facilitator.core.patterns import late_pattern
from facilitator.store.schema import FIELDS, LINKS

Value = str | int | None
Patch = dict[str, list[Any]]  # field: [before, after], each a Value
Line = tuple[str, str, Patch]  # table, row id, what changed

_NAME = late_pattern(r"[a-z][a-z0-9_]*")  # of a table or a field, also those still to come
_NONE: frozenset[str] = frozenset()
_MOST = (1 << 63) - 1  # the largest integer SQLite stores
_FORM = 1  # of the bodies that this program reads
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def body_of(patches: Mapping[tuple[str, str], Patch]) -> str:
    """Return the body of a commit that changed these rows."""
    return _encode([[table, row_id, patch] for (table, row_id), patch in patches.items()])


def encode(value: Any) -> str:
    """Return a body's JSON text, in the one form we write."""
    return _encode(value)


def lines_of(body: str) -> list[Line]:
    """Return what a body says, row by row; of one in a newer form, nothing."""
    held = json.loads(body)
    return [] if isinstance(held, dict) else held


def read(body: str) -> tuple[list[Line], bool]:
    """Return what a body says, and whether it says what only a newer program can show."""
    held = json.loads(body)
    if isinstance(held, dict):
        return [], True
    return held, any(not FIELDS.get(table, _NONE).issuperset(patch) for table, _, patch in held)


def known_in(table: str, names: Iterable[str]) -> list[str]:
    """Return which of some fields of a table this program has."""
    fields = FIELDS.get(table, _NONE)
    return [name for name in names if name in fields]


def is_sound(body: object) -> bool:
    """Tell whether the body of a commit is one that this program, or a newer one, could write."""
    if not isinstance(body, str):
        return False
    try:
        held = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if isinstance(held, list):
        return all(_is_sound_line(each) for each in held)
    return _is_newer(held)


def _is_newer(held: object) -> bool:
    return isinstance(held, dict) and isinstance(held.get("v"), int) and held["v"] > _FORM


def _is_sound_line(line: object) -> bool:
    match line:
        case [str(table), str(row_id), dict(patch)]:
            if not all(_NAME().fullmatch(name) for name in (table, *patch)):
                return False
            known = FIELDS.get(table, _NONE)
            spaces = (1,) if table in LINKS else (0,) if table in FIELDS else (0, 1)
            return row_id.count(" ") in spaces and all(
                isinstance(pair, list)
                and len(pair) == 2
                and all(
                    _is_storable(each) or (name not in known and isinstance(each, float))
                    for each in pair
                )
                for name, pair in patch.items()
            )
    return False


def _is_storable(value: object) -> bool:
    if isinstance(value, str):
        return value.isascii() or not any("\ud800" <= each <= "\udfff" for each in value)
    return value is None or (isinstance(value, int) and -_MOST - 1 <= value <= _MOST)
