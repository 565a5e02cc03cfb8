"""Deciding pane: what a write-up would tell, each form once, and one key for what becomes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Asked, Ruling, asked, choices_for
from facilitator.core.names.shape import Shape
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.publish.deciding_words import counted, shape_in_words
from facilitator.ui.publish.hits_list import HitsList
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_LEAST, _WIDTH = 70, 94  # units, as the controls have
_OFF, _REWORD, _GO = "off", "reword", "go"
_TIED = (Shape.TIE, Shape.MENTION)  # where whoever said it may agree to be named


class DecidingPane(Pane):
    """A key decides for every place of the form, with Shift for the marked one.

    `ruled`, `reworded` and `taken_off` carry the hits that are meant; `shown` the one to look at.
    """

    ruled = Signal(object, object)  # hits, and a Ruling
    reworded = Signal(object, str)  # hits, and the phrase in their place
    taken_off = Signal(object)
    consent_asked = Signal(object)
    note_asked = Signal(str)  # its id: to be shown where it can be changed
    shown = Signal(object)
    left_out_changed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("Names to decide about"))
        self.set_width(_LEAST, _WIDTH)
        self._asked: tuple[Asked, ...] = ()
        self._only_one = False
        self.title = TextLabel(self.tr("Before this can be sent"), role=Role.STRONG)
        self.bar = ProgressBar(self.tr("Decided"))
        self.count = TextLabel(muted=True, wrap=True)
        self.in_part = TextLabel(
            self.tr(
                "For its language, or because it writes its nouns like names, of some notes only"
                " pairs of capitalised words are asked about, and those that have a say."
            ),
            muted=True,
            wrap=True,
        )
        self.in_part.hide()
        self.forms = HitsList(self.tr("Names that were found"))
        self.places = HitsList(self.tr("Where it stands"))
        self.phrase = QLineEdit(self.tr("a participating organisation"))
        self.phrase.setAccessibleName(self.tr("In place of it"))
        self._of_found: tuple[QWidget, ...] = ()
        self.leave_out = QCheckBox(self.tr("&Leave out what is undecided"))
        self._choices = self._make_choices()
        self._lay_out()
        self.forms.currentRowChanged.connect(self._show_places)
        self.forms.itemActivated.connect(self._look)
        self.places.currentRowChanged.connect(self._look)
        self.phrase.returnPressed.connect(self._reword)
        self.leave_out.toggled.connect(self.left_out_changed)

    def first_focus(self) -> QWidget:
        return self.forms

    def show_hits(self, hits: Sequence[Hit], decided: int, *, in_part: bool = False) -> None:
        """Show what is left, and how many forms were decided; the place in the list stays.

        `in_part` says that for their language not every word was asked about.
        """
        self.in_part.setVisible(in_part)
        at = max(0, self.forms.currentRow())
        self._asked = asked(hits)
        with QSignalBlocker(self.forms):
            self.forms.clear()
            for each in self._asked:
                text = f"{quoted(each.name)} ×{len(each.hits)}\n{shape_in_words(each.shape)}"
                self.forms.addItem(text)
            self.forms.setCurrentRow(min(at, len(self._asked) - 1))
        left = len(self._asked)
        self.bar.show_share(decided / (decided + left) if decided + left else 1.0)
        self.count.set_text(counted(decided, left))
        for part in self._of_found:
            part.setVisible(bool(left))
        self._show_places(self.forms.currentRow())

    def step(self) -> None:
        """Mark the next place, from the last one that of the next form, and then the first."""
        place, form = self.places.currentRow() + 1, self.forms.currentRow() + 1
        if place < self.places.count():
            self.places.setCurrentRow(place)
        elif self.forms.count():
            self.forms.setCurrentRow(form % self.forms.count())

    def leaves_out(self) -> bool:
        return self.leave_out.isChecked()

    def begin_anew(self) -> None:
        with QSignalBlocker(self.leave_out):
            self.leave_out.setChecked(False)

    def _make_choices(self) -> dict[str, QAction]:
        """Make an action for each answer; with Shift it means the marked place alone."""
        texts = {
            _REWORD: (self.tr("Reword"), "R"),
            Ruling.MENTIONED: (self.tr("Only mentioned"), "M"),
            _OFF: (self.tr("Off the record"), "O"),
            Ruling.CONSENT: (self.tr("Ask consent"), "C"),
            Ruling.WORD: (self.tr("Just a word"), "W"),
            Ruling.NAME: (self.tr("A name"), "N"),
        }
        made = {}
        for key, (text, letter) in texts.items():
            made[key] = self._action(text, letter, key)
            self._action(text, f"Shift+{letter}", key)
        rest = self._action(self.tr("The rest are words"), "A", "rest")
        back = self._action(self.tr("Back"), "Esc", "back")
        go = self._action(self.tr("Go to the note"), "G", _GO)
        return {**made, "rest": rest, "back": back, _GO: go}

    def _action(self, text: str, keys: str, answer: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setData((answer, keys.startswith("Shift")))
        action.triggered.connect(self._on_choice)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        unit = app_scale().unit
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(KeyButton(self._choices["back"], look="flat"))
        grid = QGridLayout()
        grid.setSpacing(unit)
        answers = (
            *(_REWORD, Ruling.MENTIONED, _OFF, Ruling.CONSENT),
            *(Ruling.WORD, Ruling.NAME, "rest", _GO),
        )
        self._buttons = {each: KeyButton(self._choices[each]) for each in answers}
        for number, each in enumerate(answers):
            grid.addWidget(self._buttons[each], number // 2, number % 2)
        hint = TextLabel(
            self.tr("One key for every place · with Shift for the marked one only"),
            muted=True,
            wrap=True,
        )
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.count)
        self.column.addWidget(self.in_part)
        found, where = SectionLabel(self.tr("Found")), SectionLabel(self.tr("Where it stands"))
        self._of_found = (found, self.forms, where, self.places, hint)
        for part, stretch in ((found, 0), (self.forms, 3), (where, 0), (self.places, 2)):
            self.column.addWidget(part, stretch)
        self.column.addLayout(grid)
        self.column.addWidget(self.phrase)
        self.column.addWidget(hint)
        self.column.addWidget(self.leave_out)
        self.column.addStretch(0)
        self.phrase.hide()

    def _current(self) -> Asked | None:
        row = self.forms.currentRow()
        return self._asked[row] if 0 <= row < len(self._asked) else None

    def _meant(self, *, only_one: bool) -> tuple[Hit, ...]:
        current, row = self._current(), self.places.currentRow()
        if current is None:
            return ()
        return (current.hits[max(0, row)],) if only_one else current.hits

    @Slot(int)
    def _show_places(self, row: int) -> None:  # noqa: ARG002
        current = self._current()
        with QSignalBlocker(self.places):
            self.places.clear()
            for hit in current.hits if current else ():
                self.places.addItem(hit.sentence or hit.place)
            self.places.setCurrentRow(0)
        self.phrase.hide()
        may = choices_for(current.shape) if current else ()
        has_note = current is not None and any(hit.note for hit in current.hits)
        is_known = current is not None and current.shape is not Shape.UNKNOWN
        for ruling in Ruling:
            self._offer(ruling, may=ruling in may)
        is_tied = current is not None and current.shape in _TIED
        self._offer(Ruling.CONSENT, may=has_note and is_tied)
        self._offer("rest", may=Ruling.WORD in may)
        self._offer(_OFF, may=has_note)
        self._offer(_GO, may=has_note)
        self._offer(_REWORD, may=has_note and is_known)
        self._look()

    def _offer(self, answer: str, *, may: bool) -> None:
        self._buttons[answer].setVisible(may)
        for action in self.actions():
            if action.data()[0] == answer:
                action.setEnabled(may)

    @Slot()
    def _look(self) -> None:
        found = self._meant(only_one=True)
        if found:
            self.shown.emit(found[0])

    @Slot()
    def _on_choice(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        answer, only_one = action.data()
        hits = self._meant(only_one=only_one)
        if answer == "back":
            self._go_back()
        elif answer == _REWORD and hits:
            self._ask_phrase(only_one=only_one)
        elif answer == _OFF and hits:
            self.taken_off.emit(hits)
        elif answer == Ruling.CONSENT and hits:
            self.consent_asked.emit(hits)
        elif answer == _GO:
            self._go_to_note()
        elif answer == "rest":
            self._rule_rest()
        elif hits:
            self.ruled.emit(hits, Ruling(answer))

    def _rule_rest(self) -> None:
        """Say that what is left in this list, from here on, are words."""
        current = self._current()
        if current is not None:
            of_shape = [each for each in self._asked if each.shape is current.shape]
            hits = tuple(hit for each in of_shape for hit in each.hits)
            self.ruled.emit(hits, Ruling.WORD)

    def _go_to_note(self) -> None:
        for hit in self._meant(only_one=True):
            if hit.note:
                self.note_asked.emit(hit.note)

    def _go_back(self) -> None:
        if self.phrase.isVisible():
            self.phrase.hide()
            self.forms.setFocus()
        else:
            self.closed.emit()

    def _ask_phrase(self, *, only_one: bool) -> None:
        self._only_one = only_one
        self.phrase.show()
        self.phrase.selectAll()
        self.phrase.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("In place of it: type a phrase, Enter puts it there"))

    @Slot()
    def _reword(self) -> None:
        hits, phrase = self._meant(only_one=self._only_one), self.phrase.text().strip()
        if hits and phrase:
            self.phrase.hide()
            self.forms.setFocus()
            self.reworded.emit(hits, phrase)
