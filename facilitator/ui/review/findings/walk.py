"""Walk through the notes of a question that are in no finding yet, to none."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.store.queries.unused_notes import BEGINNING, NO_QUESTION, Place, next_unused
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.findings.walk_card import WalkCard
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.texts import BY_COUNT, translate


class Walk(QObject):
    """Knows where it stands. `wanted` carries a note (id), its prose, and what is wanted of it.

    That is the number of a finding on the question, from 1, or ATTACH to the one in hand, or NEW.
    """

    ATTACH, NEW = 0, -1
    wanted = Signal(str, str, int)
    stepped = Signal(int)  # another finding in hand: down (1) or up (-1)
    shown = Signal(bool)
    ended = Signal()

    def __init__(
        self, session: Session, scope: ScopeButton, rows: NoteRows, card: WalkCard
    ) -> None:
        super().__init__(card)
        self._session, self._scope, self._rows, self._card = session, scope, rows, card
        self._question = NO_QUESTION
        self._into = ""
        self._left = 0  # notes in none yet
        self._place: Place | None = None
        self._is_on = False
        self._begins = False  # and gives the keys to the card, also where it is in sight
        self._is_busy = False  # with the note in sight: a further key would mean the next one
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_answered)
        card.attach_asked.connect(self._attach)
        card.attach_to_asked.connect(self._attach_to)
        card.new_asked.connect(self._make_new)
        card.skip_asked.connect(self._skip)
        card.step_asked.connect(self.stepped)
        card.ended.connect(self.end)
        card.hide()

    @property
    def is_on(self) -> bool:
        return self._is_on

    @property
    def question(self) -> str:
        return self._question

    def begin(self, question: str, left: int, into: str) -> None:
        """Show the first of so many notes on a question (id), and go on; `into` is a sentence."""
        self._is_on, self._question, self._left, self._into = True, question, left, into
        self._begins, self._is_busy = True, False
        self._ask(BEGINNING)

    def show_into(self, into: str) -> None:
        """Another finding is in hand: its sentence."""
        if self._is_on and into != self._into:
            self._into = into
            if self._place is not None:
                self._card.show_keys(into)

    def show_left(self, left: int) -> None:
        """Say how many notes are in none now."""
        if self._is_on and left != self._left:
            self._left = left
            self._card.heading.set_text(self._heading())
            if self._place is None and self._card.isVisible():
                self._show_end()

    def go_on(self) -> None:
        """Show the next note, for what was wanted of this one is done."""
        self._is_busy = False
        if self._is_on:
            self._ask(self._place or BEGINNING)

    @Slot()
    def stay(self) -> None:
        """Keep the note in sight: what was wanted of it was refused."""
        self._is_busy = False

    def go_back(self) -> None:
        """Give the keys to the card again."""
        if self._is_on:
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        if self._is_on:
            self._is_on, self._place = False, None
            self._card.hide()
            self.shown.emit(False)
            self.ended.emit()

    def _ask(self, after: Place) -> None:
        self.reader.ask(next_unused, self._scope.scope(), self._question, after)

    @Slot(object)
    def _on_answered(self, place: Place | None) -> None:
        if not self._is_on:
            return
        is_first = not self._card.isVisible()
        self._place = place
        row = None if place is None else self._rows.row(place.note)
        if row is not None:
            self._card.show_note(row, self._heading(), self._into)
        else:
            self._place = None
            self._show_end()
        self._card.show()
        if is_first:
            self.shown.emit(True)
        if self._begins:
            self._begins = False
            self.go_back()

    def _show_end(self) -> None:
        if self._left:
            told = self.tr("That was the last; what was left stays.")
        else:
            code = self._code()
            on = self.tr("Every note on {code} is in a finding.")
            told = on.format(code=code) if code else self.tr("Every note is in a finding.")
        self._card.show_end(self._heading(), told)

    def _heading(self) -> str:
        left, code = self._left, self._code()
        counted = translate("Findings", "%n note(s) in none yet", "", BY_COUNT, left)
        return f"{code} · {counted}" if code else counted

    def _code(self) -> str:
        """Return the code of the question that is gone through; "" for what is on none."""
        codes = {each.id: each.code for each in self._session.programme.questions}
        return codes.get(self._question, "")

    @Slot()
    def _attach(self) -> None:
        self._want(self.ATTACH)

    @Slot(int)
    def _attach_to(self, number: int) -> None:
        self._want(number)

    @Slot()
    def _make_new(self) -> None:
        self._want(self.NEW)

    @Slot()
    def _skip(self) -> None:
        if self._place is not None and self._is_free():
            self._ask(self._place)

    def _want(self, what: int) -> None:
        """Say what is wanted, but not of a note that is just being followed by another."""
        if self._place is not None and self._is_free():
            row = self._rows.row(self._place.note)
            if row is not None:
                self._is_busy = True
                self.wanted.emit(row.note.id, row.one_line, what)

    def _is_free(self) -> bool:
        return not self._is_busy and not self.reader.is_waited_for
