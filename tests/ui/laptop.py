"""Two clocks of a laptop, to be put to sleep and set, and a window's worth of what reads them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.clock import elapsed_ms, paused_ms
from facilitator.core.gaps import Gap
from facilitator.core.steady_clock import SteadyClock
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.queries.gaps import gaps_of, last_heartbeat
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.control.room import RoomControl
from facilitator.ui.monitors.gap_prompt import GapPrompt
from facilitator.ui.monitors.heartbeat import Heartbeat
from facilitator.ui.prompts import PromptBar
from facilitator.ui.session import Session
from tests.ui.asking import result_of, settle
from tests.ui.conftest import AUTHOR, MONDAY

SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000


class Laptop:
    """`wall` is what people see and set; `steady` stands still in sleep."""

    def __init__(self, now: int = MONDAY) -> None:
        self.wall, self.steady = now, 70_000

    def passes(self, ms: int) -> None:
        self.wall += ms
        self.steady += ms

    def sleeps(self, ms: int) -> None:
        self.wall += ms

    def is_set_by(self, ms: int) -> None:
        self.wall += ms

    def restarts(self, after_ms: int) -> None:
        self.wall += after_ms
        self.steady = 0

    def clock(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.steady)


class Run:
    """One run of the program on a file, with everything that watches time; no page."""

    def __init__(self, qtbot: QtBot, path: Path, laptop: Laptop) -> None:
        self.qtbot, self.laptop = qtbot, laptop
        clock = laptop.clock()
        self.session = Session(path, AUTHOR, clock=clock)
        self.beats = 0
        self.window = QWidget()
        self.box = QTextEdit()
        self.prompts = PromptBar(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.box)
        column.addWidget(self.prompts)
        self.actions = ActionMap(self.session)
        self.actions.install(self.window)
        PossibleNow(self.session, self.actions, self.window)
        self.control = RoomControl(self.session, self.actions, self.prompts, self.window)
        self.gap_prompt = GapPrompt(self.session, self.actions, self.control.questions, self.window)
        self.heartbeat = Heartbeat(self.session, clock, self.prompts, self.window)
        qtbot.addWidget(self.window)

    def show(self) -> "Run":
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=2_000)
        self.box.setFocus()
        return self

    def start(self) -> "Run":
        question = self.session.programme.questions[0].id
        planned = self.do(plan_roundtable, question, title="R", zone="Europe/London")
        self.session.choose_roundtable(planned.subject[0])
        self.act(start)
        self.settle()  # the first heartbeat is on its way
        return self

    def resume(self) -> "Run":
        """Take in hand what was running, as the program does at its start."""
        self.session.choose_roundtable(self.session.running())
        self.settle()
        return self

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.session.now()
        return result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)

    def act(self, operation: Callable[..., Any], *args: Any) -> Any:
        return self.do(operation, self.session.roundtable_id, *args)

    def look(self) -> None:
        """Let the next look at the clocks come, and what it asked for be done."""
        self.heartbeat.look()
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked of the writer is done."""
        settle(self.qtbot, self.session)

    def press(self, key: Qt.Key) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.qtbot.keyClick(self.box, key, modifiers)
        self.settle()

    @property
    def asked(self) -> str:
        prompt = self.prompts.current()
        return prompt.text if prompt else ""

    @property
    def beat(self) -> int | None:
        """The instant of the last heartbeat on disk."""
        beat = last_heartbeat(self.session.db, str(self.session.roundtable_id))
        return beat.at if beat else None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return gaps_of(self.session.db, str(self.session.roundtable_id))

    def counted(self) -> tuple[int, int]:
        """Return for how long the roundtable ran and stood, in ms."""
        record, now = self.session.record, self.session.now()
        assert record is not None
        return elapsed_ms(record, now), paused_ms(record, now)

    def end(self) -> None:
        """End this run as a kill does: nothing more is kept."""
        self.window.close()
        self.heartbeat.deleteLater()
        self.session.close()
        self.session.deleteLater()


@contextmanager
def running(qtbot: QtBot, path: Path, laptop: Laptop) -> Iterator[Run]:
    run = Run(qtbot, path, laptop)
    yield run
    run.end()
