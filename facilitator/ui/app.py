"""The composition root of the window: makes the objects and passes them on."""

import logging
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.core.steady_clock import SteadyClock
from facilitator.paths import config_folder, is_same_file
from facilitator.store.backups.files import clear_workplace
from facilitator.store.file import site
from facilitator.store.journal import Author
from facilitator.store.keeping.lost_acts import look_for_lost_acts
from facilitator.store.kind import refuse_other_than_file
from facilitator.store.recovery.damage import ended_uncleanly
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.trail import ActionTrail
from facilitator.ui.first_file import FirstFile, tell_of_start
from facilitator.ui.main_window import MainWindow
from facilitator.ui.monitors.steady import steady_ms
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.recovering import recovered_everywhere, recovered_session
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.single import Doorbell
from facilitator.ui.temporary import TemporaryBar
from facilitator.ui.texts import translated
from facilitator.ui.theme import Theme

_log = logging.getLogger(__name__)
_QUICKLY_CHECKED = 32_000_000  # bytes: a larger file is looked at once its window is there


def now() -> int:
    """Return this instant in UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Application(QObject):
    """One window on one programme; choosing another programme replaces both.

    Other programmes have their windows in processes of their own.
    """

    def __init__(self, app: QApplication, *, clock: SteadyClock | None = None) -> None:
        super().__init__()
        self._app = app
        self._clock = clock or SteadyClock(now, steady_ms)
        self._settings = SettingsHolder(self)
        wanted = self._settings.settings
        self._theme = Theme(app, self, text_size=wanted.text_size)
        self._theme.use_named(wanted.theme, wanted.contrast)
        self._session: Session | None = None
        self._window: MainWindow | None = None
        self._doorbell = Doorbell(self._settings.settings.machine, self)
        self._doorbell.rung.connect(self._come_forward)
        self.parting: Sentence | None = None  # what is left to say when the last window has gone

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def window(self) -> MainWindow | None:
        return self._window

    def open_first(self, wanted: Path | None = None) -> bool:
        """Show the first window: on what is wanted, on the last programme, else on the sample.

        A bar says why it is not on what was hoped for. False as for `open`. Raises BadInput only
        when there is no place for any file.
        """
        last = self._settings.settings.last_programme
        first = FirstFile(self._attempt, self._author(), self)
        candidates = (wanted, Path(last) if last else None)
        opened = first.open(*(path for path in candidates if path is not None), at=now())
        if self._window is not None:
            tell_of_start(self._window, opened)
        return opened.shown

    def _attempt(self, path: Path) -> bool:
        try:
            return self.open(path)
        except BaseException:  # an interrupt too: what goes on elsewhere finds nothing half open
            self.close(keeping=False)  # what there was of a window
            raise

    def _author(self) -> Author:
        settings = self._settings.settings
        return Author(settings.author, settings.machine, site())

    def open(self, path: Path) -> bool:
        """Show a window on a programme file, in place of the one before.

        False when the file has a window already, which is shown instead. Raises BadInput.
        """
        if self._session is not None and is_same_file(self._session.path, path):
            self._come_forward()
            return False
        if self._doorbell.ring(path):
            return False
        clear_workplace(path)
        lost = look_for_lost_acts(path)
        unclean = ended_uncleanly(path)
        at_once = unclean or not path.exists() or path.stat().st_size < _QUICKLY_CHECKED
        told = None
        if at_once:
            session, told = recovered_session(path, self._author(), self._clock)
        else:
            session = Session(path, self._author(), clock=self._clock)
        window = self._exchange(session)
        self._resume()
        self._show(window)
        if told is not None:
            window.prompts.ask(told)
        if lost is not None:
            window.prompts.ask(Prompt("lost", f"{translated(lost.sentence)}.", tone=Tone.OVER))
        if unclean or not at_once:
            window.late_parts.add(lambda: window.safekeeping.look(everywhere=unclean))
        return True

    @Slot()
    def _recover(self) -> None:
        """Recover the file that is open, and open what was saved."""
        if self._session is None:
            return
        path = self._session.path
        unkept = self._window.unkept() if self._window is not None else None
        self._app.setQuitOnLastWindowClosed(False)  # in between there is none
        self.close(keeping=False)
        try:
            report = recovered_everywhere(path, self._author(), at=now())
        finally:
            self.open_first(path)
        if self._window is not None and unkept is not None:
            self._window.take_over(unkept)
        if self._window is not None and report:
            self._window.prompts.ask(Prompt("recovered", translated(report), tone=Tone.AMBER))

    @Slot(object)
    def open_asked(self, path: Path) -> None:
        """Open a file that the desktop asks for."""
        self._come_forward()
        self._choose(path)

    @Slot(object)
    def _choose(self, path: Path) -> None:
        try:
            refuse_other_than_file(path)
            self.open(path)
        except BadInput as error:
            self._refuse(error)
        except Exception:  # a fault of ours, told as one; it may leave nobody without a window
            if self._window is None:
                self.close(keeping=False)
                self.open_first()
            raise

    @Slot(bool)
    def _write(self, by_force: bool) -> None:
        """Open the same file again, now to write it; place and roundtable stay."""
        if self._session is not None:
            self._go_on_with(self._session.path, by_force=by_force)

    @Slot()
    def _go_on(self) -> None:
        """Go on in the rescue copy of the file that was lost; place and roundtable stay."""
        if self._session is not None and self._session.rescue is not None:
            self._go_on_with(self._session.rescue.copy or self._session.path)

    def _go_on_with(self, path: Path, *, by_force: bool = False) -> None:
        if self._session is None or self._window is None:
            return
        roundtable, place = self._session.roundtable_id, self._window.place()
        unkept, rescue = self._window.unkept(), self._session.rescue
        if rescue is not None:
            # What still has the lost file open would share the index of its log with the new one.
            self._app.setQuitOnLastWindowClosed(False)
            self.close(keeping=False)
        try:
            session = Session(path, self._author(), clock=self._clock, by_force=by_force)
        except BadInput as error:
            if rescue is not None:
                self.open_first(rescue.copy)
            self._refuse(error)
            return
        window = self._exchange(session)
        if roundtable and any(each.id == roundtable for each in session.roundtables):
            (window.go_on_with if rescue else session.choose_roundtable)(roundtable)
        window.show_place(place)
        self._show(window)
        window.take_over(unkept)

    def _refuse(self, error: BadInput) -> None:
        if self._window is not None:
            self._window.dialogs.say(self.tr("Open a programme"), translated(error))

    @Slot()
    def _come_forward(self) -> None:
        if self._window is not None:
            self._window.come_forward()

    def _show(self, window: MainWindow) -> None:
        window.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _exchange(self, session: Session) -> MainWindow:
        """Return a window on a session, not shown yet, in place of the window before."""
        self._app.setQuitOnLastWindowClosed(False)  # in between there is none
        self.close()
        self._session = session
        actions = ActionMap(session)
        ActionTrail(actions)
        state = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(
            session, actions, state, settings=self._settings, theme=self._theme, clock=self._clock
        )
        window.add_bar(TemporaryBar(session.path, actions, window))
        window.late_parts.add(partial(_listen, self._app, actions, window), first=True)
        window.late_parts.add(partial(self._doorbell.answer, session.path))
        window.late_parts.add(partial(_remember_recent, session, window))
        self._window = window
        window.programme_chosen.connect(self._choose)
        window.writing_asked.connect(self._write)
        window.go_on_asked.connect(self._go_on)
        window.recovery_asked.connect(self._recover)
        self._remember(session.path)
        return window

    def _resume(self) -> None:
        """Take a roundtable in hand that was opened and has not ended, and go to it."""
        if self._session is None or self._window is None:
            return
        running = self._session.running()
        if running is not None:
            self._session.choose_roundtable(running)
            self._window.show_place("run")
        else:
            self._window.show_last_place("prepare")

    @Slot(str)
    def tell_of_fault(self, kind: str) -> None:
        if self._window is not None:
            text = self.tr("Something went wrong ({kind}); it is in the log.")
            self._window.safekeeping.check_after(text.format(kind=kind))

    def close(self, *, keeping: bool = True) -> None:
        """Close window and programme; what is queued is saved first, and backed up if `keeping`."""
        if self._window is not None:
            self._window.close_now()
            self._window.release()
            self._window.deleteLater()
            self._window = None
        self._doorbell.stop()  # behind the window, whose last parts may have begun to answer
        if self._session is not None:
            path, wrote = self._session.path, self._session.can_write()
            self._session.close()
            rescue = self._session.rescue
            self._session.deleteLater()
            self._session = None
            if rescue is not None:
                self._remember_rescue(rescue.sentence, rescue.copy, told=not wrote)
            elif keeping and wrote:
                from facilitator.ui.safekeeping import back_up_closed  # no start needs it

                back_up_closed(path, at=now())

    def _remember_rescue(self, sentence: Sentence, copy: Path | None, *, told: bool) -> None:
        """Have the next start open what was saved, and say so where no bar has said it yet."""
        self.parting = None if told and copy else sentence
        if copy is not None:
            self._remember(copy)

    def _remember(self, path: Path) -> None:
        try:
            self._settings.change(last_programme=str(path))
        except OSError as error:
            _log.error("the last programme is not remembered: %s", type(error).__name__)


def _listen(app: QApplication, actions: ActionMap, window: MainWindow) -> None:
    """Look at every event, behind the first paint: that one takes thousands."""
    from facilitator.ui.actions.physical_keys import PhysicalKeys

    PhysicalKeys(app, actions, window)


def _remember_recent(session: Session, window: MainWindow) -> None:
    """Put the programme in the list of recent ones, behind the first paint too."""
    from facilitator.ui.recent_keeper import RecentKeeper

    RecentKeeper(session, window)
