"""The whole window with a roundtable in it, for what its keys do to the stage."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stage.scene import SceneSlot
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.widgets.clock_label import ClockLabel
from tests.ui.asking import answer_to, settle
from tests.ui.conftest import FakeClock

DISCUSSION = "/item Open discussion"  # of the sample's agenda on Q2: 20 min, 2 min a turn


class SlowNeighbour(QObject):
    """A view that takes so long over the news that the next second begins meanwhile."""

    def __init__(self, session: Session, clock: FakeClock) -> None:
        super().__init__(session)
        self._clock = clock
        self.dawdles = False
        session.changed.connect(self._dawdle)

    @QtSlot(object)
    def _dawdle(self, changes: Changes) -> None:  # noqa: ARG002
        if self.dawdles:
            self._clock.tick(1000)


class StageDesk:
    """A roundtable on Q2, in Run; `again` is the window after the program was started again."""

    def __init__(
        self, qtbot: QtBot, session: Session, clock: FakeClock, folder: Path, roundtable: str = ""
    ) -> None:
        self.qtbot, self.session, self.clock, self.folder = qtbot, session, clock, folder
        self.closed = False
        self.actions = ActionMap(session, mac=False)
        self.settings = SettingsHolder(session)
        self.theme = Theme(QApplication.instance(), session)
        self.theme.use(Scheme.LIGHT)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(
            session, self.actions, state, settings=self.settings, theme=self.theme
        )
        self.slow = SlowNeighbour(session, clock)  # hears between the stage and Run
        session.choose_roundtable(roundtable or self._plan())
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.late_parts.make_all()  # as the window does when it has been idle
        self.come_forward()

    def _plan(self) -> str:
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        changes = self._do(plan_roundtable, question, title="Governance", zone="Europe/London")
        return str(changes.subject[0])

    def again(self) -> "StageDesk":
        """Close the window, and open another one on the same roundtable."""
        self.close()
        return self.beside()

    def beside(self) -> "StageDesk":
        """Open another window on the same roundtable, as after a crash of this one."""
        roundtable = self.session.roundtable_id or ""
        return StageDesk(self.qtbot, self.session, self.clock, self.folder, roundtable)

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.window.close_now()
            self.window.stage.deleteLater()
            self.window.deleteLater()

    def come_forward(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)

    def line(self, *lines: str) -> None:
        """Do what lines say that are typed in the capture box."""
        for each in lines:
            self._do(enter_line, self.session.roundtable_id, each)

    def _do(self, operation: Any, *args: Any, **kwargs: Any) -> Any:
        at = self.session.now()
        return answer_to(self.qtbot, self.session, operation, *args, at=at, **kwargs)

    def press(self, keys: str) -> None:
        """Press a key combination where the focus is."""
        self.come_forward()
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())

    def do(self, keys: str) -> None:
        """Press keys that make a commit, and wait until it is saved."""
        with self.qtbot.waitSignal(self.session.changed, timeout=5000):
            self.press(keys)

    def ask(self, action: str) -> None:
        """Trigger an action and wait until what it asked for was done or refused."""
        self.actions.action(action).trigger()
        settle(self.qtbot, self.session)

    def write(self, text: str, *, then: Qt.Key | None = None) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, text)
        if then is not None:
            self.qtbot.keyClick(focus, then)

    def later(self, ms: int) -> None:
        self.clock.tick(ms)
        self.session.tick()

    def on_stage(self, slot: SceneSlot) -> str:
        line = self.window.stage.canvas.scene.lines.get(slot)
        return line.text if line else ""

    def in_run(self) -> str:
        """Return the clock of the item as the Run page shows it, with its caption."""
        clocks = self.seen(ClockLabel)
        return clocks[0].accessibleName()

    def seen(self, kind: type[QWidget]) -> list[Any]:
        QApplication.processEvents()
        return [each for each in self.window.findChildren(kind) if each.isVisible()]
