"""Columns of a list: what each is taken for, with its header and what stands in it first."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from facilitator.core.roster.columns import ColumnRole
from facilitator.readers.lists.read import ListTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.setting_up.list_words import roles
from facilitator.ui.widgets.text_label import TextLabel

_MOST = 40  # columns that are shown


class _RoleBox(QComboBox):
    def __init__(self, column: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for role, words in roles().items():
            self.addItem(words, role.value)


class ColumnsStrip(QScrollArea):
    """`role_chosen` carries the number of a column, from 0, and a role."""

    role_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: list[_RoleBox] = []

    def show_table(self, table: ListTable) -> None:
        """Show the columns of a table anew."""
        unit = app_scale().unit
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, unit)
        grid.setHorizontalSpacing(2 * unit)
        grid.setVerticalSpacing(unit // 2)
        self.boxes = []
        for column, role in enumerate(table.columns.roles[:_MOST]):
            head, sample = _head_and_sample(table, column)
            shown = head or self.tr("Column {number}").format(number=column + 1)
            box = _RoleBox(column, self.tr("{column} is").format(column=shown), inside)
            box.setCurrentIndex(box.findData(role.value))
            box.setMaximumWidth(48 * unit)
            box.activated.connect(self._tell)
            self.boxes.append(box)
            grid.addWidget(TextLabel(shown, role=Role.STRONG, shorten=True), 0, column)
            grid.addWidget(TextLabel(sample, role=Role.SMALL, muted=True, shorten=True), 1, column)
            grid.addWidget(box, 2, column)
        grid.setColumnStretch(len(self.boxes), 1)
        self.setWidget(inside)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(inside.sizeHint().height() + bar)

    def show_roles(self, table: ListTable) -> None:
        """Show roles that followed from another's choice."""
        for box, role in zip(self.boxes, table.columns.roles, strict=False):
            box.setCurrentIndex(box.findData(role.value))

    @Slot()
    def _tell(self) -> None:
        box = self.sender()
        if isinstance(box, _RoleBox):
            self.role_chosen.emit(box.column, ColumnRole(box.currentData()).value)


def _head_and_sample(table: ListTable, column: int) -> tuple[str, str]:
    """Return the header of a column, and the first that stands in it."""
    header = table.columns.header
    cells = [row[column] if column < len(row) else "" for row in table.rows]
    head = cells[header] if header is not None else ""
    below = cells[(header + 1 if header is not None else 0) :]
    return " ".join(head.split()), " ".join(next((each for each in below if each), "").split())
