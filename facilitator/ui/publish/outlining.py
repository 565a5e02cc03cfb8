"""Controller of the outline: each edit is one act, and one of a shipped outline makes our own."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.outlines import Outline, Section
from facilitator.operations.outlines import (
    add_outline,
    change_outline,
    change_section,
    move_section,
    remove_outline,
)
from facilitator.store.changes import Changes
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.outline_box import OutlineBox
from facilitator.ui.publish.section_words import name_of_copy
from facilitator.ui.session import Session
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure


class Outlining(QObject):
    """What is edited while our own is being made of a shipped one is done to it afterwards."""

    asked = Signal()  # another outline is wanted
    refused = Signal()  # nothing was changed: what is shown is to be what is stored

    def __init__(
        self, session: Session, box: OutlineBox, outcome: Outcome, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._box, self._outcome = session, box, outcome
        self._like: dict[str, str] = {}  # of what an outline (id) was made, to go back to
        self._is_making = False
        self._waiting: list[Callable[[str], None]] = []
        box.chosen.connect(self.asked)
        box.sections.switched.connect(self._switch)
        box.sections.move_asked.connect(self._move)
        box.sections.rows.edited.connect(self._retitle)
        box.text.edited.connect(self._keep_text)
        box.text_asked.connect(self._ask_text)
        box.saved_as.connect(self._save_as)
        box.renamed.connect(self._rename)
        box.removal_asked.connect(self._remove)

    def group_by(self, group: str) -> bool:
        """Group an outline of one's own otherwise; false where it stays as it is."""
        outline = self._box.used()
        if not outline.id or not self._session.can_write():
            return False
        self._run(change_outline, outline.id, group=group)
        return True

    def follow(self, kept: tuple[Outline, ...]) -> None:
        """Offer what there is; for one whose making was taken back, what it was made of."""
        chosen = self._box.key()
        there = {each.id for each in kept}
        while chosen in self._like and chosen not in there:
            chosen = self._like[chosen]
        self._box.show_outlines(kept, changeable=self._session.can_write())
        self._box.choose(chosen)

    @Slot(str, bool)
    def _switch(self, section: str, on: bool) -> None:
        self._change(Section(section), on=on)

    @Slot(str, str, object)
    def _retitle(self, section: str, field: str, title: str) -> None:  # noqa: ARG002
        self._change(Section(section), title=title)

    @Slot(str, int)
    def _move(self, value: str, place: int) -> None:
        section = Section(value)
        self._do(
            self._box.used().moved(section, place),
            lambda outline: self._run(move_section, outline, section, place),
        )

    def _change(self, section: Section, **values: Any) -> None:
        self._do(
            self._box.used().changed(section, **values),
            lambda outline: self._run(change_section, outline, section, **values),
        )

    @Slot(object)
    def _ask_text(self, section: Section) -> None:  # noqa: ARG002
        """Make an outline of our own, which can have one, and go to where it is typed."""
        self._do(self._box.used(), lambda _: self._box.write_text(), then=self._box.write_text)

    @Slot(str, str)
    def _keep_text(self, key: str, text: str) -> None:
        outline, _, section = key.partition(" ")
        session = self._session
        session.run(
            change_section,
            outline,
            Section(section),
            text=text,
            at=session.now(),
            done=partial(self._on_text, key, text),
            failed=partial(self._on_no_text, key, text),
        )

    @Slot(str)
    def _save_as(self, name: str) -> None:
        self._make(name, self._box.used(), goes_back=False)

    @Slot(str)
    def _rename(self, name: str) -> None:
        self._run(change_outline, self._box.used().id, name=name)

    @Slot()
    def _remove(self) -> None:
        self._run(remove_outline, self._box.used().id)

    def _do(
        self, changed: Outline, edit: Callable[[str], None], then: Callable[[], None] | None = None
    ) -> None:
        """Edit our own outline; else keep what a shipped one `changed` to, and `then` go on."""
        if changed.id:
            edit(changed.id)
        elif self._is_making:
            self._waiting.append(edit)
        else:
            name = name_of_copy(changed, self._box.known())
            self._make(name, changed, then=then)

    def _make(
        self,
        name: str,
        outline: Outline,
        *,
        goes_back: bool = True,
        then: Callable[[], None] | None = None,
    ) -> None:
        self._is_making = True
        like = self._box.key() if goes_back else ""
        self._run(add_outline, name, outline, done=partial(self._on_made, like, then))

    def _run(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        session = self._session
        session.run(operation, *args, at=session.now(), failed=self._on_failed, **kwargs)

    def _on_made(self, like: str, then: Callable[[], None] | None, changes: Changes) -> None:
        (made,) = changes.subject
        self._is_making = False
        self._like[made] = like
        self._box.choose(made)
        self.asked.emit()
        waiting, self._waiting = self._waiting, []
        for edit in waiting:
            edit(made)
        if then is not None:
            then()

    def _on_failed(self, failure: Failure) -> None:
        self._is_making = False
        self._waiting = []
        self._outcome.say(sentence(failure.message), Tone.OVER)
        self.refused.emit()

    def _on_text(self, key: str, text: str, result: object) -> None:  # noqa: ARG002
        self._box.text.saved(key, text)

    def _on_no_text(self, key: str, text: str, failure: Failure) -> None:
        self._box.text.refuse(key, text)
        self._outcome.say(sentence(failure.message), Tone.OVER)
