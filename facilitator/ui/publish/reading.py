"""Controller of the read-through: who has read the write-up, and what changed since."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.names.check import Hit
from facilitator.operations.reading_through import NOT_ASKED, Reading, read_through, reading_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.reading_strip import ReadingStrip
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document


class ReadingControl(QObject):
    """Ticking it is one act of the journal, which Ctrl+Z takes back."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        strip: ReadingStrip,
        outcome: Outcome,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._strip = strip
        self._outcome = outcome
        self._roundtable, self._zone = "", "UTC"
        self._document: Document | None = None
        self._reading: Reading = NOT_ASKED
        self.undecided: Callable[[Document], object] = _hits  # what has to be decided before
        actions.connect("read_through", self._on_read)

    def follow(self, roundtable: str, zone: str, document: Document, reading: Reading) -> None:
        """Show how far what the preview shows was read."""
        self._roundtable, self._zone, self._document = roundtable, zone, document
        self._show(document, reading)

    def refresh(self) -> None:
        """Look anew who has read it."""
        document = self._document
        if document is not None:
            self._show(document, reading_of(self._session.db, self._roundtable, document))

    def _show(self, document: Document, reading: Reading) -> None:
        self._reading = reading
        if not reading.is_asked:
            self._strip.hide()
        elif not reading.unread:
            self._strip.show_reading(self._told_read(), is_read=True)
        elif reading.last is None:
            self._strip.show_reading(self._told_unread(document), is_read=False)
        else:
            told = self._told_changed()
            self._strip.show_reading(told, is_read=False, lines=reading.unread)
        self.offer()

    def is_unread(self) -> bool:
        return bool(self._reading.unread)

    def offer(self) -> None:
        """Say whether it can be ticked: what is undecided comes first."""
        undecided = self._document is None or bool(self.undecided(self._document))
        is_seen = self._strip.isVisible()
        self._actions.learn(to_be_read=is_seen and self.is_unread() and not undecided)

    def refuse(self) -> None:
        """Say that it has to be read before it goes out."""
        self.refresh()
        self._outcome.say(self._strip.text.full_text(), Tone.OVER)

    def forget(self) -> None:
        """Show nothing more of a write-up that is not shown any more."""
        self._document, self._reading = None, NOT_ASKED
        self._strip.hide()
        self._actions.learn(to_be_read=False)

    @Slot()
    def _on_read(self) -> None:
        if not self._strip.isVisible() or self._document is None:
            return
        name, session = self._strip.name(), self._session
        if not name:
            self._outcome.say(self.tr("Write who has read it."), Tone.OVER)
            self._strip.ask_name()
            return
        self._outcome.hide()
        session.run(
            read_through,
            self._roundtable,
            self._document,
            by=name,
            at=session.now(),
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, changes: object) -> None:  # noqa: ARG002
        self.refresh()

    def _on_failed(self, failure: Failure) -> None:
        self._outcome.say(failure.message, Tone.OVER)

    def _told_unread(self, document: Document) -> str:
        if self.undecided(document):
            return self.tr(
                "The check sees words, not meaning: once all is decided, read it as somebody who"
                " was in the room."
            )
        return self.tr(
            "The check sees words, not meaning: read it once as somebody who was in the room."
        )

    def _told_changed(self) -> str:
        last = self._reading.last
        told = self.tr(
            "%n paragraph(s) changed since {reader} read it: read them as somebody who was in the"
            " room.",
            "",
            len(self._reading.unread),
        )
        return told.format(reader=last.by if last is not None else "")

    def _told_read(self) -> str:
        last = self._reading.last
        if last is None:
            return ""
        day = local_moment(last.at, self._zone).date().isoformat()
        return self.tr("Read through by {reader}, {day} {time}.").format(
            reader=last.by, day=day, time=clock_time(last.at, self._zone)
        )


def _hits(document: Document) -> tuple[Hit, ...]:
    return document.hits
