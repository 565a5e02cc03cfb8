"""What is pasted or dropped on the agenda view of Prepare: an agenda, or a whole programme."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence

from facilitator.ui.prepare.page import PreparePage
from facilitator.ui.session import Session

_PROGRAMME = ".roundtable"


class AgendaTaking(QObject):
    """Watches the page: a text field that has the keys takes what is pasted itself."""

    paste_asked = Signal()
    agenda_dropped = Signal(QMimeData)
    programme_dropped = Signal(object)  # its Path

    def __init__(self, session: Session, page: PreparePage) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QKeyEvent):
            return self._takes_key(event)
        if isinstance(event, QDragEnterEvent):
            if self._takes(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        return False

    def _takes_key(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if not pressed or not event.matches(QKeySequence.StandardKey.Paste):
            return False
        if not self._is_open():
            return False
        self.paste_asked.emit()
        return True

    def _is_open(self) -> bool:
        return self._page.shows_agenda() and self._session.can_write()

    def _takes(self, mime: QMimeData) -> bool:
        readable = mime.hasUrls() or mime.hasText() or mime.hasHtml()
        return _programme_in(mime) is not None or (readable and self._is_open())

    def _drop(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        programme = _programme_in(mime)
        if programme is None and not self._takes(mime):
            return
        event.acceptProposedAction()
        if programme is None:
            self.agenda_dropped.emit(mime)
        else:
            self.programme_dropped.emit(programme)


def _programme_in(mime: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return next((each for each in files if each.suffix.casefold() == _PROGRAMME), None)
