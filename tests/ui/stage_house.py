"""A stage on a real session, beside a window that stands for the controls."""

from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import SceneSlot
from facilitator.ui.stage.window import StageWindow
from tests.ui.asking import result_of
from tests.ui.conftest import FakeClock

MINUTE = 60_000
DISCUSSION = "/item Open discussion"  # of the sample's agenda on Q2: 20 min, then a break


class StageHouse:
    """Plans a roundtable on Q2 of the sample, in Paris, half an hour before its agenda begins."""

    def __init__(
        self,
        qtbot: QtBot,
        session: Session,
        actions: ActionMap,
        settings: QSettings,
        clock: FakeClock,
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        clock.now -= 90 * MINUTE
        self.controls = QLineEdit()
        self.stage = StageWindow(session, actions, settings, self.controls)
        PossibleNow(session, actions, self.stage)
        actions.action("stage").toggled.connect(self.stage.show_stage)
        qtbot.addWidget(self.stage)
        qtbot.addWidget(self.controls)

    def plan(self, *, rehearsal: bool = False, promise: Promise = Promise.CHATHAM) -> None:
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        changes = self.do(
            plan_roundtable,
            question,
            title="Governance",
            zone="Europe/Paris",
            promise=promise,
            rehearsal=rehearsal,
        )
        self.session.choose_roundtable(changes.subject[0])

    def show(self, width: int = 960, height: int = 540) -> None:
        self.actions.action("stage").setChecked(True)
        self.stage.resize(width, height)
        self.qtbot.waitUntil(self.stage.isVisible, timeout=2000)

    def type(self, *lines: str) -> None:
        """Do now what lines say that are typed in the capture box."""
        for line in lines:
            self.do(enter_line, self.session.roundtable_id, line)

    def do(self, operation: Any, *args: Any, **kwargs: Any) -> Any:
        at = self.session.now()
        return result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.clock.tick(ms)
        self.session.tick()

    def text(self, slot: SceneSlot) -> str:
        """Return what a slot shows, or nothing where this scene has no such slot."""
        line = self.stage.canvas.scene.lines.get(slot)
        return line.text if line else ""

    def texts(self) -> str:
        return "\n".join(line.text for line in self.stage.canvas.scene.lines.values())
