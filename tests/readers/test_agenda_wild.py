"""Kinds of agendas found in the wild, each as a small one of our own."""

from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from facilitator.readers.agenda.read import read_agenda
from facilitator.readers.agenda.zones import read_date


def agenda_of(tmp_path: Path, text: str, name: str = "agenda.md") -> Agenda:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_agenda(path)


def rows(agenda: Agenda) -> list[tuple[str | None, float, str]]:
    return [(item.start, item.minutes, item.title) for item in agenda.items]


def test_a_day_column_without_a_year(tmp_path: Path) -> None:
    text = """| Day | Time | Details |
|---|---|---|
| **Monday, 4 May** | 17:00 | Check-in |
| | 18:00 | Supper |
| **Tuesday, 5 May** | 08:00 | Breakfast |
| | 12:00 | Lunch |
"""
    agenda = agenda_of(tmp_path, text)
    assert [item.start for item in agenda.items] == ["17:00", "18:00", "08:00", "12:00"]
    assert [day.name for day in agenda.days] == ["Monday, 4 May", "Tuesday, 5 May"]


def test_a_row_over_the_whole_width_names_the_day(tmp_path: Path) -> None:
    text = """<table>
<tr><th colspan="2">Friday May 8th, 2026</th></tr>
<tr><td>7:00 PM</td><td>Doors open</td></tr>
<tr><td>7:30 PM - 8:00 PM</td><td>Welcome</td></tr>
</table>
<table>
<tr><th colspan="2">Saturday May 9th, 2026</th></tr>
<tr><td>10:00 AM - 6:00 PM</td><td>Mentors</td></tr>
<tr><td>8:30 AM</td><td>Breakfast</td></tr>
<tr><td>9:30 AM - 10:00 AM PM</td><td>Slip</td></tr>
</table>
"""
    agenda = agenda_of(tmp_path, text)
    assert [(item.start, item.title) for item in agenda.items][:4] == [
        ("19:00", "Doors open"),
        ("19:30", "Welcome"),
        ("10:00", "Mentors"),
        ("08:30", "Breakfast"),
    ]
    assert [day.date for day in agenda.days] == ["2026-05-08", "2026-05-09"]


def test_anchors_and_rows_that_say_less(tmp_path: Path) -> None:
    text = """| Time | Speaker | Title |
|---|---|---|
| 09:00 - 10:00 | Ana Lima | <a href="https://example.org/x">Grids</a> |
| 10:00 - 10:30 | Coffee | |
| 10:30 | -- | Cases |
| 11:30 | | |
"""
    agenda = agenda_of(tmp_path, text)
    assert rows(agenda) == [("09:00", 60, "Grids"), ("10:00", 30, "Coffee"), ("10:30", 60, "Cases")]
    assert agenda.items[2].lead == ()
    assert "https://example.org/x" in agenda.items[0].notes


@pytest.mark.parametrize("mark", ["2. ", "II. ", "TOP 2: "])
def test_headings_lose_their_number(tmp_path: Path, mark: str) -> None:
    first = mark.replace("2", "1").replace("II", "I")
    agenda = agenda_of(tmp_path, f"# Club\n\n## {first}Opening (5 min)\n\n## {mark}Fees (10 min)\n")
    assert [item.title for item in agenda.items] == ["Opening", "Fees"]


def test_tops_without_times_are_an_agenda(tmp_path: Path) -> None:
    text = "# Sitzung\n\nText.\n\n## TOP 1. Begrüßung\n\nWorte.\n\n## TOP 2. Beiträge\n\nWorte.\n"
    assert rows(agenda_of(tmp_path, text)) == [(None, 0, "Begrüßung"), (None, 0, "Beiträge")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Dienstag, 12. Mai 2026", "2026-05-12"),
        ("le mardi 12 mai 2026", "2026-05-12"),
        ("12 de mayo de 2026", "2026-05-12"),
        ("1er juin 2026", "2026-06-01"),
        ("12 de março de 2026", "2026-03-12"),
        ("9. Dezember 2026", "2026-12-09"),
        ("12–13 May 2026", "2026-05-12"),
        ("18-19th March 2026", "2026-03-18"),
        ("May 12-13, 2026", "2026-05-12"),
        ("24.-27. April 2025", "2025-04-24"),
    ],
)
def test_dates_of_other_languages_and_of_several_days(text: str, date: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found[0] == date


def test_a_date_that_may_be_another_is_said(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, "# Call 6/7/2023\n\n- 10:00 Start (5 min)\n- 10:05 More (5 min)\n")
    assert agenda.date == "2023-07-06"
    assert any("2023-06-07 where the month" in each.message for each in agenda.problems)


def test_a_table_of_facts_beside_the_agenda_is_set_aside(tmp_path: Path) -> None:
    text = """# Reunión

| Campo | Detalle |
|---|---|
| Fecha | por definir |
| Duración estimada | X minutos |
| Facilitador | Nombre |

## Agenda

| Tiempo | Tema | Responsable |
|---|---|---|
| 5 min | Bienvenida | Facilitador |
| 10 min | Pendientes | Equipo |
"""
    agenda = agenda_of(tmp_path, text)
    assert rows(agenda) == [(None, 5, "Bienvenida"), (None, 10, "Pendientes")]
    assert any("X minutos" in each for each in agenda.set_aside)
