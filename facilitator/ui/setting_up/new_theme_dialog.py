"""Dialog for a theme: what it is called, its question, and the day of its roundtable."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel


class NewThemeDialog(ScrolledDialog):
    """Stays open until what was typed is kept; `asked` carries title, question and day."""

    asked = Signal(str, str, str)

    def __init__(self, word: str, parent: QWidget) -> None:
        """Name a theme by the programme's own word, if it has one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        called = word or self.tr("theme")
        self.setWindowTitle(self.tr("New {theme}").format(theme=called))
        self.title, self.question, self.day = QLineEdit(), QLineEdit(), QLineEdit()
        self.refusal = TextLabel(tone=Tone.OVER, wrap=True)
        self.refusal.hide()
        self.loads_agenda = False  # what comes next
        self._lay_out()
        self.title.textChanged.connect(self._follow)
        self._follow()
        self.take_room(130 * app_scale().unit)
        self.title.setFocus()

    def show_refusal(self, text: str) -> None:
        """Say why nothing was kept."""
        self.refusal.set_text(text)
        self.refusal.setVisible(bool(text))

    def _lay_out(self) -> None:
        unit = app_scale().unit
        form = QFormLayout()
        form.setHorizontalSpacing(4 * unit)
        form.setVerticalSpacing(2 * unit)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            (self.tr("Title"), self.title, self.tr("in a word or two, such as Governance")),
            (self.tr("Question"), self.question, self.tr("what the room is asked")),
            (self.tr("Day"), self.day, self.tr("such as 12 May, or later")),
        )
        for label, edit, hint in rows:
            edit.setAccessibleName(label)
            edit.setPlaceholderText(hint)
            form.addRow(label, edit)
        self.column.addWidget(TextLabel(self.windowTitle(), role=Role.TITLE))
        text = self.tr(
            "It gets an agenda and roundtables of its own; with a day, the first of them."
        )
        self.column.addWidget(TextLabel(text, muted=True, wrap=True))
        self.column.addLayout(form)
        self.column.addWidget(self.refusal)
        self.set_buttons(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        self.add = QPushButton(self.tr("Add"))
        self.add_and_load = QPushButton(self.tr("Add, and load its agenda…"))
        self.add_and_load.setProperty("look", "primary")
        self.add_and_load.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._ask)
        self.add_and_load.clicked.connect(self._ask_and_load)
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addStretch(1)
        for each in (cancel, self.add, self.add_and_load):
            row.addWidget(each)
        return row

    @Slot()
    def _follow(self) -> None:
        for each in (self.add, self.add_and_load):
            each.setEnabled(bool(self.title.text().strip()))

    @Slot()
    def _ask(self) -> None:
        self.loads_agenda = False
        self._emit()

    @Slot()
    def _ask_and_load(self) -> None:
        self.loads_agenda = True
        self._emit()

    def _emit(self) -> None:
        title, question, day = (
            each.text().strip() for each in (self.title, self.question, self.day)
        )
        self.asked.emit(title, question, day)
