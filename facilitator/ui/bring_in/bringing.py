"""Controller of bringing in another laptop's notes: choose a file, see what comes, keep it."""

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from facilitator.core.bringing import Other
from facilitator.operations.bringing_in.bring_in import BroughtIn, bring_in
from facilitator.operations.other_laptop import read_other
from facilitator.store.file import open_reader
from facilitator.ui.bring_in import words
from facilitator.ui.bring_in.dialog import Ask, BringInDialog
from facilitator.ui.bring_in.previewing import Preview, Previewing
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.window_controller import WindowContext


class BringingIn(Previewing):
    """Notes of another laptop have their place in a roundtable of ours."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        context.actions.connect("bring_in", self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask for a file, unless there is no roundtable that its notes could be of."""
        if not self._session.roundtables:
            self._dialogs.say(
                self.tr("Bring in notes"),
                self.tr("This programme has no roundtable that notes could be of: plan one first."),
            )
            return
        self._dialogs.choose_notes(self.read)

    def read(self, path: Path) -> None:
        """Read a file in the background and show what it would bring, or why it cannot be read."""
        tables = self._session.roundtables
        dialog = BringInDialog(self._session, tables, path.name, self._window)
        dialog.asked.connect(self._keep)
        dialog.other_file_asked.connect(self.ask)
        self.preview(dialog, path, dialog.show_other, partial(_read, ours=self._session.path))

    @Slot(object)
    def _keep(self, ask: Ask) -> None:
        session, dialog = self._session, self._dialog
        session.run(
            bring_in,
            ask.other,
            roundtable=ask.roundtable,
            offset_ms=ask.offset_ms,
            at=session.now(),
            both=ask.both,
            only=ask.only,
            done=partial(self._on_done, dialog, self._path.name),
            failed=partial(self.fail, dialog),
        )

    def _on_done(self, dialog: Preview | None, name: str, result: BroughtIn) -> None:
        self.accept(dialog)
        text = self.tr("%n note(s) brought in from {file}.", "", result.added)
        if not result.added and result.passages:
            text = self.tr("Chats and transcripts were brought in from {file}.")
        elif not result.added:
            text = self.tr("Nothing was added: the notes of {file} are here already.")
        if result.stricter:
            stricter = f"{words.stricter_told(len(result.stricter), done=True)}."
            text = f"{text} {stricter}" if result.added or result.passages else stricter
        text = text.format(file=name)
        self._prompts.ask(Prompt("bring_in", text, tone=Tone.FINE))


def _read(path: Path, ours: Path) -> Other:
    with closing(open_reader(ours)) as db:  # a connection of this thread
        return read_other(path, db, ours=ours)
