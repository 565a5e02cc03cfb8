"""Row of what is left to tidy: each a pill with its number, which filters by it, or leads there."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.core.note_query.written import query_of
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.pill_button import PillButton
from facilitator.ui.widgets.section_label import SectionLabel


class TidyRow(QWidget):
    """Hidden where all is tidy. `wanted` carries a query; the same pill again takes it away.

    What no note stands for is `asked` for by itself, a ToTidy.
    """

    wanted = Signal(str)
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[ToTidy, int] = {}
        self._query = ""
        flow = FlowLayout(self, spacing=2 * app_scale().unit)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(SectionLabel(self.tr("To tidy")))
        self.pills = {each: PillButton() for each in ToTidy}
        for each, pill in self.pills.items():
            pill.setCheckable(bool(each.wanted))
            pill.clicked.connect(self._on_clicked)
            flow.addWidget(pill)
        self._show()

    def show_counts(self, counts: Mapping[ToTidy, int]) -> None:
        """Show how many notes there are of each; one that is not counted is left out."""
        self._counts = counts
        self._show()

    def mark(self, query: str) -> None:
        """Show by which of them the list is filtered, if it is by one."""
        if query != self._query:
            self._query = query
            self._show()

    def _show(self) -> None:
        for each, pill in self.pills.items():
            count = self._counts.get(each, 0)
            is_in_use = bool(each.wanted) and self._query == query_of(each.wanted)
            pill.setChecked(is_in_use)
            pill.show_text(self._text(each, count), Tone.AMBER if count else Tone.FINE)
            pill.setVisible(each in self._counts and (count > 0 or is_in_use))
        self.setVisible(any(not pill.isHidden() for pill in self.pills.values()))

    def _text(self, what: ToTidy, count: int) -> str:
        return {
            ToTidy.GAPS: self.tr("%n gap(s) ???", "", count),
            ToTidy.UNRESOLVED: self.tr("%n with an unknown name", "", count),
            ToTidy.NO_SPEAKER: self.tr("%n without a speaker", "", count),
            ToTidy.NO_QUESTION: self.tr("%n without a question", "", count),
            ToTidy.ACTIONS: self.tr("%n action(s) without owner or day", "", count),
            ToTidy.QUOTES: self.tr("%n quote(s) to ask", "", count),
            ToTidy.LONG_TURNS: self.tr("%n of turns over 10 minutes", "", count),
            ToTidy.ALIKE: self.tr("%n that say the same", "", count),
            ToTidy.NOT_HEARD: self.tr("%n not heard on the question", "", count),
            ToTidy.STRICTER: self.tr("%n became stricter by bring-in", "", count),
            ToTidy.LEFT: self.tr("%n question(s) left in the room", "", count),
            ToTidy.OFF_IN_WORDS: self.tr("%n off the record in words", "", count),
        }[what]

    @Slot()
    def _on_clicked(self) -> None:
        pill = self.sender()
        what = next(each for each, own in self.pills.items() if own is pill)
        if not what.wanted:
            self.asked.emit(what)
            return
        query = query_of(what.wanted)
        self.wanted.emit("" if query == self._query else query)
