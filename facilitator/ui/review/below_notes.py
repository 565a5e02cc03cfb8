"""What stands below the notes of Review: the matrix of coverage, or a chart of the time."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.coverage import Coverage
from facilitator.core.note_query.scope import Scope
from facilitator.operations.comment_list import lacking_view
from facilitator.operations.comments import ask_view, usual_day
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.reply_requests import request_to
from facilitator.store.queries.found_counts import unheard_in
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.coverage_card import CoverageCard
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.review.time_card import AIRTIME, FLOOR, PLAN, TimeCard
from facilitator.ui.session import Session
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure

_COVERAGE = "coverage"


class BelowNotes(QWidget):
    """Shows one of the two; nothing is read for the other."""

    def __init__(self, session: Session, scope: ScopeButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Coverage | None = None
        self._told = ""  # what stays through the news of what it tells
        self.coverage = CoverageCard()
        self.times = TimeCard(session, scope)
        labels = (
            (_COVERAGE, self.tr("Coverage")),
            (AIRTIME, self.tr("Airtime")),
            (PLAN, self.tr("Agenda")),
            (FLOOR, self.tr("Who spoke when")),
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
        for part in (self.switch, self._matrix, self.times):
            column.addWidget(part)
        self.times.hide()
        self.switch.chosen.connect(self._show)
        self.coverage.reply_wanted.connect(self._copy_request)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show the numbers of what was found, and write requests by them."""
        self._shown = coverage
        self.coverage.show_coverage(coverage)
        if self._told:
            self.coverage.hint.set_text(self._told)
            self._told = ""

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
        session, programme = self._session, self._session.programme
        by = usual_day(day_in(programme.zone or "UTC", session.now()).isoformat())
        request = request_to(programme, self._shown, organisation, by=by)
        QApplication.clipboard().setText(request)
        name = next(e.short for e in self._shown.members if e.id == organisation)
        # By a filter, they may have said something after all: then nobody waits for a view.
        if session.can_write() and lacking_view(session.db, programme, organisation):
            text = self.tr("Copied, noted as sent to {name}: a reply is wanted by {day}")
            self._told = text.format(name=name, day=by)
            self._say(self._told)
            session.run(ask_view, organisation, at=session.now(), by=by, failed=self._on_failed)
        else:
            self._say(self.tr("Copied: the message to {name}, to be sent").format(name=name))

    def _on_failed(self, failure: Failure) -> None:
        self._say(sentence(failure.message))

    def _say(self, text: str) -> None:
        self.coverage.hint.set_text(text)
        announce(self.coverage.hint, text)

    @Slot(str)
    def _show(self, which: str) -> None:
        shows_coverage = which == _COVERAGE
        self._matrix.setVisible(shows_coverage)
        if not shows_coverage:
            self.times.show_chart(which)
        self.times.setVisible(not shows_coverage)
