"""Calendars as agendas: several events, or one invitation with the agenda in its description."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows

TWO = """BEGIN:VCALENDAR
X-WR-CALNAME:Shore day
BEGIN:VEVENT
UID:2
DTSTART:20260304T090000Z
DTEND:20260304T093000Z
SUMMARY:Maps\\, and
  who draws them
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
DTSTART:20260303T140000Z
DURATION:PT1H30M
SUMMARY:Welcome
LOCATION:Room 4
END:VEVENT
END:VCALENDAR
"""


def test_events_come_in_their_order_and_by_day(tmp_path: Path) -> None:
    agenda = read(tmp_path, TWO, name="a.ics")
    assert rows(agenda) == [("14:00", 90, "Welcome"), ("09:00", 30, "Maps, and who draws them")]
    assert (agenda.title, agenda.date, agenda.zone) == ("Shore day", "2026-03-03", "UTC")
    assert "Room 4" in agenda.items[0].notes
    assert "repeated: FREQ=WEEKLY" in agenda.set_aside
    assert any("the agenda has 2 days" in each.message for each in agenda.problems)


def test_the_agenda_in_an_invitation(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/London:20260303T140000\r\n"
        "DTEND;TZID=Europe/London:20260303T150000\r\nSUMMARY:Fees\r\n"
        "DESCRIPTION:Agenda:\\n\\n- Hello (10 min)\\n- Who pays (50 min)\\n\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    agenda = read(tmp_path, text, name="invitation.ics")
    assert rows(agenda) == [(None, 10, "Hello"), (None, 50, "Who pays")]
    assert (agenda.title, agenda.date, agenda.start) == ("Fees", "2026-03-03", "14:00")
    assert agenda.zone == "Europe/London"
    assert not any("sum to" in each.message for each in agenda.problems)


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999\nSUMMARY:\nEND:VEVENT\n",
    ],
)
def test_a_calendar_without_events(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text, name="a.ics")
