"""Sleep inhibitors for each platform. Where there is none, that is said and no error."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.ui.monitors.awake import Inhibitor

_CAFFEINATE = Path("/usr/bin/caffeinate")
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # of SetThreadExecutionState


def inhibitor_here(parent: QObject) -> Inhibitor:
    """Return what keeps this platform awake."""
    if sys.platform == "darwin":
        return CaffeinateInhibitor(parent)
    if sys.platform == "win32":
        return WindowsInhibitor(parent)
    from facilitator.ui.monitors.inhibitor_bus import BusInhibitor  # QtDBus is on no other platform

    return BusInhibitor(parent)


class CaffeinateInhibitor(QObject):
    """macOS: a helper of the system that ends with us, however we end."""

    told = Signal(bool)

    def __init__(self, parent: QObject, program: Path = _CAFFEINATE) -> None:
        super().__init__(parent)
        self._program = program
        self._helper: subprocess.Popen[bytes] | None = None

    @Slot()
    def hold(self) -> None:
        command = [str(self._program), "-di", "-w", str(os.getpid())]
        try:
            self._helper = subprocess.Popen(command)  # noqa: S603  a path of the system's
        except OSError:
            self.told.emit(False)
            return
        self.told.emit(True)

    @Slot()
    def release(self) -> None:
        helper, self._helper = self._helper, None
        if helper is not None:
            helper.terminate()
            helper.wait()


class WindowsInhibitor(QObject):
    """Windows: a state of this thread, which goes with the process."""

    told = Signal(bool)

    @Slot()
    def hold(self) -> None:
        self.told.emit(_set_execution_state(_CONTINUOUS | _SYSTEM | _DISPLAY))

    @Slot()
    def release(self) -> None:
        _set_execution_state(_CONTINUOUS)


def _set_execution_state(state: int) -> bool:
    if sys.platform != "win32":
        return False
    return bool(ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state)))
