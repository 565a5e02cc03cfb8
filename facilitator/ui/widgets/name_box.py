"""Box in which one of many names is typed or chosen; any part of a name will do to find it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QWidget,
)


class NameBox(QComboBox):
    """No name is chosen at first; `line` is where one is typed."""

    def __init__(self, label: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(names)
        self.setCurrentIndex(-1)
        for each in (self, self.line):
            each.setAccessibleName(label)
        popup = QListView()
        popup.setProperty("look", "names")
        completer = QCompleter(self.model(), self)
        completer.setPopup(popup)
        popup.setItemDelegate(QStyledItemDelegate(popup))  # the completer's own takes no style
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
