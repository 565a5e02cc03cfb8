"""Agendas: load a file's items for a theme, and copy items."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from facilitator.core.item_fields import LISTED, Sort, item_of
from facilitator.core.model import Item, Promise
from facilitator.core.order import key_between
from facilitator.store.bodies import Value
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act, once_id
from facilitator.store.queries.programme import load_programme, roundtables

if TYPE_CHECKING:
    from facilitator.core.agenda import Agenda

FROM_SAMPLE = "the sample"  # where an agenda is from that no file was loaded for


def load_agenda(store: Store, question: str, agenda: "Agenda", *, at: int, source: str) -> Changes:
    """Make an agenda the current one of a theme (question id), and of what is planned on it.

    Earlier agendas stay stored; a roundtable that has started keeps the one it started with.
    """
    # Imported late: a start shows agendas, and loads none.
    from facilitator.operations.setting_up.leaving import let_theme_come_back

    with store.act("load_agenda", at=at) as act:
        codes = {each.code: each.id for each in load_programme(act.db).questions}
        added = add_agenda(act, question, agenda, source=source, codes=codes)
        for roundtable in roundtables(act.db):
            if roundtable.question == question and roundtable.started_at is None:
                act.change("roundtable", roundtable.id, agenda=added)
        let_theme_come_back(act, question)
        act.about(question, added)
    return act.changes


def add_agenda(
    act: Act, question: str, agenda: "Agenda", *, source: str, codes: Mapping[str, str]
) -> str:
    """Store an agenda within an act and return its id; `codes` maps question codes to ids."""
    agenda_id = act.create(
        "agenda",
        question=question,
        title=agenda.title,
        source=source,
        date=agenda.date,
        start=agenda.start,
        zone=agenda.zone,
        set_aside=json.dumps(agenda.set_aside, ensure_ascii=False),
        loaded_at=act.at,
    )
    position: str | None = None
    for item in agenda.items:
        position = key_between(position, None, suffix="m")
        stored = item_of(item, question=codes.get(item.question or ""))
        act.create("item", agenda=agenda_id, position=position, **_columns(stored))
    return agenda_id


def copy_items(act: Act, agenda: str, items: tuple[Item, ...]) -> None:
    """Copy items into the agenda of one roundtable, once each."""
    position: str | None = None
    for item in items:
        position = key_between(position, None, suffix="m")
        act.create_once("item", agenda, item.id, agenda=agenda, position=position, **_columns(item))


def copied_id(agenda: str | None, item: str) -> str:
    """Return the id that an item (id) has as a copy in the agenda of one roundtable."""
    return once_id("item", agenda or "", item)


def _columns(item: Item) -> dict[str, Value]:
    """Return what an agenda says of an item, as its columns hold it."""
    return {each.name: column_value(each.sort, getattr(item, each.name)) for each in LISTED}


def column_value(sort: Sort, value: Any) -> Value:
    """Return what a field of an item holds, as its column does."""
    if sort is Sort.TEXTS:
        return json.dumps(value, ensure_ascii=False)
    if sort is Sort.PROMISE:
        return None if value is None else Promise(value).value
    return int(value) if sort is Sort.FLAG else value
