"""Controller of written contributions: asks for the text, shows its notes, keeps them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from facilitator.core.errors import BadInput
from facilitator.operations.contributions import Contributed, add_contribution
from facilitator.readers.contribution import read_contribution
from facilitator.ui.bring_in.contribution_dialog import Contribution, ContributionDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Failure
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class Contributing(WindowController):
    """Nothing is stored until the preview is accepted."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._dialog: ContributionDialog | None = None
        context.actions.connect("contribution", self.ask)

    @Slot()
    def ask(self) -> None:
        """Open the dialog, unless there is nobody who could have written."""
        programme = self._session.programme
        if not programme.organisations or not programme.questions:
            self._dialogs.say(
                self.tr("Written contribution"),
                self.tr(
                    "This programme has no organisation that could have written, or no theme: open"
                    " one that has both."
                ),
            )
            return
        self._dialog = ContributionDialog(self._session, self._session.record, self._window)
        self._dialog.file_asked.connect(self._ask_file)
        self._dialog.asked.connect(self._keep)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def unkept(self) -> str:
        """Return the text in the dialog, "" where none is open."""
        return self._dialog.text.toPlainText().strip() if self._dialog is not None else ""

    def read(self, path: Path) -> None:
        """Read a file into the dialog, or say there why it cannot be read."""
        if self._dialog is None:
            return
        try:
            pieces = read_contribution(path)
        except BadInput as error:
            self._dialog.show_problem(translated(error))
            return
        self._dialog.show_file(pieces, path.name)

    @Slot()
    def _ask_file(self) -> None:
        self._dialogs.choose_contribution(self.read)

    @Slot(object)
    def _keep(self, wanted: Contribution) -> None:
        session, dialog = self._session, self._dialog
        session.run(
            add_contribution,
            wanted.letter,
            wanted.drafts,
            at=session.now(),
            done=partial(self._on_done, dialog),
            failed=partial(self._on_failed, dialog),
        )

    def _on_done(self, dialog: ContributionDialog | None, result: Contributed) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.accept()
        text = self.tr("The written contribution is kept. Review shows its notes.")
        if result.here:
            kept = self.tr("%n note(s) are kept", "", len(result.notes))
            here = self.tr("%n were here already.", "", result.here)
            text = f"{kept}; {here}"
        if not result.notes:
            text = self.tr("Nothing was added: these notes are here already.")
        self._prompts.ask(Prompt("contribution", text, tone=Tone.FINE))

    def _on_failed(self, dialog: ContributionDialog | None, failure: Failure) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.show_problem(failure.message)
        else:
            self._session.tell(failure)  # it was closed before the answer came

    @Slot(int)
    def _on_closed(self) -> None:
        self._dialog = None
