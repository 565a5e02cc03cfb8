"""What is odd in a file is said by its line, and the rest is read all the same."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read


def problems(folder: Path, text: str, *, name: str = "agenda.md") -> list[tuple[int, str]]:
    return [(each.line, each.message) for each in read(folder, text, name=name).problems]


def test_hours_that_may_be_minutes(tmp_path: Path) -> None:
    text = "question: Q2\n\n- Welcome (5 min)\n- Talk (90 hours)\n- Walk (4 hours)\n"
    assert problems(tmp_path, text) == [
        (4, '"Talk": 90 hours is long for one item: is it minutes?')
    ]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("by 31 Feb", "31 Feb"),
        ("Date: 31 Feb 2022", "31 Feb 2022"),
        ("date: 2022-02-31", "2022-02-31"),
        ("When: 31/02/2022 14:00 UTC", "31/02/2022"),
        ("Wed 30th of February 2022, 14:00 UTC", "Wed 30th of February 2022"),
        ("Nov 31, 2022", "Nov 31, 2022"),
        ("Deadline: April 31", "April 31"),
        ("- Date: 99.99.2022", "99.99.2022"),
        ("We meet on 29 Feb 2021, 0000-01-01 at the latest", "29 Feb 2021"),
    ],
)
def test_a_day_that_no_calendar_has(tmp_path: Path, line: str, date: str) -> None:
    agenda = read(tmp_path, f"# X\n\nquestion: Q2\n{line}\n\n- Talk (5 min)\n")
    assert agenda.date is None
    assert [item.title for item in agenda.items] == ["Talk"]
    said = agenda.problems[0]
    assert (said.line, said.message) == (
        4,
        f'there is no day "{date}": write it as in 2021-11-16, or as day, month, year',
    )


def test_impossible_days_of_title_front_matter_and_table_head(tmp_path: Path) -> None:
    item = "- Talk (5 min)\n"
    matter = problems(tmp_path, f"---\nquestion: Q2\ndate: 2022-02-31\n---\n{item}")
    heading = problems(tmp_path, f"# Governance, 31 Feb 2022\n\nquestion: Q2\n\n{item}")
    above = problems(tmp_path, "31 Feb 2022,,\nMins,Title,Q\n5,Talk,Q2\n", name="a.csv")
    assert [[line for line, _ in found] for found in (matter, heading, above)] == [[3], [1], [1]]


@pytest.mark.parametrize(
    "line",
    ["by 29 Feb", "29 Feb 2024", "31 may join us", "40 may join us", "Marching 31", "12 Nov 2021"],
)
def test_other_numbers_and_months_are_left_alone(tmp_path: Path, line: str) -> None:
    assert problems(tmp_path, f"# X\n\nquestion: Q2\n{line}\n\n- Talk (5 min)\n") == []


def test_items_that_begin_together_are_said_once(tmp_path: Path) -> None:
    text = (
        "question: Q2\n\n| Time | Room 1 | Room 2 |\n|---|---|---|\n"
        "| 9:00-9:30 | Maps | Boats |\n| 9:30-10:00 | Law | Fish |\n"
    )
    said = [message for _, message in problems(tmp_path, text)]
    together = [message for message in said if "begin at the same time" in message]
    assert len(together) == 1
    assert '"Maps"' in together[0]
    assert sum(message.startswith("overlap") for message in said) == 2


def test_an_evening_that_is_guessed_is_said(tmp_path: Path) -> None:
    text = "question: Q2\n\n- 6:30 Doors open\n- 7:00 Talk\n- 8:15-9:00 Tea\n"
    assert problems(tmp_path, text) == [
        (
            3,
            (
                'no line tells the morning from the afternoon: "Doors open" is read as beginning at'
                ' 18:30, so write "am" behind the hour where it is in the morning'
            ),
        )
    ]


@pytest.mark.parametrize(
    "lines",
    ["- 06:30 Swim\n- 07:00 Eat\n", "- 6:30 am Swim\n- 7:00 Eat\n", "- 8:30 Swim\n- 9:00 Eat\n"],
)
def test_a_morning_stays_one(tmp_path: Path, lines: str) -> None:
    said = [message for _, message in problems(tmp_path, f"question: Q2\n\n{lines}")]
    assert not any("afternoon" in message for message in said)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("| Service | Duration | Price |\n|---|---|---|\n| Sauna | 90 min | 25 € |\n", "prices"),
        ("# Opening hours\n\nSaturday 10am - 4pm\nMonday 9am - 6pm\n", "hours of several days"),
        ("10:00:01 INFO start\n10:00:03 WARN slow\n10:01:12 INFO stop\n", "record of what"),
        ("# Changes\n\n## 1.4.0\n- Wait: 30 s\n\n## 1.3.1\n- Retry: 5 s\n", "of its versions"),
        ("| Stop | Departure |\n|---|---|\n| Pier | 08:05 |\n| Mill | 08:12 |\n", "departures"),
    ],
)
def test_what_is_no_agenda_is_refused_with_its_reason(
    tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(BadInput, match=reason):
        read(tmp_path, text)
