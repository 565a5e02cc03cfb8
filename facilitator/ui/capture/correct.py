"""Correction of an action's owner or due day, by a click on its chip above the capture box."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from facilitator.core.floor import Who
from facilitator.core.instants import local_moment
from facilitator.core.namesakes import full_name
from facilitator.core.tagging.spans import Role, Span, SpanKind
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.chips import CaptureChips
from facilitator.ui.capture.reading import LineReading
from facilitator.ui.session import Session
from facilitator.ui.utf16 import qt_position


class Correction(QObject):
    """A click on the chip rewrites the words it was read from, so that undo takes it back."""

    def __init__(
        self,
        session: Session,
        box: CaptureBox,
        chips: CaptureChips,
        reading: Callable[[], LineReading | None],
    ) -> None:
        super().__init__(chips)
        self._session = session
        self._box = box
        self._chips = chips
        self._reading = reading
        chips.correct_asked.connect(self._ask)

    @Slot(str)
    def _ask(self, what: str) -> None:
        reading = self._reading()
        if reading is None:
            return
        from facilitator.ui.capture.day_menu import DayMenu  # no start needs them
        from facilitator.ui.capture.participants_menu import ParticipantsMenu

        menu: QMenu
        if what == "due":
            due = reading.scanned.due or local_moment(self._session.now(), None).date()
            menu = DayMenu(due, self._chips)
            menu.chosen.connect(self._on_day)
        else:
            menu = ParticipantsMenu(self._session.programme, self._chips)
            menu.chosen.connect(self._on_owner)
        menu.popup(self._chips.mapToGlobal(QPoint(0, self._chips.height())))

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        self._rewrite(_due, f"by {day.isoformat()}" if day else "")

    @Slot(object)
    def _on_owner(self, who: Who) -> None:
        programme = self._session.programme
        people = {p.id: f"@[{full_name(programme, p)}]" for p in programme.people}
        handles = {each.id: f"@{each.handle}" for each in programme.organisations}
        name = people.get(who.person or "") or handles.get(who.organisation or "", "")
        self._rewrite(_owner, name)

    def _rewrite(self, find: Callable[[Sequence[Span]], Span | None], words: str) -> None:
        """Put words where a span stands; without words, the blank beside it goes too."""
        reading = self._reading()
        span = find(reading.scanned.spans) if reading is not None else None
        if span is None:
            return
        text = self._box.text()
        end = span.end + (not words and text[span.end : span.end + 1] == " ")
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(qt_position(text, span.start))
        cursor.setPosition(qt_position(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._box.setFocus()


def _due(spans: Sequence[Span]) -> Span | None:
    return next((each for each in spans if each.kind is SpanKind.DUE), None)


def _owner(spans: Sequence[Span]) -> Span | None:
    return next((each for each in spans if each.role is Role.OWNER), None)
