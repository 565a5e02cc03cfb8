"""Putting off what may follow once the first of it can be seen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

_ASKED = QEvent.Type(QEvent.registerEventType())
_BEHIND_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # what paints has the low one


class AfterPaint(QObject):
    """Says that it is `due` in the turn of the event loop after what is to be painted now."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.due)

    def ask(self) -> None:
        """Have it said once, however often it is asked for before."""
        self.forget()
        QCoreApplication.postEvent(self, QEvent(_ASKED), _BEHIND_PAINTING)

    def forget(self) -> None:
        """Say nothing: it has been done."""
        QCoreApplication.removePostedEvents(self, _ASKED.value)
        self._turn.stop()

    def event(self, event: QEvent) -> bool:
        if event.type() == _ASKED:
            self._turn.start()
            return True
        return super().event(event)
