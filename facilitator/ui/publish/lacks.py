"""Controller of what is missing: looked up behind the preview, and led to by a click."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.errors import BadInput
from facilitator.core.note_query.of_subject import wanted_of
from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.core.note_query.written import FilterNames
from facilitator.core.subject import subject_of
from facilitator.operations.missing import Lack, Lacking, undecided, unfinished
from facilitator.store.sqlite import Connection
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.lacking_bar import LackingBar
from facilitator.ui.publish.ways_out import Shown
from facilitator.ui.publish.writing import request_of
from facilitator.ui.session import Session
from facilitator.ui.widgets.after_paint import AfterPaint
from facilitator.ui.widgets.first_focus import focus_first


class Lacks(QObject):
    """What has not been read through is told by the strip below the preview, not here."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        bar: LackingBar,
        controls: Controls,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._page, self._controls = page, controls
        self._session, self._actions, self._bar = session, actions, bar
        self._shown: Shown | None = None
        self._later = AfterPaint(self)
        self._later.due.connect(self._look)
        self._reader = LastAsked(session, self)
        self._reader.answered.connect(self._on_found)
        bar.asked.connect(self._go)

    def follow(self, shown: Shown | None) -> None:
        """Show what is missing of what the preview shows, after that."""
        self._shown = shown
        if shown is None:
            self._later.forget()
            self._bar.show_lacks(())
        else:
            self._later.ask()

    @Slot()
    def _look(self) -> None:
        shown, session = self._shown, self._session
        if shown is None or not self._page.isVisible():
            return
        self._reader.ask(_unfinished, shown, now=session.now())

    @Slot(object)
    def _on_found(self, found: tuple[Shown, tuple[Lack, ...]]) -> None:
        shown, rest = found
        if shown is self._shown:
            self._bar.show_lacks((*undecided(shown.document), *rest))

    def _gaps(self) -> str:
        """Return the query for the gaps of what is written up, and of no other roundtable."""
        session, shown = self._session, self._shown
        rooms = session.roundtables
        own = () if shown is None else wanted_of(subject_of(shown.wanted.subject), rooms)
        return FilterNames(session.programme, {}, rooms).query((*ToTidy.GAPS.wanted, *own))

    @Slot(object)
    def _go(self, what: Lacking) -> None:
        match what:
            case Lacking.GAPS:
                self._actions.action("go_review").trigger()
                self._session.notes_wanted.emit(self._gaps())
            case Lacking.MESSAGES:
                self._controls.messages.setFocus(Qt.FocusReason.OtherFocusReason)
            case Lacking.APPROVAL:
                focus_first(self._controls.status.status)


def _unfinished(db: Connection, shown: Shown, *, now: int) -> tuple[Shown, tuple[Lack, ...]]:
    """Return what is missing of what is shown, as of an instant (UTC ms)."""
    document, wanted = shown.document, shown.wanted
    try:
        return shown, tuple(unfinished(db, wanted.subject, document, request_of(wanted), now=now))
    except (BadInput, KeyError):  # it went in the meantime: the page follows by itself
        return shown, ()
