"""Card with the series: roundtables side by side, and the tags and findings that recur."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import Scope
from facilitator.core.sentences import Sentence
from facilitator.core.series import Recurring, Series
from facilitator.operations.note_search import NoteSearch
from facilitator.operations.series import see_series
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.local_forms import quoted
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.review.series.leads import query_behind
from facilitator.ui.review.series.series_model import Cell, Number
from facilitator.ui.review.series.series_table import SeriesTable
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_LINKS = ("note_said_by", "note_person", "note_question", "note_tag", "finding", "finding_note")
_TIMES = ("turn", "run", "pause", "roundtable", "item", "attendance")
_SHOWN = (*PROGRAMME, "note", "tag", *_LINKS, *_TIMES)
_MOST = 6  # tags, and findings, that are named


class SeriesCard(Card):
    """Read in the background. While it is hidden it only remembers that news came.

    `notes_asked` carries the query behind a number; the others a roundtable or a finding (id).
    """

    notes_asked = Signal(str)
    room_asked = Signal(str)
    findings_asked = Signal(str)
    finding_asked = Signal(str)
    airtime_asked = Signal(str)
    floor_asked = Signal(str)

    def __init__(self, session: Session, scope: ScopeButton, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._scope = session, scope
        self._is_stale = True
        self._of: Scope | None = None  # what is shown, or asked for
        self._shown = Series()
        self.reader = LastAsked(session, self)
        self.hint = TextLabel(muted=True, wrap=True)
        self.table = SeriesTable(self.tr("Roundtables side by side"))
        self.tags, self.findings = FlowLayout(), FlowLayout()
        column, unit = QVBoxLayout(self), app_scale().unit
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("Roundtables side by side")))
        column.addWidget(self.hint)
        column.addWidget(self.table)
        for flow in (self.tags, self.findings):
            flow.setSpacing(2 * unit)
            column.addLayout(flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.reader.answered.connect(self._show)
        self.reader.refused.connect(self._on_refused)
        self.table.asked.connect(self._on_cell)
        scope.chosen.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.reopened.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale or self._of != self._scope.scope():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the numbers anew; a hidden card waits until it is shown."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._of, session = self._scope.scope(), self._session
        if self._of.roundtable is not None:
            self._say(self.tr("This compares several: choose a theme, or all roundtables, above."))
            self._show_series(Series())
        else:
            wanted = NoteFilter(scope=self._of)
            self.reader.ask(see_series, session.programme, wanted, now=session.now())

    @Slot(object)
    def _show(self, series: Series) -> None:
        if self._of is not None and self._of.roundtable is not None:
            return  # one was chosen meanwhile
        keys = self.tr(
            "↵ or a click leads to what is behind a number · shares are of the members’ airtime"
        )
        none = self.tr("No roundtable of these has been planned yet.")
        self._say(keys if series.rooms else none)
        self._show_series(series)

    def _show_series(self, series: Series) -> None:
        self._shown = series
        self.table.show_series(series)
        self.table.setVisible(bool(series.rooms))
        labels = {each.roundtable.id: f"R{each.roundtable.label}" for each in series.rooms}
        tags = ((each.id, f"{each.name} · {_counted(each, labels)}") for each in series.tags)
        found = (
            (each.id, f"{quoted(first_words(each.name))} · {_counted(each, labels)}")
            for each in series.findings
        )
        self._fill(self.tags, self.tr("Tags that recur:"), tuple(tags), self._on_tag)
        self._fill(self.findings, self.tr("Findings that recur:"), tuple(found), self._on_finding)

    def _fill(
        self, flow: FlowLayout, heading: str, links: Sequence[tuple[str, str]], on_link: object
    ) -> None:
        flow.clear()
        if not links:
            return
        flow.addWidget(TextLabel(heading, role=Role.SMALL, muted=True))
        for key, text in links[:_MOST]:
            link = LineButton(text, key=key, role=Role.SMALL, link=True)
            link.clicked.connect(on_link)
            flow.addWidget(link)
        if len(links) > _MOST:
            more = self.tr("and %n more", "", len(links) - _MOST)
            flow.addWidget(TextLabel(more, role=Role.SMALL, muted=True))

    def _say(self, text: str) -> None:
        self.hint.set_text(text)

    def _search(self) -> NoteSearch:
        session = self._session
        return NoteSearch(session.db, session.programme, now=session.now())

    @Slot(object)
    def _on_cell(self, cell: Cell) -> None:
        room = cell.room.roundtable.id
        match cell.number:
            case Number.ROOM:
                self.room_asked.emit(room)
            case Number.FINDINGS:
                self.findings_asked.emit(room)
            case Number.AIRTIME:
                self.airtime_asked.emit(room)
            case Number.HEARD:
                self.floor_asked.emit(room)
            case _:
                self.notes_asked.emit(query_behind(self._search(), cell))

    @Slot()
    def _on_tag(self) -> None:
        link = self.sender()
        if isinstance(link, LineButton):
            names = {each.id: each.name for each in self._shown.tags}
            self.notes_asked.emit(self._search().query_for(Filter.TAG, names[link.key], link.key))

    @Slot()
    def _on_finding(self) -> None:
        link = self.sender()
        if isinstance(link, LineButton):
            self.finding_asked.emit(link.key)

    @Slot(object)
    def _on_refused(self, sentence: Sentence) -> None:
        self._is_stale = True
        self._say(translated(sentence))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self.refresh()


def _counted(found: Recurring, labels: dict[str, str]) -> str:
    """Return where something recurs: "R1 3, R2 5", of a finding "R1, R2"."""
    notes: Iterable[str] = (str(each) for each in found.notes or ("",) * len(found.rooms))
    places = zip(found.rooms, notes, strict=True)
    return ", ".join(f"{labels[room]} {number}".strip() for room, number in places)
