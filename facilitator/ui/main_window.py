"""The main window on one programme: its places, and how it opens, goes on and closes."""

import sys
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.steady_clock import SteadyClock
from facilitator.operations.practice_copy import original_of
from facilitator.ui.access_bar import AccessBar
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.table import OF_PAGES
from facilitator.ui.actions.view import TEXT_SIZE
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.served_shell import ServedShell
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.temporary import temporary_title
from facilitator.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator.operations.unkept import Unkept
    from facilitator.ui.dialogs import Dialogs
    from facilitator.ui.monitors.awake import Inhibitor
    from facilitator.ui.monitors.spoken_acts import SpokenActs
    from facilitator.ui.run.page import RunPage
    from facilitator.ui.setting_up.setting_up import SettingUp
    from facilitator.ui.stream.pane import NotesPane
    from facilitator.ui.text_size import TextSize

_UNPAINTED_MS = 500  # a window that was opened as an icon has its parts all the same
_MARKED = sys.platform == "darwin"  # elsewhere a title tells of no unsaved words


class MainWindow(ServedShell):
    """A served shell whose places show one session; each imports its own modules, too."""

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
        dialogs: "Dialogs | None" = None,
        clock: SteadyClock | None = None,
        inhibitor: "Inhibitor | None" = None,
    ) -> None:
        """`clock` as for ServedShell."""
        given = session, actions, remembered
        super().__init__(
            *given, settings=settings, dialogs=dialogs, clock=clock, inhibitor=inhibitor
        )
        self._theme = theme
        self._notes: NotesPane | None = None
        self._possible = PossibleNow(session, actions, self)
        self.access_bar = AccessBar(session, self)
        self.add_bar(self.access_bar)
        self._lead_back()
        self._add_places()
        self._connect()
        self._name_window()

    def _lead_back(self) -> None:
        """In a copy to practise on, show the way back to the programme in every place."""
        self._original = original_of(self._session.path)
        self._actions.learn(practice=self._original is not None)
        self._actions.connect("leave_practice", self._go_back)
        if self._original is not None:
            from facilitator.ui.practice_bar import PracticeBar

            self.add_bar(PracticeBar(self._original.name, self._actions, self))

    def place_to_remember(self) -> str:
        """After practice, begin where it is asked for: what was run there is not in hand here."""
        return super().place_to_remember() if self._original is None else "prepare"

    def show_last_place(self, otherwise: str) -> None:
        """Begin a programme that has nothing yet where it is set up."""
        programme = self._session.programme
        if programme.organisations or programme.questions:
            super().show_last_place(otherwise)
        else:
            self.show_place("prepare")

    @Slot()
    def _go_back(self) -> None:
        if self._original is not None:
            self.files.open(self._original)

    def _add_places(self) -> None:
        self.add_place("prepare", self._make_prepare)
        self.add_place("run", self._make_run)
        self.add_place("review", self._make_review)
        self.add_place("publish", self._make_publish)
        self.add_page("settings", self._make_settings)
        for place, served in OF_PAGES.items():
            self._actions.connect_late(served, partial(self.make_page, place))

    def _connect(self) -> None:
        actions = self._actions
        actions.connect("settings", self._show_settings)
        actions.connect("about", self._show_about)
        actions.connect_late([each.id for each in TEXT_SIZE], partial(getattr, self, "_text_size"))
        actions.connect_switch("roll_call", self._show_roll_call)
        actions.connect_each(("focus_queue", "focus_agenda"), self._go_to_list)
        self.access_bar.open_asked.connect(self.writing_asked)
        self.access_bar.copy_asked.connect(self._ask_back_up)
        self.access_bar.go_on_asked.connect(self.go_on_asked)
        self._session.writing_ended.connect(self._name_window)
        if _MARKED:
            actions.action("try_again").changed.connect(self._mark_unsaved)

    def come_forward(self) -> None:
        """Show this window above the others, with the keyboard in it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def unkept(self) -> "Unkept":
        """Return what is typed here and in no file: for the window that takes this one's place."""
        self.late_parts.make_all()  # what is typed is known to them
        return self._leaving.unkept()

    def take_over(self, unkept: "Unkept") -> None:
        """Take over what another window could not keep, once the roundtable is in hand."""
        self.make_page("run")
        if unkept.messages:
            self.make_page("publish")
        self.late_parts.make_all()
        self._leaving.take_over(unkept)

    def go_on_with(self, roundtable: str) -> None:
        """Take a roundtable in hand that ran in the window before: no time has passed without."""
        self._heartbeat.go_on(roundtable)
        self._session.choose_roundtable(roundtable)

    def may_close(self) -> bool:
        self.late_parts.make_all()  # as above
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
        self.setWindowFilePath(str(self._session.path))  # a Mac has the file in the title bar
        shown = temporary_title(title)
        self.setWindowTitle(f"{shown}[*]" if _MARKED else shown)

    @Slot()
    def _mark_unsaved(self) -> None:
        """Mark the window of a Mac while lines are on no disk."""
        self.setWindowModified(self._actions.action("try_again").isEnabled())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.watch(on=True)
        self.late_parts.add(self._bring_stage_back)
        self.late_parts.begin(within_ms=_UNPAINTED_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.late_parts.begin()

    def _bring_stage_back(self) -> None:
        self._stage_control.bring_back()

    def hideEvent(self, event: QHideEvent) -> None:
        # The stage may still be seen while this window is minimised.
        self._session.watch(on=self.is_made("stage") and self.stage.isVisible())
        super().hideEvent(event)

    def _make_prepare(self, parent: QWidget) -> QWidget:
        from facilitator.ui.prepare.page import PreparePage

        page = PreparePage(self._session, self._actions, self.planning, parent)
        self.late_parts.add(partial(getattr, self, "_setting_up"))
        return page

    @cached_property
    def _setting_up(self) -> "SettingUp":
        from facilitator.ui.setting_up.setting_up import SettingUp

        return SettingUp(self._context, self, self.planning)

    def _make_run(self, parent: QWidget) -> QWidget:
        from facilitator.ui.run.note_keys import lead_keys_to_note
        from facilitator.ui.run.page import RunPage
        from facilitator.ui.stream.pane import NotesPane

        session, actions, at_once = self._session, self._actions, self.isVisible()
        notes = self._notes = NotesPane(session, actions, at_once=at_once)  # Tab comes to it last
        page = RunPage(session, actions, notes=notes, at_once=at_once, parent=parent)
        self.late_parts.add(partial(self._serve_run, page), first=True)
        if not at_once:
            for each in (page, notes):
                self.late_parts.add(each.show_rest, first=True)
        lead_keys_to_note(page, notes, self.prompts, self._settings)
        self.late_parts.add(partial(self._complete_run, page, notes))
        return page

    def _serve_run(self, page: "RunPage") -> None:
        self._control.serve(page.board)
        page.take_asked.connect(self._control.take_item)

    def _complete_run(self, page: "RunPage", notes: "NotesPane") -> None:
        from facilitator.ui.monitors.awake_line import AwakeLine
        from facilitator.ui.stage.keep_clear import KeepClear

        page.add_status(AwakeLine(self._awake, page))  # shown by itself it would be a window
        self._leaving.add_notes(notes)
        KeepClear(self.stage, notes.clear_room, notes.stream)

    def spare_area(self) -> QRect | None:
        from facilitator.ui.stage.keep_clear import area_of

        notes = self._notes
        if notes is None or not notes.isVisible():
            return None
        return area_of(notes.clear_room, notes.stream)

    def _make_review(self, parent: QWidget) -> QWidget:
        from facilitator.ui.review.page import ReviewPage

        given = self._session, self._actions, self.dialogs
        page = ReviewPage(*given, parent, remembered=self._remembered)
        page.dropped.connect(self._read_transcript)
        return page

    def _make_publish(self, parent: QWidget) -> QWidget:
        from facilitator.ui.publish.page import PublishPage

        given = self._session, self._actions, self.dialogs
        page = PublishPage(*given, parent, remembered=self._remembered)
        self.late_parts.add(lambda: self._leaving.add_messages(page.messages))
        return page

    def _make_settings(self, parent: QWidget) -> QWidget:
        from facilitator.ui.settings.page import SettingsPage

        return SettingsPage(self._settings, self._theme, parent)

    @Slot(bool)
    def _show_roll_call(self, called: bool) -> None:
        if called:
            self.show_place("run")

    @cached_property
    def _text_size(self) -> "TextSize":
        from facilitator.ui.text_size import TextSize

        text_size = TextSize(self._actions, self._settings, self._theme, self)
        text_size.not_stored.connect(self._tell_refused)
        return text_size

    @cached_property
    def _spoken_acts(self) -> "SpokenActs":
        from facilitator.ui.monitors.spoken_acts import SpokenActs
        from facilitator.ui.monitors.spoken_arrivals import SpokenArrivals

        acts = SpokenActs(self._session, self._actions, self)
        acts.stands.connect(SpokenArrivals(self, self._actions).stand)
        return acts

    @Slot(QAction)
    def _go_to_list(self, action: QAction) -> None:
        """Go to the agenda or to the queue, whichever an action is for."""
        self.show_place("run")
        cast("RunPage", self.page("run")).enter_list(action.objectName())

    @Slot()
    def _show_settings(self) -> None:
        self.show_place("settings")

    @Slot()
    def _show_about(self) -> None:
        from facilitator.ui.about import About

        About(self).open()
