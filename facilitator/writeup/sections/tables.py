"""Sections that are tables: actions, agenda, airtime, coverage."""

from collections.abc import Iterable, Iterator

from facilitator.core.model import Kind, Promise
from facilitator.core.schedule import was_added
from facilitator.core.statuses import ItemStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.writeup import text
from facilitator.writeup.blocks import Block, Heading, Paragraph, Run, Table
from facilitator.writeup.material import Material


def actions(material: Material, title: str) -> Iterator[Block]:
    """Yield what, who and due; a column that no action fills is left out."""
    notes = tuple(each for each in material.notes if each.kind is Kind.ACTION)
    if not notes:
        return
    ordered = material.ordered(notes)
    columns = {
        "Action": [text.capital(material.words[each.id]) for each in ordered],
        "Who": [material.owner(each) or "" for each in ordered],
        "Due": [text.due_day(each.due) if each.due else "" for each in ordered],
    }
    filled = {head: cells for head, cells in columns.items() if any(cells)}
    yield Heading(1, title)
    yield Table(tuple(filled), tuple(zip(*filled.values(), strict=True)))


def agenda(material: Material) -> Iterator[Block]:
    """Yield planned against actual time; titles may name organisations, so not where none may."""
    items = material.state.items
    if not items or material.promise in (Promise.SECTOR, Promise.CHATHAM):
        return
    rows = [
        (
            str(each.number),
            material.item_title(each.item),
            "added" if was_added(material.record, each.item) else _time(each.item.planned_ms),
            "left out" if each.status is ItemStatus.SKIPPED else _time(each.elapsed_ms),
        )
        for each in items
    ]
    taken = [each for each in items if each.status is not ItemStatus.SKIPPED]
    total = ("", "Together", _sum(each.item.planned_ms for each in items))
    rows.append((*total, _sum(each.elapsed_ms for each in taken)))
    yield Heading(1, "Agenda, planned against actual")
    yield Table(
        ("Item", "Title", "Planned", "Actual"), tuple(rows), "Minutes and seconds of each item"
    )


def airtime(material: Material) -> Iterator[Block]:
    """Yield the time of each organisation, where organisations may be tied to what they did."""
    if not material.airtime or not material.policy.names_organisations():
        return
    rows = tuple(
        (each.organisation.short, _time(each.ms), str(each.turns), f"{each.share:.0%}")
        for each in material.airtime
    )
    yield Heading(1, "Airtime")
    yield Table(("Organisation", "Time", "Turns", "Share"), rows, "Airtime by member organisation")
    yield Paragraph((Run(_around(material)),))


def coverage(material: Material) -> Iterator[Block]:
    """Yield distinct notes by organisation and question.

    A note with a stricter rule of its own is in no cell: subtraction would tell whose it is.
    """
    if not material.policy.names_organisations():
        return
    asked = {each for note in material.notes for each in note.questions}
    asked.add(material.record.roundtable.question or "")
    questions = [each for each in material.programme.questions if each.id in asked]
    counts = {
        (organisation.id, question): 0
        for organisation in material.programme.members
        for question in (each.id for each in questions)
    }
    for note in material.notes:
        for organisation in material.speakers(note):
            for question in dict.fromkeys(note.questions):
                if (organisation.id, question) in counts:
                    counts[organisation.id, question] += 1
    if not any(counts.values()):
        return
    rows = tuple(
        (each.short, *(str(counts[each.id, question.id]) for question in questions))
        for each in material.programme.members
    )
    yield Heading(1, "Who was noted on what")
    header = ("Organisation", *(f"{each.code} {each.title}".strip() for each in questions))
    yield Table(header, rows, "Distinct notes by organisation and question")


def _around(material: Material) -> str:
    state = material.state
    parts = [f"The roundtable ran for {_time(state.elapsed_ms)}"]
    if state.silence_ms:
        parts.append(f"nobody had the floor for {_time(state.silence_ms)} of it")
    if state.paused_ms:
        parts.append(f"it was paused for {_time(state.paused_ms)}")
    return ", ".join(parts) + "."


def _time(ms: int) -> str:
    return format_duration(ms, DurationKind.ELAPSED)


def _sum(parts: Iterable[int]) -> str:
    return _time(sum(parts))
