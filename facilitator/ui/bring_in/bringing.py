"""Controller of bringing in another laptop's notes: choose a file, see what comes, keep it."""

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from facilitator.core.bringing import Other
from facilitator.core.sentences import Sentence
from facilitator.operations.bringing_in.bring_in import BroughtIn, bring_in
from facilitator.operations.other_laptop import read_other
from facilitator.store.file import open_reader
from facilitator.ui.background import Background
from facilitator.ui.bring_in import words
from facilitator.ui.bring_in.dialog import Ask, BringInDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Failure
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class BringingIn(WindowController):
    """The file is read away from the window; nothing is stored until the preview is accepted."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_refused)
        self._dialog: BringInDialog | None = None
        self._path = Path()
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
        self._path = path
        tables = self._session.roundtables
        self._dialog = BringInDialog(self._session, tables, path.name, self._window)
        self._dialog.asked.connect(self._keep)
        self._dialog.other_file_asked.connect(self.ask)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()
        self._background.run(str(path), _read, path, self._session.path)

    @Slot(str, object)
    def _on_read(self, name: str, other: Other) -> None:
        if self._dialog is not None and name == str(self._path):
            self._dialog.show_other(other)

    @Slot(str, object)
    def _on_refused(self, name: str, said: Sentence) -> None:
        if self._dialog is not None and name == str(self._path):
            self._dialog.show_refusal(translated(said), self._path.name)

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
            failed=partial(self._on_failed, dialog),
        )

    def _on_done(self, dialog: BringInDialog | None, name: str, result: BroughtIn) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.accept()
        text = self.tr("%n note(s) brought in from {file}.", "", result.added)
        if not result.added:
            text = self.tr("Nothing was added: the notes of {file} are here already.")
        if result.stricter:
            stricter = f"{words.stricter_told(len(result.stricter), done=True)}."
            text = f"{text} {stricter}" if result.added else stricter
        text = text.format(file=name)
        self._prompts.ask(Prompt("bring_in", text, tone=Tone.FINE))

    def _on_failed(self, dialog: BringInDialog | None, failure: Failure) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.show_failure(failure.message)
        else:
            self._session.tell(failure)  # it was closed before the answer came

    @Slot(int)
    def _on_closed(self) -> None:
        self._dialog = None


def _read(path: Path, ours: Path) -> Other:
    with closing(open_reader(ours)) as db:  # a connection of this thread
        return read_other(path, db, ours=ours)
