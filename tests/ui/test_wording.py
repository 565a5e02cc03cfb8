"""One or several, and refusals as sentences."""

from pathlib import Path

import pytest

import facilitator.ui
from facilitator.ui.wording import counted, sentence


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0 items to go"), (1, "1 item to go"), (2, "2 items to go")]
)
def test_counted(count: int, expected: str) -> None:
    assert counted("1 item to go", "{count} items to go", count) == expected


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
    ],
)
def test_the_name_of_a_file_stays_as_it_is(text: str) -> None:
    assert sentence(text) == text


def test_a_name_without_an_ending_is_given() -> None:
    assert sentence("minutes cannot be written", "minutes") == "minutes cannot be written"
    assert sentence("no item is left in x.md: load another", "minutes").startswith("No item")


def test_no_text_leaves_its_plural_to_a_translation_that_is_not_there() -> None:
    sources = Path(facilitator.ui.__file__).parent.rglob("*.py")
    found = [path.name for path in sources if '"%n ' in path.read_text(encoding="utf-8")]
    assert found == []
