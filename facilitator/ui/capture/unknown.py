"""Controller for unknown or unclear names in the capture box: one key says what they mean."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QTextCursor

from facilitator.core.model import Programme
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.tagging.spans import KIND_SIGILS, SIGILS, Span, SpanKind
from facilitator.store.queries.records import last_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.completion import similar
from facilitator.ui.capture.reading import LineReading
from facilitator.ui.capture.rework import Rework
from facilitator.ui.capture.words import CaptureWords
from facilitator.ui.session import Session
from facilitator.ui.utf16 import index_of, qt_position
from facilitator.ui.writer import Failure

if TYPE_CHECKING:
    from facilitator.core.newcomers import Newcomer
    from facilitator.ui.capture.unknown_menu import Choice, UnknownMenu

_MOST_WORDS = 4  # of a name
_DOUBTFUL = (SpanKind.UNRESOLVED, SpanKind.AMBIGUOUS)


class UnknownNames(QObject):
    """`told` says that no name is in doubt, `failed` why somebody was not added."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        rework: Rework,
        words: CaptureWords,
        reading: Callable[[], LineReading | None],
    ) -> None:
        super().__init__(rework.box)
        self._session = session
        self._curtain: QAction = actions.action("curtain")
        self._box = rework.box
        self._words = words
        self._rework = rework
        self._reading = reading
        self._asked: tuple[str, int, int] | None = None  # the text, and where the name stands
        actions.connect("unknown_name", self.ask)

    @Slot()
    def ask(self) -> None:
        """Open the menu for the doubtful name at the cursor, else for the first on the line.

        With nothing in the box the last note that holds one is taken into it first.
        """
        hidden = self._curtain.isChecked() or not self._box.isVisible()
        if hidden or self._box.is_composing():
            return
        if self._box.is_empty() and not self._take_last():
            self.told.emit(self.tr("No name in your notes here is unknown."))
            return
        reading = self._reading()
        if reading is None:
            return
        text, cursor = self._box.text(), self._box.textCursor()
        first = index_of(text, cursor.selectionStart())
        last = index_of(text, cursor.selectionEnd())
        doubtful = _doubtful(reading.scanned)
        span = next((s for s in doubtful if s.start <= last and first <= s.end), None)
        span = span or next(iter(doubtful), None)
        if span is None:
            self.told.emit(self.tr("No name in the box is unknown."))
            return
        clear = span.kind is SpanKind.UNRESOLVED
        more = clear and text[span.start] not in KIND_SIGILS
        end = _end_of(text, span, first, last) if more else span.end
        self._asked = text, span.start, end
        menu = self._menu(span, text[span.start : end], clear=clear)
        menu.chosen.connect(self._on_choice)
        menu.popup(self._above(menu, text, span.start))

    def _take_last(self) -> bool:
        """Put the last note with a doubtful name into the box; tell whether there is one."""
        place, vocabulary = self._session.roundtable_id, self._words.vocabulary

        def holds(text: str) -> bool:
            return bool(_doubtful(scan(text, vocabulary, today=date.min)))

        machine = self._session.author.machine
        note = place and last_note(self._session.db, place, machine, holds=holds)
        if note:
            self._rework.edit(note)
        return bool(note)

    def _menu(self, span: Span, typed: str, *, clear: bool) -> "UnknownMenu":
        """Offer whom it may mean: several have an unclear name, some have a similar one."""
        from facilitator.ui.capture.unknown_menu import UnknownMenu  # no start needs it

        kind = typed[0] in KIND_SIGILS
        candidates = self._words.candidates("@" if span.names_somebody else "!" if kind else "#")
        name = typed.lstrip(SIGILS).removeprefix("[").removesuffix("]")
        meant = {each.id for each in span.entities}
        among = tuple(each for each in candidates if each.id in meant)
        known = candidates if kind else similar(candidates, name) if clear else among
        programme = self._session.programme if span.names_somebody else None
        return UnknownMenu(name, known, self._box, of=programme, clear=clear)

    def _above(self, menu: "UnknownMenu", text: str, start: int) -> QPoint:
        """Return where the menu stands so that the line stays in sight."""
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(qt_position(text, start))
        corner = self._box.viewport().mapToGlobal(self._box.cursorRect(cursor).topLeft())
        return corner - QPoint(0, menu.sizeHint().height())

    @Slot(object)
    def _on_choice(self, choice: "Choice") -> None:
        from facilitator.ui.capture.unknown_menu import Becomes

        if self._asked is None or self._asked[0] != self._box.text():
            return
        _, start, end = self._asked
        if choice.becomes is Becomes.TEXT:
            self._put("\\", start, start)
        elif choice.becomes is Becomes.KNOWN:
            self._put(choice.insert, start, end)
        elif not choice.name:
            self.told.emit(self.tr("It needs a name: write it in the menu’s first line."))
        elif choice.becomes is Becomes.TAG:
            self._put(f"#[{_without_brackets(choice.name)}]", start, end)
        else:
            self._add(choice, start, end)

    def _add(self, choice: "Choice", start: int, end: int) -> None:
        """Add somebody; a name that somebody has is theirs, who then speaks for both."""
        from facilitator.operations.people import add_person, represent_also

        session = self._session
        newcomer = _newcomer(session.programme, choice)
        name = _without_brackets(newcomer.name)
        self._put(f"@{name}", start, end)
        who: dict[str, Any] = {
            "organisation": newcomer.organisation,
            "new_organisation": newcomer.new_organisation,
            "roundtable": session.roundtable_id,
        }
        at, failed = session.now(), self._on_failed
        if newcomer.person is None:
            session.run(add_person, name, **who, at=at, failed=failed)
        elif not newcomer.known:
            session.run(represent_also, newcomer.person, **who, at=at, failed=failed)

    def _put(self, words: str, start: int, end: int) -> None:
        """Put words where the name stands, so that undo in the box takes them back."""
        text = self._box.text()
        if text[start:end] != words:
            cursor = QTextCursor(self._box.document())
            cursor.setPosition(qt_position(text, start))
            cursor.setPosition(qt_position(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        self._box.setFocus()

    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure.message)


def _doubtful(scanned: ScannedLine) -> list[Span]:
    return [each for each in scanned.spans if each.kind in _DOUBTFUL]


def _newcomer(programme: Programme, choice: "Choice") -> "Newcomer":
    """Return who is meant: "Ana Ruiz, Ministry" says whose she is where the menu does not."""
    from facilitator.core.newcomers import Newcomer, readings

    home = next((o.name for o in programme.organisations if o.id == choice.organisation), "")
    typed = f"{choice.name} ({home})" if home else choice.name
    return next(iter(readings(programme, typed)), Newcomer(choice.name, choice.organisation))


def _end_of(text: str, span: Span, first: int, last: int) -> int:
    """Return where the name ends: with the selection, else with the capitals up to the cursor.

    "@Acme Corp" is one name where the cursor stands behind it; "@acme said" is a name and a word.
    """
    if first < last:
        return max(span.end, len(text[:last].rstrip()))
    more = text[span.end : last].split(" ")
    end = span.end
    for word in more[1:_MOST_WORDS]:
        if more[0] or not word[:1].isupper():
            break
        end += 1 + len(word)
    return end


def _without_brackets(name: str) -> str:
    return name.replace("[", "(").replace("]", ")")


def unknown_name(text: str, reading: LineReading, cursor: int) -> str:
    """Return the first unknown name that is not still being typed at the cursor, or nothing."""
    unknown = (each for each in reading.scanned.unresolved if each.end != cursor)
    span = next(unknown, None)
    return text[span.start : span.end] if span is not None else ""
