"""A few names as chips in a field: each can be taken out, and another typed behind them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QSizePolicy, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring, rounded
from facilitator.ui.widgets.tab_order import keep_tab_order

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _NameChip(QAbstractButton):
    """One name with a cross; a press, Enter, Del or Backspace takes it out."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._shown = f"{name} ×"
        self.setAccessibleName(self.tr("Take out {name}").format(name=name))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return chip_size(self._shown) + QSize(0, 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * app_scale().unit), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, *_TAKE_OUT):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = colours_of(self), QPainter(self)
        room = self.width() - 3 * app_scale().unit + 1
        metrics = QFontMetrics(font(Role.CHIP))
        shown = metrics.elidedText(self._shown, Qt.TextElideMode.ElideMiddle, room)
        draw_chip(painter, QRectF(self.rect()), shown, colours)
        if self.hasFocus():
            ring = QRectF(self.rect())
            focus_ring(painter, ring, colours, radius=app_scale().small_radius)
        painter.end()


class _NameEdit(QLineEdit):
    """A field without an edge of its own, for it lies in one; a ring shows that it has the keys."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            ring, radius = QRectF(self.rect()), app_scale().small_radius
            focus_ring(painter, ring, colours_of(self), radius=radius)
            painter.end()


class NameChips(QFrame):
    """`changed` carries all names; nothing changes here before they come back."""

    changed = Signal(object)  # tuple[str, ...]

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what the field is called."""
        super().__init__(parent)
        unit = app_scale().unit
        self._names: tuple[str, ...] = ()
        self._chips: list[_NameChip] = []
        self.setAccessibleName(name)
        self.edit = _NameEdit(self)
        self.edit.setProperty("look", "plain")
        self.edit.setTextMargins(unit, unit // 2, unit, unit // 2)
        self.edit.setAccessibleName(self.tr("{name}: add").format(name=name))
        self.edit.setPlaceholderText(self.tr("add…"))
        self.edit.setFixedWidth(24 * unit)
        self.edit.editingFinished.connect(self._add)
        self.edit.installEventFilter(self)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(2 * unit, unit + 2, 2 * unit, unit + 2)
        self._flow.addWidget(self.edit)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, names: Sequence[str], *, changeable: bool) -> None:
        """Show names; whoever is typing goes on typing."""
        self.edit.setVisible(changeable)
        for chip in self._chips:
            chip.setEnabled(changeable)
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        had_keys = any(chip.hasFocus() for chip in self._chips)
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [_NameChip(each, self) for each in self._names]
        for chip in self._chips:
            chip.clicked.connect(self._take_out)
            chip.setEnabled(changeable)
            self._flow.addWidget(chip)
            chip.stackUnder(self.edit)  # it is read where it stands
            chip.show()
        self._flow.addWidget(self.edit)
        keep_tab_order(self, (*self._chips, self.edit))
        if had_keys:
            self.edit.setFocus()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text() in (",", ";") and self.edit.text().strip():
                self._add()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._chips:
                self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = colours_of(self), QPainter(self)
        area, radius = QRectF(self.rect()), app_scale().radius
        rounded(painter, area, fill=colours.surface, border=colours.edge, radius=radius)
        painter.end()

    @Slot()
    def _add(self) -> None:
        name = " ".join(self.edit.text().split())
        self.edit.clear()
        if name and name not in self._names:
            self.changed.emit((*self._names, name))

    @Slot()
    def _take_out(self) -> None:
        chip = self.sender()
        if isinstance(chip, _NameChip):
            self.changed.emit(tuple(each for each in self._names if each != chip.name))
