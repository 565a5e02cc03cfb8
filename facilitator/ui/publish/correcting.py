"""Controller of corrected versions: one key writes anew what still holds what was taken out."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.store.file import Store
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.reading import ReadingControl
from facilitator.ui.publish.writing import refusal_of
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document

if TYPE_CHECKING:
    from facilitator.operations.correcting import Correction
    from facilitator.writeup.word.template import Template


class Correcting(QObject):
    """`found` carries the Correction, to be shown as it will be; `ended` once it was."""

    found = Signal(object)
    ended = Signal()

    def __init__(
        self, session: Session, dialogs: Dialogs, outcome: Outcome, reading: ReadingControl
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._dialogs = dialogs
        self._outcome = outcome
        self._reading = reading
        self._correction: Correction | None = None
        self._template: Template | None = None  # that its Word file is poured into

    def look(self, roundtable: str | None, audience: str) -> None:
        """Look for a version to correct; what is shown comes first."""
        session = self._session
        session.run(
            _next, roundtable, audience, at=session.now(), done=self._on_found, failed=self._fail
        )

    def go_on(self, document: Document, template: "Template | None") -> None:
        """Ask in which folder it goes, where the write-up may go out."""
        correction, self._template = self._correction, template
        if correction is None:
            return
        if document.hits:
            self._outcome.say_refused(f"{refusal_of(document)}.", document.hits)
        elif self._reading.is_unread():
            self._reading.refuse()
        else:
            name = Path(correction.names()[0])
            self._dialogs.choose_where_to_save(name, self.tr("Corrected version"), self.write)

    def write(self, path: Path) -> None:
        """Write every format of it into the folder of a path."""
        session = self._session
        session.run(
            _write,
            self._correction,
            path,
            template=self._template,
            at=session.now(),
            done=partial(self._on_written, path),
            failed=self._fail,
        )

    @Slot(object)
    def _on_found(self, correction: "Correction | None") -> None:
        self._correction = correction
        if correction is None:
            self._outcome.say(
                self.tr("No version holds anything that was taken out or reworded since."),
                Tone.FINE,
            )
            return
        self._outcome.hide()  # what was said of another time does not hold for this one
        self.found.emit(correction)

    def _on_written(self, path: Path, names: tuple[str, ...]) -> None:
        self._correction = None
        told = self.tr("Corrected: {files}. Whoever reads both sees what was taken out.")
        self.ended.emit()
        self._outcome.say_written(path, remark=told.format(files=", ".join(names)))

    def _fail(self, failure: Failure) -> None:
        self._outcome.say(failure.message, Tone.OVER)


def _next(store: Store, roundtable: str | None, audience: str, *, at: int) -> "Correction | None":
    from facilitator.operations.correcting import next_to_correct

    return next_to_correct(store, roundtable, audience, at=at)


def _write(
    store: Store, found: "Correction", path: Path, *, template: "Template | None", at: int
) -> tuple[str, ...]:
    """Write all formats, the first of them where somebody said; return the names of the files."""
    from facilitator.operations.correcting import paths_in, write_corrected

    rest = paths_in(path.parent, found)[1:]
    paths = (path, *rest)
    write_corrected(store, found, paths, at=at, template=template)
    return tuple(each.name for each in paths)
