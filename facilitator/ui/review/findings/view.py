"""Findings of Review: what was found at the left, what it rests on at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.sentences import Sentence
from facilitator.operations.note_taking.context import day_in
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.findings_seen import FindingsSeen, see_findings
from facilitator.store.queries.notes_offered import Offered
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.empties import no_finding, no_notes
from facilitator.ui.review.findings.asked import FindingsAsked
from facilitator.ui.review.findings.finding_drafts import FindingDrafts
from facilitator.ui.review.findings.finding_pane import FindingPane
from facilitator.ui.review.findings.left_pane import LeftPane
from facilitator.ui.review.findings.reading import read_offers
from facilitator.ui.review.findings.rows import CardRow, rows_of
from facilitator.ui.review.findings.support_rows import SupportRow, support_rows
from facilitator.ui.review.findings.walk import Walk
from facilitator.ui.review.findings.walk_card import WalkCard
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole

_FINDINGS = ("finding", "finding_note", "consent", "attendance")
_NAMES = ("roundtable", "tag", "strike", *PROGRAMME)
_NOTES = ("note", "note_said_by", "note_person", "note_about", "note_question", "note_tag")
_DESK, _NO_NOTES = range(2)
_FINDING, _NONE = range(2)


class FindingsView(QWidget):
    """The findings in a scope. While it is hidden it only remembers that news came.

    They are read in the background; what was read before is shown until then.
    """

    def __init__(
        self, session: Session, actions: ActionMap, bar: ReviewBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._scope = session, actions, bar.scope
        self._is_stale = True
        self._notes_read = self._notes_changed = 0  # states of the notes, counted
        self._looked_for: tuple[object, ...] = ()  # what the offers are for
        self._seen: FindingsSeen | None = None
        self._wanted = ""  # a finding that was just made: chosen once it is read
        self._edits = False  # its sentence is to be edited then
        self._shown = ""  # the finding in hand
        self._goes_through = False  # the notes in none, once they are counted
        self._rows = NoteRows(session)
        self.left = LeftPane()
        self.pane = FindingPane()
        self.walk_card = WalkCard()
        self.walk = Walk(session, bar.scope, self._rows, self.walk_card)
        FindingDrafts(session, self.left.box, self.pane.sentence, self.pane.synthesis)
        self.asked = FindingsAsked(session, bar.scope, self.left, self.pane, self.walk)
        self.reader, self.offering = LastAsked(session, self), LastAsked(session, self)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        return self.left.list if self.left.list.findings.cards() else self.left.box

    def show_finding(self, finding: str, *, edits: bool = False) -> None:
        """Take a finding (id) in hand, "" for none other; `edits`: its sentence is typed over."""
        self._on_made(finding, edits)

    @Slot()
    def go_through(self) -> None:
        """Go through the notes in none yet: on the question of the finding in hand, else on any."""
        unused = self._seen.unused if self._seen is not None else None
        if unused is None:
            self._goes_through = True  # once it is known
            return
        card = self._card()
        question = (card.seen.finding.question or "") if card is not None else ""
        if not unused[question]:
            codes = [each.id for each in self._session.programme.questions]
            question = next((each for each in (*codes, "") if unused[each]), question)
        self._begin_walk(question)

    @Slot()
    def refresh(self) -> None:
        """Read everything anew; a hidden view waits until it is shown."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.reader.ask(see_findings, self._session.programme, self._scope.scope())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def is_reading(self) -> bool:
        readers = (self.reader, self.offering, self.walk.reader, self.asked.request.reader)
        return any(each.is_waited_for for each in readers)

    @Slot(object)
    def _on_seen(self, seen: FindingsSeen) -> None:
        before = self._numbers()
        self._seen = seen
        if self._notes_read != self._notes_changed:
            self._notes_read = self._notes_changed
            self._rows.forget()
        programme = self._session.programme
        for chip in (self.left.box, self.pane.question):
            chip.show_questions(programme.questions)
        rows = rows_of(seen, programme)
        ids = [each.id for each in rows if isinstance(each, CardRow)]
        chosen = self._wanted if self._wanted in ids else self.left.list.current()
        if chosen not in ids:  # what was in hand has gone: the one that took its place, or the last
            chosen = ids[min(before.get(chosen, 0), len(ids) - 1)] if ids else ""
        self.left.list.show_rows(rows, chosen)
        is_new, self._wanted = chosen == self._wanted, ""
        is_bare = not seen.findings and not seen.unused.total()
        self._no_notes.follow(programme)
        self._whole.setCurrentIndex(_NO_NOTES if is_bare else _DESK)
        self._show(chosen)
        self.walk.show_left(seen.unused[self.walk.question])
        if is_new and self._edits:
            self._edits = False
            self.pane.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pane.sentence.selectAll()
        if self._goes_through:
            self._goes_through = False
            self.go_through()

    @Slot(str)
    def _show(self, finding: str) -> None:
        card = self.left.list.findings.card(finding)
        self._right.setCurrentIndex(_NONE if card is None else _FINDING)
        if card is None:
            self.left.box.set_question(self._question_of_scope())
            return
        rests = card.seen.finding
        if rests.id != self._shown:
            self._shown = rests.id
            self.pane.say("")
            self.pane.offers.begin()
            self.left.box.set_question(rests.question)
        self._rows.read([each.note for each in rests.rests_on])
        known = {each.id: each for each in self._session.programme.organisations}
        silent = [known[each] for each in card.seen.figures.not_heard]
        rows = list(self._support_rows(card))
        self.pane.show_finding(card, rows, silent, places=self._tells_places())
        self.walk.show_into(first_words(rests.text))
        self._find_offers()

    def _support_rows(self, card: CardRow) -> Sequence[SupportRow]:
        session = self._session
        day = day_in(session.programme.zone or "UTC", session.now()).isoformat()
        consents = load_consents(session.db, day)
        rests = card.seen.finding.rests_on
        return tuple(support_rows(rests, self._rows.row, session.programme, consents))

    def _tells_places(self) -> bool:
        return self._scope.scope().roundtable is None

    def _question_of_scope(self) -> str | None:
        """Return the question (id) of what is looked at, else the one with most notes in none."""
        scope = self._scope.scope()
        rooms = (each.question for each in self._session.roundtables if each.id == scope.roundtable)
        unused = self._seen.unused if self._seen is not None else {}
        most = max(unused, key=lambda each: unused[each], default=None)
        return scope.theme or next(rooms, None) or most or None

    def _numbers(self) -> dict[str, int]:
        """Return at which place each finding (id) stands in the list, from 0."""
        return {each.id: at for at, each in enumerate(self.left.list.findings.cards())}

    def _card(self) -> CardRow | None:
        return self.left.list.findings.card(self.left.list.current())

    @Slot()
    def _find_offers(self) -> None:
        card, session = self._card(), self._session
        if card is not None:
            typed, scope = self.pane.offers.box.text(), self._scope.scope()
            wanted = (card.seen.finding, typed, scope, self._notes_changed)
            if wanted == self._looked_for:
                return  # another finding has changed
            self._looked_for = wanted
            self.offering.ask(
                read_offers,
                card.seen.finding,
                typed,
                scope,
                programme=session.programme,
                now=session.now(),
            )

    @Slot(object)
    def _on_offered(self, offered: Offered) -> None:
        self._rows.read(offered.notes)
        read = ((each, self._rows.row(each)) for each in offered.notes)
        rows = [SupportRow(note, row) for note, row in read if row is not None]
        self.pane.offers.show_offers(rows, offered.marked, places=self._tells_places())

    @Slot(object)
    def _on_not_offered(self, sentence: Sentence) -> None:
        self.pane.offers.refuse(translated(sentence))

    @Slot()
    def _on_scope(self) -> None:
        self.walk.end()
        self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_NAMES, *_NOTES):
            self._notes_changed += 1
        if changes.touches(*_FINDINGS, *_NAMES, *_NOTES):
            self.refresh()

    @Slot()
    def _keep(self) -> None:
        """Save what is typed before the file is closed."""
        self.pane.keep()

    def _connect(self) -> None:
        self.reader.answered.connect(self._on_seen)
        self.reader.refused.connect(self._on_trouble)
        self.offering.answered.connect(self._on_offered)
        self.offering.refused.connect(self._on_not_offered)
        self.left.list.chosen.connect(self._show)
        self.pane.offers.asked.connect(self._find_offers)
        self.asked.walk_asked.connect(self._begin_walk)
        self.asked.made.connect(self._on_made)
        self.walk.shown.connect(self._give_room)
        self._scope.chosen.connect(self._on_scope)
        self._session.changed.connect(self._on_changed)
        self._session.reopened.connect(self.refresh)
        self._session.closing.connect(self._keep)

    @Slot(str, bool)
    def _on_made(self, finding: str, edits: bool) -> None:
        self._wanted, self._edits = finding, edits
        self.refresh()

    @Slot(str)
    def _begin_walk(self, question: str) -> None:
        card, seen = self._card(), self._seen
        into = first_words(card.seen.finding.text) if card is not None else ""
        self.walk.begin(question, seen.unused[question] if seen is not None else 0, into)

    @Slot(bool)
    def _give_room(self, is_on: bool) -> None:
        """Keep a distance above the card while it is there: its layout keeps it always."""
        unit = app_scale().unit
        self._above.setContentsMargins(5 * unit, 4 * unit * is_on, 5 * unit, 0)

    @Slot(object)
    def _on_trouble(self, sentence: Sentence) -> None:
        self.asked.say(translated(sentence))

    def _lay_out(self) -> None:
        right = Pane()
        right.setAccessibleName(self.tr("Finding in hand"))
        right.column.setContentsMargins(0, 0, 0, 0)
        right.column.setSpacing(0)
        self._right = Pages()
        self._right.addWidget(ScrolledWhole(self.pane))
        self._right.addWidget(no_finding(self._actions))
        self._above = QVBoxLayout()
        self._above.addWidget(self.walk_card)
        self._give_room(False)
        right.column.addLayout(self._above)
        right.column.addWidget(self._right, 1)
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(right, 1)
        self._no_notes = no_notes(self._actions)
        self._whole = Pages()
        for page in (ScrolledWhole(desk), self._no_notes):
            self._whole.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
