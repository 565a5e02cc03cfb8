"""What a window needs after its first screen, made while nothing else is to be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot


class LateParts(QObject):
    """Makes one part whenever the event loop is idle: a key never waits for more than one."""

    def __init__(self, makers: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(makers)
        self._has_begun = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_next)

    def begin(self, *, within_ms: int = 0) -> None:
        """Begin behind what the event loop has to do now, or when some time has passed."""
        if not self._has_begun:
            self._timer.start(within_ms)

    def add(self, make: Callable[[], object], *, first: bool = False) -> None:
        """Have one more made, behind all others or before them."""
        self._left.insert(0 if first else len(self._left), make)
        if self._has_begun:
            self._timer.start()

    def make_all(self) -> None:
        """Make what is left at once."""
        self._timer.stop()
        while self._left:
            self._left.pop(0)()

    @Slot()
    def _make_next(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._timer.setInterval(0)
        if self._left:
            self._left.pop(0)()
        if not self._left:
            self._timer.stop()
