"""Choice of what is promised for an item, with a sentence where that can do nothing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.attribution import strictest, strictness
from facilitator.core.model import Promise
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.text_label import TextLabel


class PromiseChoice(ChoiceBox):
    """None of the promises is chosen where an item has no own one; `remark` is for the form."""

    remarked = Signal()  # a sentence came or went

    def __init__(self, whole: Promise | None, parent: QWidget) -> None:
        """`whole` is what the whole roundtable is promised, None where that is not known yet."""
        super().__init__(parent)
        self._whole = whole
        self._held: Promise | None = None
        self.addItem(self.tr("as for the whole roundtable"), "")
        for each in OFFERED:
            self.addItem(promise_name(each), each.value)
        self.remark = TextLabel(tone=Tone.AMBER, wrap=True, parent=parent)
        self.remark.hide()
        self.currentIndexChanged.connect(self._look)

    def show_promise(self, promise: Promise | None) -> None:
        """Choose a promise, also one that is not offered but was chosen elsewhere."""
        value = "" if promise is None else promise.value
        if promise is not None and self.findData(value) < 0:
            self.addItem(promise_name(promise), value)
        self.setCurrentIndex(self.findData(value))

    def hold_to(self, promise: Promise | None) -> None:
        """Take nothing looser than what holds since the item began; None: it has not begun."""
        self._held = promise
        self._look()

    def is_looser(self) -> bool:
        """Tell whether what is chosen is less than what holds since the item began."""
        own, held = self.promise(), self._held
        if held is None:
            return False
        chosen = strictest(*(each for each in (own, self._whole) if each is not None))
        return strictness(chosen) < strictness(held)

    def promise(self) -> Promise | None:
        value = self.currentData()
        return Promise(value) if value else None

    @Slot()
    def _look(self) -> None:
        """Say where what is chosen is not taken, or has no effect for more is promised anyway."""
        own, whole, held = self.promise(), self._whole, self._held
        said = ""
        if held is not None and self.is_looser():
            said = self.tr(
                "“{promise}” was promised to who spoke in it: once it has begun that can only be"
                " made stricter."
            )
            said = said.format(promise=promise_name(held))
        elif own is not None and whole is not None and strictness(own) < strictness(whole):
            said = self.tr(
                "This promise has no effect: the whole roundtable is promised more, “{promise}”."
            )
            said = said.format(promise=promise_name(whole))
        self.remark.set_text(said)
        self.remark.setVisible(bool(said))
        self.remarked.emit()
