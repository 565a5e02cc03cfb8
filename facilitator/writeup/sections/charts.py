"""Section of charts: each stands where the numbers that it shows may stand, and no other does."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from facilitator.core.charts.airtime_chart import Spoken, airtime_chart
from facilitator.core.charts.floor_chart import Lane, floor_chart
from facilitator.core.charts.of_rooms import floor_in
from facilitator.core.charts.plan_chart import Took, plan_chart
from facilitator.core.instants import clock_time
from facilitator.core.model import Organisation, Record
from facilitator.core.room_view import RoomView
from facilitator.core.schedule import was_added
from facilitator.core.shares import shares_ms
from facilitator.core.spans import total
from facilitator.core.state import ItemState
from facilitator.core.statuses import ItemStatus
from facilitator.writeup import wording
from facilitator.writeup.blocks import Block, Figure
from facilitator.writeup.figures import PAPER
from facilitator.writeup.material import Material
from facilitator.writeup.sections.told_times import tells_when, told_airtime, told_items


def charts(material: Material) -> Iterator[Block]:
    """Yield airtime against share, planned against actual, and who spoke when.

    Of several roundtables together there is airtime alone, of those that may tell it.
    """
    if material.name:
        yield from _airtime(material, material.parts)
    elif material.began is not None:
        yield from _airtime(material, (material,))
        yield from _plan(material)
        yield from _floor(material)


def _airtime(material: Material, parts: Iterable[Material]) -> Iterator[Figure]:
    spoken: dict[Organisation, int] = {}
    shares: Counter[str] = Counter()
    for part in parts:
        told = told_airtime(part)
        if any(each.turns for each in told):
            for each in told:
                spoken[each.organisation] = spoken.get(each.organisation, 0) + each.ms
            shares.update(_shares(part))
    if not spoken:
        return
    rows = tuple(
        Spoken(each.short, each.colour, ms, shares[each.id], _of(material, ms, shares[each.id]))
        for each, ms in spoken.items()
    )
    language = material.language
    caption = language.text("Airtime, and the share that each could have had")
    # translators: below a chart of airtime: what the line across each bar is
    mark = language.text("Line: the share of the time that they could have had")
    yield Figure(caption, airtime_chart(rows, PAPER, title="", mark=mark))


def _shares(part: Material) -> dict[str, int]:
    """Return the share of each who was here (ids), in milliseconds, of the time that counts."""
    here = frozenset(each.id for each in part.present)
    shares = shares_ms(part.programme, part.told_record, part.state.now, here=here)
    return {who: round(ms) for who, ms in shares.items()}


def _plan(material: Material) -> Iterator[Figure]:
    items = told_items(material)
    if not any(each.elapsed_ms for each in items):
        return
    rows = tuple(_took(material, each) for each in items)
    caption = material.language.text("Agenda: the time each item took, of the time planned")
    yield Figure(caption, plan_chart(rows, PAPER._replace(named=0.45), title=""))


def _took(material: Material, each: ItemState) -> Took:
    planned = 0 if was_added(material.record, each.item) else each.item.planned_ms
    skipped = each.status is ItemStatus.SKIPPED
    value = (
        material.language.text("left out") if skipped else _of(material, each.elapsed_ms, planned)
    )
    name = f"{each.number} {material.item_title(each.item)}"
    return Took(name, planned, 0 if skipped else each.elapsed_ms, value)


def _floor(material: Material) -> Iterator[Figure]:
    spoken = told_airtime(material)
    if not tells_when(material) or not any(each.turns for each in spoken):
        return
    shown = RoomView(material.programme, _titled(material), material.state)
    floor = floor_in(shown, of=frozenset(each.organisation.id for each in spoken))
    if floor is None or not any(each.spans for each in floor.lanes):
        return
    lanes = tuple(_lane(material, each) for each in floor.lanes)
    caption = material.language.text("Who spoke when")
    yield Figure(caption, floor_chart(*floor._replace(lanes=lanes), PAPER, title=""))


def _titled(material: Material) -> Record:
    """Return the record with its items called as they may be; without an agenda with no names."""
    told = {each.item.id for each in told_items(material)}
    items = tuple(
        replace(each, title=material.item_title(each) if each.id in told else "")
        for each in material.record.items
    )
    return replace(material.record, items=items)


def _lane(material: Material, lane: Lane) -> Lane:
    """Return a lane that says in words how long somebody spoke, and when for the first time."""
    time = wording.duration(round(total(lane.spans)), material.language)
    if not lane.spans:
        return lane._replace(value=time)
    first = clock_time(min(lane.spans)[0], material.zone)
    # translators: how long somebody had the floor, and at what time of day it was first theirs
    said = material.language.text("{time}, first at {clock}", time=time, clock=first)
    return lane._replace(value=said)


def _of(material: Material, ms: float, whole: float) -> str:
    """Return a time, and behind it what it is compared with, where that is anything."""
    time = wording.duration(round(ms), material.language)
    if not whole:
        return time
    return f"{time} / {wording.duration(round(whole), material.language)}"
