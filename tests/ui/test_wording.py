"""Plurals where no translation is loaded, and refusals as sentences."""

import re
from pathlib import Path

import pytest

import facilitator.ui
from facilitator.ui.wording import plural, sentence


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0 items to go"), (1, "1 item to go"), (2, "2 items to go")]
)
def test_plural(count: int, expected: str) -> None:
    assert plural(f"{count} item(s) to go", count) == expected


def test_a_refusal_begins_with_a_capital() -> None:
    assert sentence("the queue is empty") == "The queue is empty"
    assert sentence("") == ""


def test_no_text_shows_its_brackets_to_people() -> None:
    """Whatever is written with (s) goes through `plural` within a line of where it is."""
    for path in Path(facilitator.ui.__file__).parent.rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if re.search(r'"[^"]*%n [^"]*\(s\)', line):
                assert any("plural(" in each for each in lines[number : number + 3]), path.name
