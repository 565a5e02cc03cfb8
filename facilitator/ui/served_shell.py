"""A shell with all that serves a session in it: each part is made when it is first used."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot

from facilitator.core.steady_clock import SteadyClock
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.curtain import Curtain
from facilitator.ui.late_parts import LateParts
from facilitator.ui.long_acts import LongActs
from facilitator.ui.served_parts import SERVED, WHEN_IDLE
from facilitator.ui.session import Failure, Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.shell import Shell

if TYPE_CHECKING:
    from facilitator.ui.bring_in.from_files import FromFiles
    from facilitator.ui.comments.desk import CommentsDesk
    from facilitator.ui.consents.desk import ConsentsDesk
    from facilitator.ui.control.room import RoomControl
    from facilitator.ui.control.stage import StageControl
    from facilitator.ui.dialogs import Dialogs
    from facilitator.ui.file_copies import FileCopies
    from facilitator.ui.leaving import Leaving
    from facilitator.ui.monitors.awake import Awake, Inhibitor
    from facilitator.ui.monitors.elsewhere import Elsewhere
    from facilitator.ui.monitors.gap_prompt import GapPrompt
    from facilitator.ui.monitors.heartbeat import Heartbeat
    from facilitator.ui.monitors.limit_bell import LimitBell
    from facilitator.ui.monitors.nudges import Nudges
    from facilitator.ui.monitors.unended_prompt import UnendedPrompt
    from facilitator.ui.prepare.agenda_loading import AgendaLoading
    from facilitator.ui.prepare.files import ProgrammeFiles
    from facilitator.ui.prepare.planning import Planning
    from facilitator.ui.safekeeping import Safekeeping
    from facilitator.ui.stage.window import StageWindow
    from facilitator.ui.stage_strip import StageStrip
    from facilitator.ui.window_controller import WindowContext


class ServedShell(Shell):
    """It owns what serves its actions, not the session.

    Each part imports its own modules: the first screen waits for none that it does not show.
    """

    programme_chosen = Signal(object)  # the Path of another programme file
    recovery_asked = Signal()  # of the file that is open

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        remembered: QSettings,
        *,
        settings: SettingsHolder,
        dialogs: "Dialogs | None" = None,
        clock: SteadyClock | None = None,
        inhibitor: "Inhibitor | None" = None,
    ) -> None:
        """`clock` is the one that the session reads, where that is not steady by itself."""
        super().__init__(actions, remembered)
        self._session = session
        self._settings = settings
        self._clock = clock or SteadyClock(session.now, session.now)
        self._inhibitor = inhibitor
        if dialogs is not None:
            self.dialogs = dialogs
        curtain = Curtain(actions, remembered, self)
        self.closing.connect(curtain.leave)
        for name, served in SERVED.items():
            actions.connect_late(served, partial(getattr, self, name))
        operations = [spec.id for spec, _ in actions.rows() if spec.operation]
        actions.connect_late(operations, partial(getattr, self, "_control"))
        session.roundtable_chosen.connect(self._watch_over)
        session.failed.connect(self._hear_failure)
        LongActs(session, self)
        self.late_parts = LateParts([partial(getattr, self, name) for name in WHEN_IDLE], self)

    def is_made(self, part: str) -> bool:
        """Tell whether a part is there already; to name it would make it."""
        return part in vars(self)

    @Slot()
    def _watch_over(self) -> None:
        """Have a heart before anything is done in a roundtable: a gap is known by what was last."""
        self._heartbeat.look()

    @Slot(object)
    def _hear_failure(self, failure: Failure) -> None:
        """Let no refusal of the first moment go unsaid; later ones come to the control itself."""
        if not self.is_made("_control"):
            self._control.tell(failure)

    def release(self) -> None:
        """Let go of what outlives a closed window: what runs in the background, and the stage."""
        if self.is_made("safekeeping"):
            self.safekeeping.close()
        if self.is_made("stage"):
            self.stage.deleteLater()  # a window of its own

    @cached_property
    def _context(self) -> "WindowContext":
        from facilitator.ui.window_controller import WindowContext

        return WindowContext(self._session, self._actions, self.dialogs, self.prompts, self)

    @cached_property
    def planning(self) -> "Planning":
        from facilitator.ui.prepare.planning import Planning

        planning = Planning(self._session, self._actions, self)
        planning.practice_made.connect(self._leave_for)
        planning.refused.connect(self._tell_refused)
        self.place_changed.connect(planning.follow_place)
        planning.follow_place(self.place())
        return planning

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        from facilitator.ui.safekeeping import Safekeeping

        safekeeping = Safekeeping(self._session, self.prompts, self)
        self._actions.connect("check_file", safekeeping.check)
        safekeeping.recovery_asked.connect(self.recovery_asked)
        self.closing.connect(safekeeping.close)
        return safekeeping

    @cached_property
    def stage(self) -> "StageWindow":
        from facilitator.ui.stage.window import StageWindow

        return StageWindow(
            self._session, self._actions, self._remembered, self, spare=self.spare_area
        )

    @cached_property
    def stage_strip(self) -> "StageStrip":
        from facilitator.ui.stage_strip import StageStrip

        strip = StageStrip(self._actions, self)
        self.add_bar(strip)
        return strip

    @cached_property
    def _stage_control(self) -> "StageControl":
        from facilitator.ui.control.stage import StageControl

        control = StageControl(
            self._session,
            self._actions,
            self.stage,
            self.stage_strip,
            settings=self._settings,
            remembered=self._remembered,
            parent=self,
        )
        control.not_stored.connect(self._tell_refused)
        self.closing.connect(control.leave)
        return control

    @cached_property
    def _control(self) -> "RoomControl":
        from facilitator.ui.control.room import RoomControl

        control = RoomControl(self._session, self._actions, self.prompts, self)
        control.roundtable_wanted.connect(self.planning.take_in_hand)
        control.room_opened.connect(self._enter_room)
        self.closing.connect(control.questions.leave_all)
        self._actions.connect("start", self._enter_room)
        return control

    @cached_property
    def _leaving(self) -> "Leaving":
        from facilitator.ui.leaving import Leaving

        leaving = Leaving(self._context)
        leaving.programme_chosen.connect(self.programme_chosen)
        leaving.copy_asked.connect(self._ask_back_up)
        return leaving

    @cached_property
    def _copies(self) -> "FileCopies":
        from facilitator.ui.file_copies import FileCopies
        from facilitator.ui.publish.leading import show_write_up

        copies = FileCopies(self._context, partial(show_write_up, self, self._session))
        copies.programme_chosen.connect(self._leave_for)
        return copies

    @cached_property
    def files(self) -> "ProgrammeFiles":
        from facilitator.ui.prepare.files import ProgrammeFiles

        session, may_leave = self._session, self._leaving.may_make_another
        given = (session.author, session.now, self._actions, self.dialogs, self)
        files = ProgrammeFiles(*given, may_leave=may_leave, shown=session.path)
        files.given_up.connect(self._leaving.stay)
        files.programme_chosen.connect(self._leave_for)
        return files

    @cached_property
    def loading(self) -> "AgendaLoading":
        from facilitator.ui.prepare.agenda_loading import AgendaLoading

        return AgendaLoading(self._session, self._actions, self.planning, self.dialogs, self)

    @cached_property
    def from_files(self) -> "FromFiles":
        from facilitator.ui.bring_in.from_files import FromFiles

        made = FromFiles(self._context)
        self._leaving.add_contributing(made.contribution)
        return made

    @Slot(object)
    def _read_transcript(self, path: Path) -> None:
        self.from_files.transcript.read(path)

    @cached_property
    def _consents(self) -> "ConsentsDesk":
        from facilitator.ui.consents.desk import ConsentsDesk

        return ConsentsDesk(self._context)

    @cached_property
    def _comments(self) -> "CommentsDesk":
        from facilitator.ui.comments.desk import CommentsDesk

        return CommentsDesk(self._context)

    @cached_property
    def _awake(self) -> "Awake":
        from facilitator.ui.monitors.awake import Awake
        from facilitator.ui.monitors.inhibitors import inhibitor_here

        awake = Awake(self._session, self._inhibitor or inhibitor_here(self), self)
        self.closing.connect(awake.release)
        return awake

    @cached_property
    def _unended_prompt(self) -> "UnendedPrompt":
        from facilitator.ui.monitors.unended_prompt import UnendedPrompt

        return UnendedPrompt(self._session, self._control.questions, self)

    @cached_property
    def _gap_prompt(self) -> "GapPrompt":
        from facilitator.ui.monitors.gap_prompt import GapPrompt

        return GapPrompt(self._session, self._actions, self._control.questions, self)

    @cached_property
    def _heartbeat(self) -> "Heartbeat":
        from facilitator.ui.monitors.heartbeat import Heartbeat

        later, session = partial(self.late_parts.add, first=True), self._session
        heartbeat = Heartbeat(session, self._clock, self.prompts, self, later=later)
        self.closing.connect(heartbeat.close)
        return heartbeat

    @cached_property
    def _elsewhere(self) -> "Elsewhere":
        from facilitator.ui.monitors.elsewhere import Elsewhere

        return Elsewhere(self._session, self.prompts)

    @cached_property
    def _nudges(self) -> "Nudges":
        from facilitator.ui.monitors.nudges import Nudges

        given = (self._session, self._actions, self.prompts, self._settings, self._heartbeat)
        return Nudges(*given, questions=self._control.questions)

    @cached_property
    def _bell(self) -> "LimitBell":
        from facilitator.ui.monitors.limit_bell import LimitBell

        return LimitBell(self._session, self._settings, self)

    @Slot(object)
    def _leave_for(self, path: Path) -> None:
        self._leaving.leave_for(path)

    @Slot()
    def _ask_back_up(self) -> None:
        self._copies.ask()

    @Slot()
    def _enter_room(self) -> None:
        """Go where the roundtable is run, with the stage shown to the room."""
        self.show_place("run")
        self._actions.action("stage").setChecked(True)
