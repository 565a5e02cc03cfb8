"""Controller of chats and transcripts: choose a file, see what comes, keep it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from facilitator.core.model import Roundtable
from facilitator.operations.transcripts.keeping import KeptTranscript, keep_transcript
from facilitator.readers.transcripts.read import read_transcript
from facilitator.ui.bring_in.previewing import Preview, Previewing
from facilitator.ui.bring_in.transcript_dialog import Ask, TranscriptDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.window_controller import WindowContext


class Transcribing(Previewing):
    """A chat or a transcript has its place beside a roundtable that was held."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        context.actions.connect("bring_in_transcript", self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask for a file, unless no roundtable was held in which anything could be said."""
        if self._may_be_of():
            self._dialogs.choose_transcript(self.read)

    def read(self, path: Path) -> None:
        """Read a file in the background and show what it would bring, or why it cannot be read."""
        held = self._may_be_of()
        if not held:
            return
        dialog = TranscriptDialog(self._session, held, path.name, self._window)
        dialog.asked.connect(self._keep)
        dialog.other_file_asked.connect(self.ask)
        self.preview(dialog, path, dialog.show_file, read_transcript)

    def _may_be_of(self) -> list[Roundtable]:
        """Return the roundtables that were held; say so where there is none."""
        held = [each for each in self._session.roundtables if each.started_at is not None]
        if not held:
            self._dialogs.say(
                self.tr("Chat or transcript"),
                self.tr(
                    "No roundtable of this programme was held yet: a chat or a transcript has its"
                    " place beside one."
                ),
            )
        return held

    @Slot(object)
    def _keep(self, ask: Ask) -> None:
        session, dialog = self._session, self._dialog
        session.run(
            keep_transcript,
            ask.roundtable,
            ask.file,
            ask.agreement,
            ask.speakers,
            at=session.now(),
            although_not_recorded=ask.although_not_recorded,
            done=partial(self._on_done, dialog, ask.file.name),
            failed=partial(self.fail, dialog),
        )

    def _on_done(self, dialog: Preview | None, name: str, result: KeptTranscript) -> None:
        self.accept(dialog)
        text = self.tr(
            "%n passage(s) of {file} stand beside the notes of Review.", "", result.added
        )
        if not result.added:
            text = self.tr("Nothing was added: what {file} says is here already.")
        self._prompts.ask(Prompt("transcript", text.format(file=name), tone=Tone.FINE))
