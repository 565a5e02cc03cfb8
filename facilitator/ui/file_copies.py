"""Copies of the programme: a backup where the user wants one, and the backups there are."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from facilitator.core.errors import BadInput, ExportRefused, NotReadThrough
from facilitator.core.model import Roundtable
from facilitator.store.file import copy, copy_open
from facilitator.store.header import SUFFIX
from facilitator.ui.backups import BackupsDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class FileCopies(WindowController):
    """Serves the actions for copies in a window; a copy never takes the place of the original."""

    programme_chosen = Signal(object)  # the Path of a copy of a backup, to be opened

    def __init__(self, context: WindowContext, show_write_up: Callable[[str, str], object]) -> None:
        """`show_write_up` goes to that of a roundtable (id) for an audience."""
        super().__init__(context)
        self._actions = context.actions
        self._show_write_up = show_write_up
        self._backup = Path()  # the one that a copy was asked of
        context.actions.connect("back_up", self.ask)
        context.actions.connect("backups", self._show_backups)
        context.actions.connect("participants_copy", self._ask_participants_copy)

    @Slot()
    def ask(self) -> None:
        """Ask where to write a copy of the programme."""
        name = f"{self._session.path.stem} backup{SUFFIX}"
        self._dialogs.choose_where_to_save(Path(name), self.tr("Programme"), self._back_up)

    @Slot()
    def _show_backups(self) -> None:
        dialog = BackupsDialog(self._session.path, self._window)
        dialog.copy_asked.connect(self._ask_copy_of)
        dialog.open()

    @Slot(object)
    def _ask_copy_of(self, backup: Path) -> None:
        self._backup = backup
        name = Path(f"{backup.stem} copy{SUFFIX}")
        self._dialogs.choose_where_to_save(name, self.tr("Programme"), self._open_copy)

    def _open_copy(self, target: Path) -> None:
        try:
            copy(self._backup, target)
        except BadInput as error:
            self._prompts.ask(Prompt("backup", translated(error), tone=Tone.OVER))
            return
        self.programme_chosen.emit(target)

    def _back_up(self, target: Path) -> None:
        try:
            copy_open(self._session.db, target)  # what is open here, whatever has its name now
        except BadInput as error:
            self._prompts.ask(Prompt("backup", translated(error), tone=Tone.OVER))
            return
        text = self.tr(
            "A whole copy was written to {file}. It carries everything: off-record notes, the"
            " history and access needs as well."
        )
        self._prompts.ask(Prompt("backup", text.format(file=target), tone=Tone.FINE))

    @Slot()
    def _ask_participants_copy(self) -> None:
        name = f"{self._session.path.stem} PARTICIPANTS{SUFFIX}"
        self._dialogs.choose_where_to_save(Path(name), self.tr("Programme"), self._copy_for_them)

    def _copy_for_them(self, target: Path, *, leave_out: bool = False) -> None:
        # Late: with them come the renderers.
        from facilitator.operations.participants_copy import (
            to_be_read,
            undecided_in,
            write_participants_copy,
        )
        from facilitator.operations.sent_versions import record_copy

        at = self._session.now()
        try:
            left = write_participants_copy(self._session.db, target, at=at, leave_out=leave_out)
        except NotReadThrough:
            unread = to_be_read(self._session.db, at, leave_out=leave_out)
            self._ask_to_read(unread[0].record.roundtable)
            return
        except ExportRefused as error:
            undecided = undecided_in(self._session.db, at)
            self._ask_to_decide(translated(error), undecided, target, may_leave=not leave_out)
            return
        except BadInput as error:
            self._prompts.ask(Prompt("backup", translated(error), tone=Tone.OVER))
            return
        self._session.run(record_copy, target, left.held, at=at)
        text = self.tr(
            "A copy for participants was written to {file}, without notes off the record or under a"
            " stricter rule, history and access needs."
        )
        self._prompts.ask(Prompt("backup", text.format(file=target), tone=Tone.FINE))

    def _ask_to_read(self, head: Roundtable) -> None:
        """Lead to what is to be read: the copy holds what the write-up for participants tells."""
        text = self.tr(
            "Nobody has read roundtable {number} through yet as participants will read it, and the"
            " copy holds it: read it as somebody who was in the room, and write the copy then."
        )
        there = partial(self._show_write_up, head.id, "participants")
        read = Answer.by_key_of(self._actions.action("read_through"), self.tr("Read it"), there)
        self._prompts.ask(Prompt("backup", text.format(number=head.label), (read,)))

    def _ask_to_decide(
        self, why: str, undecided: Sequence[Roundtable], target: Path, *, may_leave: bool
    ) -> None:
        """Say what stands in the way, and lead to where it is decided, or past what is not."""
        answers = []
        if undecided:
            there = partial(self._show_write_up, undecided[0].id, "participants")
            decide = self._actions.action("read_each")
            answers.append(Answer.by_key_of(decide, self.tr("Decide"), there))
        if undecided and may_leave:
            without = partial(self._copy_for_them, target, leave_out=True)
            answers.append(Answer(self.tr("Leave out what is undecided"), "Alt+L", without))
        self._prompts.ask(Prompt("backup", why, tuple(answers), tone=Tone.OVER))
