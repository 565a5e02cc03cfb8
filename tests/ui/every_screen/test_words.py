"""Every word that is not the user's own comes from the translator; a translation keeps its form."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.publish.headings import Heading
from facilitator.ui.translations import language_name, languages
from tests.ui.every_screen.pseudo import CLOSE, OPEN, pseudo, pseudo_language
from tests.ui.every_screen.rooms import Room, Rooms, room_of
from tests.ui.every_screen.screens import AGENDA, PLACES, SCREENS, Screen, shown
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import face, visible

RUNNING = tuple(s for s in SCREENS if s.room == "running")
PIECE = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}?|&\w|\{{\w+\}}")
# Signs on keys, names of formats, languages and this program, and Qt's own buttons.
NO_WORDS = re.compile(
    r"\b(Ctrl|Alt|Shift|Esc|Enter|Return|Tab|Space|Del|Ins|Home|End|F\d+|PgUp|PgDown|Up|Down|Left"
    r"|Right|Backspace|Word|HTML|Markdown|PDF|Excel|UTC|GMT|BST|min|OK|Cancel|Facilitator|SQLite"
    r"|pysqlite3|sqlite3)\b|Q\d"
)
LANGUAGES = re.compile("|".join(re.escape(language_name(each)) for each in languages()))
FILE = re.compile(r"\A[\w -]+\.(docx|md|html)\Z")  # a write-up's name, in the write-up's language
PATH = re.compile(r"[/…]\S+|[\w.-]+\.(md|log|roundtable|docx|ini)\b")
WORD = re.compile("[A-Za-z]{2,}")  # what the made-up language has none of


@pytest.fixture(
    scope="module", params=["pseudo", pytest.param("pseudo-rtl", marks=pytest.mark.slow)]
)
def foreign(
    request: pytest.FixtureRequest, rooms: Rooms, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Room]:
    """Make the running room in a made-up language."""
    folder = tmp_path_factory.mktemp("foreign")
    places = [each.place for each in PLACES if each.room == "running"]
    theme = rooms.theme
    speaking = pseudo_language(QApplication.instance(), request.param)
    with speaking, room_of("running", places, QtBot(request), folder, theme) as room:
        yield room


@pytest.fixture(scope="module")
def own(foreign: Room) -> re.Pattern[str]:
    """Return what the user wrote, and what is known by its name."""
    db, found = foreign.session.db, set()
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own
            found |= {text for each in row if isinstance(each, str) for text in _parts(each)}
    found |= set(_parts(AGENDA.read_text(encoding="utf-8")))
    longest_first = sorted(found, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(re.escape(each) for each in longest_first)})\b")


def _parts(text: str) -> Iterator[str]:
    words = (each.strip(".,;:?!“”()") for each in text.split())
    yield from (each for each in (text, *words, text.title()) if WORD.search(each))


@pytest.mark.parametrize("which", RUNNING, ids=str)
def test_every_word_reaches_the_translator(
    foreign: Room, own: re.Pattern[str], which: Screen
) -> None:
    for screen in shown(which, foreign):
        judge("words", screen.name, _english(screen.root, own))


def _english(root: QWidget, own: re.Pattern[str]) -> Iterator[Fault]:
    for each in visible(root):
        if isinstance(each, Heading):
            continue  # in the language of the write-up
        for what, text in _said(each):
            left = text
            for known in (FILE, PIECE, PATH, own, PIECE, NO_WORDS, LANGUAGES):
                left = known.sub(" ", left)
            if found := WORD.search(left):
                yield Fault(told(each), f"has a {what} in English: “{found[0]}”")


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", face(widget).text(QAccessible.Text.Name)
    yield "description", face(widget).text(QAccessible.Text.Description)
    yield "tip", re.sub("<[^>]+>", "", widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()


@pytest.mark.slow
def test_the_made_up_language_fills_in_what_is_in_braces() -> None:
    assert pseudo("{n} left").format(n="0:30") == "⟦0:30 łéƒŧ···⟧"
