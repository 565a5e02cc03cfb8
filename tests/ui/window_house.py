"""The whole window on a running roundtable, with real keys and clicks where they would arrive."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.statuses import ItemStatus
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.main_window import MainWindow
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.widgets.list_keys import ListKeys
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.asking import result_of, settle
from tests.ui.conftest import FakeClock

LEFT = Qt.MouseButton.LeftButton
Widget = TypeVar("Widget", bound=QWidget)


class WindowHouse:
    """In Run, on Q2 of the sample, whose first item runs since 14:00; the note has the keys."""

    def __init__(self, qtbot: QtBot, session: Session, clock: FakeClock, folder: Path) -> None:
        self.qtbot, self.session, self.clock = qtbot, session, clock
        self.actions = ActionMap(session, mac=False)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        app = QApplication.instance()
        self.theme = Theme(app)
        self.theme.use(Scheme.LIGHT)
        self.settings = SettingsHolder(session)
        self.window = MainWindow(
            session, self.actions, state, settings=self.settings, theme=self.theme
        )
        self.keys = PhysicalKeys(app, self.actions, self.window)
        question = next(q.id for q in session.programme.questions if q.code == "Q2")
        changes = self.do(plan_roundtable, question, title="Governance", zone="Europe/London")
        session.choose_roundtable(changes.subject[0])
        self.act(start)
        self.window.resize(1440, 900)
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        qtbot.waitUntil(self.writes)
        qtbot.waitUntil(lambda: bool(self.rows()))  # which follow the first paint

    def close(self) -> None:
        QApplication.instance().removeEventFilter(self.keys)
        self.window.close_now()
        self.window.stage.deleteLater()
        self.window.deleteLater()
        self.theme.deleteLater()

    # Hands.

    def press(self, *keys: str) -> None:
        """Press key combinations where the keys are, as a keyboard would."""
        for each in keys:
            pressed = QKeySequence(each)[0]
            target = self.window.focusWidget() or self.window
            QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())

    def write(self, text: str) -> None:
        """Type letter by letter, each to what has the keys by then."""
        for letter in text:
            QTest.keyClick(self.window.focusWidget() or self.window, letter)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click as Qt hears it: it gives the focus by the policy of what is clicked."""
        place = widget.mapTo(self.window, at or widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), LEFT, pos=place)

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=5000)

    # What is seen.

    @property
    def notes(self) -> NotesPane:
        return self.window.findChild(NotesPane)

    @property
    def box(self) -> str:
        return self.notes.capture.box.text()

    @property
    def said(self) -> str:
        """What stands below the note box."""
        return self.notes.capture.footer.sentence

    def writes(self) -> bool:
        """Tell whether the keys go to the note."""
        return self.window.focusWidget() is self.notes.capture.box

    def rows(self) -> list[AgendaRow]:
        return sorted(self.shown(AgendaRow), key=lambda row: row.y())

    def shown(self, kind: type[Widget]) -> list[Widget]:
        QCoreApplication.processEvents()
        return [each for each in self.window.findChildren(kind) if each.isVisible()]

    def texts(self) -> list[str]:
        return [label.full_text() for label in self.shown(TextLabel)]

    def keys_of(self) -> str:
        """Return what the list that has the keys says of them."""
        return next((each.hint for each in self.shown(ListKeys) if each.entered), "")

    def agenda_keys(self) -> ListKeys:
        return next(k for k in self.window.findChildren(ListKeys) if "rename" in k.words)

    def statuses(self) -> list[ItemStatus]:
        return [each.status for each in self.session.state().items]

    def commits(self) -> int:
        return self.session.db.execute("SELECT count(*) FROM journal").fetchone()[0]

    def settled(self) -> int:
        """Return how many commits there are once all that was asked for is done."""
        self.qtbot.waitUntil(lambda: not self.notes.outbox.is_busy(), timeout=5000)
        settle(self.qtbot, self.session)
        return self.commits()

    # The room.

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return result_of(self.qtbot, self.session, operation, *args, at=self.clock(), **kwargs)

    def act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self.do(operation, self.session.roundtable_id, *args, **kwargs)

    def who(self, handle: str) -> Who:
        programme = self.session.programme
        one = next(each for each in programme.organisations if each.handle == handle)
        people = [each.id for each in programme.people if each.organisation == one.id]
        return Who(people[0] if len(people) == 1 else None, one.id)

    def speaking(self) -> str:
        """Return the handle of the organisation that has the floor."""
        state = self.session.state()
        known = {each.id: each.handle for each in self.session.programme.organisations}
        floor = state.floor if state else None
        return known.get(floor.organisation or "", "") if floor else ""
