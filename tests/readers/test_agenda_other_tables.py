"""Tables that are the head of an agenda, or none, and what is said of what was guessed."""

import datetime as dt
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import read, rows
from tests.readers.word_parts import cell, row, table, with_body

AGENDA = "\n| Topic | Time | Owner |\n|---|---|---|\n| Fees | 45 min | Ana Lima |\n"


def said(agenda: Agenda) -> str:
    return "\n".join(each.message for each in agenda.problems)


@pytest.mark.parametrize(
    "head",
    [
        "| Key | Value |\n|---|---|\n| Date : | 27/11/2024 |\n| Time : | 13:45 - 14:30 |\n",
        "| Date | Time | Location |\n|---|---|---|\n| 27/11/2024 | 13:45 - 14:30 | Room 4 |\n",
        "| Datum | 27.11.2024 |\n|---|---|\n| Uhrzeit | 13:45 - 14:30 Uhr |\n| Ort | Saal |\n",
        "| Date | 27/11/2024 | Time | 13:45 - 14:30 |\n| Chair | Ana Lima | Room | 4 |\n",
        "| Date: 27/11/2024 | Time: 13:45 - 14:30 |\n| Chair: Ana Lima | Location: Room 4 |\n",
    ],
)
def test_a_table_of_keys_is_the_head(tmp_path: Path, head: str) -> None:
    agenda = read(tmp_path, f"# Meeting\n\n{head}{AGENDA}", known=None)
    assert (agenda.date, agenda.start) == ("2024-11-27", "13:45")
    assert [(item.title, item.minutes) for item in agenda.items] == [("Fees", 45)]


@pytest.mark.parametrize(
    "other",
    [
        "| Action | Owner | Due |\n|---|---|---|\n| Book | Ana | Friday 5:00 PM |\n",
        "| Aufgabe | Wer | Bis wann |\n|---|---|---|\n| Buchen | Ana | 10:00 |\n",
        "| Name | Organisation | Email |\n|---|---|---|\n| Ana Lima | OCP | a@b.org |\n",
        "| Open | Hours |\n|---|---|\n| Monday | 9:00 - 17:00 |\n| Sunday | 10:00 - 14:00 |\n",
        "| Time | City |\n|---|---|\n| 21:00 | Tokyo |\n| 12:00 | Lisbon |\n",
    ],
)
def test_a_table_of_something_else_is_set_aside_and_said(tmp_path: Path, other: str) -> None:
    agenda = read(tmp_path, f"# Meeting\n{AGENDA}\n## More\n\n{other}", known=None)
    assert [item.title for item in agenda.items] == ["Fees"]
    assert "is set aside: it lists no items" in said(agenda)
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, f"# Meeting\n\n{other}", known=None)


def test_rows_without_a_time_below_a_span_are_said(tmp_path: Path) -> None:
    text = (
        "| Time | Title |\n|---|---|\n| 9:00-10:00 | One |\n| | First part |\n| | Second part |\n"
        "| 10-11 | Two |\n"
    )
    agenda = read(tmp_path, text, known=None)
    assert rows(agenda) == [("09:00", 60, "One"), ("10:00", 60, "Two")]
    assert agenda.items[0].notes == "First part\nSecond part"
    assert 'the row "First part" and 1 more has no time' in said(agenda)


def test_a_day_that_comes_back_in_one_row_is_a_slip(tmp_path: Path) -> None:
    times = ("Sunday 1 AM", "Sunday 2 AM", "Saturday 4 AM", "Sunday 5 AM")
    text = "".join(f"| {time} | Item {n} |\n" for n, time in enumerate(times))
    agenda = read(tmp_path, f"## Sunday\n\n| Time | What |\n|---|---|\n{text}", known=None)
    assert [item.start for item in agenda.items] == ["01:00", "02:00", "04:00", "05:00"]
    assert agenda.days == ()
    assert 'the row "Item 2" says Saturday, but stands among those of Sunday' in said(agenda)


def test_each_total_row_is_compared_with_its_own_table(tmp_path: Path) -> None:
    part = "| Min | Item |\n|---|---|\n| 5 | A{n} |\n| 10 | B{n} |\n| {total} | Total |\n\n"
    agenda = read(tmp_path, part.format(n=1, total=15) + "## X\n\n" + part.format(n=2, total=20))
    assert said(agenda).count("total row") == 1
    assert "the items of this table sum to 15 min, but its total row is 20 min" in said(agenda)


def test_details_below_a_table_are_notes_and_said(tmp_path: Path) -> None:
    text = "| Time | Topic |\n|---|---|\n| 9:00 | Fees |\n| 9:30 | Aims |\n| 10:00 | Tea |\n"
    below = "\n## Fees\n\nWho pays.\n\n## Aims\n\n- Write three\n"
    agenda = read(tmp_path, f"# X\n\n{text}{below}", known=None)
    assert [item.notes for item in agenda.items] == ["Who pays.", "Write three", ""]
    assert 'what stands below "Fees" and 1 more heading is read as notes' in said(agenda)


def test_a_leader_with_a_job_and_a_place_for_a_name(tmp_path: Path) -> None:
    text = (
        "| Time | Topic | Who |\n|---|---|---|\n| 9:00 | A | Ana Lima, Head of Data |\n"
        "| 9:30 | B | [to be named] |\n| 10:00 | C | Chair: Ben Ode |\n"
    )
    agenda = read(tmp_path, text, known=None)
    assert [item.lead for item in agenda.items] == [("Ana Lima",), (), ("Ben Ode",)]
    assert agenda.items[0].notes == "Who: Ana Lima, Head of Data"


def test_a_word_template_with_its_head_in_the_same_table(tmp_path: Path) -> None:
    body = table(
        row("Meeting", "Budget round"),
        row("Date", "12 May 2026", "Time", "14:00 - 15:00"),
        row("Time", "Agenda item", "Presenter", "Papers"),
        row("14.00", "Opening", "Ana Lima", ""),
        row("14.05", cell("Break", "", gridSpan="2"), ""),
        row("14.20", "Fees", "Ben Ode", "fees.pdf"),
        row("15.00", "Close", "", ""),
    )
    agenda = read_agenda(with_body(tmp_path, body))
    assert rows(agenda) == [("14:00", 5, "Opening"), ("14:05", 15, "Break"), ("14:20", 40, "Fees")]
    assert (agenda.title, agenda.date, agenda.start) == ("Budget round", "2026-05-12", "14:00")
    assert [item.lead for item in agenda.items] == [("Ana Lima",), (), ("Ben Ode",)]
    assert agenda.items[2].materials == "fees.pdf"


def test_a_title_over_several_rows_of_word_is_one_item(tmp_path: Path) -> None:
    body = table(
        row("Time", "Activity"),
        row("09:00", "Welcome"),
        row("09:30", cell("Workshop", "", vMerge="restart")),
        row("10:00", cell("", "", vMerge="continue")),
        row("10:30", "Harvest"),
        row("11:00", "Tea"),
    )
    agenda = read_agenda(with_body(tmp_path, body))
    assert rows(agenda)[:3] == [
        ("09:00", 30, "Welcome"),
        ("09:30", 60, "Workshop"),
        ("10:30", 30, "Harvest"),
    ]


def test_a_running_sheet_with_formulas_and_a_sheet_of_people(tmp_path: Path) -> None:
    path = tmp_path / "Show.xlsx"
    with Workbook(path) as book:
        clock = book.add_format({"num_format": "hh:mm"})
        sheet = book.add_worksheet("Run of show")
        sheet.write_row(0, 0, ("Gala 2026",))
        sheet.write_row(2, 0, ("#", "Start", "End", "Min", "Segment", "Owner", "Status"))
        begin = 18 * 60
        shown = ((30, "Doors", "Ana"), (5, "Welcome", "Ben"), (20, "Film", ""))
        for at, (minutes, what, who) in enumerate(shown, 3):
            start, end = (dt.time(*divmod(each, 60)) for each in (begin, begin + minutes))
            sheet.write_number(at, 0, at - 2)
            sheet.write_datetime(at, 1, start, clock)
            sheet.write_datetime(at, 2, end, clock)
            sheet.write_formula(at, 3, f"=(C{at + 1}-B{at + 1})*1440", None, minutes)
            sheet.write_row(at, 4, (what, who, "ok"))
            begin += minutes
        sheet.write_row(7, 3, (55, "Total"))
        people = book.add_worksheet("Contacts")
        people.write_row(0, 0, ("Name", "Role", "Phone"))
        people.write_row(1, 0, ("Ana", "Doors", "5 55 01"))
    agenda = read_agenda(path)
    assert rows(agenda) == [("18:00", 30, "Doors"), ("18:30", 5, "Welcome"), ("18:35", 20, "Film")]
    assert [item.lead for item in agenda.items] == [("Ana",), ("Ben",), ()]
    assert "a table of people is set aside" in said(agenda)


def test_a_header_that_lies_is_said(tmp_path: Path) -> None:
    text = "| Time | Topic |\n|---|---|\n| Welcome all | 9:00 |\n| Fees again | 9:15 |\n"
    agenda = read(tmp_path, text, known=None)
    assert [item.title for item in agenda.items] == ["Welcome all", "Fees again"]
    assert said(agenda).count("is read by what stands in it, and not by its header") == 2


def test_eight_in_the_morning_stays_there(tmp_path: Path) -> None:
    one = "| Time | What |\n|---|---|\n| 16:00 - 17:00 | Close of the day |\n"
    two = "\n| Time | What |\n|---|---|\n| 08:00 - 08:30 | Coffee |\n| 08:30 - 9:00 | Talk |\n"
    agenda = read(tmp_path, f"# X\n\n{one}{two}", known=None)
    assert [item.start for item in agenda.items] == ["16:00", "08:00", "08:30"]
