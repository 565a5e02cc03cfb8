"""Temporary home of a window: the bar that warns of it, and leaving nothing behind."""

import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from facilitator.paths import config_folder, goes_with_home, home_is_temporary
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import translate
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel

_LISTEN_MS = 200  # Python hears of a signal only when it runs
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")  # as far as the system has them


def move_in(app: QApplication) -> None:
    """Keep what Qt stores by itself in the temporary home, and have signals end the event loop.

    A process that a signal ends at once would leave the home behind.
    """
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(config_folder()))
    ending = _Ending(app)
    for name in _SIGNALS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), ending.ask)


def move_out() -> None:
    """Have windows that are closed go now: what they store later would make the home again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Ending(QObject):
    """Ends the event loop once a signal has asked for it, be it before the loop has begun."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LISTEN_MS)

    def ask(self, _number: int, _frame: object) -> None:
        self._asked = True

    @Slot()
    def _look(self) -> None:
        if self._asked:
            QCoreApplication.exit(0)


def temporary_title(title: str) -> str:
    """Return the title of a window, marked where the home is a temporary one."""
    pattern = translate("Temporary", "{programme} (temporary)")
    return pattern.format(programme=title) if home_is_temporary() else title


class TemporaryBar(QFrame):
    """In sight as long as the home is a temporary one.

    It says what will be gone: the programme as well, unless that lies elsewhere.
    """

    def __init__(self, file: Path, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        gone = self.tr(
            "Temporary: this programme, the settings and the log are gone when the window closes."
        )
        stays = self.tr(
            "Temporary: the settings and the log are gone when the window closes;"
            " {file} and its backups stay."
        )
        goes = goes_with_home(file)
        self._text = TextLabel(
            gone if goes else stays.format(file=file.name), tone=Tone.AMBER, wrap=True
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, unit, 5 * unit, unit + 1)
        row.addWidget(self._text, 1)
        if goes:
            keep = KeyButton(actions.action("back_up"), label=self.tr("Save a copy…"), look="flat")
            row.addWidget(keep)
        self.setAccessibleName(self.tr("Temporary"))
        self.setVisible(home_is_temporary())

    def text(self) -> str:
        return self._text.full_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.soft_of(Tone.AMBER), colours.line)
