"""Controller of “Test screen and sound”: tries the stage and the bell before anybody is there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from facilitator.core.model import Roundtable
from facilitator.core.statuses import LIVE
from facilitator.settings import load_settings
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.before.screen_test_dialog import ScreenTestDialog
from facilitator.ui.before.screens import fact_of, said_of, screens_now, wrong_with
from facilitator.ui.before.test_picture import picture_of, too_small
from facilitator.ui.monitors.limit_bell import SOUNDS_ON, ring
from facilitator.ui.prepare.planning import Planning, local_zone
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import Scene
from facilitator.ui.stage.window import StageWindow
from facilitator.ui.widgets.belonging import application
from facilitator.ui.window_controller import WindowContext, WindowController

_LIES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class TestingScreen(WindowController):
    """Borrows the stage of the window; what was on it before is on it again afterwards."""

    def __init__(
        self, context: WindowContext, planning: Planning, stage: Callable[[], StageWindow]
    ) -> None:
        super().__init__(context)
        self._planning = planning
        self._find_stage = stage
        self._stage: StageWindow | None = None
        self._dialog: ScreenTestDialog | None = None
        app = application()
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._refresh)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._refresh)

    @Slot()
    def open(self) -> None:
        dialog = self._dialog = ScreenTestDialog(self._window)
        dialog.picture_asked.connect(self._show)
        dialog.sound_asked.connect(self._sound)
        dialog.finished.connect(self._on_closed)
        dialog.say_sound(self._on_sound())
        if self._runs():
            dialog.forbid_picture()
        self._refresh()
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _LIES:
            self._refresh()
        return False

    @Slot(bool)
    def _show(self, on: bool) -> None:
        if self._dialog is None:
            return
        if on and self._stage is None:
            self._stage = self._find_stage()
            self._stage.hidden.connect(self._on_hidden)
        stage = self._stage
        if stage is None:
            return
        if on:
            shown = self._planning.shown()
            stage.installEventFilter(self)
            stage.show_test(partial(_picture, self._session, shown))
            self._dialog.activateWindow()
        else:
            stage.removeEventFilter(self)
            stage.end_test()
        self._dialog.show_picture(on=on)
        self._refresh()

    @Slot()
    def _sound(self) -> None:
        """Play what the program plays when time is up, in the same way."""
        ring()
        if self._dialog is not None:
            heard = self.tr(
                "Played. Where nothing was heard, the system’s alert is off or turned down: turn it"
                " up, or look at the stage, where time that is up is red."
            )
            self._dialog.say_sound(heard)

    def _on_sound(self) -> str:
        """Say what the program would play, and when."""
        if load_settings().sounds == SOUNDS_ON:
            return self.tr(
                "When a turn or an item is over its time, the program plays the system’s alert, and"
                " no other sound."
            )
        text = self.tr(
            "The program makes no sound: “Beep when time is up” is off in the settings (Ctrl+,)."
            " Where it is on, it is the system’s alert, which the test plays all the same."
        )
        return keys_here(text)

    def _runs(self) -> bool:
        state = self._session.state()
        return state is not None and state.status in LIVE

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Say which screens there are now, and what is wrong with them or with the picture."""
        dialog, stage = self._dialog, self._stage
        if dialog is None:
            return
        screens, controls = screens_now(), fact_of(self._window.screen())
        tested = stage is not None and stage.is_tested()
        there = stage.screen().name() if stage is not None and tested else None
        lines = [said_of(each, controls=controls.name, stage=there) for each in screens]
        problem = wrong_with(screens, controls)
        if stage is not None and tested:
            problem = too_small(stage.canvas) or problem or self._in_a_window(stage)
        if self._runs():
            problem = self.tr("A roundtable runs: its stage stays as it is, without a test.")
        fine = self.tr("The stage will fill a screen of its own: show the test picture there.")
        if tested:
            fine = self.tr("The stage fills {name}: read its small texts in the last row.")
        dialog.show_screens(lines, problem, fine=fine.format(name=there or ""))

    def _in_a_window(self, stage: StageWindow) -> str:
        if stage.isFullScreen():
            return ""
        return self.tr(
            "The stage is in a window, though there is a screen for it: a right click on the stage"
            " has it fill that screen."
        )

    @Slot()
    def _on_hidden(self) -> None:
        """Follow a stage that was closed by its own frame."""
        if self._dialog is not None:
            self._show(False)

    @Slot()
    def _on_closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if self._stage is not None:
            self._stage.removeEventFilter(self)
            self._stage.end_test()
        if dialog is not None:
            dialog.deleteLater()


def _picture(session: Session, shown: Roundtable | None) -> Scene:
    """Return the test picture of this second, for the roundtable that Prepare shows."""
    zone = shown.zone if shown else session.programme.zone or local_zone()
    return picture_of(session.programme, shown, session.now(), zone)
