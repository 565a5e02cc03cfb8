"""Ways of writing times, lengths, names and marks that single files have, and what is no time."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read, rows


@pytest.mark.parametrize(
    "lines",
    [
        "- 0900-0930 Welcome\n- 0930-1030 Cases\n",
        "- 0900 - 0930: Welcome\n- 0930 – 1030: Cases\n",
        "| 0900-0930 | Welcome |\n| 0930-1030 | Cases |\n",
        "| Time | Topic |\n|---|---|\n| 0900-0930 | Welcome |\n| 0930-1030 | Cases |\n",
        "0900-0930 Welcome\n0930-1030 Cases\n",
        "0900 Welcome\n0930 Cases\n1030 End\n",
        "- 9:00 - 9.:30 Welcome\n- 9.:30 – 10:.30 Cases\n",
        "- ~09:00 - 09:30 Welcome\n- ~9:30-10:30 Cases\n",
        "- 9:00〜9:30 Welcome\n- 9:30～10：30 Cases\n",
        "- 0900am-930am Welcome\n- 930-1030am: Cases\n",
    ],
)
def test_times_as_a_whole_file_writes_them(tmp_path: Path, lines: str) -> None:
    assert rows(read(tmp_path, f"# X\n\n{lines}")) == [
        ("09:00", 30, "Welcome"),
        ("09:30", 60, "Cases"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "1995-2005: what we learnt",
        "2010-2020: the registers",
        "2021 Budget",
        "Room 1200-1300 of the old store",
        "Budget 2021-2025, a second look",
        "The afternoon of data",
        "Planning 2030-2045 together",
    ],
)
def test_years_and_rooms_are_no_times(tmp_path: Path, title: str) -> None:
    text = f"# X\n\n- {title} (15 min)\n- 2010-2015, again (5 min)\n- Close (5 min)\n"
    assert rows(read(tmp_path, text))[0] == (None, 15, title)


@pytest.mark.parametrize("slot", ["1300-1500 UTC", "We meet 1300-1500 UTC.", "1300 to 1500h UTC"])
def test_a_slot_without_colons(tmp_path: Path, slot: str) -> None:
    agenda = read(tmp_path, f"# X\n\n3 March 2026, {slot}\n\n- Welcome (120 min)\n")
    assert (agenda.date, agenda.start) == ("2026-03-03", "13:00")


@pytest.mark.parametrize("words", ["remaining time", "the rest of the time", "as needed"])
def test_what_stands_in_the_place_of_a_length(tmp_path: Path, words: str) -> None:
    item = read(tmp_path, f"# X\n\n- Maps (5 min)\n- Wrap-up ({words})\n").items[1]
    assert (item.title, item.minutes, item.notes) == ("Wrap-up", 0, words)


@pytest.mark.parametrize(
    "limit", ["<=", "==", "=>", "~", "≈", "ca. ", "at most ", "max ", "up to "]
)
@pytest.mark.parametrize("form", ["- {}20m: Talk\n", "- {}20 min - Talk\n", "- Talk ({}20 min)\n"])
def test_a_limit_before_a_length(tmp_path: Path, limit: str, form: str) -> None:
    assert rows(read(tmp_path, f"# X\n\n{form.format(limit)}")) == [(None, 20, "Talk")]


@pytest.mark.parametrize(
    ("bracket", "lead", "notes"),
    [
        ("(Ana Lima: 30m)", ("Ana Lima",), ""),
        ("(30m, Ana Lima)", ("Ana Lima",), ""),
        ("(chairs; 30m)", ("chairs",), ""),
        ("(30m, Ana Lima, [slides](x.pdf))", ("Ana Lima",), "slides\nx.pdf"),
        ("([slides](x.pdf)) (30m, Ana Lima)", ("Ana Lima",), "slides\nx.pdf"),
        ("(30 minutes, including questions)", (), "including questions"),
        ("(30m on the last day)", (), "on the last day"),
        ("(30 min, online only)", (), "online only"),
    ],
)
def test_what_stands_beside_a_length(
    tmp_path: Path, bracket: str, lead: tuple[str, ...], notes: str
) -> None:
    (item,) = read(tmp_path, f"# X\n\n- Keynote {bracket}\n").items
    assert (item.title, item.minutes, item.lead, item.notes) == ("Keynote", 30, lead, notes)


@pytest.mark.parametrize(
    ("written", "title", "address"),
    [
        ("[the guide](x.pdf)", "the guide", "x.pdf"),
        ("[the guide](../a/x.pdf)", "the guide", "../a/x.pdf"),
        ("[the [new] guide](x.pdf)", "the [new] guide", "x.pdf"),
        ("[guide](https://e.org/Data_(open))", "guide", "https://e.org/Data_(open)"),
        ('[guide](x.pdf "A title")', "guide", "x.pdf"),
        ("[guide](<x.pdf>)", "guide", "x.pdf"),
    ],
)
def test_links_give_their_words_and_address(
    tmp_path: Path, written: str, title: str, address: str
) -> None:
    (item,) = read(tmp_path, f"# X\n\n- Read {written} (5 min)\n").items
    assert (item.title, item.notes) == (f"Read {title}", address)


@pytest.mark.parametrize(
    ("line", "title", "notes"),
    [
        ("- Open | closed data (5 min)", "Open | closed data", ""),
        ("- 14:00 Open | closed data (5 min)", "Open | closed data", ""),
        ("- 14:00 | Open data | 5 min", "Open data", ""),
        ("- Open data | 5 min", "Open data", ""),
    ],
)
def test_a_bar_in_a_title_draws_no_column(
    tmp_path: Path, line: str, title: str, notes: str
) -> None:
    (item,) = read(tmp_path, f"# X\n\n{line}\n").items
    assert (item.title, item.minutes, item.notes) == (title, 5, notes)


def test_a_length_in_the_name_of_a_break_stays_there(tmp_path: Path) -> None:
    agenda = read(tmp_path, "# X\n\n- 13:55-14:00 5 min break\n- 14:00-14:30 Talk\n")
    assert rows(agenda) == [("13:55", 5, "5 min break"), ("14:00", 30, "Talk")]


@pytest.mark.parametrize("heading", ["###First", "### First", "### First ###"])
def test_a_heading_without_a_space(tmp_path: Path, heading: str) -> None:
    agenda = read(tmp_path, f"# X\n\n{heading}\n- a (5 min)\n\n##Second (10 min)\n")
    assert [item.section for item in agenda.items] == ["First", ""]
    assert rows(agenda)[1] == (None, 10, "Second")


@pytest.mark.parametrize("form", ["{} ({})", "{} – {}", "{} : {}", "{}, {}"])
def test_hours_with_h_behind_the_words(tmp_path: Path, form: str) -> None:
    lines = (("Accueil", "18h30"), ("Budget", "18h40"), ("Élections", "19h"), ("Pot", "19h30"))
    text = "\n".join(f"{n}. {form.format(*line)}" for n, line in enumerate(lines, 1))
    agenda = read(tmp_path, f"# AG\n\nHoraire : 18h30\n\nOrdre du jour :\n\n{text}\n")
    assert rows(agenda) == [
        ("18:30", 10, "Accueil"),
        ("18:40", 20, "Budget"),
        ("19:00", 30, "Élections"),
        ("19:30", 0, "Pot"),
    ]


def test_lengths_with_h_behind_the_words(tmp_path: Path) -> None:
    agenda = read(tmp_path, "# AG\n\n- Accueil (1h30)\n- Budget (2h)\n- Fin (8h)\n")
    assert [item.minutes for item in agenda.items] == [90, 120, 480]


def test_minutes_that_count_on_below_any_header(tmp_path: Path) -> None:
    text = "| Minute | What |\n|---|---|\n| 0-5 | Check-in |\n| 5-20 | Demo |\n| 20-50 | Round |\n"
    assert rows(read(tmp_path, text)) == [
        (None, 5, "Check-in"),
        (None, 15, "Demo"),
        (None, 30, "Round"),
    ]
