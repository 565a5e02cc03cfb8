"""A Prepare page with all that serves it, on a window; the files are chosen by a stand-in."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Answer
from facilitator.ui.prepare.agenda_loading import AgendaLoading
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.page import PreparePage
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.session import Session


def shown_preview(window: QWidget, patience_ms: int = 5_000) -> AgendaPreview:
    """Return the preview of an agenda once its file is read, which is done in the background."""
    end = QDeadlineTimer(patience_ms)
    while not end.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
        for each in window.findChildren(AgendaPreview):
            if each.isVisible() and each.other.isVisible():
                return each
    raise AssertionError("no agenda is shown")


class AnsweringDialogs:
    """Takes the place of Dialogs: answers at once with `path`, and keeps what was said."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.suggested = ""
        self.said: list[str] = []

    def choose_agenda(self, answer: Answer) -> None:
        self._answer(answer)

    def choose_programme(self, answer: Answer) -> None:
        self._answer(answer)

    def choose_new_programme(self, suggested: str, answer: Answer) -> None:
        self.suggested = suggested
        self._answer(answer)

    def say(self, title: str, text: str) -> None:  # noqa: ARG002
        self.said.append(text)

    def _answer(self, answer: Answer) -> None:
        if self.path is not None:
            answer(self.path)


class PrepareHouse:
    """The page and its controllers, as the main window puts them together."""

    def __init__(self, session: Session, actions: ActionMap) -> None:
        self.session = session
        self.actions = actions
        self.dialogs = AnsweringDialogs()
        self.window = QMainWindow()
        self.planning = Planning(session, actions, self.window)
        self.loading = AgendaLoading(session, actions, self.planning, self.dialogs, self.window)
        self.page = PreparePage(session, actions, self.planning)
        self.window.setCentralWidget(self.page)
        self.window.resize(1280, 720)

    def theme_id(self, title: str) -> str:
        return next(each.id for each in self.planning.themes() if each.title == title)

    def lines(self, title: str) -> list[str]:
        """Return what stands for each roundtable below a theme."""
        cards = self.page.themes.cards()
        card = next(each for each in cards if each.title.plain_text() == title)
        return [button.plain_text() for button in card.roundtables()]
