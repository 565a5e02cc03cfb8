"""Controller of the deciding pane: has what was decided done, and says what became of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Ruling
from facilitator.operations.naming import (
    ask_about_names,
    decide_names,
    reword_names,
    take_hits_off_record,
)
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.deciding import DecidingPane
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document


class Rulings(QObject):
    """Each answer is one act of the journal, which Ctrl+Z takes back."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        pane: DecidingPane,
        outcome: Outcome,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._outcome = outcome
        pane.ruled.connect(self._rule)
        pane.reworded.connect(self._reword)
        pane.taken_off.connect(self._take_off)
        pane.consent_asked.connect(self._ask_consent)
        pane.note_asked.connect(self._show_note)

    @Slot(object, object)
    def _rule(self, hits: Sequence[Hit], ruling: Ruling) -> None:
        self._run(decide_names, hits, ruling)

    @Slot(object, str)
    def _reword(self, hits: Sequence[Hit], phrase: str) -> None:
        self._run(reword_names, hits, phrase)

    @Slot(object)
    def _take_off(self, hits: Sequence[Hit]) -> None:
        self._run(take_hits_off_record, hits)

    @Slot(object)
    def _ask_consent(self, hits: Sequence[Hit]) -> None:
        self._run(ask_about_names, hits)

    @Slot(str)
    def _show_note(self, note: str) -> None:
        """Show a note where it can be changed; Esc leads back from there."""
        self._actions.action("go_review").trigger()
        self._session.note_wanted.emit(note)

    def _run(self, operation: Callable[..., Changes], *args: object) -> None:
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self._outcome.say(failure.message, Tone.OVER)


def decided_in(document: Document) -> int:
    """Return how many forms were decided for what the document holds."""
    return len({each.form for each in document.let})
