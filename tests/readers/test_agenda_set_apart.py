"""What stands apart from an item: its length, the box around it, the marks of a wiki, its start."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows

EACH = """# Timetable

Every bullet point is 25 minutes + 5 minutes break

## River day

* Intro
* Slow rivers
  * bring boots

## Map day

* Fast maps
"""
BARE = """intro slide 1 : 5 min
slow rivers slides 2-3 : 10 min
dams, slide 7-8-9 : 10 min
locks and keys slide 11: 15 min
ending: 5 min
"""
BOXES = """---
title: Plan
---

# Plan

## Freitag

> ### Freitag 20:30 - 22:00 \tEssen

> ### Freitag 23:00 - 1:00 Karten
> * Ein Spiel etwa 30-45 Min
## Samstag

> ### 9:00 - 10:00 Frühstück

> 13:00 Aufräumen
"""
TWIKI = """%META:TOPICINFO{author="X" version="1.8"}%
---++ Schedule
%TOC%
%EDITTABLE{ changerows="on" }%
| *Module #* | *Time* | *Topics* | *People* |
| *%RED%Tuesday, May 11 %ENDCOLOR%* |  |  |  |
|  | 9 - 9:15 am | Welcome | Ana Lima |
| _1_ | 9:15 - 10:15am | Slow rivers [[http://x.example/a][ppt]] [[http://x.example/b][pdf]] | Bo |
|  | 10:15-10:30 am | Break |  |
|  | 10:30am- 12:30 | Lab 1: [[http://x.example/dams.html][Dams and locks]] | Ana Lima |
|  | 12:30-1pm | [[NextSteps][Next steps]] of !RiverNet |  |
"""
METRO = """Code;Name;Opens;Sells from;Sells until;Closes;First train;Last train
SP;San Pedro;5:35;6:00;23:00;23:35;5:44;23:46
NE;Neptuno;5:35;6:00;23:00;23:32;5:42;23:44
RE;Las Rejas;6:30;7:00;22:00;22:30;6:42;22:42
PA;Pajaros;5:35;6:00;23:00;23:35;5:40;23:40
"""
ZONES = """UTC,Lima,Oslo,Delhi,Tokyo,Topic
08:00,03:00,10:00,13:30,17:00,Welcome
09:00,04:00,11:00,14:30,18:00,Dams
10:00,05:00,12:00,15:30,19:00,Locks
"""
MERGED = """<html><table>
<tr><td></td><td>Monday 10</td><td>Tuesday 11</td><td>Wednesday 12</td></tr>
<tr><td>13:00-14:00</td><td>Dams</td><td>Locks</td><td>Maps</td></tr>
<tr><td>14:00-14:30</td><td colspan="2" rowspan="2">Lunch</td><td>Gauges</td></tr>
<tr><td>14:30-15:00</td><td>Lunch</td></tr>
</table></html>
"""


def test_a_sentence_says_how_long_each_bullet_is(tmp_path: Path) -> None:
    assert rows(read(tmp_path, EACH)) == [
        (None, 25, "Intro"),
        (None, 25, "Slow rivers"),
        (None, 25, "Fast maps"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Call for talks\n\nEach talk is 20 minutes.\n\n- Send a title\n- Name the authors\n",
        "# Notes\n\nEvery week we met.\n\n- Dams\n- Locks\n",
    ],
)
def test_a_length_of_other_things_makes_no_items(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text, name="notes.md")


def test_bullets_that_have_their_own_lengths_keep_them(tmp_path: Path) -> None:
    text = "# Agenda\n\nEvery point is 10 min at most\n\n- Dams (5 min)\n- Locks (10 min)\n"
    assert rows(read(tmp_path, text)) == [(None, 5, "Dams"), (None, 10, "Locks")]


def test_bare_lines_with_their_lengths_behind_a_colon(tmp_path: Path) -> None:
    assert rows(read(tmp_path, BARE)) == [
        (None, 5, "intro slide 1"),
        (None, 10, "slow rivers slides 2-3"),
        (None, 10, "dams, slide 7-8-9"),
        (None, 15, "locks and keys slide 11"),
        (None, 5, "ending"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prep time: 10 min\nCook time: 30 min\nRest time: 5 min\nWait time: 5 min\nTime: 9 min\n",
        "soup: 10 min\nWash the pot.\nrice: 20 min\nServe it hot.\nfish: 10 min\nEat.\n",
    ],
)
def test_lengths_of_anything_are_no_agenda(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text)


def test_quotes_that_draw_boxes_around_items(tmp_path: Path) -> None:
    agenda = read(tmp_path, BOXES)
    assert rows(agenda) == [
        ("20:30", 90, "Essen"),
        ("23:00", 120, "Karten"),
        ("09:00", 60, "Frühstück"),
        ("13:00", 0, "Aufräumen"),
    ]
    assert len(agenda.days) == 2


def test_a_page_of_twiki(tmp_path: Path) -> None:
    agenda = read(tmp_path, TWIKI, name="a.txt", known=None)
    assert rows(agenda) == [
        ("09:00", 15, "Welcome"),
        ("09:15", 60, "Slow rivers"),
        ("10:15", 15, "Break"),
        ("10:30", 120, "Lab 1: Dams and locks"),
        ("12:30", 30, "Next steps of RiverNet"),
    ]
    assert "http://x.example/b" in agenda.items[1].notes


def test_hours_of_stations_are_no_agenda(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="timetable of departures"):
        read(tmp_path, METRO, name="a.csv")


def test_one_plan_in_the_hours_of_many_places(tmp_path: Path) -> None:
    assert [item.title for item in read(tmp_path, ZONES, name="a.csv").items] == [
        "Welcome",
        "Dams",
        "Locks",
    ]


def test_a_cell_over_several_rows_and_days(tmp_path: Path) -> None:
    lunches = [row for row in rows(read(tmp_path, MERGED, name="a.html")) if row[2] == "Lunch"]
    assert lunches == [("14:00", 60, "Lunch"), ("14:00", 60, "Lunch"), ("14:30", 30, "Lunch")]


@pytest.mark.parametrize(("minutes", "start"), [(10, "14:20"), (5, None)])
def test_a_length_that_fills_a_gap_begins_in_it(
    tmp_path: Path, minutes: int, start: str | None
) -> None:
    text = f"- 13:40 - 14:20 Dams\n- Break ({minutes} min)\n- 14:30 - 15:10 Locks\n"
    assert read(tmp_path, text).items[1].start == start
