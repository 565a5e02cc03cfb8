"""Monitor of undo elsewhere: tells what another program took back in this file."""

from PySide6.QtCore import QObject, Slot

from facilitator.store.changes import Changes
from facilitator.store.undo import REDO, UNDO, entry_of, taken_back_by
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.wording import act_in_words


class Elsewhere(QObject):
    """Tells of undo and redo only: whatever else others do is seen where it happens."""

    def __init__(self, session: Session, prompts: PromptBar) -> None:
        super().__init__(prompts)
        self._session = session
        self._prompts = prompts
        session.follower.heard.connect(self._on_news)

    @Slot(object)
    def _on_news(self, changes: Changes) -> None:
        if changes.verb not in (UNDO, REDO):
            return
        db = self._session.db
        act = taken_back_by(db, entry_of(db, changes.commit))
        while act is not None and act.verb in (UNDO, REDO):
            act = taken_back_by(db, act)
        if act is None:
            return
        text = self.tr("Another program took back here: {act}.")
        if changes.verb == REDO:
            text = self.tr("Another program did again here: {act}.")
        text = text.format(act=act_in_words(db, act.verb, act.subject))
        self._prompts.ask(Prompt("elsewhere", text, tone=Tone.AMBER))
