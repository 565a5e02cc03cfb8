"""The window: on a programme file, the last one, or a writable copy of the sample."""

import os
import sys
from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.store.header import examine


def run(arguments: Namespace) -> int:
    if arguments.file is not None:
        examine(arguments.file)
    if not _has_display():
        raise BadInput("there is no display to open a window on: try `facilitator rehearse`")
    # Imported late: no other subcommand should pay for Qt.
    from facilitator.ui.app import run_window

    return int(run_window(arguments.file))


def _has_display() -> bool:
    """Tell whether Qt can open a window; without a display it would end the process."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
