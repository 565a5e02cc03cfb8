"""Watch over long acts of the writer: the window shows how far one is, and Esc stops it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator.ui.session import Session
from facilitator.ui.shell import Shell
from facilitator.ui.writer import Progress

if TYPE_CHECKING:
    from facilitator.ui.progress_strip import ProgressStrip

_LONG_MS = 300  # what is done sooner is not worth a bar


class LongActs(QObject):
    """Shows a strip in the window while an act is under way for longer than a moment."""

    def __init__(self, session: Session, shell: Shell, *, long_ms: int = _LONG_MS) -> None:
        super().__init__(shell)
        self._session = session
        self._shell = shell
        self._last: Progress | None = None
        self.strip: ProgressStrip | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(long_ms)
        self._patience.timeout.connect(self._show)
        session.progressed.connect(self._follow)

    @Slot(object)
    def _follow(self, progress: Progress | None) -> None:
        is_new = self._last is None or progress is None or progress.job != self._last.job
        self._last = progress
        if progress is None:
            self._patience.stop()
            if self.strip is not None:
                self.strip.end()
        elif is_new:
            self._patience.start()
        elif self.strip is not None and self.strip.isVisible():
            self.strip.tell(progress.done, progress.total)

    @Slot()
    def _show(self) -> None:
        if self._last is None:
            return
        if self.strip is None:
            from facilitator.ui.progress_strip import ProgressStrip  # late: most acts are short

            self.strip = ProgressStrip(self._shell)
            self.strip.stopped.connect(self._session.stop)
            self._shell.add_below(self.strip)
        self.strip.begin(self._last.done, self._last.total)
