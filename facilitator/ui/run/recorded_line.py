"""Lines that say how the roundtable is recorded, and whether actions carry names: asked once."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.model import Roundtable
from facilitator.core.rule_in_force import asks_about_actions, names_actions
from facilitator.core.stricter_rule import Recording
from facilitator.operations.roundtables import tell_recording
from facilitator.operations.setting_up.roundtables import change_roundtable
from facilitator.ui.fonts import app_scale
from facilitator.ui.session import Session
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel


class RecordedLine(QWidget):
    """Two short lines; until it is answered it says what then holds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.ways = SegmentedButtons(
            self.tr("Recorded"),
            (
                (Recording.NO.value, self.tr("Not recorded")),
                (Recording.NOTES.value, self.tr("For the notes")),
                (Recording.PUBLISHED.value, self.tr("Published")),
            ),
        )
        self.ways.clear()
        self.observers = QCheckBox(self.tr("Observers watch"))
        self._unanswered = TextLabel(self.tr("Unanswered, the stage says nothing."), muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        heading = QHBoxLayout()
        heading.addWidget(SectionLabel(self.tr("Recorded or watched?")))
        heading.addStretch()
        heading.addWidget(self._unanswered)
        answers = FlowLayout(spacing=4 * app_scale().unit)
        answers.addWidget(self.ways)
        answers.addWidget(self.observers)
        column.addLayout(heading)
        column.addLayout(answers)
        self.observers.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ways.chosen.connect(self._choose)
        self.observers.clicked.connect(self._watch)

    def show_roundtable(self, roundtable: Roundtable) -> None:
        if roundtable.recording is None:
            self.ways.clear()
        else:
            self.ways.set_value(roundtable.recording.value)
        self._unanswered.setVisible(roundtable.recording is None)
        self.observers.setChecked(roundtable.observers)
        for each in (self.ways, self.observers):
            each.setEnabled(self._session.can_write())

    @Slot(str)
    def _choose(self, way: str) -> None:
        self._session.act(tell_recording, Recording(way), observers=self.observers.isChecked())

    @Slot(bool)
    def _watch(self, watched: bool) -> None:
        record = self._session.record
        told = record.roundtable.recording if record is not None else None
        self._session.act(tell_recording, told or Recording.NO, observers=watched)


class ActionNamesLine(QWidget):
    """Seen only where actions would carry no names; until it is answered they carry none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.answers = SegmentedButtons(
            self.tr("Names of who takes an action on"),
            (("yes", self.tr("With names")), ("no", self.tr("Without names"))),
        )
        self.answers.clear()
        self._unanswered = TextLabel(self.tr("Unanswered, they carry none."), muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(app_scale().unit)
        heading = QHBoxLayout()
        heading.addWidget(
            SectionLabel(self.tr("May actions carry names in the participants’ copy?"))
        )
        heading.addStretch()
        heading.addWidget(self._unanswered)
        column.addLayout(heading)
        answers = FlowLayout(spacing=4 * app_scale().unit)
        answers.addWidget(self.answers)
        column.addLayout(answers)
        self.answers.chosen.connect(self._choose)

    def show_roundtable(self, roundtable: Roundtable) -> None:
        self.setVisible(asks_about_actions(roundtable.promise))
        named = names_actions(roundtable)
        if named is None:
            self.answers.clear()
        else:
            self.answers.set_value("yes" if named else "no")
        self._unanswered.setVisible(named is None)
        self.answers.setEnabled(self._session.can_write())

    @Slot(str)
    def _choose(self, answer: str) -> None:
        self._session.act(change_roundtable, named_actions=answer)
