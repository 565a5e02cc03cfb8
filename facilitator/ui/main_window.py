"""The main window on one programme: its places, and who serves their actions."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.errors import BadInput
from facilitator.core.steady_clock import SteadyClock
from facilitator.operations.unkept import Unkept
from facilitator.store.file import copy, copy_open
from facilitator.store.header import SUFFIX
from facilitator.ui.about import About
from facilitator.ui.access_bar import AccessBar
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.backups import BackupsDialog
from facilitator.ui.bring_in.bringing import BringingIn
from facilitator.ui.bring_in.contributing import Contributing
from facilitator.ui.control.room import RoomControl
from facilitator.ui.control.stage import StageControl
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.leaving import Leaving
from facilitator.ui.monitors.awake import Awake, Inhibitor
from facilitator.ui.monitors.awake_line import AwakeLine
from facilitator.ui.monitors.elsewhere import Elsewhere
from facilitator.ui.monitors.gap_prompt import GapPrompt
from facilitator.ui.monitors.heartbeat import Heartbeat
from facilitator.ui.monitors.inhibitors import inhibitor_here
from facilitator.ui.monitors.limit_bell import LimitBell
from facilitator.ui.monitors.nudges import Nudges
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.agenda_loading import AgendaLoading
from facilitator.ui.prepare.files import ProgrammeFiles
from facilitator.ui.prepare.page import PreparePage
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.prompts import Prompt
from facilitator.ui.publish.page import PublishPage
from facilitator.ui.review.page import ReviewPage
from facilitator.ui.run.note_keys import lead_keys_to_note
from facilitator.ui.run.page import RunPage
from facilitator.ui.safekeeping import Safekeeping
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.settings.page import SettingsPage
from facilitator.ui.shell import Shell
from facilitator.ui.stage.window import StageWindow
from facilitator.ui.stage_strip import StageStrip
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.temporary import temporary_title
from facilitator.ui.theme import Theme


class MainWindow(Shell):
    """A shell whose places show one session. It owns what serves them, not the session."""

    programme_chosen = Signal(object)  # the Path of another programme file
    go_on_asked = Signal()  # in the rescue copy of a file that was lost
    writing_asked = Signal(bool)  # to open this one again; true: although another computer has it

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        remembered: QSettings,
        *,
        settings: SettingsHolder,
        theme: Theme,
        dialogs: Dialogs | None = None,
        clock: SteadyClock | None = None,
        inhibitor: Inhibitor | None = None,
    ) -> None:
        """`clock` is the one that the session reads, where that is not steady by itself."""
        super().__init__(actions, remembered)
        self._session = session
        self._settings = settings
        self._theme = theme
        self.dialogs = dialogs or Dialogs(self)
        self._backup = Path()  # the one that a copy was asked of
        self._planning = Planning(session, actions, self)
        self._loading = AgendaLoading(session, actions, self._planning, self.dialogs, self)
        self._bringing = BringingIn(session, actions, self.dialogs, self.prompts, self)
        self._contributing = Contributing(session, actions, self.dialogs, self.prompts, self)
        self._leaving = Leaving(session, actions, self.dialogs, self.prompts, self)
        self._leaving.add_contributing(self._contributing)
        self._files = ProgrammeFiles(session.author, session.now, actions, self.dialogs, self)
        self.safekeeping = Safekeeping(session, self.prompts, self)
        self._control = RoomControl(session, actions, self.prompts, self)
        self._awake = Awake(session, inhibitor or inhibitor_here(self), self)
        self._gap_prompt = GapPrompt(session, actions, self.prompts, self)
        steady = clock or SteadyClock(session.now, session.now)
        self._heartbeat = Heartbeat(session, steady, self.prompts, self)
        self._elsewhere = Elsewhere(session, self.prompts)
        self._nudges = Nudges(session, actions, self.prompts, settings, self._heartbeat)
        self._bell = LimitBell(session, settings, self)
        self.stage = StageWindow(session, actions, remembered, self)
        self.stage_strip = StageStrip(actions, self)
        self._stage_control = StageControl(
            session,
            actions,
            self.stage,
            self.stage_strip,
            settings=settings,
            remembered=remembered,
            parent=self,
        )
        self.access_bar = AccessBar(session, self)
        self.add_bar(self.access_bar)
        self.add_bar(self.stage_strip)
        self._add_places()
        self._connect()
        self._name_window()

    def _add_places(self) -> None:
        self.add_place("prepare", self._make_prepare)
        self.add_place("run", self._make_run)
        self.add_place("review", self._make_review)
        self.add_place("publish", self._make_publish)
        self.add_page("settings", self._make_settings)

    def _connect(self) -> None:
        actions = self._actions
        actions.connect("settings", self._show_settings)
        actions.connect("about", self._show_about)
        actions.connect("back_up", self._ask_back_up)
        actions.connect("backups", self._show_backups)
        actions.connect("check_file", self.safekeeping.check)
        actions.connect_switch("roll_call", self._show_roll_call)
        actions.connect_each(("focus_queue", "focus_agenda"), self._go_to_list)
        self._files.programme_chosen.connect(self._leaving.leave_for)
        self._planning.practice_made.connect(self._leaving.leave_for)
        self._leaving.programme_chosen.connect(self.programme_chosen)
        self._planning.refused.connect(self._tell_refused)
        self._control.roundtable_wanted.connect(self._planning.take_in_hand)
        self.place_changed.connect(self._planning.follow_place)
        self._control.room_opened.connect(self._enter_room)
        actions.connect("start", self._enter_room)
        actions.connect("start_as_planned", self._enter_room)
        self.closing.connect(self._stage_control.leave)
        self.closing.connect(self._heartbeat.close)
        self.closing.connect(self._awake.release)
        self.closing.connect(self.safekeeping.close)
        self._stage_control.not_stored.connect(self._tell_refused)
        self.access_bar.open_asked.connect(self.writing_asked)
        self.access_bar.copy_asked.connect(self._ask_back_up)
        self._leaving.copy_asked.connect(self._ask_back_up)
        self.access_bar.go_on_asked.connect(self.go_on_asked)
        self._session.writing_ended.connect(self._name_window)

    def come_forward(self) -> None:
        """Show this window above the others, with the keyboard in it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def unkept(self) -> Unkept:
        """Return what is typed here and in no file: for the window that takes this one's place."""
        return self._leaving.unkept()

    def take_over(self, unkept: Unkept) -> None:
        """Take over what another window could not keep, once the roundtable is in hand."""
        self.make_page("run")
        self._leaving.take_over(unkept)

    def go_on_with(self, roundtable: str) -> None:
        """Take a roundtable in hand that ran in the window before: no time has passed without."""
        self._heartbeat.go_on(roundtable)
        self._session.choose_roundtable(roundtable)

    def may_close(self) -> bool:
        return self._leaving.may_leave(self.close_now)

    @Slot()
    def close_now(self) -> None:
        """Close without asking: nothing is left to keep, or somebody said so."""
        self._leaving.ask_no_more()
        self.close()

    @Slot()
    def _name_window(self) -> None:
        title = self._session.programme.title or self._session.path.stem
        if not self._session.can_write():
            title = self.tr("{programme} (read only)").format(programme=title)
        self.setWindowTitle(temporary_title(title))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.watch(on=True)
        QTimer.singleShot(0, self, self._make_served_pages)
        QTimer.singleShot(0, self._stage_control, self._stage_control.bring_back)

    @Slot()
    def _make_served_pages(self) -> None:
        """After the first paint: these pages serve export and search from every place."""
        self.make_page("publish")
        self.make_page("review")

    def hideEvent(self, event: QHideEvent) -> None:
        # The stage may still be seen while this window is minimised.
        self._session.watch(on=self.stage.isVisible())
        super().hideEvent(event)

    def _make_prepare(self) -> QWidget:
        return PreparePage(self._session, self._actions, self._planning)

    def _make_run(self) -> QWidget:
        notes = NotesPane(self._session, self._actions)
        page = RunPage(self._session, self._actions, notes=notes)
        page.add_status(AwakeLine(self._awake))
        self._control.serve(page.board)
        page.take_asked.connect(self._control.take_item)
        lead_keys_to_note(page, notes, self.prompts, self._settings)
        self._leaving.add_notes(notes)
        return page

    def _make_review(self) -> QWidget:
        return ReviewPage(self._session, self._actions)

    def _make_publish(self) -> QWidget:
        page = PublishPage(self._session, self._actions, self.dialogs)
        self._leaving.add_messages(page.messages)
        return page

    def _make_settings(self) -> QWidget:
        return SettingsPage(self._settings, self._theme)

    @Slot()
    def _enter_room(self) -> None:
        """Go where the roundtable is run, with the stage shown to the room."""
        self.show_place("run")
        self._actions.action("stage").setChecked(True)

    @Slot(bool)
    def _show_roll_call(self, called: bool) -> None:
        if called:
            self.show_place("run")

    @Slot(QAction)
    def _go_to_list(self, action: QAction) -> None:
        """Go to the agenda or to the queue, whichever an action is for."""
        self.show_place("run")
        page = self.page("run")
        if isinstance(page, RunPage):
            page.enter_list(action.objectName())

    @Slot()
    def _show_settings(self) -> None:
        self.show_place("settings")

    @Slot()
    def _show_about(self) -> None:
        About(self).open()

    @Slot()
    def _ask_back_up(self) -> None:
        name = f"{self._session.path.stem} backup{SUFFIX}"
        self.dialogs.choose_where_to_save(Path(name), self.tr("Programme"), self._back_up)

    @Slot()
    def _show_backups(self) -> None:
        dialog = BackupsDialog(self._session.path, self)
        dialog.copy_asked.connect(self._ask_copy_of)
        dialog.open()

    @Slot(object)
    def _ask_copy_of(self, backup: Path) -> None:
        self._backup = backup
        name = Path(f"{backup.stem} copy{SUFFIX}")
        self.dialogs.choose_where_to_save(name, self.tr("Programme"), self._open_copy)

    @Slot(str)
    def _tell_refused(self, why: str) -> None:
        self.prompts.ask(Prompt("refused", why, tone=Tone.OVER))

    def _open_copy(self, target: Path) -> None:
        try:
            copy(self._backup, target)
        except BadInput as error:
            self.prompts.ask(Prompt("backup", str(error), tone=Tone.OVER))
            return
        self._leaving.leave_for(target)

    def _back_up(self, target: Path) -> None:
        try:
            copy_open(self._session.db, target)  # what is open here, whatever has its name now
        except BadInput as error:
            self.prompts.ask(Prompt("backup", str(error), tone=Tone.OVER))
            return
        text = self.tr("A whole copy was written to {file}.").format(file=target)
        self.prompts.ask(Prompt("backup", text, tone=Tone.FINE))
