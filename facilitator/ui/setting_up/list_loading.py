"""Controller of a list that comes in: read in the background, shown, and then taken over."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QTimer, Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.clock import status
from facilitator.core.replies import answers_of
from facilitator.core.roster.columns import ColumnRole
from facilitator.core.sentences import Sentence
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.setting_up.lists import load_list, remember_columns
from facilitator.readers.lists.read import ListTable
from facilitator.store.queries.rosters import list_shapes, needs_of
from facilitator.ui.background import Background
from facilitator.ui.session import Session
from facilitator.ui.setting_up.list_dialog import ListDialog
from facilitator.ui.setting_up.list_reading import HeldList, Standing, held, read_and_hold
from facilitator.ui.texts import translated
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence

_READ, _HOLD = "list", "columns"
_PATIENCE_MS = 300


class ListLoading(WindowController):
    """One list at a time; nothing is stored until it is taken over."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._dialog: ListDialog | None = None
        # A file on a disk that hangs, given up, must not keep the next one waiting.
        self._background = Background(self, side_by_side=3)
        self._source = ""
        self._tables: Sequence[ListTable] = ()
        self._held: HeldList | None = None
        self._chosen = False  # a role otherwise than it was found
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self._asked = 0  # the jobs so far: only the answer of the last one counts
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        context.session.closing.connect(self._background.wait)

    @Slot()
    def ask(self) -> None:
        """Ask for a file or a paste."""
        self._made().show_choice()
        self._show()

    def read_file(self, path: Path) -> None:
        """Read a file, and show what was understood."""
        self._read(path, path.name)

    def read_text(self, text: str) -> None:
        """Read lines or cells that were pasted, and show what was understood."""
        self._read(text, self.tr("what was pasted"))

    def _made(self) -> ListDialog:
        """Return the dialog, which is made anew once it was closed."""
        if self._dialog is None:
            dialog = self._dialog = ListDialog(self._window)
            dialog.file_asked.connect(self._ask_file)
            dialog.paste_asked.connect(self._paste)
            dialog.role_chosen.connect(self._choose_role)
            dialog.table_chosen.connect(self._choose_table)
            dialog.take_over_asked.connect(self._take_over)
            dialog.finished.connect(self._on_closed)
        return self._dialog

    def _read(self, source: Path | str, name: str) -> None:
        self._source, self._held, self._chosen = name, None, False
        self._made().show_reading(name)
        self._patience.start()  # most lists are read before anybody could read that they are
        self._run(_READ, read_and_hold, source)

    @Slot()
    def _show(self) -> None:
        self._patience.stop()
        if self._dialog is not None and not self._dialog.isVisible():
            self._dialog.open()

    def _run(self, name: str, function: object, what: object) -> None:
        self._asked += 1
        self._background.run(f"{name} {self._asked}", function, what, _standing(self._session))  # type: ignore[arg-type]

    @Slot(str, object)
    def _on_done(self, name: str, answer: object) -> None:
        kind, _, number = name.partition(" ")
        if self._dialog is None or int(number) != self._asked:
            return
        if kind == _READ:
            self._tables, self._held = cast("tuple[Sequence[ListTable], HeldList]", answer)
            self._dialog.show_tables(self._tables, self._source)
            self._dialog.show_list(self._held)
        else:
            before, self._held = self._held, cast("HeldList", answer)
            fresh = before is None or before.table.rows is not self._held.table.rows
            self._dialog.show_list(self._held, fresh=fresh)
        self._show()

    @Slot(str, object)
    def _on_failed(self, name: str, why: Sentence) -> None:
        if self._dialog is not None and name.endswith(f" {self._asked}"):
            self._dialog.show_refusal(sentence(translated(why), self._source), self._source)
            self._show()

    @Slot(int, str)
    def _choose_role(self, column: int, role: str) -> None:
        if self._held is not None:
            table = self._held.table
            columns = table.columns.with_role(column, ColumnRole(role))
            self._chosen = True
            self._run(_HOLD, held, ListTable(table.place, table.rows, columns))

    @Slot(int)
    def _choose_table(self, number: int) -> None:
        self._chosen = False
        self._run(_HOLD, held, self._tables[number])

    @Slot()
    def _take_over(self) -> None:
        session, taken = self._session, self._held
        if taken is None:
            return
        if self._chosen:
            table = taken.table
            session.run(remember_columns, table.rows, table.columns, at=session.now())
        room = None if taken.roundtable is None else taken.roundtable.id
        session.run(load_list, taken.roster, at=session.now(), roundtable=room)

    @Slot()
    def _ask_file(self) -> None:
        self._dialogs.choose_list(self.read_file)

    @Slot()
    def _paste(self) -> None:
        mime: QMimeData = QApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        else:
            self.read_text(mime.text())

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._asked += 1  # what is still read is for nobody


def _standing(session: Session) -> Standing:
    db, record = session.db, session.record
    if record is None or status(record) is not RoundtableStatus.PLANNED:
        return Standing(session.programme, needs_of(db), list_shapes(db))
    known = session.programme, needs_of(db), list_shapes(db)
    return Standing(*known, record.roundtable, answers_of(record))
