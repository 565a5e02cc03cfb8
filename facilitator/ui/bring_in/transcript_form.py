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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Programme, Roundtable
from facilitator.operations.transcripts.proposing import Proposed
from facilitator.ui.bring_in.offset_box import OffsetBox
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.transcripts.speaker_box import SpeakerBox
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_LETTERS = 22  # of a choice


class TranscriptForm(ScrolledDialog):
    """Shows that a file is being read, why it cannot be, or what it would bring."""

    speaker_chosen = Signal(str)  # of which name

    def __init__(self, tables: Sequence[Roundtable], source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chat or transcript"))
        self.speakers: dict[str, SpeakerBox] = {}
        self._hints: dict[str, TextLabel] = {}
        self._make_parts(tables)
        self._lay_out()
        self.heading.set_text(self.tr("Reading {file}…").format(file=source))
        self._show_parts(reading=True)
        unit = app_scale().unit
        self.resize(within_screen(parent, 200 * unit, 160 * unit))

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why a file cannot be read, and offer to choose another."""
        self.heading.set_text(self.tr("{file} was not read").format(file=source))
        self.problem.set_text(sentence)
        self._show_parts(refused=True)
        self.other_file.setDefault(True)
        self.other_file.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was kept; all stays as it was decided."""
        self.problem.set_text(sentence)
        self.problem.show()
        self.go.setEnabled(True)

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

    def _make_parts(self, tables: Sequence[Roundtable]) -> None:
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.facts = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.roundtable = QComboBox()
        self.roundtable.setAccessibleName(self.tr("Roundtable"))
        self.roundtable.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.roundtable.setMinimumContentsLength(_LETTERS)
        for each in tables:
            name = self.tr("Roundtable {number} · {title}")
            self.roundtable.addItem(name.format(number=each.label, title=each.title), each.id)
        self.offset = OffsetBox()
        self.offset.setToolTip(
            self.tr("When it began after the roundtable, or what is added to its times of day")
        )
        self.how_known = TextLabel(muted=True, wrap=True)
        self.samples = TextLabel(wrap=True)
        self.recorded = QCheckBox(self.tr("Keep it all the same: they &know of it"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.other_file = QPushButton(self.tr("Choose another file…"))
        self.go = QPushButton()
        self.go.setProperty("look", "primary")

    def _lay_out(self) -> None:
        unit = app_scale().unit
        labels = (QLabel(self.tr("&Into")), QLabel(self.tr("Clock &offset")))
        labels[0].setBuddy(self.roundtable)
        labels[1].setBuddy(self.offset)
        choices = QHBoxLayout()
        choices.setSpacing(2 * unit)
        choices.addWidget(labels[0])
        choices.addWidget(self.roundtable, 1)
        choices.addSpacing(2 * unit)
        choices.addWidget(labels[1])
        choices.addWidget(self.offset)
        self._who = Card()
        inside = QVBoxLayout(self._who)
        inside.addWidget(SectionLabel(self.tr("Who speaks in it")))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * unit)
        self._grid.setVerticalSpacing(unit)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addStretch(1)
        for button in (self.cancel, self.other_file, self.go):
            buttons.addWidget(button)
        column = self.column
        column.addWidget(self.heading)
        column.addWidget(self.facts)
        column.addWidget(self.problem)
        column.addWidget(self.recorded)
        column.addLayout(choices)
        for part in (self.how_known, self.samples, self._who):
            column.addWidget(part)
        column.addStretch(1)
        self.set_buttons(buttons)
        self._shown_once_read = (
            *(self.facts, self.roundtable, self.offset, *labels, self.how_known),
            *(self.samples, self._who, self.go),
        )

    def _show_parts(self, *, reading: bool = False, refused: bool = False) -> None:
        self.problem.setVisible(refused)
        self.other_file.setVisible(refused)
        self.recorded.hide()
        for part in self._shown_once_read:
            part.setVisible(not (reading or refused))
        if refused:
            self.take_room(140 * app_scale().unit)
