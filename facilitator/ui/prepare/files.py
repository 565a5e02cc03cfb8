"""Controller of programme files: open another one, or make a new one."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.errors import BadInput
from facilitator.operations.programmes import create_empty, create_sample, shipped_sample
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.session import Clock
from facilitator.ui.texts import translated

Then = Callable[[], object]
_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')


def fit_for_file(name: str) -> str:
    """Return a name without what no system allows in that of a file; it may be empty."""
    return _NOT_IN_FILE_NAMES.sub(" ", name).strip(" .")


class ProgrammeFiles(QObject):
    """Works without an open programme; `programme_chosen` carries the file that is to be opened."""

    programme_chosen = Signal(object)  # the Path of a file that was examined
    given_up = Signal()  # no new programme is made

    def __init__(
        self,
        author: Author,
        clock: Clock,
        actions: ActionMap,
        dialogs: Dialogs,
        window: QWidget,
        *,
        may_leave: Callable[[Then], bool] | None = None,
        shown: Path | None = None,
    ) -> None:
        """Ask `may_leave` before anything is made: it calls what it is given once one may.

        `shown` is the programme that the window is on, if any.
        """
        super().__init__(window)
        self._may_leave = may_leave
        self._author = author
        self._shown = shown
        self._now = clock
        self._dialogs = dialogs
        self._window = window
        self._title = self._word = ""
        actions.connect("open_programme", self.ask)
        actions.connect("new_programme", self.ask_new)
        actions.connect("recent_programmes", self.ask_recent)

    @Slot()
    def ask(self) -> None:
        self._dialogs.choose_programme(self.open)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Announce a programme file, or say in one sentence why it cannot be opened."""
        try:
            examine(path, newer=True)
        except BadInput as error:
            self._dialogs.say(self.tr("Open a programme"), translated(error))
            return
        self.programme_chosen.emit(path)

    @Slot()
    def ask_recent(self) -> None:
        from facilitator.ui.prepare.recent_programmes import RecentProgrammes  # seldom needed

        dialog = RecentProgrammes(self._shown, self._window)
        dialog.chosen.connect(self.open)
        dialog.other_asked.connect(self.ask)
        dialog.open()

    @Slot()
    def ask_new(self) -> None:
        if self._may_leave is None or self._may_leave(self._open_dialog):
            self._open_dialog()

    def _open_dialog(self) -> None:
        dialog = NewProgramme(shipped_sample().title, self._window)
        dialog.chosen.connect(self._ask_where)
        dialog.rejected.connect(self.given_up)
        dialog.open()

    def make(self, path: Path) -> None:
        """Make the programme that was asked for, and announce it."""
        try:
            if self._title:
                title, word = self._title, self._word
                create_empty(path, self._author, title, at=self._now(), theme_word=word)
            else:
                create_sample(path, self._author, at=self._now())
        except BadInput as error:
            self._dialogs.say(self.tr("New programme"), translated(error))
            return
        self.programme_chosen.emit(path)

    @Slot(str, str)
    def _ask_where(self, title: str, word: str) -> None:
        self._title, self._word = title, word
        name = title or shipped_sample().title
        suggested = fit_for_file(name) or self.tr("programme")
        self._dialogs.choose_new_programme(suggested, self.make)
