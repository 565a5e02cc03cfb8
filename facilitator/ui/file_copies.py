"""Copies of the programme: a backup where the user wants one, and the backups there are."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.store.file import copy, copy_open
from facilitator.store.header import SUFFIX
from facilitator.ui.backups import BackupsDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class FileCopies(WindowController):
    """Serves the actions for copies in a window; a copy never takes the place of the original."""

    programme_chosen = Signal(object)  # the Path of a copy of a backup, to be opened

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._backup = Path()  # the one that a copy was asked of
        context.actions.connect("back_up", self.ask)
        context.actions.connect("backups", self._show_backups)

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
        text = self.tr("A whole copy was written to {file}.").format(file=target)
        self._prompts.ask(Prompt("backup", text, tone=Tone.FINE))
