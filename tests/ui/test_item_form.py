"""The form of an agenda item asks for all that an agenda says of it, and fills in templates."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.method_templates import TEMPLATES
from facilitator.core.methods import method_of
from facilitator.core.model import Item, Promise, Question
from facilitator.ui.run.item_form import ALL, NEW, Field, ItemForm

MIN = 60_000
QUESTIONS = (Question("q1", "Q1", "Value", ""), Question("q2", "Q2", "Governance", ""))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def form(window: QWidget, fields: tuple[Field, ...]) -> ItemForm:
    return ItemForm("Item", fields, go="Go", parent=window, questions=QUESTIONS)


def test_what_an_item_has_comes_back_as_it_was(window: QWidget) -> None:
    item = Item(
        "i",
        "Who decides?",
        20 * MIN,
        start="14:30",
        fixed=True,
        method="Fishbowl",
        lead=("GBIF", "Ana Lima"),
        question="q2",
        per_turn_ms=90_000,
        shrink_to_ms=round(7.5 * MIN),
        cut_first=True,
        notes="One.\nTwo.",
        materials="https://example.org/deck",
        promise=Promise.CHATHAM,
    )
    made, given = form(window, ALL), []
    made.given.connect(given.append)
    made.fill(item)
    made.ask()
    made.go.click()
    assert given == []  # nothing was changed
    made = form(window, ALL)
    made.given.connect(given.append)
    made.fill(item)
    made.title.setText("Who decides now?")
    made.go.click()
    assert given == [
        {
            "title": "Who decides now?",
            "ms": 20 * MIN,
            "method": "Fishbowl",
            "question": "q2",
            "lead": ["GBIF", "Ana Lima"],
            "per_turn_ms": 90_000,
            "shrink_to_ms": round(7.5 * MIN),
            "start": "14:30",
            "cut_first": True,
            "notes": "One.\nTwo.",
            "materials": "https://example.org/deck",
            "promise": Promise.CHATHAM,
        }
    ]


@pytest.mark.parametrize(
    ("field", "typed", "hint"),
    [
        ("minutes", "soon", "Write the minutes as"),
        ("minutes", "25 h", "Write the minutes as"),
        ("per_turn", "0", "Write the time per turn"),
        ("per_turn", "long", "Write the time per turn"),
        ("shrink_to", "6", "Write the minutes it may shrink to"),
        ("start", "soon", "Write the fixed start as 14:30"),
    ],
)
def test_what_cannot_be_used_is_said(window: QWidget, field: str, typed: str, hint: str) -> None:
    made = form(window, NEW)
    made.title.setText("Welcome")
    assert made.go.isEnabled()
    getattr(made, field).setText(typed)
    assert not made.go.isEnabled()
    assert made._hint.full_text().startswith(hint)


def test_a_template_fills_the_form_and_what_was_typed_stays(qtbot: QtBot, window: QWidget) -> None:
    made, given = form(window, NEW), []
    made.given.connect(given.append)
    made.ask()
    titles = [each.title for each in TEMPLATES]
    made.template.setFocus()
    qtbot.keyClicks(made.template, "tro")
    assert made.title.text() == "Troika consulting"
    assert made.notes.toPlainText() == (
        "In threes; while the others consult, whoever asked turns away."
        " Steps, 3 times: share 2 · clarify 2 · consult 4.5 · reflect 1.5 min."
    )
    made.template.setCurrentIndex(titles.index("Check-in round") + 1)
    assert (made.title.text(), made.per_turn.text()) == ("Check-in round", "1:00")
    made.title.setText("How are you?")
    made.template.setCurrentIndex(titles.index("Break") + 1)
    assert (made.title.text(), made.method.currentText()) == ("How are you?", "Break")
    assert (made.per_turn.text(), made.notes.toPlainText()) == ("", "")
    qtbot.keyClick(made.title, Qt.Key.Key_Return)
    assert (given[0]["method"], given[0]["ms"]) == ("Break", 10 * MIN)


def test_each_template_is_read_as_the_method_it_names() -> None:
    for each in TEMPLATES:
        assert method_of(Item("i", each.title, MIN, method=each.method.label)) is each.method
        assert each.minutes > 0


def test_what_was_written_in_the_notes_is_dropped_aloud(qtbot: QtBot, window: QWidget) -> None:
    made, dropped = form(window, ALL), []
    made.dropped.connect(dropped.append)
    made.ask()
    qtbot.keyClicks(made.notes, "Bring chairs")
    qtbot.keyClick(made.title, Qt.Key.Key_Escape)
    assert dropped == ["Bring chairs"]


def test_materials_that_are_not_there_are_said_and_kept(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "there.pdf").write_bytes(b"%PDF")
    made, given = ItemForm("Item", ALL, go="Go", parent=window, folder=tmp_path), []
    made.given.connect(given.append)
    made.title.setText("Case")
    made.ask()
    made.materials.setFocus()
    qtbot.keyClicks(made.materials, "there.pdf")
    qtbot.keyClick(made.materials, Qt.Key.Key_Return)
    qtbot.keyClicks(made.materials, "https://example.org/deck")
    made.materials.look()
    assert made._remark.isHidden()
    gone = tmp_path / "gone" / "deck.pdf"
    made.materials.appendPlainText(str(gone))
    qtbot.waitUntil(made._remark.isVisible)
    assert made._remark.full_text() == (
        f"“{gone}” is no link, and no file that is there: correct it, or participants read"
        " “deck.pdf”."
    )
    assert made.go.isEnabled()
    made.go.click()
    assert given[0]["materials"] == f"there.pdf\nhttps://example.org/deck\n{gone}"


def test_what_is_dropped_on_the_materials_is_a_line_each(window: QWidget, tmp_path: Path) -> None:
    made = form(window, ALL)
    made.materials.setPlainText("Slides 1-3")
    mime = QMimeData()
    url = QUrl("https://example.org/d")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), url])
    made.materials.insertFromMimeData(mime)
    assert made.materials.toPlainText() == f"Slides 1-3\n{tmp_path}\n{url.toString()}"


def test_a_promise_without_effect_is_said_in_the_form_which_grows(window: QWidget) -> None:
    made = ItemForm("Item", ALL, go="Go", parent=window, promised=Promise.UNATTRIBUTED)
    made.fill(Item("i", "Who decides?", 20 * MIN))
    made.ask()
    before = made.height()
    made.promise.show_promise(Promise.NAMED)
    assert made.promise.remark.full_text().startswith("This promise has no effect")
    assert made.height() > before
    made.promise.show_promise(Promise.CHATHAM)
    assert made.promise.remark.full_text() == ""
