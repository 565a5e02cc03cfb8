"""A Publish page on a session, with a roundtable to publish; files are saved in one folder."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Answer
from facilitator.ui.publish.page import PublishPage
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS, result_of
from tests.ui.conftest import FakeClock

RULES = "GBIF: Write the rules before the money comes"
LEAK = "Ask the Wikimedians, they know"


class SavingDialogs:
    """Takes the place of Dialogs: everything is saved in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []
        self.template: Path | None = None  # that is chosen; None is Cancel
        self.before_answer: Callable[[], object] = lambda: None

    def choose_template(self, answer: Answer) -> None:
        if self.template is not None:
            answer(self.template)

    def choose_folder(self, title: str, begin: Path, answer: Answer) -> None:  # noqa: ARG002
        answer(self.folder)

    def documents(self) -> Path:
        return self.folder

    def choose_where_to_save(self, suggested: Path, kind: str, answer: Answer) -> None:
        self.asked.append((suggested.name, kind))
        self.before_answer()
        answer(self.folder / suggested.name)


class PublishHouse:
    """The page on a session, and a roundtable to publish."""

    def __init__(
        self,
        qtbot: QtBot,
        session: Session,
        actions: ActionMap,
        clock: FakeClock,
        folder: Path,
        *,
        remembered: QSettings | None = None,
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        self.dialogs = SavingDialogs(folder)
        self.page = PublishPage(session, actions, self.dialogs, remembered=remembered)
        self.page.resize(1364, 900)
        qtbot.addWidget(self.page)

    def show(self) -> "PublishHouse":
        with self.qtbot.waitExposed(self.page):
            self.page.show()
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until the preview shows what is wanted."""
        settle(self.qtbot, self.page)

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.clock.tick(60_000)
        return result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)

    def hold(self, promise: Promise, *lines: str) -> str:
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        made = self.do(
            plan_roundtable, question, title="Governance", zone="Europe/London", promise=promise
        )
        roundtable = made.subject[0]
        self.do(start, roundtable)
        for line in lines:
            self.do(add_note, roundtable, line)
        self.do(end, roundtable)
        self.session.choose_roundtable(roundtable)
        return roundtable

    def trigger(self, action: str) -> None:
        self.actions.action(action).trigger()

    def read_through(self, reader: str = "Ana") -> None:
        """Say in the page that somebody has read what the preview shows."""
        self.page.reading.reader.setText(reader)
        self.trigger("read_through")
        told = self.page.reading.text
        self.qtbot.waitUntil(lambda: f"by {reader}" in told.full_text(), timeout=PATIENCE_MS)
        self.settle()

    def wait_text(self, text: str, *, there: bool = True) -> None:
        preview = self.page.preview
        self.qtbot.waitUntil(lambda: (text in preview.toPlainText()) is there, timeout=PATIENCE_MS)

    def outcome(self) -> str:
        return self.page.outcome.text.full_text() if self.page.outcome.isVisible() else ""

    def wait_outcome(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.outcome(), timeout=PATIENCE_MS)


def settle(qtbot: QtBot, page: PublishPage) -> None:
    """Wait until the preview of a page shows what is wanted."""
    qtbot.waitUntil(page.is_settled, timeout=PATIENCE_MS)


def page_of(widget: QWidget) -> PublishPage:
    above = widget.parentWidget()
    while not isinstance(above, PublishPage):
        above = above.parentWidget()
    return above


def segment(buttons: Any, value: str) -> Any:
    return next(each for each in buttons.children() if getattr(each, "value", None) == value)


def choose(qtbot: QtBot, buttons: Any, value: str) -> None:
    """Click on a choice, and wait for the preview."""
    qtbot.mouseClick(segment(buttons, value), Qt.MouseButton.LeftButton)
    settle(qtbot, page_of(buttons))


def pick(box: QComboBox, value: str) -> None:
    """Choose in a box of choices as a user does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    page = page_of(box)
    patience = QDeadlineTimer(PATIENCE_MS)
    while not page.is_settled():
        assert not patience.hasExpired(), "the write-up was never made"
        QTest.qWait(1)  # which has the events in between done


def may_be_picked(box: QComboBox, value: str) -> tuple[bool, str]:
    """Return whether a choice may be made, and what its tip says."""
    at, model = box.findData(value), box.model()
    assert isinstance(model, QStandardItemModel)
    return model.item(at).isEnabled(), box.itemData(at, Qt.ItemDataRole.ToolTipRole)


def marks(house: PublishHouse) -> list[Any]:
    return house.page.preview.extraSelections()
