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


def event(begin: str, end: str, title: str, *, more: str = "") -> str:
    return f"BEGIN:VEVENT\nDTSTART{begin}\nDTEND{end}\nSUMMARY:{title}\n{more}END:VEVENT\n"


def calendar(*events: str, head: str = "") -> str:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{''.join(events)}END:VCALENDAR\n"


WELCOME = event(":20260712T080000Z", ":20260712T083000Z", "Welcome")
FEES = event(":20260712T083000Z", ":20260712T093000Z", "Fees")
BERLIN = [("10:00", 30, "Welcome"), ("10:30", 60, "Fees")]


@pytest.mark.parametrize(
    "head",
    [
        "X-WR-TIMEZONE:Europe/Berlin\n",
        "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\n",
        "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nEND:VTIMEZONE\n",
        "BEGIN:VTIMEZONE\nTZID:/old.example.org/20050126_1/Europe/Berlin\nEND:VTIMEZONE\n",
        "BEGIN:VTIMEZONE\nTZID:ours\nX-LIC-LOCATION:Europe/Berlin\nEND:VTIMEZONE\n",
    ],
)
def test_instants_are_shown_in_the_zone_of_the_calendar(tmp_path: Path, head: str) -> None:
    agenda = read(tmp_path, calendar(WELCOME, FEES, head=head), name="a.ics")
    assert rows(agenda) == BERLIN
    assert (agenda.date, agenda.zone) == ("2026-07-12", "Europe/Berlin")


def test_the_zone_that_most_events_are_in_counts_for_all(tmp_path: Path) -> None:
    berlin = ';TZID="Europe/Berlin":20260712T'
    text = calendar(WELCOME, event(f"{berlin}103000", f"{berlin}113000", "Fees"))
    agenda = read(tmp_path, text, name="a.ics")
    assert (rows(agenda), agenda.zone) == (BERLIN, "Europe/Berlin")


def test_another_zone_may_be_another_day(tmp_path: Path) -> None:
    late = event(":20260712T233000Z", ":20260713T003000Z", "Fees")
    agenda = read(tmp_path, calendar(late, head="X-WR-TIMEZONE:Pacific/Auckland\n"), name="a.ics")
    assert (rows(agenda), agenda.date) == ([("11:30", 60, "Fees")], "2026-07-13")


def test_an_invitation_in_utc_begins_in_its_own_zone(tmp_path: Path) -> None:
    text = "DESCRIPTION:1. Hello (5 min)\\n2. Fees (55 min)\n"
    text = event(":20260712T080000Z", ":20260712T090000Z", "Call", more=text)
    agenda = read(tmp_path, calendar(text, head="X-WR-TIMEZONE:Europe/Berlin\n"), name="a.ics")
    assert (agenda.start, agenda.zone) == ("10:00", "Europe/Berlin")
    assert not any("sum to" in each.message for each in agenda.problems)


def test_whole_days_and_what_was_cancelled_are_no_items(tmp_path: Path) -> None:
    day = event(";VALUE=DATE:20260712", ";VALUE=DATE:20260713", "Shore day")
    camp = event(":20260711T080000Z", ":20260713T160000Z", "Camp")
    gone = event(":20260712T100000Z", ":20260712T110000Z", "Maps", more="STATUS:CANCELLED\n")
    agenda = read(tmp_path, calendar(day, camp, WELCOME, FEES, gone), name="a.ics")
    assert [item.title for item in agenda.items] == ["Welcome", "Fees"]
    assert {"Shore day", "Camp", "cancelled: Maps"} == {*agenda.set_aside}


def test_a_day_without_hours_alone_is_no_agenda(tmp_path: Path) -> None:
    day = event(";VALUE=DATE:20260712", ";VALUE=DATE:20260713", "Shore day")
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, calendar(day), name="a.ics")
