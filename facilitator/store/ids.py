"""Row ids: UUIDv7 (RFC 9562), written in base 32 so that they are short and sort by time."""

import hashlib
import secrets
from threading import Lock

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
_PAIRS = [one + other for one in _DIGITS for other in _DIGITS]
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


def moment_of(row_id: str) -> str:
    """Return what ids of `new_id` have in common that were made for one millisecond."""
    return row_id[:10]  # 48 bits of it, and 2 of the version


def _written(value: int) -> str:
    """Write 128 bits in base 32 (RFC 4648, extended hex), a pair of digits at a time."""
    return "".join(_PAIRS[value << 2 >> shift & 1023] for shift in range(120, -1, -10))
