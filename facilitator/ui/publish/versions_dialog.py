"""Dialog that writes several versions in one act: for whom, in which formats, and where."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from facilitator.core.errors import FacilitatorError, NotReadThrough, TellsByDifference
from facilitator.ui.announce import announce
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import labelled
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.facts import AUDIENCES, audience_in_words, format_in_words
from facilitator.ui.publish.writing import Wanted, request_of
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Cause, Failure
from facilitator.writeup.formats import Format

if TYPE_CHECKING:
    from facilitator.operations.versions import Plan, PlannedFile
    from facilitator.writeup.blocks import Document

_WIDTH = 130  # units


class VersionsDialog(ScrolledDialog):
    """All are looked at before any is written; Cancel ends it after the file that is being written.

    `written` carries the folder and how many files are in it now; `settled` what was ticked.
    """

    written = Signal(object, int)
    settled = Signal(object, object)  # the folder, and pairs of audience and format

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        wanted: Mapping[str, Wanted],
        *,
        folder: Path,
        ticked: Iterable[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        """`wanted` is what is asked for of each audience; its own format is not looked at."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Several versions"))
        self._session, self._dialogs, self._wanted = session, dialogs, wanted
        self._files: tuple[PlannedFile, ...] = ()
        self._done = 0
        self._goes_on = self._is_cancelled = False
        self._folder = folder
        self.boxes = {(audience, form): QCheckBox() for form in Format for audience in AUDIENCES}
        self.folder = TextLabel(shorten=True)
        self.choose = LineButton(self.tr("Choose a folder…"), link=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.progress = ProgressBar(self.tr("Written"))
        self.told = TextLabel(muted=True, wrap=True)
        self.go = QPushButton()
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(frozenset(ticked))
        self._connect()
        self._follow()
        self.take_room(_WIDTH * app_scale().unit)

    def ticked(self) -> tuple[tuple[str, str], ...]:
        """Return what is to be written, as pairs of audience and format."""
        return tuple(each for each, box in self.boxes.items() if box.isChecked())

    def reject(self) -> None:
        """Close; while files are being written, those that are done stay."""
        if self._files:
            self._is_cancelled = True
            self._session.stop()
            self.cancel.setEnabled(False)
        else:
            super().reject()

    def _lay_out(self, ticked: frozenset[tuple[str, str]]) -> None:
        unit = app_scale().unit
        hint = self.tr(
            "Each goes into a folder of its audience. What readers of two of them would see by the"
            " difference is asked about before any is written."
        )
        self.column.addWidget(TextLabel(self.tr("Several versions"), role=Role.TITLE))
        self.column.addWidget(TextLabel(hint, muted=True, wrap=True))
        grid = QGridLayout()
        grid.setSpacing(2 * unit)
        for at, audience in enumerate(AUDIENCES, start=1):
            grid.addWidget(TextLabel(audience_in_words(audience), role=Role.CHIP), 0, at)
        for line, form in enumerate(Format, start=1):
            grid.addWidget(TextLabel(format_in_words(form)), line, 0)
            for at, audience in enumerate(AUDIENCES, start=1):
                grid.addWidget(self._box(audience, form, ticked), line, at)
        grid.setColumnStretch(0, 1)
        self.column.addLayout(grid)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        self.column.addLayout(place)
        for part in (self.progress, self.told, self.problem):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        self.go.setProperty("look", "primary")
        self.go.setDefault(True)
        self.set_buttons(row)

    def _box(self, audience: str, form: Format, ticked: frozenset[tuple[str, str]]) -> QCheckBox:
        box, reason = self.boxes[audience, form], form.why_not(audience)
        box.setAccessibleName(labelled(audience_in_words(audience), format_in_words(form)))
        box.setEnabled(reason is None)
        box.setToolTip("" if reason is None else translated(reason))
        box.setChecked(reason is None and (audience, form.value) in ticked)
        box.toggled.connect(self._follow)
        return box

    def _connect(self) -> None:
        self.choose.clicked.connect(self._on_choose)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    @Slot()
    def _follow(self) -> None:
        """Say how many files it would be; what was said of others does not hold for them."""
        count = len(self.ticked())
        self._goes_on = False
        self.folder.set_text(str(self._folder))
        self.go.setText(self.tr("Write %n file(s)", "", count))
        self.go.setEnabled(count > 0 and not self._files)
        self.problem.hide()

    @Slot()
    def _on_choose(self) -> None:
        self._dialogs.choose_folder(self.tr("Folder for the versions"), self._folder, self._take)

    def _take(self, folder: Path) -> None:
        self._folder = folder
        self._follow()

    @Slot()
    def _on_go(self) -> None:
        from facilitator.operations.versions import Version, plan_versions

        ticked = self.ticked()
        self.settled.emit(self._folder, ticked)
        versions = [
            Version(
                request_of(self._wanted[audience]),
                tuple(Format(form) for other, form in ticked if other == audience),
            )
            for audience in dict.fromkeys(audience for audience, _ in ticked)
        ]
        self.go.setEnabled(False)
        session = self._session
        session.run(
            plan_versions,
            self._subject(),
            versions,
            self._folder,
            at=session.now(),
            go_on=self._goes_on,
            done=self._on_plan,
            failed=self._on_failed,
        )

    def _subject(self) -> str:
        return next(iter(self._wanted.values())).subject

    def _on_plan(self, plan: "Plan") -> None:
        if plan.refused is not None:
            self._refuse(plan.audience, plan.refused)
            return
        self._files, self._done = plan.files, 0
        self._show_writing(on=True)
        self.take_room(_WIDTH * app_scale().unit)
        self._write_next()

    def _show_writing(self, *, on: bool) -> None:
        """Show how far it is, or let other versions be chosen."""
        for (audience, form), box in self.boxes.items():
            box.setEnabled(not on and form.why_not(audience) is None)
        self.choose.setEnabled(not on)
        self.progress.setVisible(on)
        self.told.setVisible(on)

    def _refuse(self, audience: str, refused: FacilitatorError) -> None:
        """Say for whom it cannot be written, and why; what may be seen can be gone on with."""
        self.go.setEnabled(True)
        why = translated(refused)
        if isinstance(refused, NotReadThrough):
            why = self.tr("nobody has read it through as it is: show it, read it, and say so there")
        elif isinstance(refused, TellsByDifference):
            self._goes_on = True
            why = translated(refused.seen or refused)
            self.go.setText(self.tr("Write them all the same"))
        self._say(labelled(audience_in_words(audience), why))

    def _write_next(self) -> None:
        from facilitator.operations.versions import write_planned

        count = len(self._files)
        if self._done >= count or self._is_cancelled:
            self._end()
            return
        file = self._files[self._done]
        told = self.tr("Writing {number} of {count}: {file}")
        self.told.set_text(told.format(number=self._done + 1, count=count, file=file.path.name))
        self.progress.show_share(self._done / count)
        session = self._session
        session.run(
            write_planned,
            self._subject(),
            file,
            at=session.now(),
            go_on=self._goes_on,
            template=self._wanted[file.request.audience].template,
            done=self._on_written,
            failed=partial(self._on_not_written, file.path.name),
        )

    def _on_written(self, document: "Document") -> None:  # noqa: ARG002
        self._done += 1
        self._write_next()

    def _on_not_written(self, name: str, failure: Failure) -> None:
        """Stop at a file that cannot be written; those before it are there."""
        if self._is_cancelled and failure.cause is Cause.STOPPED:
            self._end()
            return
        self._files = ()
        self._show_writing(on=False)
        self._on_failed(failure)
        told = self.tr("{done} written. {file}: {why}")
        self._say(told.format(done=self._done, file=name, why=failure.message))

    def _on_failed(self, failure: Failure) -> None:
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Close"))
        self.go.setEnabled(True)
        self._say(sentence(failure.message))

    def _end(self) -> None:
        self._files = ()
        if self._done:
            self.written.emit(self._folder, self._done)
        self.accept()

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.show()
        self.take_room(_WIDTH * app_scale().unit)
        announce(self, text)
