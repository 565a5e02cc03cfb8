"""The calendar: actions as tasks and roundtables to come, under the promise."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Kind, Promise
from facilitator.readers.agenda.calendar import read_calendar
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.finished import ics_texts
from facilitator.writeup.data.ics import render_ics
from facilitator.writeup.data.table import NO_DATA, Ahead
from facilitator.writeup.publish import publish
from tests.writeup.data.house import composed
from tests.writeup.stand_ins import note

AHEAD = (
    Ahead("rt-3", "Money; who pays, and \\ when", "2026-12-01", 1_796_133_600_000, None),
    Ahead("rt-4", "Value", "2027-01-12"),
)


def with_ahead(promise: Promise) -> Document:
    document = composed(promise)
    return replace(document, data=document.data._replace(ahead=AHEAD))


def unfolded(document: Document) -> list[str]:
    text = render_ics(document)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


def test_an_action_is_a_task_with_its_day_and_who() -> None:
    lines = unfolded(composed(Promise.ORGANISATION))
    task = lines[lines.index("BEGIN:VTODO") : lines.index("END:VTODO")]
    assert "SUMMARY:Collect all charters" in task
    assert "DUE;VALUE=DATE:20261212" in task
    assert "DTSTAMP:20261112T160000Z" in task
    assert "DESCRIPTION:Who: OAR\\nRoundtable 2: Governance\\nDRAFT · PUBLIC VERSION" in task


def test_under_chatham_no_day_and_nobody_is_told() -> None:
    text = render_ics(composed(Promise.CHATHAM))
    assert "SUMMARY:Collect all charters" in text
    assert "DUE" not in text
    assert "Who" not in text
    assert "2026" not in text


def test_a_task_is_the_same_one_when_it_is_written_again_and_tells_no_id_of_ours() -> None:
    one, other = (
        [line for line in unfolded(composed(promise)) if line.startswith("UID:")]
        for promise in (Promise.ORGANISATION, Promise.NAMED)
    )
    assert set(one) == set(other)
    assert len(set(one)) == 2
    assert not any("n020" in line for line in one)


def test_roundtables_to_come_are_read_again() -> None:
    document = with_ahead(Promise.ORGANISATION)
    lines = unfolded(document)
    assert "SUMMARY:Money\\; who pays\\, and \\\\ when" in lines
    assert "DTSTART:20261201T140000Z" in lines
    assert "DTSTART;VALUE=DATE:20270112" in lines
    assert "DTEND;VALUE=DATE:20270113" in lines
    assert lines.count("SEQUENCE:0") == 2, "an invitation with how to join is not replaced"
    assert len(list(read_calendar(render_ics(document)))) >= 2
    said = [each.text for each in ics_texts(render_ics(document))]
    assert "Money; who pays, and \\ when" in said


def test_every_text_is_looked_at(tmp_path: Path) -> None:
    asked = note(40, "Ask them " + "again and " * 9 + "Quillmedia", Kind.ACTION)
    document = composed(Promise.CHATHAM)
    leak = composed(Promise.CHATHAM, asked)
    folded = replace(document, data=leak.data)
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(folded, tmp_path / "w.ics")
    named = (Ahead("rt-3", "With Quillmedia", "2026-12-01"),)
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(replace(document, data=document.data._replace(ahead=named)), tmp_path / "w.ics")
    publish(document, tmp_path / "w.ics")


def test_nothing_for_a_calendar_is_said_so() -> None:
    with pytest.raises(BadInput, match="a calendar would be empty"):
        render_ics(replace(composed(Promise.ORGANISATION), data=NO_DATA))
