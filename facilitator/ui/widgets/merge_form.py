"""Form that merges one of a kind into another, which is found by a part of its name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.text import fold
from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.name_box import NameBox
from facilitator.ui.widgets.text_label import TextLabel

Explain = Callable[[str], str]


class MergeForm(FormOver):
    """`given` carries the ids of the one that goes and of the one that stays."""

    given = Signal(str, str)

    def __init__(
        self,
        one: tuple[str, str],
        others: Sequence[tuple[str, str]],
        explain: Explain,
        *,
        parent: QWidget,
    ) -> None:
        """`one` and `others` are ids and names; `explain` says what happens, by the other's name.

        It is asked with an empty name too, while none is chosen.
        """
        super().__init__(self.tr("Merge {name} into another").format(name=one[1]), parent)
        unit = app_scale().unit
        self._one = one[0]
        self._names = {fold(name): (row_id, name) for row_id, name in others}
        self._explain = explain
        self.other = NameBox(self.tr("The one that stays"), [name for _, name in others])
        self.other.line.setPlaceholderText(self.tr("Type a part of its name"))
        self.other.setMinimumWidth(80 * unit)
        self.explained = TextLabel(muted=True, wrap=True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(self.tr("Merge"))
        self.column.addWidget(self.explained)
        self.column.addWidget(self.other)
        self.add_buttons(self.cancel, self.go)
        self.go.clicked.connect(self._give)
        self.other.editTextChanged.connect(self._follow_name)
        self.other.line.returnPressed.connect(self._give)
        self._follow_name()

    def choose(self, name: str) -> None:
        """Propose the one that stays."""
        self.other.setEditText(name)
        self.other.line.selectAll()

    def ask(self) -> None:
        self.open(self.other)

    @Slot()
    def _follow_name(self) -> None:
        name = self._meant()
        self.go.setEnabled(bool(name))
        self.explained.set_text(self._explain(name))
        if self.isVisible():
            self.fit()

    def _meant(self) -> str:
        """Return the name that was typed, or the only one with that in it; else nothing."""
        typed = fold(self.other.currentText())
        if typed in self._names:
            return self._names[typed][1]
        found = [name for folded, (_, name) in self._names.items() if typed and typed in folded]
        return found[0] if len(found) == 1 else ""

    @Slot()
    def _give(self) -> None:
        name = self._meant()
        if name and self.isVisible():  # Enter comes by the box and by the form
            self.given.emit(self._one, self._names[fold(name)][0])
            self.accept()
