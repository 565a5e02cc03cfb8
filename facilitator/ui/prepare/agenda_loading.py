"""Controller of loading an agenda: choose a file, see how it is read, put it in a theme."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.errors import BadInput
from facilitator.operations.agendas import load_agenda
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.session import Failure, Session
from facilitator.ui.texts import translated


class AgendaLoading(QObject):
    """Nothing is stored until the preview is accepted."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        planning: Planning,
        dialogs: Dialogs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._planning = planning
        self._dialogs = dialogs
        self._window = window
        self._read: tuple[Agenda, str] | None = None
        actions.connect("load_agenda", self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask for a file, unless there is no theme that could hold its agenda."""
        if not self._planning.themes():
            self._dialogs.say(
                self.tr("Load an agenda"),
                self.tr(
                    "This programme has no theme to put an agenda in: write its first question in"
                    " Programme, and load the agenda then."
                ),
            )
            return
        self._dialogs.choose_agenda(self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what was understood, or why it was not."""
        preview = AgendaPreview(self._planning.themes(), self._window)
        preview.accepted_for.connect(self._put)
        preview.other_file_asked.connect(self.ask)
        try:
            agenda = read_agenda(path, known=KnownNames.of(self._session.programme))
        except BadInput as error:
            preview.show_refusal(translated(error), path.name)
        else:
            self._read = (agenda, path.name)
            preview.show_agenda(agenda, path.name, self._planning.theme_id)
        preview.open()

    @Slot(str)
    def _put(self, theme_id: str) -> None:
        if self._read is None:
            return
        (agenda, source), self._read = self._read, None
        session = self._session
        session.run(
            load_agenda,
            theme_id,
            agenda,
            at=session.now(),
            source=source,
            done=partial(self._on_loaded, theme_id),
            failed=self._on_failed,
        )

    def _on_loaded(self, theme_id: str, result: object) -> None:  # noqa: ARG002
        self._planning.choose_theme(theme_id)

    def _on_failed(self, failure: Failure) -> None:
        self._dialogs.say(self.tr("Load an agenda"), failure.message)
