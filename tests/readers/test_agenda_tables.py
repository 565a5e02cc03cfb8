"""Tables without a header, and columns whose header is no word we know."""

from pathlib import Path

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows


@pytest.mark.parametrize(
    ("row", "start", "title", "lead"),
    [
        ("| 3 | Closing words | 5 min |", None, "Closing words", ()),
        ("| 3. | Closing words | GBIF | 5 min |", None, "Closing words", ("gbif",)),
        ("| #3 | GBIF | Closing words | 5 min |", None, "Closing words", ("gbif",)),
        ("| 3 | 14:00 | Closing words | 5 min |", "14:00", "Closing words", ()),
        ("| 14:00 | 3 | Closing words | 5 min |", "14:00", "Closing words", ()),
        ("| 3 | T+10 | Closing words | 5 min |", None, "Closing words", ()),
        (
            "| 3 | Who decides? | Open Contracting Partnership | 5 min |",
            None,
            "Who decides?",
            ("ocp",),
        ),
        ("| 3 | Welcome | GBIF | 5 min |", None, "Welcome", ("gbif",)),
        ("| ☐ | Closing words | 5 min |", None, "Closing words", ()),
        ("| 5m | 3 | Closing words |", None, "Closing words", ()),
        ("| 3 | 5 min |", None, "3", ()),
        ("| 3 | 🔒 | Closing words | 5 min |", None, "Closing words", ()),
    ],
)
def test_a_row_without_header(
    tmp_path: Path, row: str, start: str | None, title: str, lead: tuple[str, ...]
) -> None:
    (item,) = read(tmp_path, f"question: Q2\n\n{row}\n").items
    assert (item.start, item.minutes, item.title, item.lead) == (start, 5, title, lead)
    assert item.notes == ""


def test_rows_without_header_have_their_title_in_one_column(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "| 1 | Welcome | GBIF | 5 min |\n"
        "| 2 | What it costs | Open Contracting Partnership | 20 min |\n"
        "| 3 | Closing words | | 5 min |\n",
    )
    assert rows(agenda) == [
        (None, 5, "Welcome"),
        (None, 20, "What it costs"),
        (None, 5, "Closing words"),
    ]
    assert [item.lead for item in agenda.items] == [("gbif",), ("ocp",), ()]


def test_numbers_after_the_title_and_remarks_are_notes_and_a_total_is_a_total(
    tmp_path: Path,
) -> None:
    agenda = read(
        tmp_path,
        "question: Q2\n\n"
        "| 1 | Opening talk | 45 | bring the slides of last year | 5 min |\n"
        "| | Total | | | 5 min |\n",
    )
    assert rows(agenda) == [(None, 5, "Opening talk")]
    assert agenda.items[0].notes == "45\nbring the slides of last year"
    assert (agenda.set_aside, agenda.problems) == (("Total 5 min",), ())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "Mins,Title,Weather\n5,Talk,rain\n"),
        ("a.csv", "Weather;Mins;Title\nrain;5;Talk\n"),
        ("a.csv", "sep=;\nWeather;Mins;Title\nrain;5;Talk\n"),
        ("a.csv", "Mins|Title|Weather\n5|Talk|rain\n"),
        ("a.tsv", "Mins\tWeather\tTitle\n5\train\tTalk\n"),
        ("a.txt", "Mins,Title,Weather\n5,Talk,rain\n"),
        ("a.txt", "Mins\tTitle\tWeather\n5\tTalk\train\n"),
        ("a.txt", "Mins    Title    Weather\n5       Talk     rain\n"),
        ("a.txt", "Mins|Title|Weather\n5|Talk|rain\n"),
        ("a.md", "| Mins | Title | Weather |\n|---|---|---|\n| 5 | Talk | rain |\n"),
        ("a.md", "Mins | Title | Weather\n--|--|--\n5 | Talk | rain\n"),
    ],
)
def test_an_unknown_column_is_a_note_with_its_header(tmp_path: Path, name: str, text: str) -> None:
    (item,) = read(tmp_path, text, name=name).items
    assert (item.title, item.minutes, item.notes) == ("Talk", 5, "Weather: rain")


@pytest.mark.parametrize(
    ("header", "cell", "notes"),
    [
        ("Title", "two", "Title: two"),  # a header that stands there twice
        ("Mins", "6", "Mins: 6"),
        ("", "loose", "Column 3: loose"),
        ("No", "7", ""),
        ("No", "2a.", ""),
        ("No", "room seven", "No: room seven"),
    ],
)
def test_no_other_column_is_lost(tmp_path: Path, header: str, cell: str, notes: str) -> None:
    (item,) = read(tmp_path, f"Mins,Title,{header}\n5,Talk,{cell}\n", name="a.csv").items
    assert item.notes == notes


def test_a_row_that_goes_on_keeps_all_its_cells(tmp_path: Path) -> None:
    text = "Mins,Title,Method,Weather,Q\n5,Talk,Round,rain,Q2\n,,Queue,snow,Q2\n"
    (item,) = read(tmp_path, text, name="a.csv").items
    assert item.method == "Round"
    assert item.notes == "Weather: rain\nQueue\nWeather: snow"


def said(agenda: Agenda) -> str:
    return "\n".join(each.message for each in agenda.problems)


@pytest.mark.parametrize(
    "header",
    ["|   |   | Topic |", "| Start | End | |", "| From | To | Item |", "| Von | Bis | Was |", ""],
)
def test_a_second_clock_is_the_end(tmp_path: Path, header: str) -> None:
    above = f"{header}\n|---|---|---|\n" if header else ""
    text = (
        "| 09:00 | 09:15 | Welcome |\n| 09:15 | 10:20 | Three cases |\n| 10:20 | 10:30 | Close |\n"
    )
    assert rows(read(tmp_path, f"# X\n\n{above}{text}")) == [
        ("09:00", 15, "Welcome"),
        ("09:15", 65, "Three cases"),
        ("10:20", 10, "Close"),
    ]


def test_a_clock_that_is_no_end_is_a_length(tmp_path: Path) -> None:
    table = "| 14:00 | 0:05 | Welcome |\n| 14:05 | 1:30 | The three cases |\n"
    assert rows(read(tmp_path, table)) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 90, "The three cases"),
    ]


@pytest.mark.parametrize(
    ("header", "one", "two"),
    [
        (
            "Phase | Duration | Activity",
            "Intro | 5 min | Explain why we came together",
            "Teams | 10 min | Groups of four; hand out cards",
        ),
        ("Time | Section | Type", "14:00-14:05 | Intro | Talk", "14:05-14:15 | Teams | Hands-on"),
        ("Time | Event | Title", "14:00-14:05 | Talk | Intro", "14:05-14:15 | Round | Teams"),
        ("Workshop item | Duration", "Intro | 5 minutes", "Teams | 10 minutes (at most)"),
        ("Time | Room | Talk", "14:00-14:05 | B 12 | Intro", "14:05-14:15 | B 13 | Teams"),
        ("Part | Time | Topic", "I | 14:00-14:05 | Intro", "I | 14:05-14:15 | Teams"),
        ("Uhrzeit | Thema | Wer", "14:00-14:05 | Intro | Ana", "14:05-14:15 | Teams | Ben"),
        ("Heure | Sujet | Intervenant", "14h00-14h05 | Intro | Ana", "14h05-14h15 | Teams | B"),
        ("Hora | Tema | Ponente", "14:00-14:05 | Intro | Ana", "14:05-14:15 | Teams | Ben"),
        ("Horário | Assunto | Quem", "14:00-14:05 | Intro | Ana", "14:05-14:15 | Teams | Ben"),
        ("Tijd | Onderwerp | Wie", "14:00-14:05 | Intro | Ana", "14:05-14:15 | Teams | Ben"),
        ("Tid | Emne | Hvem", "14:00-14:05 | Intro | Ana", "14:05-14:15 | Teams | Ben"),
        ("Dauer | Thema", "5 Min. | Intro", "10 Min. | Teams"),
        ("Durée | Thème", "5 min | Intro", "10 min | Teams"),
    ],
)
def test_the_column_that_names_the_items(tmp_path: Path, header: str, one: str, two: str) -> None:
    rule = "|".join("---" for _ in header.split("|"))
    agenda = read(tmp_path, f"# X\n\n| {header} |\n|{rule}|\n| {one} |\n| {two} |\n")
    assert [(item.minutes, item.title) for item in agenda.items] == [(5, "Intro"), (10, "Teams")]


def test_words_and_minutes_without_a_header(tmp_path: Path) -> None:
    agenda = read(tmp_path, "greeting, 1\ntwo ways, 5\nchoose one, 2\n", name="a.csv")
    assert [(item.minutes, item.title) for item in agenda.items] == [
        (1, "greeting"),
        (5, "two ways"),
        (2, "choose one"),
    ]


@pytest.mark.parametrize("text", ["one,1\ntwo,2\nthree,3\n", "Ana,OCP\nBen,GBIF\n"])
def test_a_numbered_list_gives_no_minutes(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text, name="a.csv")


@pytest.mark.parametrize("place", ["Location", "City", "Time zone", "Where"])
def test_the_time_in_other_places_is_no_agenda(tmp_path: Path, place: str) -> None:
    agenda = read(
        tmp_path,
        f"# X\n\n| Time | Day | {place} |\n|---|---|---|\n| 21:00 | Fri | Tokyo |\n"
        "| 12:00 | Fri | Lisbon |\n\n## Agenda\n\n- Hello (5 min)\n",
    )
    assert rows(agenda) == [(None, 5, "Hello")]
    assert "a table of the time in several places is set aside" in said(agenda)


def test_days_side_by_side_come_one_after_the_other(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "| Time | Mon 2 March 2026 | Tue 3 March 2026 |\n|---|---|---|\n| 9:00 | Doors | Doors |\n"
        "| 10:00 | Lamps | |\n| 11:00 | ↓ | Oil |\n| 12:00 | End | End |\n",
    )
    assert rows(agenda) == [
        ("09:00", 60, "Doors"),
        ("10:00", 120, "Lamps"),
        ("09:00", 60, "Doors"),
        ("11:00", 60, "Oil"),
    ]
    assert [item.section for item in agenda.items] == ["Mon 2 March 2026"] * 2 + [
        "Tue 3 March 2026"
    ] * 2
    assert "the agenda has 2 days" in said(agenda)


DAY_ROWS = """| Time | Topic | Who |
|---|---|---|
| Day 1 | | |
| 9:00 | One | A |
| 17:00 | Two | B |
| Day 2 | | |
| 9:00 | Three | A |
| 9:30 | Four | C |
"""
DATES = """| Date | Time | Topic |
|---|---|---|
| 2026-03-02 | 9:00 | One |
| 2026-03-02 | 17:00 | Two |
| 2026-03-03 | 9:00 | Three |
| 2026-03-03 | 9:30 | Four |
"""


@pytest.mark.parametrize("text", [DAY_ROWS, DATES])
def test_rows_of_several_days(tmp_path: Path, text: str) -> None:
    agenda = read(tmp_path, f"# X\n\n{text}")
    assert [item.start for item in agenda.items] == ["09:00", "17:00", "09:00", "09:30"]
    first, _, third, _ = [item.section for item in agenda.items]
    assert first != third
    assert "the agenda has 2 days" in said(agenda)


def test_a_row_that_names_the_only_day_is_its_date(tmp_path: Path) -> None:
    text = "| Time | Topic |\n|---|---|\n| 3 March 2026 | |\n| 9:00 | One |\n| 9:30 | Two |\n"
    agenda = read(tmp_path, f"# X\n\n{text}")
    assert (agenda.date, {item.section for item in agenda.items}) == ("2026-03-03", {""})


def test_the_first_line_of_a_cell_is_the_title(tmp_path: Path) -> None:
    text = 'Time,Topic\n10:00-10:30,"From data to pictures\nBen Ode, University of Port"\n'
    (item,) = read(tmp_path, text, name="a.csv").items
    assert (item.title, item.lead) == ("From data to pictures", ("Ben Ode",))
    assert item.notes == "Ben Ode, University of Port"
