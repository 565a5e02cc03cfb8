"""Controller of loading an agenda: choose a file, see how it is read, put it in a theme.

The file is read in the background; the theme may be one that is made for it.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.instants import local_moment
from facilitator.core.sentences import Sentence
from facilitator.operations.agendas import load_agenda
from facilitator.operations.setting_up.new_question import (
    likely_question,
    load_agenda_with_question,
)
from facilitator.readers.agenda.read import read_agenda, read_copied
from facilitator.store.changes import Changes
from facilitator.store.queries.programme import agenda_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.background import Background
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.session import Failure, Session
from facilitator.ui.texts import translated
from facilitator.ui.wording import sentence

_PATIENCE_MS = 300


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
        self._preview: AgendaPreview | None = None
        self._source = ""
        self._asked = 0  # the files so far: only the answer of the last one counts
        # A file on a disk that hangs, given up, must not keep the next one waiting.
        self._background = Background(self, side_by_side=3)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_unread)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        actions.connect("load_agenda", self.ask)

    @Slot()
    def ask(self) -> None:
        self._dialogs.choose_agenda(self.read)

    def read(self, path: Path) -> None:
        """Read a file, and show what was understood, or why it was not."""
        self._begin(path.name, read_agenda, path)

    def read_copied(self, mime: QMimeData) -> None:
        """Read what was copied or dropped: a file, a table or a list of a page, a text."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read(Path(files[0]))
            return
        name = self.tr("what was copied")
        self._begin(name, read_copied, mime.text(), mime.html(), called=name)

    @Slot()
    def paste(self) -> None:
        self.read_copied(QApplication.clipboard().mimeData())

    def _begin(self, name: str, reader: Callable[..., Agenda], *read: object, **how: str) -> None:
        session, themes = self._session, self._planning.themes()
        preview = self._preview = AgendaPreview(
            themes,
            {each.handle: each.name for each in session.programme.organisations},
            self._window,
            with_agenda=[each.id for each in themes if agenda_of(session.db, each.id)],
        )
        preview.accepted_for.connect(self._put)
        preview.accepted_new.connect(self._put_new)
        preview.other_file_asked.connect(self.ask)
        preview.finished.connect(self._on_closed)
        preview.paste_asked.connect(self.paste)
        preview.show_reading(name)
        self._source = name
        self._asked += 1
        self._patience.start()  # most files are read before anybody could read that they are
        known = KnownNames.of(session.programme)
        self._background.run(f"agenda {self._asked}", reader, *read, known=known, **how)

    @Slot()
    def _show(self) -> None:
        self._patience.stop()
        if self._preview is not None and not self._preview.isVisible():
            self._preview.open()

    @Slot(str, object)
    def _on_read(self, name: str, agenda: Agenda) -> None:
        if self._preview is None or not name.endswith(f" {self._asked}"):
            return
        session = self._session
        self._preview.show_agenda(
            agenda,
            self._source,
            likely_question(session.db, session.programme, agenda, self._planning.theme_id),
            today=local_moment(session.now(), session.programme.zone or None).date().isoformat(),
        )
        self._show()

    @Slot(str, object)
    def _on_unread(self, name: str, why: Sentence) -> None:
        if self._preview is not None and name.endswith(f" {self._asked}"):
            self._preview.show_refusal(sentence(translated(why), self._source), self._source)
            self._show()

    @Slot()
    def _on_closed(self) -> None:
        self._patience.stop()
        self._preview = None
        self._asked += 1  # what is still read is for nobody

    @Slot(str)
    def _put(self, theme_id: str) -> None:
        self._load(load_agenda, theme_id)

    @Slot(str)
    def _put_new(self, title: str) -> None:
        self._load(load_agenda_with_question, title)

    def _load(self, operation: Callable[..., Changes], where: str) -> None:
        agenda = None if self._preview is None else self._preview.chosen_agenda()
        if agenda is None:
            return
        session = self._session
        session.run(
            operation,
            where,
            agenda,
            at=session.now(),
            source=self._source,
            done=self._on_loaded,
            failed=self._on_failed,
        )

    def _on_loaded(self, changes: Changes) -> None:
        self._planning.show_agenda(changes.subject[0])

    def _on_failed(self, failure: Failure) -> None:
        self._dialogs.say(self.tr("Load an agenda"), failure.message)
