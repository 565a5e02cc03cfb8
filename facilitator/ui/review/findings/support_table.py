"""Table of a few notes, as high as its rows; letters act on it while it has the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QWidget

from facilitator.ui.actions.spec import key_label
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.review.findings.support_delegate import SupportDelegate, button_size, row_height
from facilitator.ui.review.findings.support_model import Column, SupportModel
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.widgets.card_table import CardTable
from facilitator.ui.widgets.list_keys import has_keys

_LETTERS = {Column.WHEN: 8, Column.KIND: 15, Column.SAID_BY: 14, Column.STANDING: 15}
_LEAST_LETTERS = 24  # of a note, on a line
_LIKED_LETTERS = 36  # before anything gives way
_GIVE_WAY = (Column.KIND, Column.WHEN, Column.SAID_BY)  # what a narrow table leaves out, in turn
_SIGN = 8  # units, of the sign of a quote
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SupportTable(CardTable):
    """`asked` carries one of its keys. Where a row was taken off, the next one has the keys."""

    asked = Signal(int)  # Qt.Key
    left = Signal(int)  # up or down (-1, 1), past its first or last row

    def __init__(
        self, name: str, keys: Sequence[Qt.Key], *, verb: str = "", parent: QWidget | None = None
    ) -> None:
        """`verb` stands in each row, with Enter, which is among the keys then."""
        super().__init__(name, parent)
        self._keys = frozenset(int(key) for key in keys)
        self._delegate = SupportDelegate(self)
        self._delegate.verb = verb
        self._delegate.key = key_label(QKeySequence("Return"))
        self.notes = SupportModel(self)
        self.setModel(self.notes)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(2 * app_scale().unit)
        across.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setColumnHidden(Column.QUOTE, bool(verb))

    def show_rows(self, rows: Sequence[SupportRow], *, search: str = "", places: bool) -> None:
        """Show notes, the words of a search marked; the current row stays, or the one after it."""
        selected, at = frozenset(self.selected()), self.currentIndex().row()
        if (search, places) != (self._delegate.search, self.notes.places):
            self._delegate.search, self.notes.places = search, places
            self.viewport().update()
        self.notes.show_rows(rows)
        ids = [each.note for each in rows]
        keep = [row for row, note in enumerate(ids) if note in selected]
        if rows and not keep and (at >= 0 or self._delegate.verb):
            self.selectRow(min(max(at, 0), len(rows) - 1))
        self._fit()

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected notes, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows(Column.NOTE))
        return tuple(self.notes.rows()[row].note for row in rows)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from actions that have the same ones, such as Delete."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and has_keys(self)
        if overrides and isinstance(event, QKeyEvent) and self._has(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._has(event):
            if self.selected():
                self.asked.emit(int(key))
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit(-1)
        elif key == Qt.Key.Key_Down and self.currentIndex().row() >= self.notes.rowCount() - 1:
            self.left.emit(1)
        else:
            super().keyPressEvent(event)

    def enter(self, *, last: bool = False) -> None:
        """Give it the keys, on its first row or its last."""
        if self.notes.rowCount():
            self.selectRow(self.notes.rowCount() - 1 if last else 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.select_something()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._delegate.verb and index.column() == Column.STANDING:
            self.asked.emit(int(Qt.Key.Key_Return))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        kept = sum(self._width(each) for each in _LETTERS if each not in _GIVE_WAY)
        return QSize(kept + _LEAST_LETTERS * _letter(), self.verticalHeader().length())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _has(self, event: QKeyEvent) -> bool:
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        return int(key) in self._keys and not event.modifiers() & _HELD

    def _fit(self) -> None:
        """Share the room among the columns, and have each row as high as its prose."""
        sign = 0 if self._delegate.verb else _SIGN * app_scale().unit
        room = self.width() - sum(map(self._width, _LETTERS)) - sign
        for column in _GIVE_WAY:
            gives_way = room < _LIKED_LETTERS * _letter()
            self.setColumnHidden(column, gives_way)
            room += self._width(column) if gives_way else 0
        for column in _LETTERS:
            self.horizontalHeader().resizeSection(column, self._width(column))
        self.horizontalHeader().resizeSection(Column.QUOTE, _SIGN * app_scale().unit)
        prose = room - 3 * app_scale().unit
        for at, row in enumerate(self.notes.rows()):
            self.setRowHeight(at, row_height(self.notes, row, prose))
        height = self.verticalHeader().length()
        if self.height() != height:
            self.setFixedHeight(max(1, height))
            self.updateGeometry()

    def _width(self, column: Column) -> int:
        """Return the pixels of a column by its letters, or by its button."""
        unit = app_scale().unit
        if column is Column.STANDING and self._delegate.verb:
            return button_size(self._delegate.verb, self._delegate.key).width() + 4 * unit
        return _LETTERS[column] * _letter() + 2 * unit


def _letter() -> int:
    return QFontMetrics(font(Role.BODY)).averageCharWidth()
