"""Form of the contribution dialog: the text, whose it is, and its notes."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from facilitator.ui.bring_in.rows_table import RowsTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import day_pattern
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_LINES = 6  # of the text that are seen
_LETTERS = 12  # of a choice


class ContributionForm(ScrolledDialog):
    """Text above, notes below; every part is reached by Tab, and by a letter with Alt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Written contribution"))
        self._make_parts()
        self._lay_out()
        unit = app_scale().unit
        self.resize(within_screen(parent, 250 * unit, 210 * unit))

    def _make_parts(self) -> None:
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Paste the text here, or load a file."))
        self.load = QPushButton(self.tr("&Load a file…"))
        self.organisation = QComboBox()
        self.place = QComboBox()
        for combo in (self.organisation, self.place):  # a long name is not to widen the dialog
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(_LETTERS)
        self.received = QDateEdit(QDate.currentDate())
        self.received.setDisplayFormat(day_pattern())
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("such as: e-mail of 3 October"))
        heads = (
            self.tr("Outcome"),
            self.tr("Kind"),
            self.tr("On"),
            self.tr("Tags"),
            self.tr("Text"),
        )
        self.table = RowsTable(self.tr("Notes"), heads, letters=(12, 14, 8, 20, 0))
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("#q2  !barrier  #[a tag]  @who it is about"))
        self.leave = QPushButton(self.tr("Leave o&ut"))
        self.join = QPushButton(self.tr("&Join with the one before"))
        self.split = QPushButton(self.tr("S&plit again"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton()
        self.go.setProperty("look", "primary")
        # Enter in a line of the form means the form; the buttons about one note have their letters.
        for button in (self.load, self.leave, self.join, self.split, self.cancel):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + 4 * unit)
        above = QHBoxLayout()
        above.setSpacing(2 * unit)
        above.addWidget(self._label(self.tr("Te&xt"), self.text), 1)
        above.addWidget(self.load)
        column = self.column
        column.setSpacing(2 * unit)
        for part in (self.heading, self.problem):
            column.addWidget(part)
        column.addLayout(above)
        column.addWidget(self.text)
        column.addLayout(self._make_fields())
        card = Card()
        card.hold_rows(self.table)
        column.addWidget(card, 1)
        column.addLayout(self._make_row_of_one())
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        self.hint = TextLabel(
            self.tr("Space: leave a note out · Backspace: join it with the one before"),
            muted=True,
            shorten=True,
        )
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        self.set_buttons(buttons)

    def _make_fields(self) -> QGridLayout:
        unit = app_scale().unit
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * unit)
        grid.setVerticalSpacing(2 * unit)
        fields = (
            (self.tr("&From"), self.organisation),
            (self.tr("&Belongs to"), self.place),
            (self.tr("&Source"), self.source),
            (self.tr("&Received"), self.received),
        )
        self.received.lineEdit().setAccessibleName(self.tr("Received"))
        for number, (name, field) in enumerate(fields):
            row, column = divmod(number, 2)
            grid.addWidget(self._label(name, field), row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        return grid

    def _make_row_of_one(self) -> QHBoxLayout:
        """Make what is decided about the current note."""
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(self._label(self.tr("Ta&gs of this note"), self.tags))
        row.addWidget(self.tags, 1)
        buttons = FlowLayout(spacing=2 * app_scale().unit)
        for button in (self.leave, self.join, self.split):
            buttons.addWidget(button)
        row.addLayout(buttons)
        return row

    @staticmethod
    def _label(name: str, field: QWidget) -> QLabel:
        label = QLabel(name)
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        return label
