"""Opening the window from the command line: on a file, the last one, or a copy of the sample."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from facilitator.core.errors import BadInput, FacilitatorError
from facilitator.core.sentences import Sentence
from facilitator.store.backups.swap import is_unfinished
from facilitator.store.header import SUFFIX, examine
from facilitator.store.kind import refuse_foreign, refuse_other_than_file


def run(arguments: Namespace) -> int:
    _fill_standard_handles()
    try:
        if arguments.file is not None:
            _require_openable(arguments.file)
        return _run_window(arguments.file)
    except FacilitatorError as error:
        _tell(error.sentence)  # whoever started it from an icon reads no terminal
        raise


def _run_window(path: Path | None) -> int:
    if not _has_display():
        raise BadInput("there is no display to open a window on: try `facilitator rehearse`")
    try:
        # Imported late: no other subcommand should pay for the window.
        from facilitator.ui.memory import hold_off
        from facilitator.ui.plain_import import import_qt

        hold_off()
        import_qt()
        from facilitator.ui.start import run_window
    except ImportError as error:
        raise BadInput(
            "the window cannot be loaded ({reason}): install facilitator again", reason=str(error)
        ) from error
    return int(run_window(path))


def _require_openable(path: Path) -> None:
    """Raise BadInput for what is no programme file; one that may be recovered is let through."""
    try:
        if not os.path.isdir(path):  # noqa: PTH112 - which answers for names that cannot be, too
            refuse_other_than_file(path)
        examine(path)
    except BadInput:
        if not (is_unfinished(path) or _may_be_recovered(path)):
            raise


def _may_be_recovered(path: Path) -> bool:
    """Tell whether a file was a programme file before its beginning was damaged."""
    if path.suffix != SUFFIX or not os.access(path, os.R_OK):
        return False
    try:
        examine(path, newer=True)
    except BadInput:
        try:
            refuse_foreign(path)
        except BadInput:
            # Imported late: few starts are on a damaged file.
            from facilitator.store.backups.backup import list_backups

            return bool(list_backups(path))  # it was one when they were made
        return True
    return False  # of a newer version


def _tell(said: Sentence) -> None:
    if not _has_display():
        return
    try:
        from facilitator.ui.refusal import UNSEEN, show_refusal
    except ImportError:
        return  # without Qt a line in the terminal is all there can be
    if not os.environ.get("QT_QPA_PLATFORM", "").startswith(UNSEEN):
        show_refusal(said)


def _fill_standard_handles() -> None:
    """Have 0, 1 and 2 taken: what a library writes there must not end up in a file of ours."""
    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        continue
    os.close(handle)


def _has_display() -> bool:
    """Tell whether Qt can open a window; without a display it would end the process."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
