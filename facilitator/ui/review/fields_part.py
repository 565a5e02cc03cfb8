"""Part of the detail pane with what selected notes share, field by field, to change for all."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.model import OFF_THE_RECORD, Kind, Promise
from facilitator.core.note_fields import NoteField, Shared
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.notes.choices import NoteChoices
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.review.chip_field import ChipField
from facilitator.ui.review.value_box import ValueBox
from facilitator.ui.widgets.field import field
from facilitator.ui.widgets.kinds import kind_label


class FieldsPart(QWidget):
    """Signals carry a field and a value; whoever owns the selection does it."""

    value_wanted = Signal(object, str)  # in place of the one before
    given = Signal(object, str)  # beside others
    taken = Signal(object, str)
    add_asked = Signal(object, QPoint)
    due_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        several = self.tr("Several")
        self.kind = ValueBox(NoteField.KIND, self.tr("Kind"), self.tr("Several kinds"))
        self.attribution = ValueBox(NoteField.ATTRIBUTION, self.tr("Attribution"), several)
        self.roundtable = ValueBox(NoteField.ROUNDTABLE, self.tr("Roundtable"), several)
        self.due = QPushButton()
        self.star = QPushButton()
        self.star.setCheckable(True)
        self.chips = {
            NoteField.SPEAKER: ChipField(NoteField.SPEAKER, self.tr("Said by")),
            NoteField.ABOUT: ChipField(NoteField.ABOUT, self.tr("About")),
            NoteField.QUESTION: ChipField(NoteField.QUESTION, self.tr("Question")),
            NoteField.TAG: ChipField(NoteField.TAG, self.tr("Tags")),
            NoteField.OWNER: ChipField(NoteField.OWNER, self.tr("Owner")),
        }
        self.kind.offer([(each.value, kind_label(each)) for each in Kind])
        self._lay_out()
        for box in (self.kind, self.attribution, self.roundtable):
            box.wanted.connect(self.value_wanted)
        for chip in self.chips.values():
            chip.given.connect(self.given)
            chip.taken.connect(self.taken)
            chip.add_asked.connect(self.add_asked)
        self.due.clicked.connect(self._ask_due)
        self.star.clicked.connect(self._ask_star)

    def show_shared(self, shared: Shared, choices: NoteChoices) -> None:
        self.kind.show_shared(shared)
        self.attribution.offer(self._rules(shared))
        self.attribution.show_shared(shared)
        rooms = choices.picks(NoteField.ROUNDTABLE, shared)
        self.roundtable.offer([("", self.tr("None")), *((each.key, each.text) for each in rooms)])
        self.roundtable.show_shared(shared)
        for each in self.chips.values():
            each.show_shared(shared, choices.name, choices.colour)
        self._show_star(shared)
        self._show_task(shared)

    def _show_star(self, shared: Shared) -> None:
        """Show whether all have a star, or how many."""
        many = shared.counts(NoteField.STAR).get("on", 0)
        self.star.setChecked(many == shared.notes)
        text = self.tr("★ {have} of {all}") if 0 < many < shared.notes else "★"
        self.star.setText(text.format(have=many, all=shared.notes))
        starred, plain = self.tr("Starred"), self.tr("Not starred")
        told = starred if many == shared.notes else plain if not many else self.star.text()
        self.star.setAccessibleName(told)
        self.star.setToolTip(told)

    def _show_task(self, shared: Shared) -> None:
        """Show owner and day where there is an action, or where one is set anyway."""
        owners, days = shared.counts(NoteField.OWNER), shared.counts(NoteField.DUE)
        has_action = Kind.ACTION in shared.counts(NoteField.KIND)
        self._task.setVisible(has_action or set(owners) != {""} or set(days) != {""})
        due = shared.only(NoteField.DUE)
        if due is None:
            self.due.setText(self.tr("Several days"))
        else:
            self.due.setText(day_label(date.fromisoformat(due)) if due else self.tr("No day"))
        self.due.setAccessibleName(self.tr("Due: {day}").format(day=self.due.text()))

    def _rules(self, shared: Shared) -> list[tuple[str, str]]:
        """Return the rules to choose from, and whatever the notes are under already."""
        rules = {"": self.tr("As promised")}
        held = (each for each in Promise if each in shared.counts(NoteField.ATTRIBUTION))
        rules |= {each.value: promise_name(each) for each in (*OFFERED, *held)}
        return [*rules.items(), (OFF_THE_RECORD, self.tr("Off the record"))]

    def _lay_out(self) -> None:
        unit = app_scale().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        titled = {each: field(box.accessibleName(), box) for each, box in self.chips.items()}
        self._task = QWidget()
        task = QGridLayout(self._task)
        task.setContentsMargins(0, 0, 0, 0)
        task.addWidget(titled.pop(NoteField.OWNER), 0, 0)
        task.addWidget(field(self.tr("Due"), self.due), 0, 1)
        task.setColumnStretch(0, 1)
        pair = QGridLayout()
        pair.setHorizontalSpacing(2 * unit)
        pair.addWidget(field(self.tr("Attribution"), self.attribution), 0, 0)
        pair.addWidget(field(self.tr("Roundtable"), self.roundtable), 0, 1)
        first = QGridLayout()
        first.setHorizontalSpacing(2 * unit)
        first.addWidget(field(self.tr("Kind"), self.kind), 0, 0)
        first.addWidget(self.star, 0, 1, Qt.AlignmentFlag.AlignBottom)
        first.setColumnStretch(0, 1)
        column.addLayout(first)
        for each in titled.values():
            column.addWidget(each)
        column.addWidget(self._task)
        column.addLayout(pair)

    @Slot(bool)
    def _ask_star(self, on: bool) -> None:
        self.value_wanted.emit(NoteField.STAR, "on" if on else "")

    @Slot()
    def _ask_due(self) -> None:
        self.due_asked.emit(self.due.mapToGlobal(self.due.rect().bottomLeft()))
