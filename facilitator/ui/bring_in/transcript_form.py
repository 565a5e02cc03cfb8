"""Form of the transcript dialog: where a file belongs, when it began, and who speaks in it."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Programme, Roundtable
from facilitator.operations.transcripts.proposing import Proposed
from facilitator.ui.bring_in.file_form import FileForm, FileTexts
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.transcripts.speaker_box import SpeakerBox
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_LETTERS = 22  # of a choice


class TranscriptForm(FileForm):
    """A choice for each name in the file stands below where it belongs and when it began."""

    speaker_chosen = Signal(str)  # of which name

    def __init__(self, tables: Sequence[Roundtable], source: str, parent: QWidget) -> None:
        texts = FileTexts(
            title=self.tr("Chat or transcript"),
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
        self.speakers: dict[str, SpeakerBox] = {}
        self._hints: dict[str, TextLabel] = {}
        self._make_parts()
        self._lay_out()
        self.show_reading(source, 200, 160)

    def make_speakers(self, labels: Iterable[str]) -> None:
        """Make a choice for each name in a file."""
        for label in labels:
            box, hint = SpeakerBox(), TextLabel(muted=True)
            name = QLabel(label)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setBuddy(box)
            box.setAccessibleName(label)
            box.chosen.connect(partial(self._tell_chosen, label))
            row = self._grid.rowCount()
            for column, part in enumerate((name, box, hint)):
                self._grid.addWidget(part, row, column)
            self.speakers[label], self._hints[label] = box, hint
        keep_tab_order(self._who, self.speakers.values())

    def show_speaker(self, programme: Programme, found: Proposed, label: str) -> None:
        """Show who is meant by a name, and where that is known from the turn log."""
        self.speakers[label].show_speaker(programme, found.speakers[label], found.may_be[label])
        by_floor = label in found.by_floor
        self._hints[label].set_text(self.tr("had the floor then") if by_floor else "")

    def forget_guess(self, label: str) -> None:
        """Say no more of a name that the turn log tells who it is."""
        self._hints[label].set_text("")

    def _tell_chosen(self, label: str, _speaker: object) -> None:
        self.speaker_chosen.emit(label)

    def _make_parts(self) -> None:
        self.roundtable.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.roundtable.setMinimumContentsLength(_LETTERS)
        self.offset.setToolTip(
            self.tr("When it began after the roundtable, or what is added to its times of day")
        )
        self.how_known = TextLabel(muted=True, wrap=True)
        self.samples = TextLabel(wrap=True)
        self.recorded = QCheckBox(self.tr("Keep it all the same: they &know of it"))
        self.recorded.hide()
        self._who = Card()
        self._once_read = (self.how_known, self.samples, self._who)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        choices = QHBoxLayout()
        choices.setSpacing(2 * unit)
        choices.addWidget(self._into)
        choices.addWidget(self.roundtable, 1)
        choices.addSpacing(2 * unit)
        choices.addWidget(self._shifted_by)
        choices.addWidget(self.offset)
        inside = QVBoxLayout(self._who)
        inside.addWidget(SectionLabel(self.tr("Who speaks in it")))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * unit)
        self._grid.setVerticalSpacing(unit)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        column = self.column
        for part in (self.heading, self.facts, self.problem, self.recorded):
            column.addWidget(part)
        column.addLayout(choices)
        for below in self._once_read:
            column.addWidget(below)
        column.addStretch(1)
        self.set_buttons(self._button_row())
