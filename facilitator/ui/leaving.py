"""Closing a window: asks where unsaved text or a running roundtable would be left behind."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.core.instants import local_moment
from facilitator.core.statuses import LIVE
from facilitator.operations.roundtables import end
from facilitator.operations.unkept import Unkept, as_text
from facilitator.store.changes import Changes
from facilitator.ui.bring_in.contributing import Contributing
from facilitator.ui.capture.outbox import Line
from facilitator.ui.half_typed import HalfTyped
from facilitator.ui.nowhere_dialog import NowhereDialog
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.running_dialog import RunningDialog
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.texts import translated
from facilitator.ui.unkept_dialog import UnkeptDialog
from facilitator.ui.widgets.kept_text import KeptText
from facilitator.ui.window_controller import WindowContext, WindowController
from facilitator.ui.wording import sentence
from facilitator.writeup.files import replace_file


class Leaving(WindowController):
    """Knows what of a window is not kept; pages are added to it when they are made."""

    programme_chosen = Signal(object)  # the Path of another programme file
    copy_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._curtain = context.actions.action("curtain")
        self._notes: NotesPane | None = None
        self._messages: KeyMessages | None = None
        self._contributing: Contributing | None = None
        self._dialog: UnkeptDialog | None = None
        self._nowhere: NowhereDialog | None = None
        self._running: RunningDialog | None = None
        self._may_run_on = False
        self._then: Callable[[], object] | None = None  # what waits for an answer
        self._asks = True
        self._why = ""
        context.actions.connect("save_unsaved", self.save_as_text)

    def add_notes(self, notes: NotesPane) -> None:
        self._notes = notes
        notes.outbox.blocked.connect(self._on_blocked)
        notes.outbox.changed.connect(self._on_settled)
        notes.capture.drafts.failed.connect(self._on_refused)
        notes.capture.drafts.settled.connect(self._on_settled)

    def add_messages(self, messages: KeyMessages) -> None:
        self._messages = messages
        messages.refused.connect(self._on_refused)
        messages.settled.connect(self._on_settled)

    def add_contributing(self, contributing: Contributing) -> None:
        self._contributing = contributing

    def unkept(self) -> Unkept:
        """Return what is typed in this window and in no file."""
        found = self._notes.unkept() if self._notes is not None else Unkept()
        return Unkept(
            found.lines,
            found.half_typed,
            found.drafted,
            self._messages.unkept() if self._messages is not None else (),
            self._contributing.unkept() if self._contributing is not None else "",
            tuple(dict.fromkeys(text for each in self._kept_texts() for text in each.unkept())),
        )

    def take_over(self, unkept: Unkept) -> None:
        """Take over what another window could not keep."""
        if self._notes is not None:
            self._notes.take_over(unkept)
        if self._messages is not None:
            self._messages.take_over(unkept.messages)

    def keep_now(self) -> None:
        """Have kept what is typed, as far as the file takes it."""
        if self._notes is not None:
            self._notes.keep_draft()
        if self._messages is not None:
            self._messages.save_all()
        for each in self._kept_texts():
            each.settled.connect(self._on_settled, Qt.ConnectionType.UniqueConnection)
            each.keep_all()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Tell whether all is kept; if not, `then` is called once it is, or may be lost.

        What is still on its way is waited for; asked a second time meanwhile, the user is.
        """
        self.keep_now()
        if not self._asks:
            return True
        if self._is_live() and not self._may_run_on:
            self._then = then
            self._ask_about_running()
            return False
        rescue = self._session.rescue
        if rescue is not None and rescue.copy is None:
            self._then = then
            self._ask_for_copy(sentence(f"{translated(rescue.sentence)}.", rescue.path.name))
            return False
        if not self._is_settled() and self._then is None:
            self._then = then
            return False
        if not self.unkept().texts:
            self._then = None
            return True
        self._then = then
        self._ask()
        return False

    def may_make_another(self, then: Callable[[], object]) -> bool:
        """Tell whether no roundtable runs; else ask, and call `then` once it may be left.

        It is not asked about again on the way to the programme that is made.
        """
        if not self._is_live():
            return True
        self._then = then
        self._ask_about_running()
        return False

    @Slot()
    def stay(self) -> None:
        """Ask again at the next occasion: no other programme was made."""
        self._may_run_on = False

    def ask_no_more(self) -> None:
        """Let the window close, whatever is not kept."""
        self._asks = False

    @Slot(object)
    def leave_for(self, path: Path) -> None:
        """Go to another programme, which takes the place of this one, unless something is left."""
        go = partial(self.programme_chosen.emit, path)
        if self.may_leave(go):
            go()

    @Slot()
    def save_as_text(self) -> None:
        """Ask where to write what is not kept; it stays here all the same."""
        if self.unkept().texts:
            self._choose(self._write)

    def _is_settled(self) -> bool:
        notes, messages = self._notes, self._messages
        settled = notes is None or notes.is_settled()
        settled = settled and all(each.is_settled() for each in self._kept_texts())
        return settled and (messages is None or messages.is_settled())

    def _kept_texts(self) -> list[KeptText | HalfTyped]:
        """Return the texts in the window; a view comes into it when it is gone to."""
        return [*self._window.findChildren(KeptText), *self._window.findChildren(HalfTyped)]

    def _is_live(self) -> bool:
        state = self._session.state() if self._session.can_write() else None
        return state is not None and state.status in LIVE

    def _ask_about_running(self) -> None:
        record = self._session.record
        if record is None:
            return
        if self._running is None:
            self._running = RunningDialog(self._window)
            self._running.end_asked.connect(self._end_and_leave)
            self._running.leave_asked.connect(self._leave_running)
            self._running.rejected.connect(self._stay)
        self._running.ask(record.roundtable.title, record.roundtable.label)

    @Slot()
    def _leave_running(self) -> None:
        self._may_run_on = True
        then, self._then = self._then, None
        if then is not None and self.may_leave(then):
            QTimer.singleShot(0, self, then)  # out of the dialog

    @Slot()
    def _end_and_leave(self) -> None:
        self._session.act(end, done=self._on_ended)

    def _on_ended(self, _changes: Changes) -> None:
        self._leave_running()

    def _ask(self) -> None:
        if self._dialog is None:
            self._dialog = UnkeptDialog(self._window)
            self._dialog.text_asked.connect(self._save_and_go)
            self._dialog.retry_asked.connect(self._retry)
            self._dialog.leave_asked.connect(self._go)
            self._dialog.rejected.connect(self._stay)
        texts = self.unkept().texts
        self._dialog.show_texts(texts, why=self._why, hidden=self._curtain.isChecked())
        self._dialog.open()

    def _ask_for_copy(self, why: str) -> None:
        if self._nowhere is None:
            self._nowhere = NowhereDialog(self._window)
            self._nowhere.copy_asked.connect(self.copy_asked)
            self._nowhere.leave_asked.connect(self._go)
        self._nowhere.ask(why)

    @Slot()
    def _stay(self) -> None:
        self._then = None

    @Slot()
    def _go(self) -> None:
        then, self._then = self._then, None
        if self._dialog is not None:
            self._dialog.hide()
        if then is not None:
            QTimer.singleShot(0, self, then)  # out of whatever told that it was time

    @Slot()
    def _retry(self) -> None:
        if self._dialog is not None:
            self._dialog.again.setEnabled(False)
        self.keep_now()
        if self._notes is not None:
            self._notes.outbox.retry_all()
        self._on_settled()

    @Slot()
    def _on_settled(self) -> None:
        """Go on with what waited for this, or ask."""
        retried = self._dialog is None or not self._dialog.again.isEnabled()
        if self._then is None or not retried or not self._is_settled():
            return
        if self.unkept().texts:
            self._ask()
        else:
            self._go()

    @Slot()
    def _save_and_go(self) -> None:
        if self._dialog is not None:
            self._dialog.hide()  # where no place is chosen, all is as it was
        then, self._then = self._then, None

        def write(path: Path) -> None:
            self._then = then
            if self._put(path):
                self._go()
            else:
                self._ask()

        self._choose(write)

    def _choose(self, write: Callable[[Path], object]) -> None:
        moment = local_moment(self._session.now(), None)
        name = f"{self._session.path.stem} not saved {moment:%Y-%m-%d %H%M}.txt"
        self._dialogs.choose_where_to_save(Path(name), self.tr("Text"), write)

    def _write(self, path: Path) -> None:
        if self._put(path):
            text = self.tr("Written to {file}; the lines stay here until they are saved.")
            self._prompts.ask(Prompt("unkept", text.format(file=path), tone=Tone.FINE))
        else:
            self._prompts.ask(Prompt("unkept", self._why, tone=Tone.OVER))

    def _put(self, path: Path) -> bool:
        session = self._session
        text = as_text(session.db, self.unkept(), author=session.author.name)
        try:
            replace_file(path, text.encode())
        except BadInput as error:
            self._on_refused(translated(error))
            return False
        return True

    @Slot(object)
    def _on_blocked(self, line: Line) -> None:
        self._on_refused(line.reason)

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        self._why = sentence(f"{why.rstrip('.')}.", self._session.path.name)
