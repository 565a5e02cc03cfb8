"""Theme card: a theme with its question, its roundtables, and a button to plan another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from facilitator.core.model import Question
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.roundtable_lines import RoundtableLine
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.text_label import TextLabel


class ThemeCard(Card):
    """Stands out as a card only while its theme is the chosen one."""

    chosen_by_user = Signal(str)  # theme id
    roundtable_asked = Signal(str)  # roundtable id
    erase_asked = Signal(str)  # roundtable id
    plan_asked = Signal(str)  # theme id

    def __init__(
        self, theme: Question, *, may_plan: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        unit = app_scale().unit
        self.theme_id = theme.id
        self._ids: list[str] = []
        self.title = LineButton(theme.title, key=theme.id, role=Role.STRONG)
        self.title.setCheckable(True)
        self._text = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self._text.setContentsMargins(unit // 2, 0, 0, 0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._ask_roundtable)
        self._erasures = QActionGroup(self)
        self._erasures.triggered.connect(self._ask_erase)
        self.plan = LineButton(self.tr("+ roundtable"), role=Role.SMALL, tone=Tone.NEUTRAL)
        self._may_plan = may_plan
        self.plan.hide()
        self.plan.clicked.connect(self._ask_plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(unit)
        for part in (self.title, self._text):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self.plan)
        self.title.clicked.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_theme(theme)

    def show_theme(self, theme: Question) -> None:
        self.title.show_text(theme.title, role=Role.STRONG)
        self.title.setAccessibleName(f"{theme.title}: {theme.text}")
        self._text.set_text(theme.text)
        self._text.setVisible(bool(theme.text))
        self.plan.setAccessibleName(self.tr("Plan a roundtable on {name}").format(name=theme.title))

    def show_lines(self, lines: Sequence[RoundtableLine]) -> None:
        """Show the roundtables; lines of the same ones are only given their new texts."""
        if [line.id for line in lines] != self._ids:
            self._replace_lines(lines)
        for line, button in zip(lines, self.roundtables(), strict=True):
            button.show_text(line.text, tone=line.tone, role=Role.SMALL)
            button.setAccessibleDescription(self.tr("in hand") if line.in_hand else "")

    def roundtables(self) -> list[LineButton]:
        items = (self._lines.itemAt(index) for index in range(self._lines.count()))
        buttons = (item.widget() for item in items if item is not None)
        return [button for button in buttons if isinstance(button, LineButton)]

    def set_chosen(self, chosen: bool) -> None:
        super().set_chosen(chosen)
        self.plan.setVisible(chosen and self._may_plan)
        if chosen:
            self.title.setChecked(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chosen:
            super().paintEvent(event)

    def _replace_lines(self, lines: Sequence[RoundtableLine]) -> None:
        for button in self.roundtables():
            self._group.removeButton(button)
            self._lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        for line in lines:
            button = LineButton(key=line.id, role=Role.SMALL)
            self._group.addButton(button)
            self._add_menu(button)
            self._lines.addWidget(button)
        self._ids = [line.id for line in lines]
        self.plan.raise_()  # read after them, as it stands

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        return [self.title, *self.roundtables(), self.plan]

    def _add_menu(self, button: LineButton) -> None:
        erase = QAction(self.tr("Erase for good…"), button)
        erase.setData(button.key)
        self._erasures.addAction(erase)
        button.addAction(erase)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _choose(self) -> None:
        self.chosen_by_user.emit(self.theme_id)

    @Slot()
    def _ask_plan(self) -> None:
        self.plan_asked.emit(self.theme_id)

    @Slot(QAbstractButton)
    def _ask_roundtable(self, button: QAbstractButton) -> None:
        if isinstance(button, LineButton):
            self.roundtable_asked.emit(button.key)

    @Slot(QAction)
    def _ask_erase(self, action: QAction) -> None:
        self.erase_asked.emit(action.data())
