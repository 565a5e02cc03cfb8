"""Menu at a tile: which of several people of one organisation is meant. It never takes keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator.core.floor import Who
from facilitator.core.model import Organisation
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import application, parent_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel

_STAYS_MS = 10_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class WhichMenu(QFrame):
    """The first of them has what was asked for already; `step` goes on to the next.

    It never has the keys: what is typed goes on into the note. Esc means the organisation as such,
    Enter or a click elsewhere that the choice is made.
    """

    chosen = Signal(object)  # Who, other than the one before

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._them: list[Who] = []
        self._at = 0
        self._title = TextLabel(self.tr("Who?"), role=Role.STRONG, parent=self)
        hint = self.tr("Again: the next · Esc: nobody named · Enter: done")
        self._hint = TextLabel(hint, role=Role.SMALL, muted=True, parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.setAccessibleName(self.tr("Which of them?"))
        unit = app_scale().unit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        self._column.setSpacing(unit // 2)
        self.hide()

    @property
    def current(self) -> Who | None:
        """Who has it of those that are shown."""
        return self._them[self._at] if self.isVisible() and self._them else None

    def shown(self) -> list[str]:
        """Return the rows from the top, a check mark before the one who has it."""
        return [row.text() for row in self._rows()]

    def ask(
        self, organisation: Organisation, people: Sequence[tuple[str, str]], at: QPoint
    ) -> None:
        """Show the people, each by id and name, and the organisation as such, below a place."""
        self._them = [Who(person, organisation.id) for person, _ in people]
        self._them.append(Who(None, organisation.id))
        self._at = 0
        nobody = self.tr("{name}, nobody named").format(name=organisation.short)
        self._fill([*(name for _, name in people), nobody])
        self._mark()
        self.adjustSize()
        window = parent_of(self)
        place = window.mapFromGlobal(at)
        right = max(0, window.width() - self.width())
        below = max(0, window.height() - self.height())
        self.move(min(max(0, place.x()), right), min(max(0, place.y()), below))
        self.show()
        self.raise_()
        self._timer.start()
        application().installEventFilter(self)

    def step(self) -> None:
        """Go on to the next of them, after the last to the first again."""
        self._take((self._at + 1) % len(self._them))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _PRESSES:
            return self._on_key(event)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            inside = isinstance(watched, QWidget) and self.isAncestorOf(watched)
            if isinstance(watched, QWidget) and not inside and watched is not self:
                self.hide()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        application().removeEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), app_scale().card_radius
        rounded(painter, area, fill=colours.surface, border=colours.accent, radius=radius)
        painter.end()

    def _on_key(self, event: QKeyEvent) -> bool:
        """Take Esc; Enter saves a note as ever, and this is done with."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
            return False
        pressed = event.type() is QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if pressed:
                self._take(len(self._them) - 1)
                self.hide()
            return True
        if event.key() in _ENTER and pressed:
            self.hide()
        return False

    def _fill(self, labels: Sequence[str]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QPushButton):
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(self._title)
        for number, label in enumerate(labels):
            row = QPushButton(self)
            row.setProperty("look", "flat")
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            action = QAction(label, row)
            action.setData(number)
            action.triggered.connect(self._on_row)
            row.setObjectName(label)
            row.clicked.connect(action.trigger)
            row.addAction(action)
            self._column.addWidget(row)
        self._column.addWidget(self._hint)

    def _rows(self) -> list[QPushButton]:
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        rows = (item.widget() for item in items if item is not None)
        return [each for each in rows if isinstance(each, QPushButton)]

    def _mark(self) -> None:
        for number, row in enumerate(self._rows()):
            name = row.objectName().replace("&", "&&")
            row.setText(f"✓  {name}" if number == self._at else f"     {name}")
        announce(self, self._rows()[self._at].objectName())

    def _take(self, number: int) -> None:
        self._timer.start()
        if number != self._at:
            self._at = number
            self._mark()
            self.chosen.emit(self._them[number])

    @Slot()
    def _on_row(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._take(int(action.data()))
            self.hide()
