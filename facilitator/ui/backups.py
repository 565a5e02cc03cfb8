"""Backups dialog: when each backup was made, what it holds, and a copy of it to open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.instants import local_moment
from facilitator.store.backups.backup import Backup, list_backups
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import moment_label
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.text_label import TextLabel


class BackupsDialog(QDialog):
    """A backup is never opened itself: `copy_asked` carries its path, to be copied first."""

    copy_asked = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        unit = app_scale().unit
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        for backup in reversed(list_backups(path)):
            item = QListWidgetItem(self._told(backup))
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.open_copy = QPushButton(self.tr("Open a copy…"))
        self.open_copy.setProperty("look", "primary")
        self.open_copy.setEnabled(self.list.count() > 0)
        self.open_copy.clicked.connect(self._ask_copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.open_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(TextLabel(self.tr("Backups"), role=Role.TITLE))
        column.addWidget(TextLabel(self._hint(), muted=True, wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.resize(within_screen(self, 130 * unit, 100 * unit))

    def _hint(self) -> str:
        if not self.list.count():
            return self.tr(
                "There is none yet: one is made on closing, and every half hour of editing."
            )
        return self.tr("They lie in a folder beside the programme; the last ten are always kept.")

    def _told(self, backup: Backup) -> str:
        when = moment_label(local_moment(backup.at, None))
        if backup.holds is None:
            return self.tr("{when} · cannot be read").format(when=when)
        pattern = self.tr("{when} · roundtables: {roundtables} · notes: {notes}")
        return pattern.format(
            when=when, roundtables=backup.holds.roundtables, notes=backup.holds.notes
        )

    @Slot()
    def _ask_copy(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.copy_asked.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
