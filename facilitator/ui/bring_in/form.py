"""Form of the bring-in dialog: where notes of another laptop land, beside ours."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.core.model import Roundtable
from facilitator.ui.bring_in.comparison import Comparison
from facilitator.ui.bring_in.file_form import FileForm, FileTexts
from facilitator.ui.bring_in.rows_table import RowsTable
from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.text_label import TextLabel


class BringInForm(FileForm):
    """The table of notes with what the roundtable and the two clocks have to do with it."""

    def __init__(self, tables: Sequence[Roundtable], source: str, parent: QWidget) -> None:
        texts = FileTexts(
            title=self.tr("Bring in notes"),
            reading=self.tr("Reading {file}…"),
            not_read=self.tr("{file} was not read"),
            roundtable=self.tr("Roundtable"),
            each_roundtable=self.tr("Roundtable {number} · {title}"),
            into=self.tr("&Into"),
            offset=self.tr("Clock &offset"),
            cancel=self.tr("Cancel"),
            other_file=self.tr("Choose another file…"),
        )
        super().__init__(texts, tables, parent)
        self._make_parts()
        self._lay_out()
        self.show_reading(source, 270, 200)

    def _make_parts(self) -> None:
        self.roundtable.insertItem(0, self.tr("Choose a roundtable"), "")
        self.roundtable.setCurrentIndex(0)
        self.how_known = TextLabel(muted=True, shorten=True)
        heads = (
            self.tr("Outcome"),
            self.tr("Time"),
            self.tr("Item"),
            self.tr("Said by"),
            self.tr("Theirs"),
            self.tr("Ours"),
        )
        letters = (13, 10, 20, 16, 0, 0)
        self.table = RowsTable(self.tr("Notes of the other laptop"), heads, letters=letters)
        self.hint = TextLabel(muted=True, shorten=True)
        self.pair = Comparison(self.tr("Theirs"), self.tr("Ours"))
        self._card = Card()
        self._once_read = (self.how_known, self._card, self.pair, self.hint)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        choices = QHBoxLayout()
        choices.setSpacing(2 * unit)
        choices.addWidget(self._into)
        choices.addWidget(self.roundtable)
        choices.addSpacing(4 * unit)
        choices.addWidget(self._shifted_by)
        choices.addWidget(self.offset)
        choices.addWidget(self.how_known, 1)
        self._card.hold_rows(self.table)
        column = self.column
        for part in (self.heading, self.facts, self.problem):
            column.addWidget(part)
        column.addLayout(choices)
        column.addWidget(self._card, 1)
        column.addWidget(self.pair)
        column.addStretch(0)
        self.set_buttons(self._button_row(self.hint))
