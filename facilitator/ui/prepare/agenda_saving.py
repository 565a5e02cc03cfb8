"""Controller of saving the agenda that Prepare shows as a file, for participants or oneself."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_columns import Version
from facilitator.core.errors import FacilitatorError
from facilitator.core.sentences import Sentence
from facilitator.operations.agendas_out import (
    refuse_promised_names,
    roundtable_agenda,
    theme_agenda,
    write_agenda,
)
from facilitator.ui.background import Background
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.files import fit_for_file
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.prompts import Prompt
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence

FACILITATORS = "save_full_agenda"  # the action; that of participants has another


class AgendaSaving(WindowController):
    """It is read here, and written in the background: values alone cross over."""

    def __init__(self, context: WindowContext, planning: Planning) -> None:
        super().__init__(context)
        self._planning = planning
        self._agenda: Agenda | None = None
        self._version = Version.PARTICIPANTS
        self._file = Path()
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        context.session.closing.connect(self._background.wait)

    def ask(self, action: QAction) -> None:
        """Ask where to; first refuse what may not be told."""
        own = action.objectName() == FACILITATORS
        self._version = Version.FACILITATOR if own else Version.PARTICIPANTS
        try:
            self._agenda = self._read()
        except FacilitatorError as error:
            self._say(sentence(translated(error)), Tone.OVER)
            return
        name = self.tr("{title} agenda.docx") if not own else self.tr("{title} full agenda.docx")
        path = Path(name.format(title=fit_for_file(self._agenda.title)))
        self._dialogs.choose_where_to_save(path, self.tr("Agenda"), self.write)

    def write(self, path: Path) -> None:
        """Write what was asked for last, in the format of the suffix."""
        if self._agenda is not None:
            self._file = path
            self._background.run("agenda", write_agenda, self._agenda, self._version, path)

    def _read(self) -> Agenda:
        db, shown = self._session.db, self._planning.shown()
        theme = self._planning.theme_id
        if self._planning.of_roundtable and shown is not None:
            agenda = roundtable_agenda(db, shown.id)
            if self._version is Version.PARTICIPANTS:
                refuse_promised_names(db, shown.id, agenda)
            return agenda
        return theme_agenda(db, theme or "")

    @Slot(str, object)
    def _on_done(self, _name: str, _result: object) -> None:
        text = self.tr("The agenda is written to {file}.")
        self._say(text.format(file=self._file.name), Tone.FINE)

    @Slot(str, object)
    def _on_failed(self, _name: str, why: Sentence) -> None:
        self._say(sentence(translated(why), self._file.name), Tone.OVER)

    def _say(self, text: str, tone: Tone) -> None:
        self._prompts.ask(Prompt("agenda", text, tone=tone))
