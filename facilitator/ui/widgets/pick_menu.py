"""Menu to pick from by typing: what all have is ticked, what some have is half ticked."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from facilitator.core.text import fold_loose
from facilitator.ui.fonts import app_scale

_WIDE, _ROWS = 60, 10  # units; rows seen at once
_KEY = Qt.ItemDataRole.UserRole
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Held(Enum):
    """Whether those that something is picked for have it."""

    NONE = Qt.CheckState.Unchecked
    SOME = Qt.CheckState.PartiallyChecked
    ALL = Qt.CheckState.Checked


class Pick(NamedTuple):
    """Something to pick: found by its text, and by other words for it."""

    key: str
    text: str
    held: Held = Held.NONE
    others: tuple[str, ...] = ()


class PickMenu(QMenu):
    """Letters narrow it down, the arrows go through it, Enter picks and Esc leaves.

    `picked` carries a key; where `create` says how, `created` carries what was typed.
    """

    picked = Signal(str)
    created = Signal(str)

    def __init__(
        self, title: str, picks: Sequence[Pick], parent: QWidget, *, create: str = ""
    ) -> None:
        """Take what is asked, and how making what was typed is offered: "New tag “{name}”"."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._picks = tuple(picks)
        self._create = create
        self.line = QLineEdit()
        self.line.setPlaceholderText(title)
        self.line.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._pick)
        self.aboutToShow.connect(self.line.setFocus)
        self._show()

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.popup(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(unit)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        inside.setFixedWidth(_WIDE * unit)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(inside)
        self.addAction(holder)

    @Slot()
    def _show(self) -> None:
        """Show what the letters leave: what begins with them first."""
        typed = fold_loose(self.line.text().strip())
        ranked = [(_rank(each, typed), at, each) for at, each in enumerate(self._picks)]
        self.list.clear()
        for rank, _, each in sorted(ranked, key=lambda found: found[:2]):
            if rank < _OUT:
                self._add(each.text, each.key, each.held)
        name = " ".join(self.line.text().split())
        if self._create and name and all(fold_loose(e.text) != typed for e in self._picks):
            self._add(self._create.format(name=name), None, Held.NONE)
        self.list.setCurrentRow(0)
        rows = min(max(len(self._picks) + bool(self._create), 1), _ROWS)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 1) + 2)

    def _add(self, text: str, key: str | None, held: Held) -> None:
        item = QListWidgetItem(QIcon(), text)
        item.setData(_KEY, key)
        if key is not None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(held.value)
        self.list.addItem(item)

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key, typed = item.data(_KEY), self.line.text()
        self.close()
        if key is None:
            self.created.emit(" ".join(typed.split()))
        else:
            self.picked.emit(key)


_BEGINS, _WORD, _WITHIN, _OUT = range(4)


def _rank(pick: Pick, typed: str) -> int:
    """Return how well something answers to what was typed, the best 0."""
    return min(_rank_of(fold_loose(name), typed) for name in (pick.text, *pick.others))


def _rank_of(name: str, typed: str) -> int:
    if name.startswith(typed):
        return _BEGINS
    if any(word.startswith(typed) for word in name.split()):
        return _WORD
    return _WITHIN if typed in name else _OUT
