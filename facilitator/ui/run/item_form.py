"""Form for an agenda item: its title, its minutes, its method, and all else an agenda says."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Item, Promise, Question
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.fonts import app_scale
from facilitator.ui.method_names import all_methods, method_meant, method_shown
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.item_materials import MaterialsEdit
from facilitator.ui.run.item_promise import PromiseChoice
from facilitator.ui.run.item_templates import Offered, offered
from facilitator.ui.run.item_typing import clock_of, length_of, minutes_text, missing_in
from facilitator.ui.widgets.belonging import parent_of
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

_MINUTE = 60_000


class Field(StrEnum):
    """What a form can ask for. Its value is what the given fields have it as."""

    TEMPLATE = "template"
    TITLE = "title"
    MINUTES = "ms"
    METHOD = "method"
    QUESTION = "question"
    LEAD = "lead"
    PER_TURN = "per_turn_ms"
    SHRINK_TO = "shrink_to_ms"
    START = "start"
    CUT_FIRST = "cut_first"
    PROMISE = "promise"
    MATERIALS = "materials"
    NOTES = "notes"


ALL = tuple(each for each in Field if each is not Field.TEMPLATE)
NEW = tuple(Field)
_WIDE = (Field.TEMPLATE, Field.TITLE, Field.CUT_FIRST, Field.PROMISE, Field.MATERIALS, Field.NOTES)


class ItemForm(FormOver):
    """Gives what was asked for, by the names of `Field`, once it can be used.

    A template is not given: it fills the other fields, also those that are not asked for.
    """

    given = Signal(object)  # dict of fields; lengths in milliseconds

    def __init__(
        self,
        heading: str,
        fields: tuple[Field, ...],
        *,
        go: str,
        parent: QWidget,
        questions: Sequence[Question] = (),
        folder: Path | None = None,
        promised: Promise | None = None,
    ) -> None:
        """Files without a folder are in `folder`; `promised` is for the whole roundtable."""
        super().__init__(heading, parent)
        self._fields = fields
        self._offered = offered() if Field.TEMPLATE in fields else ()
        self._template: Offered | None = None
        self._filled: dict[str, Any] | None = None
        self.template = QComboBox(self)
        self.title = QLineEdit(self)
        self.minutes = QLineEdit(minutes_text(5), self)
        self.method, self.question = QComboBox(self), QComboBox(self)
        self.lead, self.per_turn, self.shrink_to, self.start = (QLineEdit(self) for _ in range(4))
        self.cut_first = QCheckBox(self.tr("Cut first, where time is short"), self)
        self.promise = PromiseChoice(promised, self)
        self.materials = MaterialsEdit(folder or Path(), self)
        self.notes = QPlainTextEdit(self)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(go)
        self._hint = TextLabel(tone=Tone.OVER, wrap=True)
        self._remark = TextLabel(tone=Tone.AMBER, wrap=True)
        self._remark.hide()
        self._fill_choices(questions)
        self._lay_out()
        for edit in (self.title, self.minutes, self.per_turn, self.shrink_to, self.start):
            edit.textChanged.connect(self._check)
        self.materials.remarked.connect(self._show_remark)
        self.promise.remarked.connect(self._check)
        self.template.currentIndexChanged.connect(self._take_template)
        self.go.clicked.connect(self._give)
        self._check()

    def fill(self, item: Item, *, only_changed: bool = True) -> None:
        """Show an item to be typed over; unless `only_changed` it is given as it is, too."""
        self.title.setText(item.title)
        self.minutes.setText(minutes_text(item.allotted_ms / _MINUTE))
        self.method.setCurrentText(method_shown(item.method))
        self.question.setCurrentIndex(max(0, self.question.findData(item.question or "")))
        self.lead.setText(", ".join(item.lead))
        self._fill_turn(item.per_turn_ms)
        least = item.shrink_to_ms
        self.shrink_to.setText("" if least is None else minutes_text(least / _MINUTE))
        self.start.setText(item.start or "" if item.fixed else "")
        self.cut_first.setChecked(item.cut_first)
        self.promise.show_promise(item.promise)
        self.materials.setPlainText(item.materials)
        self.materials.look()
        self.notes.setPlainText(item.notes)
        self.title.selectAll()
        self.minutes.selectAll()
        self._filled = self._values() if only_changed else None

    def ask(self) -> None:
        """Show it with the keys in the first field that is typed into, or the only one."""
        first = (Field.TITLE, Field.MINUTES, *self._fields)
        self.open(self._labels()[next(each for each in first if each in self._fields)][1])

    def _fill_choices(self, questions: Sequence[Question]) -> None:
        self.template.addItem(self.tr("none"))
        for each in self._offered:
            text = self.tr("{title} · {minutes}")
            minutes = minutes_text(each.ms / _MINUTE)
            self.template.addItem(text.format(title=each.title, minutes=minutes))
        self.method.setEditable(True)
        self.method.addItems(["", *(shown for _, shown in all_methods())])
        self.question.addItem(self.tr("none"), "")
        for one in questions:
            self.question.addItem(f"{one.code} · {one.title}", one.id)
        for box in (self.template, self.method, self.question):
            adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(adjust)
            box.setMinimumContentsLength(14)
        self.lead.setPlaceholderText(self.tr("names, with commas"))
        self.per_turn.setPlaceholderText("2:00")
        self.start.setPlaceholderText("14:30")
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(3 * self.notes.fontMetrics().lineSpacing() + 16)

    def _labels(self) -> dict[Field, tuple[str, QWidget]]:
        return {
            Field.TEMPLATE: (self.tr("Template"), self.template),
            Field.TITLE: (self.tr("&Title"), self.title),
            Field.MINUTES: (self.tr("&Minutes"), self.minutes),
            Field.METHOD: (self.tr("M&ethod"), self.method),
            Field.QUESTION: (self.tr("Question"), self.question),
            Field.LEAD: (self.tr("Led by"), self.lead),
            Field.PER_TURN: (self.tr("Time per turn"), self.per_turn),
            Field.SHRINK_TO: (self.tr("May shrink to"), self.shrink_to),
            Field.START: (self.tr("Fixed start"), self.start),
            Field.CUT_FIRST: ("", self.cut_first),
            Field.PROMISE: (self.tr("Promise"), self.promise),
            Field.MATERIALS: (self.tr("Materials"), self.materials),
            Field.NOTES: (self.tr("Notes"), self.notes),
        }

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * unit)
        self._grid.setVerticalSpacing(2 * unit)
        self._rows: list[tuple[QLabel | None, QWidget, bool]] = []
        for field, (label, widget) in self._labels().items():
            widget.setVisible(field in self._fields)
            if field not in self._fields:
                continue
            told = QLabel(label) if label else None
            if told is not None:
                widget.setAccessibleName(label.replace("&", ""))
                told.setBuddy(widget)
            self._rows.append((told, widget, field in _WIDE))
        self._place(beside=True)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._grid)
        self.column.addWidget(ScrolledWhole(inside, self))
        for said in (self._hint, self.promise.remark, self._remark):
            self.column.addWidget(said)
        self.add_buttons(self.cancel, self.go)

    def _place(self, *, beside: bool) -> None:
        """Put short fields two beside each other, or all of them one below the other."""
        grid, row, column = self._grid, 0, 0
        for told, widget, wide in self._rows:
            for each in (told, widget):
                if each is not None:
                    grid.removeWidget(each)
            if wide and column:
                row, column = row + 1, 0
            if told is not None:
                grid.addWidget(told, row, column)
            grid.addWidget(widget, row, column + 1, 1, 3 if wide and beside else 1)
            row, column = (row, 2) if beside and not wide and not column else (row + 1, 0)
        for at in (1, 3):
            grid.setColumnStretch(at, int(at == 1 or beside))

    def fit(self) -> None:
        room = parent_of(self).width() - 2 * self.column.contentsMargins().left()
        self._place(beside=True)
        if self._grid.minimumSize().width() > room:
            self._place(beside=False)
        super().fit()

    @Slot()
    def _take_template(self) -> None:
        """Fill in what a template says, but for what was typed by hand."""
        at, before = self.template.currentIndex() - 1, self._template
        self._template = taken = self._offered[at] if at >= 0 else None
        if taken is None:
            return
        if self.title.text() in ("", before.title if before else ""):
            self.title.setText(taken.title)
        if self.notes.toPlainText() in ("", before.notes if before else ""):
            self.notes.setPlainText(taken.notes)
        self.minutes.setText(minutes_text(taken.ms / _MINUTE))
        self.method.setCurrentText(method_shown(taken.method))
        self._fill_turn(taken.per_turn_ms)

    def _fill_turn(self, ms: int | None) -> None:
        text = "" if ms is None else format_duration(ms, DurationKind.REMAINING)
        self.per_turn.setText(text)

    @Slot()
    def _check(self) -> None:
        """Say what is missing, and let only what can be used be given."""
        hint = missing_in(
            minutes=self.minutes.text() if Field.MINUTES in self._fields else "0",
            per_turn=self.per_turn.text(),
            shrink_to=self.shrink_to.text(),
            start=self.start.text(),
        )
        titled = Field.TITLE not in self._fields or bool(self.title.text().strip())
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        if self.isVisible():
            self.fit()
        self.go.setEnabled(not hint and titled and not self.promise.is_looser())

    def _values(self) -> dict[str, Any]:
        """Return all that is asked for as it is typed now."""
        lead = [each.strip() for each in self.lead.text().split(",")]
        values = {
            Field.TITLE: self.title.text(),
            Field.MINUTES: length_of(self.minutes.text()) or 0,
            Field.METHOD: method_meant(self.method.currentText()),
            Field.QUESTION: self.question.currentData() or None,
            Field.LEAD: [each for each in lead if each],
            Field.PER_TURN: length_of(self.per_turn.text()),
            Field.SHRINK_TO: length_of(self.shrink_to.text()),
            Field.START: clock_of(self.start.text()),
            Field.CUT_FIRST: self.cut_first.isChecked(),
            Field.PROMISE: self.promise.promise(),
            Field.MATERIALS: self.materials.toPlainText(),
            Field.NOTES: self.notes.toPlainText(),
        }
        return {field.value: value for field, value in values.items() if field in self._fields}

    def _typed(self) -> dict[QWidget, str]:
        longer = (self.materials, self.notes)
        return super()._typed() | {each: each.toPlainText() for each in longer}

    @Slot(str)
    def _show_remark(self, text: str) -> None:
        self._remark.set_text(text)
        self._remark.setVisible(bool(text) and Field.MATERIALS in self._fields)
        if self.isVisible():
            self.fit()

    @Slot()
    def _give(self) -> None:
        values = self._values()
        if values != self._filled:
            self.given.emit(values)
        self.accept()
