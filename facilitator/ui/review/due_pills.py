"""What is due, as pills in the bar of Review: each is a button that leads to where it is done."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.core.due import NOTHING_DUE, Due
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.painting import pill_size
from facilitator.ui.widgets.pill_button import PillButton
from facilitator.ui.widgets.top_bar import TopBar


class DuePills(QWidget):
    """In a bar without room they say less, and then go: menu and keys lead to the same."""

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar)
        self._due = NOTHING_DUE
        self._is_wanted = True
        self.quotes = PillButton(tone=Tone.AMBER)
        self.unapproved = PillButton(tone=Tone.AMBER)
        self.overdue = PillButton(tone=Tone.OVER)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * app_scale().unit)
        for each in self.pills():
            each.hide()
            self._row.addWidget(each)
        self._fewer_words = _Step(self._write, self._saved_by_fewer_words)
        self._none_at_all = _Step(self._show_where_wanted, partial(self._width_of, short=True))
        bar.add_left(self)
        bar.give_way_first(self._none_at_all)
        bar.give_way_first(self._fewer_words)

    def pills(self) -> tuple[PillButton, ...]:
        return self.quotes, self.unapproved, self.overdue

    def show_due(self, due: Due) -> None:
        """Show what is due; what is not has no pill."""
        self._due = due
        counts = (due.quotes, len(due.unapproved), due.overdue)
        for pill, count in zip(self.pills(), counts, strict=True):
            pill.setVisible(bool(count))
        self._write()

    def want(self, wanted: bool) -> None:
        """Have them shown, where there is room; a view may say the same in its own way."""
        self._is_wanted = wanted
        self._show_where_wanted()

    def _show_where_wanted(self) -> None:
        shown = self._is_wanted and not self._none_at_all.is_short()
        self.setVisible(shown and any(not each.isHidden() for each in self.pills()))
        self.updateGeometry()

    def _write(self) -> None:
        """Write each pill in as many words as there is room for."""
        told = self._short() if self._fewer_words.is_short() else self._whole()
        for pill, text, whole in zip(self.pills(), told, self._whole(), strict=True):
            tone = Tone.OVER if pill is self.overdue else Tone.AMBER
            pill.show_text(text, tone)
            pill.setAccessibleName(whole)
            pill.setToolTip(whole if text != whole else "")
        self._show_where_wanted()

    def _saved_by_fewer_words(self) -> int:
        return self._width_of(short=False) - self._width_of(short=True)

    def _width_of(self, *, short: bool) -> int:
        """Return how wide they are, in fewer words or in all, with the room beside them."""
        texts = self._short() if short else self._whole()
        there = [t for t, p in zip(texts, self.pills(), strict=True) if not p.isHidden()]
        if not self._is_wanted or not there:
            return 0
        between = (len(there) - 1) * self._row.spacing()
        beside = round(3.5 * app_scale().unit)
        return sum(pill_size(text).width() for text in there) + between + beside

    def _whole(self) -> tuple[str, str, str]:
        due = self._due
        quotes = ""
        if due.since:
            quotes = self.tr("%n quote(s) unanswered since {day}", "", due.quotes)
            quotes = quotes.format(day=day_label(date.fromisoformat(due.since)))
        unapproved = ""
        if len(due.unapproved) == 1:
            (one,) = due.unapproved
            unapproved = self.tr("roundtable {number} not approved for %n day(s)", "", one.days)
            unapproved = unapproved.format(number=one.label)
        elif due.unapproved:
            count = len(due.unapproved)
            unapproved = self.tr("%n roundtable(s) not approved, one for {days} days", "", count)
            unapproved = unapproved.format(days=due.unapproved[0].days)
        return quotes, unapproved, self.tr("%n action(s) overdue", "", due.overdue)

    def _short(self) -> tuple[str, str, str]:
        due = self._due
        return (
            self.tr("%n unanswered", "", due.quotes),
            self.tr("%n not approved", "", len(due.unapproved)),
            self.tr("%n overdue", "", due.overdue),
        )


class _Step:
    """One step of giving way: what is shown follows it, and it saves so many pixels."""

    def __init__(self, follow: Callable[[], None], saved: Callable[[], int]) -> None:
        self._follow, self.short_by, self._is_short = follow, saved, False

    def is_short(self) -> bool:
        return self._is_short

    def set_short(self, short: bool) -> None:
        if short != self._is_short:
            self._is_short = short
            self._follow()
