"""What is asked for in the Findings view, by key or button, and what is done for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.core.findings import Finding, Side
from facilitator.operations import findings
from facilitator.operations.reply_requests import request_on
from facilitator.store.changes import Changes
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.findings.acts import FindingActs
from facilitator.ui.review.findings.finding_pane import FindingPane
from facilitator.ui.review.findings.left_pane import LeftPane
from facilitator.ui.review.findings.merge_form import MergeFindingForm
from facilitator.ui.review.findings.rows import CardRow
from facilitator.ui.review.findings.walk import Walk
from facilitator.ui.review.reply_request import ReplyRequest
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure


class FindingsAsked(QObject):
    """Knows the parts of the view; `made` carries a new finding (id), and whether it is edited."""

    made = Signal(str, bool)
    walk_asked = Signal(str)

    def __init__(
        self, session: Session, scope: ScopeButton, left: LeftPane, pane: FindingPane, walk: Walk
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._scope, self._left, self._pane, self._walk = scope, left, pane, walk
        self._acts = FindingActs(session, self)
        self.request = ReplyRequest(session, self)
        self._connect()

    def say(self, problem: str) -> None:
        """Say what was refused beside the finding in hand; where there is none, below the box."""
        self._pane.say(problem)
        self._left.problem.set_text(problem)
        self._left.problem.setVisible(bool(problem) and not self._pane.isVisible())

    def _finding(self) -> Finding | None:
        card = self._card()
        return None if card is None else card.seen.finding

    def _card(self, finding: str = "") -> CardRow | None:
        rows = self._left.list
        return rows.findings.card(finding or rows.current())

    def _connect(self) -> None:
        left, pane, walk = self._left, self._pane, self._walk
        left.box.given.connect(self._on_new)
        left.box.left.connect(left.list.setFocus)
        left.list.entered.connect(self._on_entered)
        left.list.move_asked.connect(self._on_move)
        left.list.removal_asked.connect(self._remove)
        left.list.walk_asked.connect(self.walk_asked)
        pane.question.chosen.connect(self._on_question)
        pane.delete.clicked.connect(self._on_delete)
        pane.merge.clicked.connect(self._on_merge)
        pane.again.done.clicked.connect(self._on_read)
        pane.sentence.edited.connect(self._on_sentence)
        pane.sentence.entered.connect(self._on_sentence_kept)
        pane.synthesis.edited.connect(self._on_synthesis)
        pane.key_asked.connect(self._on_key)
        pane.offers.attach_asked.connect(self._on_attach)
        pane.not_heard.reply_wanted.connect(self._copy_request)
        self.request.told.connect(self._on_told)
        walk.wanted.connect(self._on_walk)
        walk.ended.connect(left.list.setFocus)
        walk.stepped.connect(left.list.step)
        self._acts.begun.connect(self._on_begun)
        self._acts.refused.connect(self.say)
        self._acts.refused.connect(walk.stay)
        self._acts.made.connect(self._on_made)
        self._acts.attached.connect(walk.go_on)

    @Slot(str, object)
    def _on_new(self, text: str, question: str | None) -> None:
        self._acts.run(
            findings.add_finding,
            text,
            question=question,
            roundtable=self._scope.scope().roundtable,
            done=partial(self._on_taken, text),
            failed=self._on_not_taken,
        )

    def _on_taken(self, text: str, changes: Changes) -> None:
        self._left.box.taken(text)
        self.made.emit(changes.subject[0], False)

    def _on_not_taken(self, failure: Failure) -> None:
        self._left.box.refused()
        self._left.problem.set_text(failure.message)
        self._left.problem.show()

    @Slot(str)
    def _on_entered(self, _finding: str) -> None:
        self._pane.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_sentence_kept(self) -> None:
        """Go back to where the finding came from: the notes in none yet, or the list."""
        if self._walk.is_on:
            self._walk.go_back()
        else:
            self._left.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def _on_move(self, finding: str, onto: str) -> None:
        place = self._card(onto)
        if place is not None:
            self._acts.run(findings.move_finding, finding, place.seen.number)

    @Slot()
    def _on_delete(self) -> None:
        self._remove(self._left.list.current())

    @Slot(str)
    def _remove(self, finding: str) -> None:
        if finding:
            self._acts.run(findings.remove_finding, finding)

    @Slot()
    def _on_merge(self) -> None:
        card = self._card()
        others = [each for each in self._left.list.findings.cards() if each is not card]
        if card is None or not others:
            self.say(self.tr("There is no other finding that it could be merged into."))
            return
        self._pane.keep()
        form = MergeFindingForm(card, others, parent=self._pane)
        form.given.connect(self._merge)
        form.ask()

    @Slot(str, str)
    def _merge(self, finding: str, into: str) -> None:
        self._left.list.choose(into)
        self._acts.run(findings.merge_findings, finding, into)

    @Slot()
    def _on_read(self) -> None:
        finding = self._finding()
        if finding is not None:
            self._acts.run(findings.read_finding, finding.id)

    @Slot(str, str)
    def _on_sentence(self, finding: str, text: str) -> None:
        self._acts.save(self._pane.sentence, "text", finding, text)

    @Slot(str, str)
    def _on_synthesis(self, finding: str, text: str) -> None:
        self._acts.save(self._pane.synthesis, "synthesis", finding, text)

    @Slot(object)
    def _on_question(self, question: str | None) -> None:
        finding = self._finding()
        if finding is not None:
            self._acts.run(findings.change_finding, finding.id, question=question)

    @Slot(int, object, object)
    def _on_key(self, key: int, notes: Sequence[str], side: Side) -> None:
        finding = self._finding()
        if finding is not None:
            self._acts.do_key(finding, key, notes, side)

    @Slot(object)
    def _on_attach(self, notes: Sequence[str]) -> None:
        finding = self._finding()
        if finding is not None:
            self._acts.attach(finding.id, notes)

    @Slot(str)
    def _copy_request(self, organisation: str) -> None:
        """Ask an organisation (id) for a written reply on the question of the finding."""
        finding, programme = self._finding(), self._session.programme
        if finding is None:
            return
        question = finding.question
        self.request.ask(
            organisation,
            lambda by: request_on(programme, question, organisation, by=by),
            (question or "",),
        )

    @Slot(str, bool)
    def _on_told(self, text: str, refused: bool) -> None:
        self.say(text if refused else "")
        if not refused:
            self._pane.not_heard.tell(text)

    @Slot(str, str, int)
    def _on_walk(self, note: str, text: str, what: int) -> None:
        if what == Walk.NEW:
            self._acts.make_of(first_words(text, findings.LONGEST_SENTENCE - 1), [note])
            return
        into = self._card() if what == Walk.ATTACH else self._numbered(what)
        if into is None:
            self._walk.stay()
            self.say(self.tr("There is no finding of that number on this question."))
        else:
            self._acts.attach(into.id, [note])

    def _numbered(self, number: int) -> CardRow | None:
        question = self._walk.question or None
        cards = self._left.list.findings.cards()
        own = (each for each in cards if each.seen.finding.question == question)
        return next((each for each in own if each.number == number), None)

    @Slot()
    def _on_begun(self) -> None:
        self.say("")

    @Slot(str)
    def _on_made(self, finding: str) -> None:
        self._walk.go_on()
        self.made.emit(finding, True)
