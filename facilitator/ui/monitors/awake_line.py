"""Label that says whether the laptop is kept awake."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.monitors.awake import Awake, Wakefulness
from facilitator.ui.widgets.text_label import TextLabel


class AwakeLine(TextLabel):
    """Hidden while no roundtable is live."""

    def __init__(self, awake: Awake, parent: QWidget | None = None) -> None:
        super().__init__(role=Role.SMALL, muted=True, wrap=True, parent=parent)
        self.setIndent(round(2.5 * app_scale().unit))
        self._awake = awake
        awake.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        texts = {
            Wakefulness.KEPT: self.tr("Laptop kept awake"),
            Wakefulness.UNKEPT: self.tr("Not kept awake: set your laptop not to sleep"),
        }
        text = texts.get(self._awake.state, "")
        self.set_text(text)
        self.setVisible(bool(text))
