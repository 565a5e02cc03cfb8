"""Start of a window's process: Qt, hooks for faults, the first window, and the event loop."""

import logging
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator import __version__
from facilitator.core.errors import FacilitatorError
from facilitator.log import start_logging, trace_of
from facilitator.paths import home_is_temporary, log_folder
from facilitator.settings import load_settings
from facilitator.ui.app import Application
from facilitator.ui.crash import CrashReports
from facilitator.ui.file_openings import FileOpenings
from facilitator.ui.memory import settle
from facilitator.ui.temporary import move_in, move_out
from facilitator.ui.translations import load_translations

_log = logging.getLogger(__name__)


def run_window(path: Path | None) -> int:
    """Open the window on a programme file, or on the last; return the exit status.

    Raises FacilitatorError where the file that was named cannot be opened, or nothing can.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it
    app = _qt()
    if home_is_temporary():
        move_in(app)
    openings = FileOpenings(app)
    crashes = CrashReports()
    try:
        start_logging()
        crashes.install()
        load_translations(app, load_settings().language)
        application = Application(app)
    except Exception as error:  # noqa: BLE001 - nobody would see a traceback
        raise _fault(error) from None
    crashes.happened.connect(application.tell_of_fault)
    try:
        shown = _first_window(application, openings, path)
        return app.exec() if shown else 0
    finally:
        application.close()
        if application.parting:
            from facilitator.ui.refusal import UNSEEN, show_refusal  # few starts end so

            if app.platformName() not in UNSEEN:
                show_refusal(application.parting)
        if home_is_temporary():
            move_out()
            crashes.stop()


def _first_window(application: Application, openings: FileOpenings, path: Path | None) -> bool:
    """Show the first window; false when another process has it already."""
    if sys.platform == "darwin":
        QApplication.processEvents()  # the file of a double click comes as an event
    try:
        if path is not None:
            shown = application.open(path)
        else:
            shown = application.open_first(openings.waiting())
    except FacilitatorError:
        raise
    except Exception as error:  # noqa: BLE001 - nobody would see a traceback
        raise _fault(error) from None
    openings.asked.connect(application.open_asked)
    openings.start()
    if application.window is not None:
        application.window.late_parts.add(settle)
    return shown


def _qt() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("facilitator")
    app.setApplicationDisplayName("Facilitator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.facilitator.Facilitator")
    return app


def _fault(error: Exception) -> FacilitatorError:
    """Log a fault of ours, and return what to say of it."""
    _log.error("not started: %s", trace_of(error))
    try:
        return FacilitatorError(
            "The program could not start ({kind}): the log in {folder} says where",
            kind=type(error).__name__,
            folder=log_folder(),
        )
    except OSError:  # which may be why
        return FacilitatorError("{trace}", trace=trace_of(error))
