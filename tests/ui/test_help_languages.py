"""The help in other languages: the same keys, marks and tables; what is missing is English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.core.tagging.kinds import KIND_WORDS, OFF_WORDS
from facilitator.paths import resource
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.help.pages import PAGES, page_html
from facilitator.ui.session import Session
from tests.ui.speaking import speaking

FOLDER = resource("help")
TRANSLATED = [
    pytest.param(page, folder.name, id=f"{page}-{folder.name}")
    for folder in sorted(each for each in FOLDER.iterdir() if each.is_dir())
    for page in sorted(each.stem for each in folder.glob("*.md"))
]
MARK = re.compile(r"\{\w+\}|`/\w+`|![^\W\d_]+\b|#q?\d|@\w+|`\?{3}`|<br>")
# Marks of kinds may stand in a language's own words, too.
ENGLISH = set(MARK.findall((FOLDER / "note-line.md").read_text(encoding="utf-8")))
OWN = {f"!{each}" for each in (*KIND_WORDS, *OFF_WORDS)} - ENGLISH


def _kept(path: Path) -> tuple[list[str], list[int], list[int]]:
    """Return the fields and marks of a page, its headings, and where its tables are."""
    lines = path.read_text(encoding="utf-8").splitlines()
    headings = [line.index(" ") for line in lines if line.startswith("#")]
    rows = [line.count("|") for line in lines if line.startswith("|")]
    marks = [each for each in MARK.findall("\n".join(lines)) if each not in OWN]
    return sorted(marks), headings, rows


@pytest.mark.parametrize(("page", "language"), TRANSLATED)
def test_a_page_keeps_what_is_filled_in_and_typed(page: str, language: str) -> None:
    assert _kept(FOLDER / language / f"{page}.md") == _kept(FOLDER / f"{page}.md")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.mark.usefixtures("german")
def test_the_page_is_in_the_language_of_the_window(actions: ActionMap, session: Session) -> None:
    assert "<h1>Die Notizzeile</h1>" in page_html(PAGES[1], actions)


def test_a_language_without_the_page_has_it_in_english(
    qapp: QApplication, actions: ActionMap, tmp_path: Path
) -> None:
    with speaking(qapp, "pl", tmp_path):
        assert "<h1>The note line</h1>" in page_html(PAGES[1], actions)
