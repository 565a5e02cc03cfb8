"""Refusals as sentences, and texts as they are read aloud."""

import pytest

from facilitator.ui.texts import without_mark
from facilitator.ui.wording import listed, read_out, sentence


def test_a_refusal_begins_with_a_capital() -> None:
    assert sentence("the queue is empty") == "The queue is empty"
    assert sentence("") == ""


@pytest.mark.parametrize(
    "text",
    [
        "f.roundtable cannot be written: the disk is full",
        "my notes of 3 May.roundtable is not open",
        "notes.md, line 3: starts with no instant",
        "c.log: names no question",
        "home/notes cannot be read (no such file)",
        "f.roundtable ist leer: wähle eine andere",
    ],
)
def test_the_name_of_a_file_stays_as_it_is(text: str) -> None:
    assert sentence(text) == text


def test_a_name_without_an_ending_is_given() -> None:
    assert sentence("minutes cannot be written", "minutes") == "minutes cannot be written"
    assert sentence("no item is left in x.md: load another", "minutes").startswith("No item")


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ([], ""),
        (["Ana", "Bob"], "Ana, Bob"),
        (["Ana Ruiz, Ministry of Transport"], "Ana Ruiz, Ministry of Transport"),
        (
            ["Ana Ruiz, Ministry of Transport", "Utrecht"],
            "Ana Ruiz, Ministry of Transport; Utrecht",
        ),
    ],
)
def test_a_name_with_a_comma_does_not_read_as_two(names: list[str], shown: str) -> None:
    assert listed(names) == shown


@pytest.mark.parametrize(
    ("parts", "read"),
    [
        (
            ("14:02, insight", "GBIF said", "Languages decide.", "Q2"),
            "14:02, insight. GBIF said. Languages decide. Q2",
        ),
        (("note", "", "Who pays?", ""), "note. Who pays?"),
        (("note", "Wait…", "Q1, gap"), "note. Wait… Q1, gap"),
        ((), ""),
    ],
)
def test_a_sentence_ends_with_one_sign(parts: tuple[str, ...], read: str) -> None:
    assert read_out(parts) == read


@pytest.mark.parametrize("shown", ["★ starred", "✓ starred", "● starred", "starred"])
def test_a_mark_is_drawn_and_not_read(shown: str) -> None:
    assert without_mark(shown) == "starred"
