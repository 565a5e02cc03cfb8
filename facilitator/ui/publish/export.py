"""Controller of exports: asks where to, and has the writer thread write; fills the clipboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.errors import (
    EditedOutside,
    ExportRefused,
    FacilitatorError,
    NotReadThrough,
    TellsByDifference,
)
from facilitator.core.go_ahead import NOTHING_SAID, GoAhead
from facilitator.core.names.check import Hit
from facilitator.ui.clipboard import put_on_clipboard
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.reading import ReadingControl
from facilitator.ui.publish.writing import (
    Wanted,
    formatted,
    free_beside,
    markdown_of,
    may_leave,
    refusal_of,
    write_file,
)
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document


class Export(QObject):
    """Names that were promised away stop it, until there is a reason that covers them.

    So does what nobody has read through. What readers of two versions would see, and a file that
    was edited since, is asked about: the key of the export again is the first answer. `written`
    carries the path of a file that is there.
    """

    written = Signal(object)

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        names: NamesBox,
        outcome: Outcome,
        reading: ReadingControl,
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._dialogs = dialogs
        self._names = names
        self._outcome = outcome
        self._reading = reading
        self._wanted: Wanted | None = None
        self._shown: Document | None = None
        self.folder: Path | None = None  # where the last one went
        self._path: Path | None = None  # of the file that is asked about
        self._asked: type[FacilitatorError] | None = None  # about what
        self._ahead = NOTHING_SAID
        outcome.answered.connect(self._on_answered)
        reading.undecided = self._uncovered

    def ask(self, wanted: Wanted, document: Document, name: str, kind: str) -> None:
        """Ask where to write it; first for what has to be said, where something stops it."""
        if self._outcome.is_asking():
            self._on_answered(0)
            return
        if self._uncovered(document):
            self._refuse(refusal_of(document), document.hits)
            return
        if self._reading.is_unread():
            self._reading.refuse()
            return
        self._wanted, self._ahead = wanted, GoAhead(reason=self._names.given_reason())
        place = Path(name) if self.folder is None else self.folder / name
        self._dialogs.choose_where_to_save(place, kind, self.write)

    def write(self, path: Path) -> None:
        """Write what was asked for last."""
        if self._wanted is None:
            return
        self._path = path
        self._outcome.say(self.tr("Writing {file}…").format(file=path.name), Tone.NEUTRAL)
        session = self._session
        session.run(
            write_file,
            self._wanted,
            path,
            at=session.now(),
            ahead=self._ahead,
            done=partial(self._on_done, path),
            failed=self._on_failed,
        )

    def copy(self, document: Document, *, with_formatting: bool = False) -> None:
        """Put the write-up on the clipboard, unless it would tell names, or nobody has read it.

        With formatting it goes as Markdown too, for where nothing else can be pasted.
        """
        if not document.hits and self._reading.is_unread():
            self._reading.refuse()
            return
        try:
            text = markdown_of(document)
            page = formatted(document) if with_formatting else ""
        except ExportRefused as refused:
            self._outcome.say_refused(_sentence(translated(refused)), document.hits)
            return
        put_on_clipboard(text, page)
        plain, rich = self.tr("Copied as Markdown."), self.tr("Copied with formatting.")
        self._outcome.say(rich if with_formatting else plain, Tone.FINE)

    def may_leave(self, text: str) -> bool:
        """Say whether a piece of the preview may be copied: the check looks at it as at a file."""
        return self._shown is None or may_leave(text, self._shown)

    @Slot()
    def refuse_copy(self) -> None:
        """Say why what is selected in the preview is not copied."""
        if self._shown is not None:
            self._outcome.say_refused(_sentence(refusal_of(self._shown)), self._shown.hits)

    def follow(self, document: Document) -> None:
        """Let a refusal tell of the names that are in the write-up now, and end with them."""
        if self._outcome.is_asking() and document != self._shown:
            self._outcome.hide()  # it was asked about another text
        self._shown = document
        told = self._outcome.refused()
        if told is None or (told and told == document.hits):
            return
        if told and document.hits:
            self._outcome.say_refused(_sentence(refusal_of(document)), document.hits)
        else:
            self._outcome.hide()

    def _uncovered(self, document: Document) -> tuple[Hit, ...]:
        forced = GoAhead(reason=self._names.given_reason()).forced()
        return tuple(each for each in document.hits if not forced.covers(each))

    def _refuse(self, sentence: str, hits: tuple[Hit, ...]) -> None:
        self._outcome.say_refused(_sentence(sentence), hits)
        self._names.ask_reason(each.name for each in hits)

    def _on_done(self, path: Path, result: Document | FacilitatorError) -> None:
        self._asked = type(result) if isinstance(result, FacilitatorError) else None
        match result:
            case ExportRefused():
                self._outcome.say_refused(_sentence(translated(result)))
                hits = self._shown.hits if self._shown is not None else ()
                self._names.ask_reason((*(each.name for each in hits), *result.names))
            case NotReadThrough():
                self._reading.refuse()
            case TellsByDifference():
                seen = translated(result.seen or result)
                self._outcome.ask(_sentence(seen), self.tr("Write it all the same"))
            case EditedOutside():
                told = self.tr("{file} is not as it was written from here.").format(file=path.name)
                beside = self.tr("Save as {file}").format(file=free_beside(path).name)
                self._outcome.ask(told, beside, self.tr("Replace it"))
            case FacilitatorError():
                self._outcome.say_refused(_sentence(translated(result)))
            case _:
                self._names.forget_reason()
                self._outcome.say_written(path, remark=self._remark(result))
                self.written.emit(path)

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        """Go on with the file that was asked about."""
        path, asked = self._path, self._asked
        if path is None or asked is None:
            return
        if asked is TellsByDifference:
            self._ahead = self._ahead._replace(go_on=True)
        elif answer:
            self._ahead = self._ahead._replace(replace=True)
        else:
            path = free_beside(path)
        self.write(path)

    def _on_failed(self, failure: Failure) -> None:
        self._outcome.say(sentence(_sentence(failure.message)), Tone.OVER)

    def _remark(self, document: Document) -> str:
        """Return what is to be said of the file, and what was left out of it."""
        known = self._shown.remarks if self._shown is not None else ()
        told = [each for each in document.remarks if each not in known]
        if document.set_aside:
            what = "; ".join(document.set_aside)
            told.append(self.tr("Left out: {what}.").format(what=what))
        return " ".join(told)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
