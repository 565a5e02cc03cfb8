"""What may be read wrongly is said at its row, and lists beside the agenda are set apart."""

from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows


def said(agenda: Agenda, line: int) -> str:
    return "\n".join(each.message for each in agenda.problems if each.line == line)


@pytest.mark.parametrize("by", ["by Djamé Reis", "door I. S."])
def test_names_left_in_a_title_are_said(tmp_path: Path, by: str) -> None:
    agenda = read(tmp_path, f"- 10:00 Shared task {by}\n- 11:00 Fees (5 min)\n", known=None)
    assert not agenda.items[0].lead
    assert "seems to say who leads it" in said(agenda, 1)


@pytest.mark.parametrize("title", ["New office, Ben", "Ana: fees of all", "Costs of tests [xy]"])
def test_a_word_set_apart_that_may_be_a_name_is_said(tmp_path: Path, title: str) -> None:
    agenda = read(tmp_path, f"- {title} (5 min)\n- Fees of 2027 (5 min)\n", known=None)
    assert [item.title for item in agenda.items] == [title, "Fees of 2027"]
    assert "seems to say who leads it" in said(agenda, 1)
    assert "seems to say" not in said(agenda, 2)


def test_a_title_that_is_a_name_is_said(tmp_path: Path) -> None:
    agenda = read(tmp_path, "- 10:00 Ana Lima\n- 11:00 Fees (5 min)\n", known=None)
    assert "looks like a name" in said(agenda, 1)
    assert not said(agenda, 2)


def test_a_lead_that_is_hardly_a_name_is_said_where_no_roster_knows(tmp_path: Path) -> None:
    text = "| Time | Topic | Lead |\n|---|---|---|\n| 9:00 | Fees | the other representatives |\n"
    assert "take it out if it is no name" in said(read(tmp_path, text, known=None), 3)
    known = said(read(tmp_path, text), 3)
    assert "take it out" not in known
    assert "unknown lead" in known


TALKS = "| Time | Topic |\n|---|---|\n| 9:00 | Rivers<br>A talk on gauges |\n| 10:00 | Fees |\n"


def test_further_lines_of_a_cell_are_said(tmp_path: Path) -> None:
    agenda = read(tmp_path, TALKS)
    assert agenda.items[0].notes == "A talk on gauges"
    assert '"A talk on gauges" in the row of "Rivers" is kept as a note' in said(agenda, 3)


@pytest.mark.parametrize(
    "beside",
    [
        "- Monday 10:00-18:00\n- Tuesday 10:00-20:00\n- Saturday 10:00-14:00\n",
        "- Ana opened at 18:02.\n- The letter was read for 10 minutes.\n- We closed at 19:40.\n",
    ],
)
def test_hours_and_minutes_beside_the_agenda_are_set_apart(tmp_path: Path, beside: str) -> None:
    text = f"# Evening\n\nCome by.\n\n{beside}\nAnd then\n\n- Opening (5 min)\n- Fees (20 min)\n"
    agenda = read(tmp_path, text)
    assert rows(agenda) == [(None, 5, "Opening"), (None, 20, "Fees")]
    assert {each.removeprefix("- ") for each in beside.splitlines()} <= {*agenda.set_aside}


def test_a_capital_h_in_a_title_is_an_hour(tmp_path: Path) -> None:
    agenda = read(tmp_path, "CONSEIL DU 11 MAI 2027 à 20H00\n\nORDRE DU JOUR\n\n- Urbanisme\n")
    assert (agenda.date, agenda.start) == ("2027-05-11", "20:00")


def test_one_line_with_a_bare_number_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, "Chapter one ........ 5\n\nSee (Ana Lima, 30)\n")


@pytest.mark.parametrize("spans", [("0-5", "5-20", "20-40"), ("1-5", "8-20", "3-40")])
def test_spans_count_from_the_beginning_where_they_join(
    tmp_path: Path, spans: tuple[str, ...]
) -> None:
    text = "".join(f"{span}  Part of {n}\n" for n, span in enumerate(spans))
    if spans[0] == "0-5":
        assert [item.minutes for item in read(tmp_path, text).items] == [5, 15, 20]
    else:
        with pytest.raises(BadInput):
            read(tmp_path, text)
