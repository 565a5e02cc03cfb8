"""Acts on findings, as the view asks for them: each is one operation, in the writer's thread."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from facilitator.core.findings import Finding, Side
from facilitator.operations import findings
from facilitator.store.changes import Changes
from facilitator.ui.session import Session
from facilitator.ui.widgets.kept_text import KeptText
from facilitator.ui.writer import Failure

_OTHER = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}


class FindingActs(QObject):
    """`made` carries the finding (id) that was made, `attached` that notes were; else `refused`."""

    made = Signal(str)
    attached = Signal()
    refused = Signal(str)
    begun = Signal()  # something is asked for: what was refused before is settled

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def run(
        self,
        operation: Callable[..., Changes],
        *args: Any,
        done: Callable[..., None] | None = None,
        failed: Callable[..., None] | None = None,
        **kwargs: Any,
    ) -> None:
        session = self._session
        self.begun.emit()
        session.run(
            operation,
            *args,
            at=session.now(),
            done=done,
            failed=failed or self._on_failed,
            **kwargs,
        )

    def make_of(self, text: str, notes: Sequence[str]) -> None:
        """Make a finding of notes (ids), on what they have in common."""
        self.run(findings.add_finding, text, tuple(notes), done=self._on_made)

    def attach(self, finding: str, notes: Sequence[str]) -> None:
        self.run(findings.attach_notes, finding, tuple(notes), done=self._on_attached)

    def do_key(self, finding: Finding, key: int, notes: Sequence[str], side: Side) -> None:
        """Do what a letter means for some notes (ids) on one side of a finding."""
        if key == Qt.Key.Key_S:
            chosen = {each.note for each in finding.rests_on if each.chosen}
            is_new = not chosen.issuperset(notes)
            self.run(findings.choose_quotes, finding.id, notes, chosen=is_new)
        elif key == Qt.Key.Key_A:
            self.run(findings.attach_notes, finding.id, notes, side=_OTHER[side])
        else:
            self.run(findings.detach_notes, finding.id, notes)

    def save(self, editor: KeptText, field: str, finding: str, text: str) -> None:
        """Save a text of a finding (id); the editor hears what became of it."""
        self.run(
            findings.change_finding,
            finding,
            done=partial(self._on_saved, editor, finding, text),
            failed=partial(self._on_unsaved, editor, finding, text),
            **{field: text},
        )

    def _on_made(self, changes: Changes) -> None:
        self.made.emit(changes.subject[0])

    def _on_attached(self, _changes: Changes) -> None:
        self.attached.emit()

    def _on_saved(self, editor: KeptText, finding: str, text: str, _changes: Changes) -> None:
        editor.saved(finding, text)

    def _on_unsaved(self, editor: KeptText, finding: str, text: str, failure: Failure) -> None:
        editor.refuse(finding, text)
        self.refused.emit(failure.message)

    def _on_failed(self, failure: Failure) -> None:
        self.refused.emit(failure.message)
