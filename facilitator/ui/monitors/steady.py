"""Monotonic clock: nobody sets it, and it stands still while the laptop sleeps."""

import sys
import time

_TICKS_A_MS = 10_000  # Windows counts in tenths of a microsecond


def steady_ms() -> int:
    """Return milliseconds since some instant, without those in which the laptop slept."""
    if sys.platform == "win32":
        # There the monotonic clock of Python runs on in sleep, so that no sleep would be noticed.
        import ctypes

        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value // _TICKS_A_MS
    return time.monotonic_ns() // 1_000_000
