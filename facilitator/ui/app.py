"""The composition root of the window: makes the objects and passes them on."""

import logging
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from facilitator import __version__
from facilitator.core.errors import BadInput
from facilitator.core.steady_clock import SteadyClock
from facilitator.log import start_logging
from facilitator.operations.programmes import create_sample, shipped_sample
from facilitator.paths import config_folder, data_folder
from facilitator.store.file import site
from facilitator.store.header import SUFFIX, examine
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.store.recovery.mend import put_right
from facilitator.store.recovery.recover import ended_uncleanly, open_or_recover
from facilitator.store.sharing.lock import Holder, take
from facilitator.store.sqlite import DatabaseError
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.crash import CrashReports
from facilitator.ui.main_window import MainWindow
from facilitator.ui.memory import settle
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt
from facilitator.ui.safekeeping import back_up_if_changed
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.single import Doorbell
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.watching.steady import steady_ms

_log = logging.getLogger(__name__)
_QUICKLY_CHECKED = 32_000_000  # bytes: a larger file is looked at once its window is there


def now() -> int:
    """Return this instant in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def run_window(path: Path | None) -> int:
    """Open the window on an examined programme file, or on the last; return the exit status."""
    start_logging()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it
    app = QApplication(sys.argv[:1])
    app.setApplicationName("facilitator")
    app.setApplicationDisplayName("Facilitator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.facilitator.Facilitator")
    crashes = CrashReports()
    crashes.install()
    application = Application(app)
    crashes.happened.connect(application.tell_of_fault)
    try:
        shown = application.open(path or application.start_file())
        QTimer.singleShot(0, app, settle)  # behind the first paint and the pages made after it
        return app.exec() if shown else 0
    finally:
        application.close()


class Application(QObject):
    """One window on one programme; choosing another programme replaces both.

    Other programmes have their windows in processes of their own.
    """

    def __init__(self, app: QApplication, *, clock: SteadyClock | None = None) -> None:
        super().__init__()
        self._app = app
        self._clock = clock or SteadyClock(now, steady_ms)
        self._settings = SettingsHolder(self)
        self._theme = Theme(app, self)
        self._theme.use(_scheme(self._settings.settings.theme))
        self._session: Session | None = None
        self._window: MainWindow | None = None
        self._keys: PhysicalKeys | None = None
        self._doorbell = Doorbell(self._settings.settings.machine, self)
        self._doorbell.rung.connect(self._come_forward)

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def window(self) -> MainWindow | None:
        return self._window

    def start_file(self) -> Path:
        """Return the last programme where it can be opened, else a writable copy of the sample."""
        last = self._settings.settings.last_programme
        if last:
            try:
                examine(Path(last), newer=True)
            except BadInput:
                return self._own_sample()
            return Path(last)
        return self._own_sample()

    def _own_sample(self) -> Path:
        path = data_folder() / f"{shipped_sample().title}{SUFFIX}"
        if not path.exists():
            create_sample(path, self._author(), at=now())
        return path

    def _author(self) -> Author:
        settings = self._settings.settings
        return Author(settings.author, settings.machine, site())

    def open(self, path: Path) -> bool:
        """Show a window on a programme file, in place of the one before.

        False when the file has a window already, which is shown instead. Raises BadInput.
        """
        if self._session is not None and self._session.path.resolve() == path.resolve():
            self._come_forward()
            return False
        if self._doorbell.ring(path):
            return False
        unclean = ended_uncleanly(path)
        at_once = unclean or path.stat().st_size < _QUICKLY_CHECKED
        report = self._recovered(path) if at_once else ""
        window = self._exchange(Session(path, self._author(), clock=self._clock))
        self._resume()
        self._show(window)
        if report:
            window.prompts.ask(Prompt("recovered", report, tone=Tone.AMBER))
        if unclean or not at_once:
            window.safekeeping.look(everywhere=unclean)
        return True

    def _recovered(self, path: Path, *, looked_at: bool = False) -> str:
        """Replace a damaged file by what can be saved of it, and return what was done, if anything.

        One that was looked at everywhere is also mended. Whoever else has the file looks after it.
        What is no programme file is for the session to refuse.
        """
        lock = take(path, self._settings.settings.machine, at=now())
        if isinstance(lock, Holder):
            return ""
        try:
            if looked_at:
                return put_right(path, self._author(), at=now())
            store, report = open_or_recover(path, self._author(), at=now())
            store.close()
        except BadInput:
            return ""
        finally:
            lock.release()
        return report.sentence if report else ""

    @Slot()
    def _recover(self) -> None:
        """Recover the file that is open, and open what was saved."""
        if self._session is None:
            return
        path = self._session.path
        self._app.setQuitOnLastWindowClosed(False)  # in between there is none
        self.close(keeping=False)
        report = self._recovered(path, looked_at=True)
        self._choose(path)
        if report and self._window is not None:
            self._window.prompts.ask(Prompt("recovered", report, tone=Tone.AMBER))

    @Slot(object)
    def _choose(self, path: Path) -> None:
        try:
            self.open(path)
        except BadInput as error:
            self._refuse(error)

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
        try:
            session = Session(path, self._author(), clock=self._clock, by_force=by_force)
        except BadInput as error:
            self._refuse(error)
            return
        window = self._exchange(session)
        if any(each.id == roundtable for each in roundtables(session.db)):
            session.choose_roundtable(roundtable)
        window.show_place(place)
        self._show(window)

    def _refuse(self, error: BadInput) -> None:
        if self._window is not None:
            self._window.dialogs.say(self.tr("Open a programme"), str(error))

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
        self._doorbell.answer(session.path)
        actions = ActionMap(session)
        state = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(
            session,
            actions,
            state,
            settings=self._settings,
            theme=self._theme,
            clock=self._clock,
        )
        self._window = window
        self._keys = PhysicalKeys(self._app, actions, window)
        window.programme_chosen.connect(self._choose)
        window.writing_asked.connect(self._write)
        window.go_on_asked.connect(self._go_on)
        window.safekeeping.recovery_asked.connect(self._recover)
        self._settings.change(last_programme=str(session.path))
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
            text = self.tr(
                "Something went wrong ({kind}); it is in the log. What was saved is safe."
            )
            self._window.prompts.ask(Prompt("fault", text.format(kind=kind), tone=Tone.OVER))

    def close(self, *, keeping: bool = True) -> None:
        """Close window and programme; what is queued is saved first, and backed up if `keeping`."""
        self._doorbell.stop()
        if self._window is not None:
            self._window.close()
            self._window.safekeeping.close()
            self._window.stage.deleteLater()  # a window of its own
            self._window.deleteLater()
            self._window = None
        if self._session is not None:
            path, wrote = self._session.path, self._session.can_write()
            self._session.close()
            rescue = self._session.rescue
            self._session.deleteLater()
            self._session = None
            if keeping and wrote and rescue is None:
                _keep(path)
            if rescue is not None and rescue.copy is not None:
                self._settings.change(last_programme=str(rescue.copy))


def _keep(path: Path) -> None:
    """Back a closed programme up; a full disk must not keep the window from closing."""
    try:
        back_up_if_changed(path, at=now())
    except (BadInput, DatabaseError) as error:
        _log.error("no backup on closing: %s", type(error).__name__)


def _scheme(name: str) -> Scheme:
    return Scheme(name) if name in set(Scheme) else Scheme.SYSTEM
