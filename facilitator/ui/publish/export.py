"""Controller of exports: asks where to, and has the writer thread write; fills the clipboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from facilitator.core.errors import ExportRefused
from facilitator.core.names.check import Hit
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.writing import Wanted, markdown_of, refusal_of, write_file
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document


class Export(QObject):
    """Names that were promised away stop it, until there is a reason."""

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        names: NamesBox,
        outcome: Outcome,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._names = names
        self._outcome = outcome
        self._wanted: Wanted | None = None
        self._shown: Document | None = None

    def ask(self, wanted: Wanted, document: Document, name: str, kind: str) -> None:
        """Ask where to write it; first for a reason, where the names check found something."""
        if document.hits and not self._names.given_reason():
            self._refuse(refusal_of(document), document.hits)
            return
        self._wanted = wanted
        self._dialogs.choose_where_to_save(Path(name), kind, self.write)

    def write(self, path: Path) -> None:
        """Write what was asked for last."""
        if self._wanted is None:
            return
        self._outcome.say(self.tr("Writing {file}…").format(file=path.name), Tone.NEUTRAL)
        session = self._session
        session.run(
            write_file,
            self._wanted,
            path,
            at=session.now(),
            reason=self._names.given_reason(),
            done=partial(self._on_done, path),
            failed=self._on_failed,
        )

    def copy(self, document: Document) -> None:
        """Put the write-up on the clipboard, unless it would tell names."""
        try:
            text = markdown_of(document)
        except ExportRefused as refused:
            self._outcome.say_refused(_sentence(translated(refused)), document.hits)
            return
        QGuiApplication.clipboard().setText(text)
        self._outcome.say(self.tr("Copied as Markdown."), Tone.FINE)

    @Slot()
    def refuse_copy(self) -> None:
        """Say why what is selected in the preview is not copied."""
        if self._shown is not None:
            self._outcome.say_refused(_sentence(refusal_of(self._shown)), self._shown.hits)

    def follow(self, document: Document) -> None:
        """Let a refusal tell of the names that are in the write-up now, and end with them."""
        self._shown = document
        told = self._outcome.refused()
        if told is None or (told and told == document.hits):
            return
        if told and document.hits:
            self._outcome.say_refused(_sentence(refusal_of(document)), document.hits)
        else:
            self._outcome.hide()

    def _refuse(self, sentence: str, hits: tuple[Hit, ...] = ()) -> None:
        self._outcome.say_refused(_sentence(sentence), hits)
        self._names.ask_reason()

    def _on_done(self, path: Path, result: Document | ExportRefused) -> None:
        if isinstance(result, ExportRefused):
            self._refuse(str(result))
        else:
            self._names.forget_reason()
            self._outcome.say_written(path, remark=self._left_out(result))

    def _on_failed(self, failure: Failure) -> None:
        self._outcome.say(_sentence(failure.message), Tone.OVER)

    def _left_out(self, document: Document) -> str:
        if not document.set_aside:
            return ""
        return self.tr("Left out: {what}.").format(what="; ".join(document.set_aside))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
