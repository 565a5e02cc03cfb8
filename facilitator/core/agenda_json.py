"""An agenda as it was read, as JSON."""

from typing import Any

from facilitator.core.agenda import Agenda
from facilitator.core.item_fields import AgendaItem
from facilitator.core.minutes import whole

# What `agenda --json` promises of an item; a field that is new is not in it.
_JSON_KEYS = (
    *("number", "start", "fixed", "minutes", "title", "section", "method", "lead", "question"),
    *("per_turn_s", "shrink_to", "cut_first", "notes"),
)


def agenda_json(agenda: Agenda) -> dict[str, Any]:
    """Return what `agenda --json` prints; days are told where there are several."""
    days = [
        {"number": each.number, "name": each.name, "date": each.date, "items": [*each.items]}
        for each in agenda.days
    ]
    return {
        "title": agenda.title,
        "question": agenda.question,
        "date": agenda.date,
        "start": agenda.start,
        "zone": agenda.zone,
        "minutes": whole(agenda.minutes),
        "items": [_item_json(item) for item in agenda.items],
        "problems": [{"line": each.line, "message": each.message} for each in agenda.problems],
        "set_aside": list(agenda.set_aside),
        **({"days": days} if days else {}),
    }


def _item_json(item: AgendaItem) -> dict[str, Any]:
    told = {key: _json(getattr(item, key)) for key in _JSON_KEYS}
    said = {"materials": item.materials, "promise": item.promise and item.promise.value}
    return {**told, **{key: value for key, value in said.items() if value}}


def _json(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return whole(value) if isinstance(value, float) else value
