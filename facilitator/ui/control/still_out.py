"""Controller that names the versions which still hold what was just taken out of a note."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Slot

from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.texts import translated

# Each is told of, also where the versions were named before.
_TAKING_OUT = frozenset({"edit_note", "take_off_record", "delete_notes", "reword_notes"})
_NAME, _MOST = "still out", 3  # versions in one bar; `facilitator sent` lists them all


class StillOut(QObject):
    """Looks after each act on notes; where no version holds them otherwise, nothing is said.

    What is said follows the notes: once an act is taken back, or a note is restored, it goes.
    """

    def __init__(
        self, session: Session, actions: ActionMap, prompts: PromptBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._out: AbstractSet[str] = frozenset()  # the notes it has told of
        session.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes or not changes.touches("note", "consent"):
            return
        # Late: with these come the texts of write-ups.
        from facilitator.operations.words_held import notes_out
        from facilitator.store.queries.consents import notes_of_consents

        db, now = self._session.db, self._session.now()
        consents = [row for table, row in changes.rows if table == "consent"]
        about = notes_of_consents(db, consents)
        touched = {row for table, row in changes.rows if table == "note"}
        among = None if about is None else touched | about | self._out
        out = notes_out(db, among, now=now)
        touched |= out if about is None else about
        fresh = out & touched if changes.verb in _TAKING_OUT else (out & touched) - self._out
        gone = self._out - out
        self._out = (self._out & out) | fresh
        if fresh or (gone and self._out and self._prompts.is_asked(_NAME)):
            self._tell()
        elif not self._out:
            self._prompts.withdraw(_NAME)

    def _tell(self) -> None:
        from facilitator.operations.sent_versions import still_in  # late, as above

        told = still_in(self._session.db, self._out)
        lines = [f"{translated(each)}." for each in told[-_MOST:]]
        more = len(told) - len(lines)
        if more > 0:
            lines.append(self.tr("And %n version(s) more.", "", more))
        correct = self._actions.action("correct_version")
        answer = Answer.by_key_of(correct, self.tr("Corrected version…"))
        self._prompts.ask(Prompt(_NAME, " ".join(lines), (answer,), stay=self.tr("fine")))
