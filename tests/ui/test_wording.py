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


def test_no_text_leaves_its_plural_to_a_translation_that_is_not_there() -> None:
    sources = Path(facilitator.ui.__file__).parent.rglob("*.py")
    found = [path.name for path in sources if '"%n ' in path.read_text(encoding="utf-8")]
    assert found == []
