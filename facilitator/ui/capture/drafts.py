"""Drafts: keeps what is typed and not yet saved, every second while it changes."""

from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.operations.drafts import Kept, Unsaved, keep_draft, load_draft
from facilitator.store.changes import Changes
from facilitator.store.queries.records import home_of, load_note
from facilitator.store.sqlite import Connection
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

_EVERY_MS = 1000
_AGAIN_MS = 5000  # until a file that could not be written is tried again


class _Wanted(NamedTuple):
    place: str
    kept: Kept


class Drafts(QObject):
    """For each roundtable all that would be lost if the program ended now.

    That is what is in the box, and the lines that are entered and not saved.
    """

    failed = Signal(str)
    settled = Signal()  # what was typed is kept, or cannot be

    def __init__(self, session: Session, box: CaptureBox, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._outbox = outbox
        self._place: str | None = None
        self._wanted: _Wanted | None = None
        self._kept: _Wanted | None = None  # sent to the file, which may not have it yet
        self._sent: dict[str, Kept] = {}  # by roundtable: may not have reached the file
        self._unkept: dict[str, Kept] = {}  # by roundtable: the file refused it
        self._on_way = 0  # to the file
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.keep_now)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.keep_all)
        box.textChanged.connect(self._note)
        box.left.connect(self.keep_now)
        outbox.changed.connect(self._note)
        outbox.saved.connect(self._on_saved)
        session.changed.connect(self._on_changed)

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed without waiting for the second to pass."""
        self._timer.stop()
        wanted = self._wanted
        if wanted is None or wanted == self._kept:
            return
        self._kept = wanted
        self._keep(wanted)

    def keep_all(self) -> None:
        """Keep what is typed, and what was refused of other roundtables."""
        for place, kept in self.left_behind().items():
            self._keep(_Wanted(place, kept))
        self.keep_now()

    def is_settled(self) -> bool:
        """Tell whether the file has, or has refused, all that is typed."""
        wanted = self._wanted
        if self._on_way or wanted is None:
            return not self._on_way
        return wanted == self._kept or self._unkept.get(wanted.place) == wanted.kept

    def keeps_box(self) -> bool:
        """Tell whether the file has what is in the box."""
        return self.is_settled() and self._place not in self._unkept

    def left_behind(self) -> dict[str, Kept]:
        """Return what was half typed in other roundtables and the file has refused to keep."""
        refused = self._unkept.items()
        return {place: kept for place, kept in refused if kept.text and place != self._place}

    def offer(self, place: str, text: str, began: int) -> None:
        """Take a text over that was half typed elsewhere: `move_to` offers it."""
        self._keep(_Wanted(place, Kept(text, began)))

    def move_to(self, place: str | None) -> Kept | None:
        """Leave what is typed with its roundtable, and return what waits in another one.

        The lines that wait there are in the outbox already, unless the program was ended before
        they were saved.
        """
        self.keep_now()
        self._place = None
        known = place in self._sent
        kept = self._sent.get(place or "")
        if kept is None and place is not None:
            kept = load_draft(self._session.db, place)
        self._place = place
        self._wanted = self._kept = None
        if place is None or kept is None:
            return None
        if kept.lines and not known:
            self._outbox.put_back(
                (self._line(place, each) for each in kept.lines),
                self.tr("the program ended before this was saved"),
            )
        self._sent[place] = kept
        self._wanted = self._kept = _Wanted(place, kept)
        return kept if kept.text else None

    @Slot()
    def _note(self) -> None:
        """Have everything kept within a second that is in no note yet."""
        if self._place is None:
            return
        lines = tuple(unsaved_of(line) for line in self._outbox.lines(self._place))
        text = self._box.text()
        began = (self._box.began or 0) if text else 0
        if self._kept is None and not text and not lines:
            return  # there is nothing, and nothing to let go of
        self._wanted = _Wanted(self._place, Kept(text, began, lines))
        if self._wanted != self._kept and not self._timer.isActive():
            self._timer.start()

    def _keep(self, wanted: _Wanted) -> None:
        session, kept = self._session, wanted.kept
        self._sent[wanted.place] = kept
        self._on_way += 1
        session.run(
            keep_draft,
            wanted.place,
            kept.text,
            began=kept.began,
            at=session.now(),
            lines=kept.lines,
            done=partial(self._on_done, wanted),
            failed=partial(self._on_failed, wanted),
        )

    def _line(self, place: str, line: Unsaved) -> Line:
        return line_of(self._session.db, place, line)

    @Slot(object)
    def _on_saved(self, line: Line) -> None:
        """Let go of what is saved, in another roundtable too."""
        kept = self._sent.get(line.roundtable)
        if line.roundtable == self._place:
            self.keep_now()
        elif kept is not None:
            lines = tuple(unsaved_of(each) for each in self._outbox.lines(line.roundtable))
            self._keep(_Wanted(line.roundtable, replace(kept, lines=lines)))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:  # noqa: ARG002
        """Something could be saved: what was refused is tried again."""
        if self._unkept:
            self.keep_all()

    def _on_done(self, kept: _Wanted, result: object) -> None:  # noqa: ARG002
        self._on_way -= 1
        self._unkept.pop(kept.place, None)
        self.settled.emit()

    def _on_failed(self, refused: _Wanted, failure: Failure) -> None:
        self._on_way -= 1
        self._unkept[refused.place] = refused.kept
        if refused == self._kept:
            self._kept = None
        self._again.start()
        self.failed.emit(failure.message)
        self.settled.emit()


def unsaved_of(line: Line) -> Unsaved:
    """Return what is kept of a line."""
    note = line.note.id if line.note is not None else None
    return Unsaved(line.text, line.began, line.sticky or line.override, note, line.entered)


def line_of(db: Connection, place: str, kept: Unsaved) -> Line:
    """Return a line as it was entered; the note that it rewrites may be gone."""
    note = load_note(db, kept.note) if kept.note and home_of(db, kept.note) else None
    return Line(
        0, place, kept.text, kept.began, note=note, sticky=kept.sticky, entered=kept.entered
    )
