"""What a file dialog shows of a file, judged by its name: no file is opened for it."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileIconProvider

from facilitator.store.header import SUFFIX

_Kind = QAbstractFileIconProvider.IconType


class FileIcons(QFileIconProvider):
    """Qt's own provider opens each file to guess its type, and so drops our locks on it.

    Dialogs ask in a thread of theirs.
    """

    def __init__(self) -> None:
        super().__init__()
        self._file = QFileIconProvider.icon(self, _Kind.File)
        self._folder = QFileIconProvider.icon(self, _Kind.Folder)

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return _tr("Folder")
        suffix = info.suffix()
        if f".{suffix}" == SUFFIX:
            return _tr("Programme")
        return _tr("{suffix} file").format(suffix=suffix.upper()) if suffix else _tr("File")


@cache
def file_icons() -> FileIcons:
    """Return the one provider: it must outlive every dialog, which does not own it."""
    return FileIcons()


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileIcons", text)
