"""Slots of sessions beside what fills them: no hour comes in twice, and none is made up."""

from pathlib import Path

from tests.readers.agenda_texts import read, rows

ORG = """#+TITLE: River workshop

|-------+-------+--------------------------------------------|
| start |   end | Activity                                   |
|-------+-------+--------------------------------------------|
| 09:00 | 09:10 | *Opening*                                  |
|-------+-------+--------------------------------------------|
| 09:10 | 10:00 | *Session 1*: Water (Chair: Dan Roe)        |
| 09.10 | 09.35 | Slow rivers (Ana Lima and Ben Okoro)       |
| 09.35 | 10:00 | Fast rivers (Carla Diaz)                   |
|-------+-------+--------------------------------------------|
| 10:00 | 10:30 | Coffee                                     |
|-------+-------+--------------------------------------------|
"""


def test_rows_between_rules_and_the_slot_above_them(tmp_path: Path) -> None:
    agenda = read(tmp_path, ORG, name="a.org", known=None)
    assert rows(agenda) == [
        ("09:00", 10, "Opening"),
        ("09:10", 25, "Slow rivers"),
        ("09:35", 25, "Fast rivers"),
        ("10:00", 30, "Coffee"),
    ]
    assert agenda.items[1].lead == ("Ana Lima", "Ben Okoro")
    assert "Session 1: Water" in agenda.items[1].section
    assert "Dan Roe" in "".join((*agenda.set_aside, agenda.items[1].section))


def test_the_last_item_of_a_slot_ends_with_it(tmp_path: Path) -> None:
    text = "- 13:00 - 14:00 Talks\n  - 13:00 Slow rivers\n  - 13:10 Fast rivers\n- 15:00 Close\n"
    assert rows(read(tmp_path, f"# X\n\n{text}"))[:2] == [
        ("13:00", 10, "Slow rivers"),
        ("13:10", 50, "Fast rivers"),
    ]


def test_what_goes_on_beside_something_long_is_no_part_of_it(tmp_path: Path) -> None:
    text = """- 09:00-12:00 Market
- 09:00-10:00 Rivers
- 09:30-10:30 Roads
- 12:00-13:00 Lunch
"""
    assert [row[2] for row in rows(read(tmp_path, f"# X\n\n{text}"))] == [
        "Market",
        "Rivers",
        "Roads",
        "Lunch",
    ]


def test_the_first_session_of_a_day_is_not_all_of_it(tmp_path: Path) -> None:
    text = """- 09:00-10:00 Water
- 09:00-09:20 Rivers
- 09:20-10:00 Lakes
- 10:00-11:00 Walk
"""
    agenda = read(tmp_path, f"# X\n\n{text}")
    assert [(item.start, item.section) for item in agenda.items] == [
        ("09:00", "Water"),
        ("09:20", "Water"),
        ("10:00", ""),
    ]
    assert not any("slot" in each.message for each in agenda.problems)


def test_headings_after_a_slot_that_begin_later_are_not_in_it(tmp_path: Path) -> None:
    text = "# X\n\n12:30pm-1:30pm Lunch\n\n## Session 1\n\n1:30pm-2pm Rivers\n\n2pm-3pm Roads\n"
    assert rows(read(tmp_path, text)) == [
        ("12:30", 60, "Lunch"),
        ("13:30", 30, "Rivers"),
        ("14:00", 60, "Roads"),
    ]


def test_no_length_is_made_up_where_starts_stand_in_no_order(tmp_path: Path) -> None:
    starts = ("19:45", "18:30", "21:00", "15:15", "20:00", "14:00")
    lines = "\n".join(f"- {start} Band {n}" for n, start in enumerate(starts))
    agenda = read(tmp_path, f"# Night\n\n{lines}\n")
    assert {item.minutes for item in agenda.items} == {0}
    assert any("no order of time" in each.message for each in agenda.problems)


def test_rows_without_a_time_are_within_that_of_the_row_above(tmp_path: Path) -> None:
    text = "| 9:30 | Water |\n| | Rivers |\n| | Lakes |\n| 10:30 | Tea |\n| 11:00 | Fees |\n"
    agenda = read(tmp_path, f"| Time | What |\n|---|---|\n{text}")
    assert rows(agenda)[:4] == [
        ("09:30", 60, "Water"),
        (None, 0, "Rivers"),
        (None, 0, "Lakes"),
        ("10:30", 30, "Tea"),
    ]
    assert any('"Rivers" and 1 more has no time' in each.message for each in agenda.problems)


def test_the_next_morning_ends_nothing(tmp_path: Path) -> None:
    text = "| 16:00-17:00 | Talk |\n| 20:30 | Draw |\n| 08:00-08:30 | Tea |\n"
    assert rows(read(tmp_path, f"| Time | What |\n|---|---|\n{text}"))[1] == ("20:30", 0, "Draw")


def test_a_start_that_is_only_said(tmp_path: Path) -> None:
    agenda = read(tmp_path, "- 8:00am Start\n- 8:00-8:45am Rivers\n- 8:45-9:30am Roads\n")
    assert (agenda.start, [row[2] for row in rows(agenda)]) == ("08:00", ["Rivers", "Roads"])
