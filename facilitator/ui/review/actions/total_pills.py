"""Numbers of actions in the bar of Review: each leads to those that it counts."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.core.actions import SOON, Totals
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.pill_button import PillButton
from facilitator.ui.widgets.top_bar import TopBar


class TotalPills(QWidget):
    """Shown while its list is; goes from a bar that has no room for it."""

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar)
        self._is_wanted = False
        self.overdue = PillButton(tone=Tone.OVER)
        self.soon = PillButton(tone=Tone.AMBER)
        self.ownerless = PillButton(tone=Tone.AMBER)
        self.done = PillButton(tone=Tone.FINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * app_scale().unit)
        for each in (self.overdue, self.soon, self.ownerless, self.done):
            row.addWidget(each)
        self.hide()
        bar.add_left(self)
        bar.give_way_first(self)

    def show_totals(self, found: Totals) -> None:
        """Show the numbers that are not 0."""
        self._say(self.overdue, self.tr("%n overdue", "", found.overdue), found.overdue, Tone.OVER)
        soon = self.tr("{n} due in {days} days").format(n=found.soon, days=SOON)
        self._say(self.soon, soon, found.soon, Tone.AMBER)
        ownerless = self.tr("%n without an owner", "", found.ownerless)
        self._say(self.ownerless, ownerless, found.ownerless, Tone.AMBER)
        done = self.tr("{done} of {all} done").format(done=found.done, all=found.wanted)
        self._say(self.done, done, found.wanted, Tone.FINE)

    def want(self, wanted: bool) -> None:
        """Have it shown while its list is, where there is room."""
        self._is_wanted = wanted
        self.setVisible(wanted)
        self.updateGeometry()

    def is_short(self) -> bool:
        return self._is_wanted and self.isHidden()

    def set_short(self, short: bool) -> None:
        self.setVisible(self._is_wanted and not short)

    def short_by(self) -> int:
        if not self._is_wanted:
            return 0
        return self.sizeHint().width() + round(3.5 * app_scale().unit)

    @staticmethod
    def _say(pill: PillButton, text: str, number: int, tone: Tone) -> None:
        pill.show_text(text, tone)
        pill.setAccessibleName(text)
        pill.setVisible(bool(number))
