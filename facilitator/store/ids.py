"""Row ids: UUIDv7 (RFC 9562), written in base 32 so that they are short and sort by time."""

import base64
import hashlib
import secrets
from threading import Lock

_STEP = 1 << 40  # between two ids of one millisecond: still nobody's guess


class _Suffixes:
    """Random bits that grow within a millisecond: what is made together sorts as it was made.

    Rows with the same instant are ordered by their ids, since every laptop has the same ones.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._at = 0
        self._last = 0

    def next(self, at: int) -> int:
        with self._lock:
            if at != self._at:
                self._at, self._last = at, secrets.randbits(73)  # one bit is left to grow into
            else:
                self._last += 1 + secrets.randbelow(_STEP)
            return self._last


_SUFFIXES = _Suffixes()


def new_id(at: int) -> str:
    """Return an id unique across machines, made at an instant (UTC milliseconds)."""
    random = _SUFFIXES.next(at)
    value = (at & (1 << 48) - 1) << 80 | 0x7 << 76 | (random >> 62) << 64
    value |= 0b10 << 62 | random & (1 << 62) - 1
    return _written(value)


def stable_id(at: int, name: str) -> str:
    """Return the one id for a name at an instant: a UUIDv8, which sorts among the others by time.

    Whoever makes it again gets the same, so that what was erased under it is known for ever.
    """
    digest = int.from_bytes(hashlib.sha256(name.encode()).digest()[:16])
    value = (at & (1 << 48) - 1) << 80 | 0x8 << 76 | (digest & (1 << 76) - 1)
    value = value & ~(0b11 << 62) | 0b10 << 62
    return _written(value)


def _written(value: int) -> str:
    return base64.b32hexencode(value.to_bytes(16, "big")).decode().rstrip("=").lower()
