"""Choice of a Word template: a letterhead of the user's, and what it lacks."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.sentences import Sentence
from facilitator.ui.background import Background
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template


class TemplateBox(QWidget):
    """The house style, until a template was read that can be used; it is read anew in each window.

    What is read later does not change it: a file that was edited since is chosen again.
    """

    taken = Signal()  # another one, or none

    def __init__(self, session: Session, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._template: Template | None = None
        self._path: Path | None = None  # of the one that was taken last
        self._reading = Path()  # of the one that is being read
        self._asked = 0  # the files so far: only the answer of the last one counts
        # A file on a disk that hangs must not keep the next one waiting.
        self._background = Background(self, side_by_side=3)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_failed)
        session.closing.connect(self._background.wait)
        self.name = TextLabel(muted=True, shorten=True)
        self.choose = LineButton(self.tr("Template…"), link=True)
        self.choose.setAccessibleDescription(
            self.tr("Choose a Word file of yours that the write-up is poured into")
        )
        self.give_up = LineButton(self.tr("House style"), link=True)
        self.lacks = TextLabel(muted=True, wrap=True)
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.give_up.clicked.connect(self._on_give_up)
        self._show(None)

    def template(self) -> "Template | None":
        """Return what Word files are poured into; None is the house style."""
        return self._template

    def path(self) -> Path | None:
        """Return where the template was read; None is the house style."""
        return self._path if self._template is not None else None

    def read(self, path: Path) -> None:
        """Look at a template, and take it where it can be used."""
        self._asked += 1
        self._reading = path
        self._say(self.tr("Reading {file}…").format(file=path.name))
        self._background.run(f"template {self._asked}", _read, path)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        row = QHBoxLayout()
        row.setSpacing(unit)
        row.addWidget(self.name, 1)
        row.addWidget(self.give_up)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addLayout(row)
        column.addWidget(self.lacks)
        self.setFocusProxy(self.choose)

    def _show(self, template: "Template | None") -> None:
        self._template = template
        house = self.tr("In the house style")
        self.name.set_text(house if template is None else template.name)
        self.give_up.setVisible(template is not None)
        lacks = () if template is None else template.lacks
        self._say("\n".join(f"• {sentence(translated(each))}" for each in lacks))

    def _say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.lacks.set_tone(tone)
        self.lacks.set_text(text)
        self.lacks.setVisible(bool(text))

    @Slot()
    def _on_choose(self) -> None:
        self._dialogs.choose_template(self.read)

    @Slot()
    def _on_give_up(self) -> None:
        self._asked += 1
        self._show(None)
        self.taken.emit()
        self.choose.setFocus()

    @Slot(str, object)
    def _on_read(self, job: str, template: "Template") -> None:
        if job == f"template {self._asked}":
            self._path = self._reading
            self._show(template)
            self.taken.emit()

    @Slot(str, object)
    def _on_failed(self, job: str, why: Sentence) -> None:
        """Say why it cannot be used; what was chosen before stays chosen."""
        if job == f"template {self._asked}":
            self._show(self._template)
            self._say(sentence(translated(why)), Tone.OVER)


def _read(path: Path) -> "Template":
    """Read a template; the library for Word files is imported when the first one is."""
    from facilitator.operations.word_template import read_template

    return read_template(path)
