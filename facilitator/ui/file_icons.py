"""Icons in file dialogs, chosen by a file's name: no file is opened for it."""

from functools import cache

from PySide6.QtCore import QFileInfo, QSize
from PySide6.QtGui import QAbstractFileIconProvider, QColor, QIcon, QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QPushButton,
    QToolButton,
    QTreeView,
)

from facilitator.store.header import SUFFIX
from facilitator.ui.fonts import app_scale
from facilitator.ui.icons import icon
from facilitator.ui.palette_colours import Colours
from facilitator.ui.texts import translate

_WIDEST = ("0000.00 KiB", "ROUNDTABLE-WAL file", "00/00/0000 00:00 PM")  # of the columns
_Kind = QAbstractFileIconProvider.IconType


class FileIcons(QFileIconProvider):
    """Icons by name: QFileIconProvider opens each file to guess its type, which drops our locks.

    Dialogs ask in a thread of theirs.
    """

    def __init__(self) -> None:
        super().__init__()
        self._file = self._folder = QIcon()

    def recolour(self, colours: Colours) -> None:
        """Draw the icons anew; dialogs that are open already keep theirs."""
        self._file = icon("file", colours.muted)
        self._folder = icon("folder", colours.accent)

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return self._file if what is _Kind.File else self._folder

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return translate("FileIcons", "Folder")
        suffix = info.suffix()
        if f".{suffix}" == SUFFIX:
            return translate("FileIcons", "Programme")
        if not suffix:
            return translate("FileIcons", "File")
        return translate("FileIcons", "{suffix} file").format(suffix=suffix.upper())


@cache
def file_icons() -> FileIcons:
    """Return the one provider: it must outlive every dialog, which does not own it."""
    return FileIcons()


def dress(dialog: QFileDialog, colours: Colours) -> None:
    """Give Qt's own dialog our size, and icons that are seen on our ground."""
    unit = app_scale().unit
    dialog.resize(dialog.sizeHint().expandedTo(QSize(200 * unit, 120 * unit)))
    for name in ("backButton", "forwardButton", "toParentButton"):
        for button in dialog.findChildren(QToolButton, name):
            button.setIcon(_tinted(button.icon(), colours.ink))
    for button in dialog.findChildren(QToolButton, "newFolderButton"):
        button.setIcon(icon("add", colours.ink))
    for push in dialog.findChildren(QPushButton):
        push.setIcon(QIcon())
    for table in dialog.findChildren(QTreeView):
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, widest in enumerate(_WIDEST, start=1):
            width = table.fontMetrics().horizontalAdvance(widest)
            table.setColumnWidth(column, width + 4 * unit)


def _tinted(drawn: QIcon, colour: str) -> QIcon:
    pixmap = drawn.pixmap(QSize(16, 16))
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return QIcon(pixmap)
