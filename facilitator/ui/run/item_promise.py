"""Choice of what is promised for an item, with a sentence where that has no effect."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.attribution import strictness
from facilitator.core.model import Promise
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import OFFERED, promise_name
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.text_label import TextLabel


class PromiseChoice(QWidget):
    """None of the promises is chosen where an item has no own one."""

    def __init__(self, whole: Promise | None, parent: QWidget) -> None:
        """`whole` is what the whole roundtable is promised, None where that is not known yet."""
        super().__init__(parent)
        self._whole = whole
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Promise"))
        self.box.addItem(self.tr("as for the whole roundtable"), "")
        for each in OFFERED:
            self.box.addItem(promise_name(each), each.value)
        self._remark = TextLabel(tone=Tone.AMBER, wrap=True)
        self._remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self._remark)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._look)

    def show_promise(self, promise: Promise | None) -> None:
        """Choose a promise, also one that is not offered but was chosen elsewhere."""
        value = "" if promise is None else promise.value
        if promise is not None and self.box.findData(value) < 0:
            self.box.addItem(promise_name(promise), value)
        self.box.setCurrentIndex(self.box.findData(value))

    def promise(self) -> Promise | None:
        value = self.box.currentData()
        return Promise(value) if value else None

    def remark(self) -> str:
        """Return what is said of the choice, or nothing."""
        return self._remark.full_text()

    @Slot()
    def _look(self) -> None:
        """Say that what is chosen has no effect, where the whole roundtable is promised more."""
        own, whole = self.promise(), self._whole
        said = ""
        if own is not None and whole is not None and strictness(own) < strictness(whole):
            said = self.tr("No effect: the whole roundtable is promised more, “{promise}”.")
            said = said.format(promise=promise_name(whole))
        self._remark.set_text(said)
        self._remark.setVisible(bool(said))
