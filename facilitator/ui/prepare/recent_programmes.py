"""Dialog of recent programmes: which were open on this computer, to open or to forget."""

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from facilitator.paths import is_same_file
from facilitator.recent import Recent, forget, recent_programmes
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_log = logging.getLogger(__name__)
_PATH = Qt.ItemDataRole.UserRole
_OPENS = Qt.ItemDataRole.UserRole + 1


class RecentProgrammes(ScrolledDialog):
    """No file is opened to list it. `chosen` carries the Path of one that is there."""

    chosen = Signal(object)
    other_asked = Signal()  # for a file that is not in the list

    def __init__(self, shown: Path | None, parent: QWidget) -> None:
        """Take the programme that this window is on, if any."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recent programmes"))
        self._shown = shown
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Recent programmes, the newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._hint = TextLabel(muted=True, wrap=True)
        self.open_it = QPushButton(self.tr("&Open"))
        self.open_it.setProperty("look", "primary")
        self.open_it.setDefault(True)
        self.forget_it = QPushButton(self.tr("&Take off the list"))
        self.other = QPushButton(self.tr("Open &another…"))
        for button in (self.forget_it, self.other):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.ensurePolished()  # rows are as high as the style makes them
        for each in recent_programmes():
            self.list.addItem(self._row(each))
        self.open_it.clicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.forget_it.clicked.connect(self._forget)
        self.other.clicked.connect(self._ask_other)
        self.list.currentRowChanged.connect(self._follow)
        self.list.installEventFilter(self)
        opens = (row for row in range(self.list.count()) if self.list.item(row).data(_OPENS))
        self.list.setCurrentRow(next(opens, 0))
        self._follow()
        (self.list if self.list.count() else self.other).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or event.modifiers():
            return False
        self._forget()
        return True

    def _row(self, recent: Recent) -> QListWidgetItem:
        path = Path(recent.path)
        is_shown = self._shown is not None and is_same_file(self._shown, path)
        title, gone = recent.title, recent.is_gone()
        if is_shown:
            title = self.tr("{title} · open here").format(title=title)
        elif gone:
            title = self.tr("{title} · no longer there").format(title=title)
        row = QListWidgetItem(f"{title}\n{path}")
        row.setToolTip(recent.path)
        row.setData(_PATH, recent.path)
        row.setData(_OPENS, not (is_shown or gone))
        return row

    def _lay_out(self) -> None:
        unit = app_scale().unit
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self.forget_it)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.open_it)
        column = self.column
        column.addWidget(TextLabel(self.tr("Recent programmes"), role=Role.TITLE))
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        self.set_buttons(row)
        self.take_room(150 * unit)

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done with the row that is chosen."""
        row = self.list.currentItem()
        self.open_it.setEnabled(row is not None and bool(row.data(_OPENS)))
        self.forget_it.setEnabled(row is not None)
        if row is None:
            self._hint.set_text(self.tr("The list is empty: open a programme, and it is here."))
        else:
            said = self.tr("Only paths and titles are kept. Taken off the list, a file stays.")
            self._hint.set_text(said)

    @Slot()
    def _open(self) -> None:
        row = self.list.currentItem()
        if row is not None and row.data(_OPENS):
            self.accept()
            self.chosen.emit(Path(row.data(_PATH)))

    @Slot()
    def _ask_other(self) -> None:
        self.accept()
        self.other_asked.emit()

    @Slot()
    def _forget(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        try:
            forget(Path(self.list.item(row).data(_PATH)))
        except OSError as error:
            _log.error("recent programmes are not changed: %s", type(error).__name__)
            said = self.tr("The list cannot be written ({reason}): it is as it was.")
            self._hint.set_text(said.format(reason=error.strerror))
            return
        self.list.takeItem(row)
        self._follow()
        if not self.list.count():
            self.other.setFocus()
