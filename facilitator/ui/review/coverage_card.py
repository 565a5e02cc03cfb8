"""Coverage matrix as a widget: deep where much was noted, dashed where nothing."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.coverage import Coverage
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.local_forms import labelled
from facilitator.ui.palette_colours import ink_on, mix
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.painting import focus_ring, rounded
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_PALEST, _DEEPEST = 0.2, 0.85  # how much of the accent is in the ground of a cell
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
Cell = tuple[str, str]  # ids of question and organisation


class CoverageCell(QAbstractButton):
    """One number. Among all cells only one is reached by Tab, the others by arrow keys."""

    stepped = Signal(int, int)
    reply_wanted = Signal(str)  # of the organisation, by its id

    def __init__(self, question: str, organisation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell: Cell = (question, organisation)
        self._count = 0
        self._share = 0.0
        self._chosen = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> int:
        return self._count

    def show_count(self, count: int, share: float, name: str) -> None:
        """Show a number; `share` of the largest one, 0 to 1, decides how deep the ground is."""
        self._count, self._share = count, share
        self.setText(str(count) if count else self.tr("nothing yet"))
        self.setAccessibleName(labelled(name, self.text()))
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        metrics = QFontMetrics(font(Role.BODY))
        return QSize(10 * unit, metrics.height() + 4 * unit)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() == Qt.Key.Key_A and not event.modifiers():
            self.reply_wanted.emit(self.cell[1])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        radius = app_scale().small_radius + 1
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._count:
            depth = _PALEST + (_DEEPEST - _PALEST) * self._share
            ground = mix(colours.surface, colours.accent, depth)
            rounded(painter, area, fill=ground, border=None, radius=radius)
            ink, role = ink_on(ground), Role.STRONG
        else:
            pen = QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)
            ink, role = colours.muted, Role.SMALL
        self._draw_text(painter, ink, role)
        if self.hasFocus() or self._chosen or self.underMouse():
            ring = colours.accent if self.hasFocus() or self._chosen else colours.muted
            focus_ring(painter, QRectF(self.rect()), colours, radius=radius, ink=ring)
        painter.end()

    def _draw_text(self, painter: QPainter, ink: str, role: Role) -> None:
        """Draw the number; where there is no room for "nothing yet", a dash."""
        painter.setFont(font(role))
        painter.setPen(QColor(ink))
        fits = QFontMetrics(font(role)).horizontalAdvance(self.text()) < self.width()
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text() if fits else "–")


class CoverageCard(Card):
    """`asked` carries the ids of question and organisation of the cell that was clicked."""

    asked = Signal(str, str)
    reply_wanted = Signal(str)  # a message to an organisation (id): it has said nothing on some

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        unit = app_scale().unit
        self._cells: dict[Cell, CoverageCell] = {}
        self._shape: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._on_clicked)
        self.hint = TextLabel(muted=True, shorten=True)
        self.ask = DropButton(self.tr("Ask for a written reply"), QMenu(), look="flat")
        self.ask.menu().triggered.connect(self._on_reply)
        head = QHBoxLayout()
        heading = self.tr("Coverage · notes by question and organisation")
        head.addWidget(SectionLabel(heading))
        head.addStretch(1)
        head.addWidget(self.hint)
        head.addWidget(self.ask)
        self._matrix = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        self._column.setSpacing(2 * unit)
        self._column.addLayout(head)
        self._column.addWidget(self._matrix)
        self.setAccessibleName(heading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_coverage(self, coverage: Coverage) -> None:
        shape = (
            tuple(f"{each.id} {each.code} {each.title}" for each in coverage.questions),
            tuple(f"{each.id} {each.short}" for each in coverage.members),
        )
        if shape != self._shape:
            self._shape = shape
            self._build(coverage)
        most = max(coverage.counts.values(), default=1)
        for question in coverage.questions:
            for member in coverage.members:
                count = coverage.count(question.id, member.id)
                name = f"{question.code} {question.title}, {member.short}"
                self._cells[question.id, member.id].show_count(count, count / most, name)
        self.setVisible(bool(self._cells))
        empty = coverage.empty_cells
        nothing = self.tr("%n with nothing yet", "", empty) if empty else ""
        parts = [self.tr("click a cell to filter, A asks for a reply"), nothing]
        self.hint.set_text(" · ".join(part for part in parts if part))
        self._offer_requests(coverage)

    def _offer_requests(self, coverage: Coverage) -> None:
        """List who has said nothing on what, anywhere; the menu copies what asks them."""
        menu = self.ask.menu()
        menu.clear()
        for member in coverage.members:
            codes = ", ".join(each.code for each in coverage.to_ask(member.id))
            if codes:
                text = self.tr("Copy the message to {name}: {questions}")
                told = text.format(name=member.short, questions=codes)
                menu.addAction(told.replace("&", "&&")).setData(member.id)
        self.ask.setVisible(not menu.isEmpty())

    def mark(self, question: str | None, organisation: str | None) -> None:
        """Show which cell the list is filtered by, if it is one."""
        for cell, button in self._cells.items():
            button.set_chosen(cell == (question, organisation))

    def cell(self, question: str, organisation: str) -> CoverageCell:
        return self._cells[question, organisation]

    def go_to(self, question: str, organisation: str) -> None:
        """Have the keys on a cell, where it is shown."""
        goal = self._cells.get((question, organisation))
        if goal is not None:
            for each in self._cells.values():
                each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            goal.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            goal.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, coverage: Coverage) -> None:
        unit = app_scale().unit
        self._column.removeWidget(self._matrix)
        self._matrix.hide()
        self._matrix.deleteLater()
        self._matrix = QWidget()
        self._cells = {}
        grid = QGridLayout(self._matrix)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(round(1.5 * unit))
        for column, member in enumerate(coverage.members, start=1):
            head = TextLabel(member.short, role=Role.CHIP, muted=True, shorten=True)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for row, question in enumerate(coverage.questions, start=1):
            name = f"{question.code} {question.title}".strip()
            grid.addWidget(TextLabel(name, role=Role.CHIP, muted=True), row, 0)
            for column, member in enumerate(coverage.members, start=1):
                cell = CoverageCell(question.id, member.id)
                cell.stepped.connect(self._on_stepped)
                cell.reply_wanted.connect(self.reply_wanted)
                self._cells[cell.cell] = cell
                self._group.addButton(cell)
                grid.addWidget(cell, row, column)
        grid.setHorizontalSpacing(round(1.5 * unit))
        first = next(iter(self._cells.values()), None)
        if first is not None:
            first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.addWidget(self._matrix)
        keep_tab_order(self, (self.ask, *self._cells.values()))

    @Slot(QAction)
    def _on_reply(self, action: QAction) -> None:
        self.reply_wanted.emit(action.data())

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, CoverageCell):
            self.asked.emit(*button.cell)

    @Slot(int, int)
    def _on_stepped(self, down: int, right: int) -> None:
        cells = list(self._cells.values())
        width = len(self._shape[1])
        at = next((number for number, each in enumerate(cells) if each.hasFocus()), 0)
        row, column = at // width + down, at % width + right
        if 0 <= column < width and 0 <= row < len(cells) // width:
            goal = cells[row * width + column]
            cells[at].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            goal.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            goal.setFocus(Qt.FocusReason.TabFocusReason)
