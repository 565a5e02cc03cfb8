"""Tables without a header, and columns whose header is no word we know."""

from pathlib import Path

import pytest

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
