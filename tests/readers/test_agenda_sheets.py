"""Sheets that hold more than a table: two side by side, a header of two rows, days of the East."""

from pathlib import Path

import pytest

from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.zones import read_date
from tests.readers.agenda_texts import read, rows

BESIDE = """,,Day 1,,,,Day2
,,,,,,
S1,2:00 – 2:20,Maps,,S3,9:30 -9:50,Dams
S2,2:20 – 2:40,Fees,,S4,9:50 -10:10,Locks
,,,,Break,10:10 -10:30,- - -
"""
TWO_ROWS = """Plan,,,,Length
Time,Format/Item,Description,(min),Instructor
8:00-8:45,Lecture 1,Slow rivers,45,Ana Lima
8:45-9:30,Exercise 1,Fast maps,45,Ben Okoro
9:30-9:45 Break,,,,
9:45-10:30,Lecture 2,Dams,45,Carla Diaz
10:30-11:15,Exercise 2,Locks,45,Ana Lima
"""


def test_days_side_by_side_each_with_its_own_times(tmp_path: Path) -> None:
    agenda = read(tmp_path, BESIDE, name="a.csv")
    assert [(*row, item.section) for row, item in zip(rows(agenda), agenda.items, strict=True)] == [
        ("14:00", 20, "Maps", "Day 1"),
        ("14:20", 20, "Fees", "Day 1"),
        ("09:30", 20, "Dams", "Day2"),
        ("09:50", 20, "Locks", "Day2"),
        ("10:10", 20, "Break", "Day2"),
    ]


def test_a_header_of_two_rows_and_kinds_that_are_counted(tmp_path: Path) -> None:
    agenda = read(tmp_path, TWO_ROWS, name="a.csv", known=None)
    assert rows(agenda) == [
        ("08:00", 45, "Slow rivers"),
        ("08:45", 45, "Fast maps"),
        ("09:30", 15, "Break"),
        ("09:45", 45, "Dams"),
        ("10:30", 45, "Locks"),
    ]
    assert agenda.items[0].lead == ("Ana Lima",)
    assert "Lecture 1" in agenda.items[0].notes


@pytest.mark.parametrize("day", ["6月09日", "2026年6月9日（星期二）", "第一天", "周一", "月曜日"])
def test_days_of_the_east(tmp_path: Path, day: str) -> None:
    assert names_day(day)
    text = f"| {day} | |\n| 20:30 | 抽签 |\n| 6月10日 | |\n| 08:00-08:30 | 开幕式 |\n"
    agenda = read(tmp_path, f"| 时间 | 内容 |\n|---|---|\n{text}")
    assert rows(agenda) == [("20:30", 0, "抽签"), ("08:00", 30, "开幕式")]
    assert len(agenda.days) == 2


@pytest.mark.parametrize("text", ["2026年6月9日", "2026/06/09", "2026.6.9", "2026 年 6 月 9 日"])
def test_dates_with_the_year_first(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found[0] == "2026-06-09"


def test_numbers_of_parts_above_a_total(tmp_path: Path) -> None:
    text = "Item,Topic,Minutes\n1,Opening,5\n2,Reports,\n2.1,Fees,10\n2.2,Maps,5\nTotal,,20\n"
    agenda = read(tmp_path, text, name="a.csv")
    assert [(item.title, item.section) for item in agenda.items] == [
        ("Opening", ""),
        ("Fees", "Reports"),
        ("Maps", "Reports"),
    ]
