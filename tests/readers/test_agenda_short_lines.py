"""Short lines without a bullet: an item of their own, or words of the item above."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read, rows

OWN = [
    ("Break   5m", "Break"),
    ("Break - 5 min", "Break"),
    ("Break – 5 min", "Break"),
    ("Break: 5 min", "Break"),
    ("Break, 5 min", "Break"),
    ("Break | 5 min", "Break"),
    ("Break\t5 min", "Break"),
    ("Break 5'", "Break"),
    ("break 5m", "break"),
    ("**Break** 5m", "Break"),
    ("Closing words 5 min.", "Closing words"),
    ("Round: what did we learn? - 5 min", "Round: what did we learn?"),
    ("Closing round, 5 x 1 min", "Closing round"),
]


@pytest.mark.parametrize("above", ["- 14:00 Welcome (5 min)", "2. Welcome [5m]", "- 14:00 Welcome"])
@pytest.mark.parametrize(("line", "title"), OWN)
def test_a_short_line_that_ends_in_a_length_is_an_item(
    tmp_path: Path, above: str, line: str, title: str
) -> None:
    if above == "- 14:00 Welcome" and line[0].islower():
        return  # small letters go on with an item whose length is still to come
    agenda = read(tmp_path, f"question: Q2\n\n{above}\n{line}\n- Close (5 min)\n")
    assert [each[2] for each in rows(agenda)] == ["Welcome", title, "Close"]
    assert agenda.items[1].minutes == 5
    assert (agenda.items[0].notes, agenda.set_aside) == ("", ())


NOTES = [
    "  Break   5m",
    "we think this takes 5 min",
    "Everybody speaks for about 5 min",
    "Each has 5 min",
    "Each case - 5 min",
    "Please keep it to 5 min",
    "Voices, 1 min each",
    "Queue 45 s",
    "Duration: 5 min",
    "Time: 5 min",
    "Meeting length: 60 min",
    "Outcome: list 5 min",
    "Talks 3-5 min",
    "We go round the table and hear what everybody has learned today - 5 min",
]


@pytest.mark.parametrize("line", NOTES)
def test_a_line_below_an_item_or_a_sentence_is_its_note(tmp_path: Path, line: str) -> None:
    agenda = read(tmp_path, f"# X\n\n- Welcome (5 min)\n{line}\n- Close (5 min)\n")
    assert rows(agenda) == [(None, 5, "Welcome"), (None, 5, "Close")]
    assert agenda.items[0].notes == line.strip()


def test_after_a_blank_line_only_what_is_plain_is_an_item(tmp_path: Path) -> None:
    text = "# X\n\n- Welcome (5 min)\n\nLunch 30 min\n\nClosing words   5m\n\nTravel home: 90 min\n"
    agenda = read(tmp_path, text)
    assert rows(agenda) == [
        (None, 5, "Welcome"),
        (None, 30, "Lunch"),
        (None, 5, "Closing words"),
    ]
    assert agenda.set_aside == ("Travel home: 90 min",)


def test_a_long_line_may_go_on_with_its_length_in_the_next(tmp_path: Path) -> None:
    text = "- 14:00 Case: how the wider audience came to trust the Open\nMaps Group, 20 min\n"
    assert rows(read(tmp_path, text)) == [
        ("14:00", 20, "Case: how the wider audience came to trust the Open Maps Group")
    ]
