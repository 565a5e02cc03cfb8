"""Controller that names the versions which still hold what was just taken out of a note."""

from PySide6.QtCore import QObject, Slot

from facilitator.store.changes import Changes
from facilitator.ui.prompts import Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.texts import translated

_TAKING_OUT = frozenset({"edit_note", "take_off_record", "delete_notes"})
_NAME, _MOST = "still out", 3  # versions in one bar; `facilitator sent` lists them all


class StillOut(QObject):
    """Looks after each such act; where no version holds the note, nothing is said."""

    def __init__(self, session: Session, prompts: PromptBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        session.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.verb not in _TAKING_OUT or not changes:
            return
        from facilitator.operations.sent_versions import still_in  # late: with it come renderers

        told = still_in(self._session.db, changes.subject)
        if not told:
            return
        lines = [f"{translated(each)}." for each in told[-_MOST:]]
        more = len(told) - len(lines)
        if more > 0:
            lines.append(self.tr("And %n version(s) more.", "", more))
        self._prompts.ask(Prompt(_NAME, " ".join(lines), stay=self.tr("fine")))
