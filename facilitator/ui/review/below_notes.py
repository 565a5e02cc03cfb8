"""What stands below the notes of Review: the matrix of coverage, the series, or a chart of time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.coverage import Coverage
from facilitator.core.note_query.scope import Scope
from facilitator.operations.reply_requests import request_to
from facilitator.store.queries.found_counts import unheard_in
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.coverage_card import CoverageCard
from facilitator.ui.review.reply_request import ReplyRequest
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.review.series.series_card import SeriesCard
from facilitator.ui.review.time_card import AIRTIME, CHARTS, FLOOR, PLAN, TimeCard
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import focus_first
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons

_COVERAGE, SERIES = "coverage", "series"


class BelowNotes(QWidget):
    """Shows one of them; nothing is read for the others.

    `notes_asked` carries a query, `findings_asked` a finding (id), or "" for all in the scope.
    """

    notes_asked = Signal(str)
    findings_asked = Signal(str)

    def __init__(self, session: Session, scope: ScopeButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._scope = session, scope
        self._shown: Coverage | None = None
        self._told = ""  # what stays while the numbers do
        self.request = ReplyRequest(session, self)
        self.coverage = CoverageCard()
        self.times = TimeCard(session, scope)
        self.series = SeriesCard(session, scope)
        labels = (
            (_COVERAGE, self.tr("Coverage")),
            (AIRTIME, self.tr("Airtime")),
            (PLAN, self.tr("Agenda")),
            (FLOOR, self.tr("Who spoke when")),
            (SERIES, self.tr("Series")),
        )
        self.switch = SegmentedButtons(self.tr("Below the notes"), labels)
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * app_scale().unit)
        self._matrix = QWidget()  # for the card hides itself where there is nothing to count
        inside = QVBoxLayout(self._matrix)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.coverage)
        for part in (self.switch, self._matrix, self.times, self.series):
            column.addWidget(part)
        self.times.hide()
        self.series.hide()
        self.switch.chosen.connect(self._show)
        self.coverage.reply_wanted.connect(self._copy_request)
        self.request.told.connect(self._on_told)
        self.series.notes_asked.connect(self.notes_asked)
        self.series.room_asked.connect(self._look_at)
        self.series.airtime_asked.connect(self._look_at_airtime)
        self.series.floor_asked.connect(self._look_at_floor)
        self.series.findings_asked.connect(self._look_at_findings)
        self.series.finding_asked.connect(self.findings_asked)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show the numbers of what was found, and write requests by them."""
        if coverage != self._shown:
            self._told = ""
        self._shown = coverage
        self.coverage.show_coverage(coverage)
        if self._told:
            self.coverage.hint.set_text(self._told)

    def go_to_unheard(self, scope: Scope) -> None:
        """Have the keys on who has said nothing, on what was talked about in a scope."""
        unheard = unheard_in(self._session.db, scope)
        if unheard:
            self.switch.set_value(_COVERAGE)
            self._show(_COVERAGE)
            self.coverage.go_to(*unheard[0])

    @Slot(str)
    def _copy_request(self, organisation: str) -> None:
        if self._shown is None:
            return
        programme, shown = self._session.programme, self._shown
        asked = tuple(each.id for each in shown.to_ask(organisation))
        if asked:
            self.request.ask(
                organisation, lambda by: request_to(programme, shown, organisation, by=by), asked
            )
            return
        name = next(each.short for each in shown.members if each.id == organisation)
        told = self.tr("{name} has said something on each of these: there is nothing to ask for")
        self._on_told(told.format(name=name), True)

    @Slot(str, bool)
    def _on_told(self, text: str, _refused: bool) -> None:
        self._told = text
        self.coverage.hint.set_text(text)
        announce(self.coverage.hint, text)

    @Slot(str)
    def _look_at(self, room: str) -> None:
        """Look at one roundtable (id) alone."""
        self._scope.choose(self._scope.scope()._replace(roundtable=room, theme=None))
        focus_first(self.switch)  # for what had the keys has gone

    @Slot(str)
    def _look_at_airtime(self, room: str) -> None:
        self._look_at_chart(room, AIRTIME)

    @Slot(str)
    def _look_at_floor(self, room: str) -> None:
        self._look_at_chart(room, FLOOR)

    def _look_at_chart(self, room: str, which: str) -> None:
        self.switch.set_value(which)
        self._show(which)
        self._look_at(room)

    @Slot(str)
    def _look_at_findings(self, room: str) -> None:
        self._look_at(room)
        self.findings_asked.emit("")

    @Slot(str)
    def _show(self, which: str) -> None:
        self._matrix.setVisible(which == _COVERAGE)
        self.series.setVisible(which == SERIES)
        if which in CHARTS:
            self.times.show_chart(which)
        self.times.setVisible(which in CHARTS)
