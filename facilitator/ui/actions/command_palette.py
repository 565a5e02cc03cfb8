"""Command palette (Ctrl+K): a widget to find any action by its name."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.text import fold_loose
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label, plain
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.table_model import Index
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.painting import draw_keycap, keycap_size, rounded, selection_bar
from facilitator.ui.widgets.text_label import TextLabel

_SHOWN_ROWS = 9
_REST_MS = 250  # after the last letter, until what is found is said
_OWN_KEYS = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


def rank(query: str, texts: Iterable[str]) -> list[int]:
    """Return the indexes of the texts that hold every word of the query, the best first."""
    words = fold_loose(query).split()
    scored = []
    for index, text in enumerate(texts):
        score = _score(words, fold_loose(text))
        if score is not None:
            scored.append((score, index))
    return [index for _, index in sorted(scored)]


def _score(words: list[str], text: str) -> int | None:
    """Return how far a text is from the words: 0 for beginnings of words, more for the inside."""
    total = 0
    for word in words:
        if any(part.startswith(word) for part in text.split()):
            continue
        if word in text:
            total += 1
        elif _in_order(word, text):
            total += 3
        else:
            return None
    return total


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


class _Row(QStyledItemDelegate):
    """Paints the name at the left and the key at the right."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._list = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, option.fontMetrics.height() + 4 * app_scale().unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(action, QAction):
            return
        colours = colours_of(self._list)
        unit = app_scale().unit
        chosen = index.row() == self._list.currentRow()
        painter.save()
        if chosen:
            area = QRectF(option.rect)
            rounded(painter, area, fill=colours.accent_soft, border=None, radius=2 * unit)
            selection_bar(painter, area, colours.accent)
        painter.setPen(QColor(colours.ink if action.isEnabled() else colours.muted))
        painter.setFont(option.font)
        text = option.rect.adjusted(3 * unit, 0, -3 * unit, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, index.data())
        key = key_label(action.shortcut())
        if key:
            cap = QRect()
            cap.setSize(keycap_size(key))
            cap.moveCenter(text.center())
            cap.moveRight(text.right())
            draw_keycap(painter, QRectF(cap), key, colours)
        painter.restore()


class CommandPalette(QFrame):
    """Lies over its window; Enter does the chosen action, Esc gives the focus back."""

    def __init__(self, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._before: QWidget | None = None
        unit = app_scale().unit
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(self.tr("What would you like to do?"))
        self._box.setAccessibleName(self.tr("Find an action"))
        self._box.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Actions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_Row(self._list))
        self.none = TextLabel(self.tr("No action is called that. F1 shows every key."), muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._box)
        column.addWidget(self.none)
        column.addWidget(self._list, 1)
        self._told = QTimer(self)  # once nothing more is typed
        self._told.setSingleShot(True)
        self._told.setInterval(_REST_MS)
        self._told.timeout.connect(self._tell)
        self._box.textChanged.connect(self._filter)
        self._box.textEdited.connect(self._tell_soon)
        self._list.itemClicked.connect(self._click)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show it empty, or close it if it is shown."""
        if self.isVisible():
            self.close_palette()
            return
        self._before = QApplication.focusWidget()
        self._box.clear()
        self._filter()
        self.show()
        self.raise_()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)
        self._told.stop()
        announce(self._box, self.tr("Find an action. {first}").format(first=self._chosen()))

    def is_about_to_say(self) -> bool:
        return self._told.isActive()

    def close_palette(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def offered(self) -> list[str]:
        """Return the names in the list, from the top."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()  # a click elsewhere: the focus is already where it is wanted
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _OWN_KEYS:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Esc closes the palette before it dismisses a prompt
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._handle(event.key())
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: ARG002
        """Keep the keys: what lies behind is reached once this is closed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        area = QRectF(self.rect())
        radius = app_scale().card_radius
        rounded(painter, area, fill=colours.surface, border=colours.line, radius=radius)
        painter.end()

    def _handle(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self._list.currentItem())
        else:
            step = 1 if key == Qt.Key.Key_Down else -1
            count = self._list.count()
            if count:
                self._list.setCurrentRow((self._list.currentRow() + step) % count)
                announce(self._box, self._chosen())

    @Slot()
    def _tell_soon(self) -> None:
        self._told.start()

    @Slot()
    def _tell(self) -> None:
        if self.isVisible():
            announce(self._box, self._chosen())

    def _chosen(self) -> str:
        """Return the action that Enter does, or that there is none."""
        item = self._list.currentItem()
        return item.text() if item is not None else self.none.full_text()

    def _do(self, item: QListWidgetItem | None) -> None:
        action = item.data(Qt.ItemDataRole.UserRole) if item else None
        if action is not None and action.isEnabled():
            self.close_palette()
            action.trigger()

    def _place(self) -> None:
        unit = app_scale().unit
        window = parent_of(self)
        width = min(140 * unit, window.width() - 8 * unit)
        row = self._list.sizeHintForRow(0) if self._list.count() else 8 * unit
        rows = max(1, min(_SHOWN_ROWS, self._list.count()))
        height = row * rows + self._box.sizeHint().height() + 7 * unit + 2
        height = min(height, window.height() - 16 * unit)
        self.setGeometry((window.width() - width) // 2, 16 * unit, width, height)

    @Slot()
    def _filter(self) -> None:
        known = [(spec, action) for spec, action in self._actions.shown_rows() if spec.in_palette]
        # What makes sense now comes first; the rest is listed, muted, so that it can be found.
        known.sort(key=lambda pair: not pair[1].isEnabled())
        names = [plain(action.text()) for _, action in known]
        self._list.clear()
        for index in rank(self._box.text(), names):
            item = QListWidgetItem(names[index], self._list)
            item.setData(Qt.ItemDataRole.UserRole, known[index][1])
            item.setToolTip(known[index][1].toolTip())
        self._list.setCurrentRow(0)
        self._list.setVisible(self._list.count() > 0)
        self.none.setVisible(not self._list.count())
        self._place()

    @Slot(QListWidgetItem)
    def _click(self, item: QListWidgetItem) -> None:
        self._do(item)
