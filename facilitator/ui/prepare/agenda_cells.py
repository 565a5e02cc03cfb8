"""Editors of the cells of an agenda: a line to type in, or a box with all that can be chosen."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.prepare.agenda_model import CHOICES, Column
from facilitator.ui.table_model import Index


def make_editor(parent: QWidget, index: Index, chosen: Callable[[], None]) -> QWidget:
    """Return an editor for a cell; `chosen` is told when something was chosen in a box."""
    heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
    choices = index.data(CHOICES)
    if choices is None:
        line = QLineEdit(parent)
        line.setStyleSheet("padding: 0px 3px;")
        line.setProperty("look", "cell")
        line.setAccessibleName(heading)
        return line
    box = QComboBox(parent)
    box.setAccessibleName(heading)
    for value, words in choices:
        box.addItem(words, value)
    value = index.data(Qt.ItemDataRole.EditRole)
    if box.findData(value) < 0:  # in words of its own
        box.addItem(value, value)
    box.activated.connect(chosen)
    return box


def place_of(editor: QWidget, cell: QRect, column: int, *, within: int) -> QRect:
    """Return where an editor stands over a cell, in a table that is `within` pixels wide."""
    area = cell.adjusted(0, 2, 0, -3)
    if isinstance(editor, QComboBox):  # it may be wider than what it says now
        area.setWidth(max(area.width(), editor.sizeHint().width()))
    elif column != Column.TITLE:
        area.setWidth(max(area.width(), 18 * app_scale().unit))
    if area.right() > within:
        area.moveRight(within)
    return area
