"""Strip above a section of the codebook: two labels that are likely one, and the ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.core.likely_duplicates import Label, Likely
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.codebook.words import notes_in_words
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel


class LikelyStrip(Card):
    """Hidden where no two look like one. The signals carry the pair that is shown."""

    role_spoken = Roles.PART

    merge_asked = Signal(object)  # Likely
    apart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        unit = app_scale().unit
        self._pair: Likely | None = None
        # Keys of the table, which gives them on: in a text they are letters.
        self._merge, self._apart = QAction(self), QAction(self.tr("Not the same"), self)
        self._merge.setShortcut(QKeySequence("D"))
        self._apart.setShortcut(QKeySequence("X"))
        self._merge.triggered.connect(self.merge)
        self._apart.triggered.connect(self.tell_apart)
        self.text = TextLabel(shorten=True)
        self.more = TextLabel(muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, 2 * unit, 2 * unit, 2 * unit)
        row.setSpacing(2 * unit)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        self.buttons = (KeyButton(self._merge), KeyButton(self._apart))
        for button in self.buttons:
            button.shorten()
            row.addWidget(button)
        self.setAccessibleName(self.tr("Likely the same"))
        self.hide()

    def show_pair(
        self, pair: Likely, labels: dict[str, Label], names: dict[str, str], *, of: int
    ) -> None:
        """Show the first pair of so many; `labels` and `names` are by id."""
        self._pair = pair
        one, into = (names[each] for each in pair)
        counts = [notes_in_words(labels[each].notes) for each in pair]
        text = self.tr("Likely the same: {one} ({notes}) and {into} ({more})")
        told = text.format(one=one, notes=counts[0], into=into, more=counts[1])
        self.text.set_text(told)
        self.more.set_text(self.tr("%n more pair(s)", "", of - 1) if of > 1 else "")
        self.more.setVisible(of > 1)
        self._merge.setText(self.tr("Merge into {name}").format(name=into.replace("&", "&&")))
        self.show()

    def show_nothing(self) -> None:
        self._pair = None
        self.hide()

    def set_changeable(self, changeable: bool) -> None:
        for each in (self._merge, self._apart):
            each.setEnabled(changeable)

    @Slot()
    def merge(self) -> None:
        """Ask for what is shown to be merged, if anything is."""
        if self._pair is not None and self._merge.isEnabled():
            self.merge_asked.emit(self._pair)

    @Slot()
    def tell_apart(self) -> None:
        """Ask for what is shown to be told apart."""
        if self._pair is not None and self._apart.isEnabled():
            self.apart_asked.emit(self._pair)
