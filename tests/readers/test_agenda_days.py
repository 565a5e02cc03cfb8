"""An agenda of several days: which days it has, and one of them by itself."""

import json
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.agenda import Agenda
from facilitator.core.agenda_days import day_numbered, days_of, only_day
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import read

TWO = """# Grid retreat

## Tuesday 12 May 2026

- 09:00 Arrivals (30 min)
- 09:30 Where we stand (60 min)

## Wednesday 13 May

- 14:00 Ways ahead (90 min)
- 15:30 Untold
"""
SIDE_BY_SIDE = """| Time | 4 May 2026 | 5 May 2026 |
| --- | --- | --- |
| 09:00-10:00 | Opening | Review |
| 10:00-11:00 | Cases | Closing |
"""


def agenda_of(tmp_path: Path, text: str) -> Agenda:
    path = tmp_path / "agenda.md"
    path.write_text(text, encoding="utf-8")
    return read_agenda(path)


def test_the_days_have_names_dates_and_items(tmp_path: Path) -> None:
    days = days_of(agenda_of(tmp_path, TWO))
    assert [(day.number, day.name, day.date, day.items) for day in days] == [
        (1, "Tuesday 12 May 2026", "2026-05-12", (1, 2)),
        (2, "Wednesday 13 May", "2026-05-13", (3, 4)),
    ]


def test_days_in_columns(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, SIDE_BY_SIDE)
    assert [day.date for day in agenda.days] == ["2026-05-04", "2026-05-05"]
    second = only_day(agenda, agenda.days[1])
    assert [item.title for item in second.items] == ["Review", "Closing"]


def test_one_day_alone(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, TWO)
    second = only_day(agenda, day_numbered(agenda, 2))
    assert [(item.number, item.title) for item in second.items] == [
        (1, "Ways ahead"),
        (2, "Untold"),
    ]
    assert (second.date, second.start, second.minutes) == ("2026-05-13", "14:00", 90)
    said = " ".join(each.message for each in second.problems)
    assert "Untold" in said
    assert "days" not in said
    assert not second.days


def test_an_agenda_of_one_day_has_none_to_choose(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, TWO.partition("## Wed")[0])
    assert agenda.days == ()
    with pytest.raises(BadInput, match="no days to choose from"):
        day_numbered(agenda, 1)


def test_a_day_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no day 3 .*1 Tuesday 12 May 2026; 2 Wednesday 13 May"):
        day_numbered(agenda_of(tmp_path, TWO), 3)


def test_the_command_line_names_the_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "agenda.md"
    path.write_text(TWO, encoding="utf-8")
    assert main(["agenda", str(path), "--json"]) == 0
    assert [day["items"] for day in json.loads(capsys.readouterr().out)["days"]] == [[1, 2], [3, 4]]
    assert main(["agenda", str(path), "--day", "2", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["minutes"] == 90


def test_a_date_with_its_hours_begins_no_list(tmp_path: Path) -> None:
    text = "Ablauf\n12. Mai 2026, 9-16 Uhr\n\n09.00  Kaffee\n09.30  Begrüßung\n10.30  Pause\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    agenda = read_agenda(tmp_path / "a.txt")
    assert (agenda.date, [item.title for item in agenda.items]) == (
        "2026-05-12",
        ["Kaffee", "Begrüßung", "Pause"],
    )


def test_items_that_stand_on_no_day_are_told(tmp_path: Path) -> None:
    days = "## Monday\n\n- 9:00 Start\n\n## Tuesday\n\n- 9:00 Close\n"
    one = read(tmp_path, f"# Camp\n\n## Before\n\n- 8:00 Tea\n\n{days}", known=None)
    said = '"Tea" stands on none of the days: one day alone comes in without it'
    assert said in [each.message for each in one.problems]
    two = read(tmp_path, f"# Camp\n\n## Before\n\n- 7:00 Tea\n- 8:00 Bus\n\n{days}", known=None)
    assert any(each.message.startswith('"Tea" and 1 more item stand') for each in two.problems)
    whole = read(tmp_path, f"# Camp\n\n{days}", known=None)
    assert not any("none of the days" in each.message for each in whole.problems)
