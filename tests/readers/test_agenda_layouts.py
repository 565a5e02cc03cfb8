"""Ways of laying out a whole agenda, one small text each."""

from pathlib import Path

import pytest
from docx import Document

from facilitator.core.agenda import KnownNames
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import KNOWN, read, rows

HEADS = [
    ("Tue 16 Nov 2021, 14:00-15:30 UTC", "2021-11-16", "14:00", "UTC"),
    ("16th November 2021, 2-3.30 pm London", "2021-11-16", "14:00", "Europe/London"),
    ("November 16, 2021 at 14:00 (CET)", "2021-11-16", "14:00", "Europe/Brussels"),
    ("16/11/2021 14:00 Europe/Paris", "2021-11-16", "14:00", "Europe/Paris"),
    ("When: 2021-11-16T14:00Z", "2021-11-16", "14:00", "UTC"),
    ("Start: 2021-11-16T14:00:00+01:00", "2021-11-16", "14:00", "Etc/GMT-1"),
    ("**Date:** 16.11.2021", "2021-11-16", "16:00", None),
    ("Time: 14:00-15:30 New York", None, "14:00", "America/New_York"),
    ("All times in London time.", None, "16:00", "Europe/London"),
    ("- Time zone: Berlin", None, "16:00", "Europe/Berlin"),
    ("We met on 31 Feb 2021.", None, "16:00", None),
]


@pytest.mark.parametrize(("line", "date", "start", "zone"), HEADS)
def test_heads(tmp_path: Path, line: str, date: str | None, start: str, zone: str | None) -> None:
    agenda = read(tmp_path, f"# Governance\n\n{line}\n\n- 16:00 Talk (5 min)\n")
    assert (agenda.title, agenda.date, agenda.start, agenda.zone) == (
        "Governance",
        date,
        start,
        zone,
    )


def test_a_question_quoted_above_the_items(tmp_path: Path) -> None:
    text = "How do you develop the right governance model?"
    known = KnownNames(questions={text.casefold(): "Q2", "accessibility": "Q4"})
    above = f"# Follow-up\n\n*{text}*\n\nRead the page on accessibility.\n\n"
    assert read(tmp_path, f"{above}- 14:00 Talk (5 min)\n", known=known).question == "Q2"
    below = f"# Follow-up\n\n- 14:00 Talk (5 min)\n\nNext time: {text}\n"
    assert read(tmp_path, below, known=known).question is None


def test_pipe_table_with_sections_links_and_total(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "| Time (UTC) | Duration | Activity | Owner | Materials |\n"
        "|------------|---------:|:---------|-------|-----------|\n"
        "| 2:00 PM | 5 min | **Welcome** | Facilitator | [deck](https://example.org/d) |\n"
        "| | | *Part 1: who decides* | | |\n"
        "| 2:05 PM | 30 mins | Case \\| OSMF (can shrink to 20 min) | OSMF & GBIF | |\n"
        "| 2:35 PM | 1h | Open discussion 🔒 | All | |\n"
        "| **Total** | **95 min** | | | |\n",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 30, "Case | OSMF"),
        ("14:35", 60, "Open discussion"),
    ]
    assert agenda.items[0].materials == "deck\nhttps://example.org/d"
    assert agenda.items[1].lead == ("osmf", "gbif")
    assert [item.section for item in agenda.items] == ["", *["Part 1: who decides"] * 2]
    assert [item.fixed for item in agenda.items] == [False, False, True]
    assert (agenda.zone, agenda.problems) == ("UTC", ())


def test_headings_with_offsets(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Session plan: governance (60 min)\n\n"
        "### 0:00 — Arrive (10 min)\n**Say:** Welcome to all.\n**Do:** share slides\n\n"
        "### 0:10 — Frame (15 min)\n- one\n- two (2 min)\n\n"
        "### 0:25 — Pairs (20 min, cut first)\nMethod: 1-2-4-All\n\n"
        "### T+45 – Close (15 min)\n> Thank you\n\n"
        "## Materials\n- Pens\n",
    )
    assert rows(agenda) == [
        (None, 10, "Arrive"),
        (None, 15, "Frame"),
        (None, 20, "Pairs"),
        (None, 15, "Close"),
    ]
    assert [item.notes for item in agenda.items] == [
        "Say: Welcome to all.\nDo: share slides",
        "one\ntwo (2 min)",
        "",
        "Thank you",
    ]
    assert (agenda.items[2].method, agenda.items[2].cut_first) == ("1-2-4-All", True)
    assert agenda.set_aside == ("Materials", "Pens")
    assert [(each.line, each.message.partition(",")[0]) for each in agenda.problems] == [
        (9, '"two (2 min)" is read as a note of "Frame"')
    ]


def test_offsets_count_from_a_start_that_is_given(tmp_path: Path) -> None:
    agenda = read(
        tmp_path, "Question: Q2\nStart: 16:30 UTC\n\n0:00 Welcome\n0:10 Round\n0:40 End\n"
    )
    assert rows(agenda) == [("16:30", 10, "Welcome"), ("16:40", 30, "Round")]


def test_nested_list_with_minutes_below_each_topic(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "1. Opening\n   - Leader: GBIF\n   - Desired outcome: all heard\n   - Minutes: 10\n"
        "2. Models\n   - Leader: OSMF\n   - Pre-meeting notes: read the page\n   - 20 minutes\n"
        "3. Other business\n   - Time: 5 min\n",
    )
    assert rows(agenda) == [
        (None, 10, "Opening"),
        (None, 20, "Models"),
        (None, 5, "Other business"),
    ]
    assert [item.lead for item in agenda.items] == [("gbif",), ("osmf",), ()]
    assert agenda.items[1].notes == "Pre-meeting notes: read the page"


def test_nested_items_make_their_parent_a_section(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "- Part 1\n  - 9:30 Welcome (5 min)\n  - 9:35 Round (25 min)\n"
        "## 10:00-10:30 Part 2\n- 10:00 Case (10 min)\n- 10:10 Break (20 min)\n",
    )
    assert [(item.section, item.title) for item in agenda.items] == [
        ("Part 1", "Welcome"),
        ("Part 1", "Round"),
        ("Part 2", "Case"),
        ("Part 2", "Break"),
    ]
    assert (agenda.minutes, agenda.problems) == (60, ())


def test_email_with_greeting_signature_and_quote(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "From: Ana\nSubject: Re: Accessibility on Tuesday\n\nHi all,\n\n"
        "here is the plan. All times in London time.\n\n"
        "2:00 PM Welcome (Ana, 5 mins)\n"
        "2:05 - 2:20 PM Round: what blocks access? - All\n"
        "2:20 PM / 3:20 PM CET Break\n"
        "2:30 PM Case: OCP and the wider audience, with a line\n   that wraps (20 minutes)\n"
        "2:50 PM sharp Closing round, 1 min each\n"
        "3:00 PM End\n\n"
        "Best wishes,\nAna\n-- \nAna, somewhere\n> On Monday Ben wrote:\n> 14:00 is fine\n",
        name="mail.txt",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 15, "Round: what blocks access? - All"),
        ("14:20", 10, "Break"),
        ("14:30", 20, "Case: OCP and the wider audience, with a line that wraps"),
        ("14:50", 10, "Closing round, 1 min each"),
    ]
    assert (agenda.title, agenda.question) == ("Accessibility on Tuesday", "Q4")
    assert (agenda.zone, agenda.problems) == ("Europe/London", ())
    assert [item.fixed for item in agenda.items] == [*[False] * 4, True]
    assert agenda.items[2].notes == "3:20 PM CET"
    assert {"Hi all,", "Best wishes,", "Ana, somewhere", "14:00 is fine"} <= {*agenda.set_aside}


def test_an_agenda_inside_a_quoted_reply(tmp_path: Path) -> None:
    agenda = read(tmp_path, "> # Governance\n> - 14:00 Welcome (5 min)\n> - 14:05 Round (5 min)\n")
    assert rows(agenda) == [("14:00", 5, "Welcome"), ("14:05", 5, "Round")]


def test_columns_set_with_spaces(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "Governance\n\n"
        "Time     Length   Session              Lead\n"
        "14:00    5'       Welcome              Facilitator\n"
        "14:05             Check-in             All\n"
        "14:15    10'      Case: maps           GBIF\n",
        name="plan.txt",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 10, "Check-in"),
        ("14:15", 10, "Case: maps"),
    ]
    assert agenda.items[2].lead == ("gbif",)


EVENT_TOOL = """Start Date,Start Time,End Date,End Time,Session Title,Goals
2021-12-07,10:00:00,2021-12-07,10:20:00,Welcome,x
2021-12-07,10:20:00,2021-12-07,11:00:00,Talk,
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "sep=;\nTime;Length;Title;Goals\n10:00;00:20;Welcome;x\n10:20;00:40;Talk;\n"),
        ("a.csv", 'TIME,LENGTH,Session,Goals\n10:00,20,Welcome,"x"\n0.4306,"40",Talk,\n'),
        ("a.tsv", "When\tMins\tWhat\tGoals\n10:00\t20 min\tWelcome\tx\n10:20\t40 min\tTalk\t\n"),
        ("a.txt", "Start,End,Topic,Goals\n10:00,10:20,Welcome,x\n10:20,11:00,Talk,-\n"),
        ("a.csv", "No;Item;Time;Title;Goals\n1;1;10:00-10:20;Welcome;x\n2;2;10:20-11:00;Talk;\n"),
        ("a.csv", EVENT_TOOL),
    ],
)
def test_separated_values(tmp_path: Path, name: str, text: str) -> None:
    agenda = read(tmp_path, text, name=name)
    assert rows(agenda) == [("10:00", 20, "Welcome"), ("10:20", 40, "Talk")]
    assert [item.notes for item in agenda.items] == ["Goals: x", ""]


def test_a_cell_over_several_lines_keeps_the_line_numbers_right(tmp_path: Path) -> None:
    text = 'Time;Mins;Title;Notes;Q\n10:00;5;One;"two\nlines";Q2\n10:10;5;Two;;Q2\n'
    agenda = read(tmp_path, text, name="a.csv")
    assert agenda.items[0].notes == "two\nlines"
    assert [(each.line, each.message) for each in agenda.problems] == [
        (4, 'gap of 5 min before "Two" (10:10)')
    ]


def test_afternoon_without_a_suffix(tmp_path: Path) -> None:
    agenda = read(tmp_path, "- 11:30 A (30 min)\n- 12:00 B (60 min)\n- 1:00 C\n- 1:30-2:00 D\n")
    assert [item.start for item in agenda.items] == ["11:30", "12:00", "13:00", "13:30"]
    assert [item.minutes for item in agenda.items] == [30, 60, 30, 30]


def test_word_cells_merged_downwards(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=3, cols=4)
    text = (("Time", "Mins", "Title", "Lead"), ("14:00", "5", "One", "GBIF"), ("", "", "Two", ""))
    for row, words in zip(table.rows, text, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    for column in (0, 1, 3):
        table.cell(1, column).merge(table.cell(2, column))
    document.save(str(tmp_path / "merged.docx"))
    agenda = read_agenda(tmp_path / "merged.docx", known=KNOWN)
    assert rows(agenda) == [("14:00", 5, "One"), (None, 0, "Two")]
    assert [item.lead for item in agenda.items] == [("gbif",), ("gbif",)]


def test_word_lists_and_headings(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Governance", level=1)
    document.add_paragraph("7 December 2021, 16:00-16:20 UTC")
    document.add_paragraph("16:00 Welcome (5 min)", style="List Bullet")
    document.add_paragraph("Outcome: all heard", style="List Bullet 2")
    document.add_heading("Part 1", level=2)
    document.add_paragraph("16:05 Round (15 min)", style="List Number")
    document.save(str(tmp_path / "list.docx"))
    agenda = read_agenda(tmp_path / "list.docx", known=KNOWN)
    assert rows(agenda) == [("16:00", 5, "Welcome"), ("16:05", 15, "Round")]
    assert agenda.items[0].notes == "Outcome: all heard"
    assert [item.section for item in agenda.items] == ["", "Part 1"]
    assert (agenda.date, agenda.zone, agenda.problems) == ("2021-12-07", "UTC", ())
