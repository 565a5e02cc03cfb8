"""Card with charts of time: what each has spoken, what the agenda took, who spoke when."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.charts.airtime_chart import airtime_chart
from facilitator.core.charts.floor_chart import floor_chart
from facilitator.core.charts.of_rooms import floor_in, spoken_in, took_in
from facilitator.core.charts.plan_chart import plan_chart
from facilitator.core.note_query.scope import Scope
from facilitator.core.room_view import RoomView
from facilitator.core.sentences import Sentence
from facilitator.operations.rooms_in_scope import rooms_in_scope
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.background import Background
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.chart_view import ChartView, MakeChart
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

AIRTIME, PLAN, FLOOR = CHARTS = ("airtime", "plan", "floor")
_HIGHEST = 60  # units
_TIMES = ("turn", "run", "pause", "roundtable", "item", "attendance", *PROGRAMME)


class TimeCard(Card):
    """Shows one chart of what is looked at. While it is hidden it only remembers that news came."""

    def __init__(self, session: Session, scope: ScopeButton, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._scope = scope
        self._which = AIRTIME
        self._rooms: tuple[RoomView, ...] = ()
        self._of: Scope | None = None  # whose rooms these are
        self._asked = 0
        self.heading = SectionLabel("")
        self.hint = TextLabel(muted=True, wrap=True)
        self.chart = ChartView()
        column, unit = QVBoxLayout(self), app_scale().unit
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        scroll = ScrolledWhole(self.chart, sideways=False)
        scroll.setMaximumHeight(_HIGHEST * unit)  # the notes above are what the place is for
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self.heading, self.hint, scroll):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_failed)
        scope.chosen.connect(self._read)
        session.changed.connect(self._on_changed)
        session.reopened.connect(self._read)
        session.closing.connect(self._background.wait)

    def show_chart(self, which: str) -> None:
        """Show one of CHARTS."""
        self._which = which
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._of != self._scope.scope():
            self._read()

    @Slot()
    def _read(self) -> None:
        """Read the rooms beside the window: a series may have held hundreds."""
        self._of = None
        if self.isVisible():
            self._asked += 1
            self._of, session = self._scope.scope(), self._session
            given = (session.reads, self._of, session.now())
            self._background.run(str(self._asked), rooms_in_scope, *given)

    @Slot(str, object)
    def _on_read(self, asked: str, rooms: tuple[RoomView, ...]) -> None:
        if asked == str(self._asked):  # else something else was asked meanwhile
            self._rooms = rooms
            self._draw()

    @Slot(str, object)
    def _on_failed(self, asked: str, sentence: Sentence) -> None:
        if asked == str(self._asked):
            self._of = None
            self.hint.set_text(translated(sentence))
            self.hint.show()
            self.chart.show_chart(None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_TIMES):
            self._read()

    def _draw(self) -> None:
        titles = {
            AIRTIME: self.tr("Airtime"),
            PLAN: self.tr("Agenda, planned and taken"),
            FLOOR: self.tr("Who spoke when"),
        }
        self.heading.set_text(titles[self._which])
        make = self._make(titles[self._which])
        self.hint.set_text("" if make else self._why_not())
        self.hint.setVisible(make is None)
        self.chart.show_chart(make)

    def _make(self, title: str) -> MakeChart | None:
        rooms = self._rooms
        if not rooms or (self._which != AIRTIME and len(rooms) > 1):
            return None
        if self._which == AIRTIME:
            mark = self.tr("Line: the share of the time that they could have had")
            return partial(airtime_chart, spoken_in(rooms), title=title, mark=mark)
        if self._which == PLAN:
            return partial(plan_chart, took_in(rooms[0]), title=title)
        floor = floor_in(rooms[0])
        return None if floor is None else partial(floor_chart, *floor, title=title)

    def _why_not(self) -> str:
        if not self._rooms:
            return self.tr("No roundtable of these has begun yet.")
        return self.tr("This is drawn of one roundtable: choose it above.")
