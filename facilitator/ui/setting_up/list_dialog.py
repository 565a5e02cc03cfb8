"""Dialog with what was understood of a list, before anything of it is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.readers.lists.read import ListTable
from facilitator.ui.bring_in.rows_table import RowsTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.setting_up import list_words
from facilitator.ui.setting_up.columns_strip import ColumnsStrip
from facilitator.ui.setting_up.list_reading import HeldList
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class ListDialog(ScrolledDialog):
    """Shows what it is told of a list; who reads it answers its signals."""

    role_chosen = Signal(int, str)  # a column, from 0, and what it is
    table_chosen = Signal(int)  # of several, from 0
    take_over_asked = Signal()
    file_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste or load a list"))
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.facts = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.tables = QComboBox()
        self.tables.setAccessibleName(self.tr("Table of the file"))
        self.strip = ColumnsStrip()
        self.table = RowsTable(
            self.tr("Rows of the list"),
            (self.tr("What"), self.tr("Name"), self.tr("Says"), self.tr("Remark")),
            letters=(16, 26, 0, 28),
        )
        self.list = self._make_list()
        for part in (self.heading, self.facts, self.problem, self.tables):
            self.column.addWidget(part)
        self.column.addWidget(self.list, 1)
        self.set_buttons(self._make_buttons())
        self._source = ""
        self._connect()
        self.show_choice()

    def show_choice(self) -> None:
        """Ask for a file, or for what was copied."""
        self.heading.set_text(self.tr("Organisations and people from a list"))
        self.facts.set_text(
            self.tr(
                "A spreadsheet, a CSV, a Word table, or lines such as “Ana Lima, Head of Data,"
                " Delta Commission”. You see what was understood before anything changes."
            )
        )
        self._show_parts(problem="", read=False)
        self.file.setFocus()

    def show_reading(self, source: str) -> None:
        """Say that a list is being read."""
        self.heading.set_text(self.tr("Reading {file}…").format(file=source))
        self._show_parts(problem="", read=False)

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why nothing can be read, and offer another."""
        self.heading.set_text(self.tr("{file} was not read").format(file=source))
        self._show_parts(problem=sentence, read=False)
        self.file.setFocus()

    def show_tables(self, tables: Sequence[ListTable], source: str) -> None:
        """Show of which tables one can be chosen, and the columns of the first."""
        self._source = self.tr("From {file}").format(file=source)
        self.tables.clear()
        self.tables.addItems([each.place for each in tables])
        self.strip.show_table(tables[0])

    def show_list(self, held: HeldList, *, fresh: bool = True) -> None:
        """Show what a list would change; `fresh` where another table was chosen."""
        self.heading.set_text(list_words.summary(held))
        self.facts.set_text(" · ".join(filter(None, (self._source, list_words.of_replies(held)))))
        self._show_parts(problem="", read=True)
        if fresh:
            self.strip.show_table(held.table)
        else:
            self.strip.show_roles(held.table)
        self.table.show_rows(list_words.rows(held))
        if fresh:
            for each in (self.table, self._card, self.list):  # as high as its rows, at once
                each.updateGeometry()
            self.take_room(225 * app_scale().unit)
        nothing = held.found.is_nothing_new
        self.take.setEnabled(not nothing)
        self.take.setDefault(not nothing)
        if fresh:
            (self.cancel if nothing else self.take).setFocus()

    def _make_list(self) -> QWidget:
        unit = app_scale().unit
        box = QWidget()
        card = self._card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        card.hold_rows(self.table)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("What each column is taken for")))
        column.addWidget(self.strip)
        column.addWidget(SectionLabel(self.tr("What it would change")))
        column.addWidget(card, 1)
        return box

    def _make_buttons(self) -> QHBoxLayout:
        self.file = QPushButton(self.tr("Choose a file…"))
        self.paste = QPushButton(self.tr("Paste what was copied"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.take = QPushButton(self.tr("Put it in the programme"))
        self.take.setProperty("look", "primary")
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(self.file)
        row.addWidget(self.paste)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        return row

    def _connect(self) -> None:
        self.strip.role_chosen.connect(self.role_chosen)
        self.tables.activated.connect(self.table_chosen)
        self.file.clicked.connect(self.file_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)

    def _show_parts(self, *, problem: str, read: bool) -> None:
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.list.setVisible(read)
        self.tables.setVisible(read and self.tables.count() > 1)
        self.take.setVisible(read)
        if not read:
            self.take_room(130 * app_scale().unit)

    @Slot()
    def _take(self) -> None:
        self.take_over_asked.emit()
        self.accept()
