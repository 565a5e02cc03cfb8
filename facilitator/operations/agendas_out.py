"""Agendas out: the agenda of a theme or of a roundtable, as it stands, written to a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_columns import Version, table_of
from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.instants import clock_time
from facilitator.core.item_fields import LISTED, AgendaItem
from facilitator.core.materials import materials_in, shared
from facilitator.core.model import Item, Programme, Roundtable
from facilitator.core.names.check import Located
from facilitator.core.replan import taken
from facilitator.core.schedule import planned_starts
from facilitator.core.sentences import either, together
from facilitator.operations.promised_names import promised_away
from facilitator.store.queries.agenda_titles import agenda_title
from facilitator.store.queries.programme import (
    agenda_of,
    agenda_times,
    items_of,
    load_programme,
    load_roundtable,
)
from facilitator.store.sqlite import Connection
from facilitator.writeup.agendas.formats import AgendaFormat
from facilitator.writeup.agendas.render import render
from facilitator.writeup.files import refuse_target, replace_file

_NOON = 12 * 3_600_000  # any instant will do: only the times of the day are written


def theme_agenda(db: Connection, question: str) -> Agenda:
    """Return the agenda of a theme (id); raises BadInput where it has none."""
    found = agenda_of(db, question)
    return _agenda(db, None if found is None else found[0], question, None)


def roundtable_agenda(db: Connection, roundtable: str) -> Agenda:
    """Return the agenda of a roundtable (id); raises BadInput where it has none."""
    head = load_roundtable(db, roundtable)
    return _agenda(db, head.agenda, head.question, head)


def write_agenda(agenda: Agenda, version: Version, path: Path) -> None:
    """Write it in the format of the suffix, whole, or raise BadInput and leave what was there."""
    refuse_target(path)
    suffix = path.suffix.casefold().removeprefix(".")
    if suffix not in set(AgendaFormat):
        raise BadInput(
            "an agenda cannot be written to {path}: use {formats}",
            path=path,
            formats=either(f".{each}" for each in AgendaFormat),
        )
    if version is Version.PARTICIPANTS:
        agenda = replace(agenda, items=tuple(map(_as_shared, agenda.items)))
    replace_file(path, render(agenda, version, AgendaFormat(suffix)))


def _as_shared(item: AgendaItem) -> AgendaItem:
    """Name a file on this computer without its folders, which are nobody else's business."""
    return replace(item, materials="\n".join(map(shared, materials_in(item.materials))))


def refuse_promised_names(db: Connection, roundtable: str, agenda: Agenda) -> None:
    """Raise ExportRefused where participants would read names that were promised away."""
    rows = table_of(agenda, Version.PARTICIPANTS, whole_width=True)
    texts = [Located("the agenda", cell) for part in rows for row in part[1:] for cell in row]
    names = promised_away(db, roundtable, texts)
    if names:
        raise ExportRefused(
            "The agenda would tell names that were promised away: {names}; write the facilitator’s"
            " version, and keep it to yourself",
            names=together(f"“{name}”" for name in names),
        )


def _agenda(
    db: Connection, agenda: str | None, question: str | None, head: Roundtable | None
) -> Agenda:
    programme = load_programme(db)
    items = taken(items_of(db, agenda))
    theme = next((each for each in programme.questions if each.id == question), None)
    if not items:
        raise BadInput("there is no agenda to write: load one, or plan its first item")
    start, zone = agenda_times(db, agenda)
    title, date = agenda_title(db, agenda)
    zone = zone or (head.zone if head is not None else None)
    starts = _starts(items, start, zone)
    listed = tuple(
        _listed(programme, item, number, begin)
        for number, (item, begin) in enumerate(zip(items, starts, strict=True), 1)
    )
    return Agenda(
        title=title or (head.title if head is not None else "") or "Agenda",
        question=None if theme is None else theme.code,
        date=(head.meeting.date if head is not None else "") or date,
        start=start or starts[0],
        zone=zone,
        minutes=round(sum(item.minutes for item in listed), 2),
        items=listed,
    )


def _starts(items: Sequence[Item], start: str | None, zone: str | None) -> list[str | None]:
    """Return when each item begins by the plan, "HH:MM"; None where no time is known at all."""
    if any(item.planned_start is not None for item in items):
        begins = (item.planned_start for item in items)
        return [None if each is None else clock_time(each, zone) for each in begins]
    if start is None and all(item.start is None for item in items):
        return [None] * len(items)
    utc = ZoneInfo("UTC")
    instants = planned_starts(items, _NOON, zone=utc, agenda_start=start)
    return [clock_time(each, utc) for each in instants]


def _listed(programme: Programme, item: Item, number: int, start: str | None) -> AgendaItem:
    code = next((each.code for each in programme.questions if each.id == item.question), None)
    said: dict[str, Any] = {}
    for field in LISTED:
        value = getattr(item, field.name)
        has_unit = field.unit_ms is not None and value is not None
        said[field.listed] = value / field.unit_ms if has_unit else value
    if said["per_turn_s"] is not None:
        said["per_turn_s"] = round(said["per_turn_s"])
    return AgendaItem(**{**said, "number": number, "start": start, "question": code})
