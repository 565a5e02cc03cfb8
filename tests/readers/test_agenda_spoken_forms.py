"""Who leads by "v/" and "ved", kl. before hours, offices, and speakers below a title, in order."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows


def test_a_danish_programme(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "Program for dagen\n\nKl. 9.30-10.00 Velkomst v/ Hanne\n"
        "Kl. 10.00-10.45 Oplæg om vandløb v/ Bo Holm, Vandrådet\nKl. 10.45-11.00 Pause\n"
        "Kl. 11.00-12.00 Drøftelse v/alle\nKl. 12.00 Tak for i dag\n",
        name="a.txt",
        known=None,
    )
    assert rows(agenda) == [
        ("09:30", 30, "Velkomst"),
        ("10:00", 45, "Oplæg om vandløb"),
        ("10:45", 15, "Pause"),
        ("11:00", 60, "Drøftelse"),
    ]
    assert [item.lead for item in agenda.items] == [("Hanne",), ("Bo Holm",), (), ("alle",)]


@pytest.mark.parametrize(
    ("line", "title", "lead", "notes"),
    [
        ("Velkommen ved Hanne Dahl", "Velkommen", ("Hanne Dahl",), ""),
        ("Velkomst ved borgmester Hanne Dahl", "Velkomst", ("Hanne Dahl",), "borgmester"),
        ("Regnskab (v/ Bo Holm)", "Regnskab", ("Bo Holm",), ""),
        ("Orientering v/ formanden", "Orientering", ("formanden",), ""),
        ("Samtale ved bordene", "Samtale ved bordene", (), ""),
        ("Budget (Treasurer)", "Budget", ("Treasurer",), ""),
        ("Election of officers (Treasurer)", "Election of officers (Treasurer)", (), ""),
        ("Budget – Ben", "Budget", ("Ben",), ""),
        ("Maps – Rune", "Maps – Rune", (), ""),
        (
            "Lecture by Prof.Dr. Ana Lima",
            "Lecture by Prof.Dr. Ana Lima",
            ("Prof.Dr. Ana Lima",),
            "",
        ),
    ],
)
def test_who_leads(
    tmp_path: Path, line: str, title: str, lead: tuple[str, ...], notes: str
) -> None:
    text = f"# X\n\n- 9:00 Round\n- 9:30 {line}\n- 10:00 Other\n- 11:00 More\n"
    item = read(tmp_path, text, known=None).items[1]
    assert (item.title, item.lead, item.notes) == (title, lead, notes)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Dagsorden til bestyrelsesmøde den 12. marts 2026 kl. 19.00\n\n1. Gæld\n2. Eventuelt\n",
            ["Gæld", "Eventuelt"],
        ),
        ("# Saksliste styremøte\n\n- Regnskap\n- Eventuelt\n", ["Regnskap", "Eventuelt"]),
    ],
)
def test_lists_of_subjects(tmp_path: Path, text: str, titles: list[str]) -> None:
    agenda = read(tmp_path, text, name="a.md")
    assert [item.title for item in agenda.items] == titles


SPEAKERS = """Programme

9.00
Welcome

9.15
Panel
{first}
River Trust
Carla Diaz
Water Board

10.30
Coffee
"""


@pytest.mark.parametrize(
    ("first", "lead"),
    [
        ("Ben Moss", ("Ben Moss", "Carla Diaz")),
        ("Moderator: Ben Moss, River Board", ("Ben Moss",)),
        ("Chair", ("Chair",)),
    ],
)
def test_speakers_line_by_line(tmp_path: Path, first: str, lead: tuple[str, ...]) -> None:
    agenda = read(tmp_path, SPEAKERS.format(first=first), name="a.txt", known=None)
    assert rows(agenda)[:2] == [("09:00", 15, "Welcome"), ("09:15", 75, "Panel")]
    assert agenda.items[1].lead == lead


def test_cells_of_several_lines(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        '"09:00\n09:30","Opening\nSpeaker: Ana Lima\nHall"\n'
        '"09:30\n10:15","Rivers\nBen Moss, River Trust\nRoom 4"\n"10:15 -\n11:00",Coffee\n',
        name="a.csv",
        known=None,
    )
    assert rows(agenda) == [
        ("09:00", 30, "Opening"),
        ("09:30", 45, "Rivers"),
        ("10:15", 45, "Coffee"),
    ]
    assert [item.lead for item in agenda.items] == [("Ana Lima",), ("Ben Moss",), ()]
    assert "Room 4" in agenda.items[1].notes


def test_talks_whose_titles_are_not_known_yet(tmp_path: Path) -> None:
    text = (
        "| Session | Time | Speaker | Title |\n|---|---|---|---|\n| A | 9:00 | Ana Lima | Hello |\n"
        "| | 9:10 | Ben Moss - Delta | TBD |\n| B | 9:40 | Carla Diaz - Ghent | TBD |\n"
        "| | 10:00 | Dan Fox | TBD |\n"
    )
    agenda = read(tmp_path, text, known=None)
    assert [item.title for item in agenda.items] == ["Hello", "TBD", "TBD", "TBD"]
    assert [item.lead for item in agenda.items[1:3]] == [("Ben Moss",), ("Carla Diaz",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Agenda\n\n0900-1000 Maps\n1000-1100 Fees\n1100-- Round\n",
            [("09:00", 60, "Maps"), ("10:00", 60, "Fees"), ("11:00", 0, "Round")],
        ),
        (
            "- 9:00-12:00 Hacking\n- 10:00 Last day for names\n- 12:00-13:00 Lunch\n",
            [("09:00", 180, "Hacking"), ("10:00", 0, "Last day for names"), ("12:00", 60, "Lunch")],
        ),
        (
            "- 9:00 Maps\n  - About 45 min - 1 hour\n- 10:00 Fees\n  - 5-10 minutes\n- 11:00 End\n",
            [("09:00", 60, "Maps"), ("10:00", 60, "Fees")],
        ),
        (
            "1. Call to order - 7:00 PM\n2. Fees\n3. Rents\n",
            [("19:00", 0, "Call to order"), (None, 0, "Fees"), (None, 0, "Rents")],
        ),
        (
            "X\n\nSession 1 (9:00-10:30): Maps\nTea (10:30-11:00)\nSession 2 (11:00-12:00): Fees\n",
            [
                ("09:00", 90, "Session 1: Maps"),
                ("10:30", 30, "Tea"),
                ("11:00", 60, "Session 2: Fees"),
            ],
        ),
        (
            "- 9:00 Maps\n- 12:00-ish - Lunch\n- 13:00 Fees\n- 14:00 End\n",
            [("09:00", 180, "Maps"), ("12:00", 60, "Lunch"), ("13:00", 60, "Fees")],
        ),
    ],
)
def test_hours_as_they_are_written(
    tmp_path: Path, text: str, expected: list[tuple[str | None, float, str]]
) -> None:
    assert rows(read(tmp_path, text, known=None)) == expected


def test_a_pause_with_its_length_between_two_tables(tmp_path: Path) -> None:
    table = "| Min | Start | Item |\n|---|---|---|\n| 10 | {at} | {name} |\n\n"
    text = "# X\n\n" + table.format(at="9:00", name="Maps") + "# Pause 30 min with pizza\n\n"
    agenda = read(tmp_path, text + table.format(at="9:40", name="Fees"), known=None)
    assert [(item.title, item.minutes) for item in agenda.items] == [
        ("Maps", 10),
        ("Pause with pizza", 30),
        ("Fees", 10),
    ]


def test_dates_with_a_point_are_days_and_no_points_of_a_list(tmp_path: Path) -> None:
    days = "17. september 2026\n\n • Ankomst\n\n • Beretning\n\n18. september 2026\n\n • Valg\n"
    agenda = read(tmp_path, f"Program\n\n{days}", name="a.txt", known=None)
    assert [item.title for item in agenda.items] == ["Ankomst", "Beretning", "Valg"]
    assert [day.date for day in agenda.days] == ["2026-09-17", "2026-09-18"]


def test_a_counted_table_that_opens_and_closes_as_meetings_do(tmp_path: Path) -> None:
    subjects = ["Welcome", "Otters", "Eels", "Maps", "Any other business"]
    text = "".join(f"| {at}. | {each} |\n" for at, each in enumerate(subjects, 1))
    agenda = read(tmp_path, text.replace("\n", "\n|---|---|\n", 1), known=None)
    assert [item.title for item in agenda.items] == subjects
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text.replace("Welcome", "Herons").replace("\n", "\n|---|---|\n", 1))
