"""Controller of chats and transcripts: choose a file, see what comes, keep it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from facilitator.core.model import Roundtable
from facilitator.core.sentences import Sentence
from facilitator.operations.transcripts.keeping import KeptTranscript, keep_transcript
from facilitator.readers.transcripts.read import TranscriptFile, read_transcript
from facilitator.ui.background import Background
from facilitator.ui.bring_in.transcript_dialog import Ask, TranscriptDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Failure
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController


class Transcribing(WindowController):
    """The file is read away from the window; nothing is stored until the preview is accepted."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_refused)
        self._dialog: TranscriptDialog | None = None
        self._path = Path()
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
        self._path = path
        self._dialog = TranscriptDialog(self._session, held, path.name, self._window)
        self._dialog.asked.connect(self._keep)
        self._dialog.other_file_asked.connect(self.ask)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()
        self._background.run(str(path), read_transcript, path)

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

    @Slot(str, object)
    def _on_read(self, name: str, file: TranscriptFile) -> None:
        if self._dialog is not None and name == str(self._path):
            self._dialog.show_file(file)

    @Slot(str, object)
    def _on_refused(self, name: str, said: Sentence) -> None:
        if self._dialog is not None and name == str(self._path):
            self._dialog.show_refusal(translated(said), self._path.name)

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
            failed=partial(self._on_failed, dialog),
        )

    def _on_done(self, dialog: TranscriptDialog | None, name: str, result: KeptTranscript) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.accept()
        text = self.tr(
            "%n passage(s) of {file} stand beside the notes of Review.", "", result.added
        )
        if not result.added:
            text = self.tr("Nothing was added: what {file} says is here already.")
        self._prompts.ask(Prompt("transcript", text.format(file=name), tone=Tone.FINE))

    def _on_failed(self, dialog: TranscriptDialog | None, failure: Failure) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.show_failure(failure.message)
        else:
            self._session.tell(failure)  # it was closed before the answer came

    @Slot(int)
    def _on_closed(self) -> None:
        self._dialog = None
