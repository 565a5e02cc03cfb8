"""Field of the detail pane that holds any number of values, each a chip."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.note_fields import NoteField, Shared
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.share_chip import ShareChip
from facilitator.ui.widgets.tab_order import keep_tab_order

Names = Callable[[NoteField, str], str]


class ChipField(QWidget):
    """What all have is pressed away; what some have is given to all; `add_asked` wants more."""

    given = Signal(object, str)  # NoteField, key
    taken = Signal(object, str)
    add_asked = Signal(object, QPoint)  # NoteField, and the place of the screen to ask at

    def __init__(self, field: NoteField, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._field = field
        self._shown: object = None
        self._flow = FlowLayout(self, spacing=app_scale().unit)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.add = LineButton(self.tr("add…"), role=Role.CHIP, link=True, whole=True)
        self.add.setAccessibleName(self.tr("{field}, add").format(field=title))
        self.add.clicked.connect(self._ask)
        self._flow.addWidget(self.add)

    def chips(self) -> list[ShareChip]:
        widgets = (self._flow.itemAt(at) for at in range(self._flow.count()))
        found = (each.widget() for each in widgets if each is not None)
        return [each for each in found if isinstance(each, ShareChip)]

    def show_shared(self, shared: Shared, name: Names, colour: Callable[[str], str | None]) -> None:
        """Show what notes have of the field, what most have first."""
        counts = shared.counts(self._field)
        wanted = [
            (text, key, many, colour(key))
            for key, many in sorted(counts.items(), key=lambda each: -each[1])
            if (text := name(self._field, key))
        ]
        if (wanted, shared.notes) == self._shown:
            return
        self._shown = wanted, shared.notes
        self._flow.takeAt(self._flow.count() - 1)
        self._flow.clear()
        for text, key, many, its in wanted:
            chip = ShareChip(text, key, share=(many, shared.notes), colour=its)
            chip.asked.connect(self._on_chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        self.add.raise_()  # read out after the chips, as Tab goes
        keep_tab_order(self, (*self.chips(), self.add))

    @Slot(str)
    def _on_chip(self, key: str) -> None:
        chip = self.sender()
        if isinstance(chip, ShareChip) and chip.is_whole:
            self.taken.emit(self._field, key)
        else:
            self.given.emit(self._field, key)

    @Slot()
    def _ask(self) -> None:
        self.add_asked.emit(self._field, self.add.mapToGlobal(self.add.rect().bottomLeft()))
