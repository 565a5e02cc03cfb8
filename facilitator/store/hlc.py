"""Hybrid logical clock: stamps that never run backwards, whatever the laptop's clock does.

A stamp is 12 hex digits of milliseconds, 4 of a counter, and the site that made it; stamps compare
as texts. A new stamp sorts after every stamp the file holds, so an edit is never hidden behind one
that it overwrites, even when that came from a clock that is years ahead.
"""

_COUNTER = 0xFFFF


def next_stamp(now: int, last: str, site: str) -> str:
    """Return the stamp that follows `last` ("" for none) at `now` (UTC milliseconds)."""
    last_ms, counter = (int(last[:12], 16), int(last[12:16], 16)) if last else (0, 0)
    if now > last_ms:
        return f"{now:012x}0000{site}"
    if counter == _COUNTER:
        return f"{last_ms + 1:012x}0000{site}"
    return f"{last_ms:012x}{counter + 1:04x}{site}"
