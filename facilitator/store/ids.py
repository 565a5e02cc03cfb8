"""Row ids: UUIDv7 (RFC 9562), written in base 32 so that they are short and sort by time."""

import base64
import secrets


def new_id(at: int) -> str:
    """Return an id unique across machines, made at an instant (UTC milliseconds)."""
    random = secrets.randbits(74)
    value = (at & (1 << 48) - 1) << 80 | 0x7 << 76 | (random >> 62) << 64
    value |= 0b10 << 62 | random & (1 << 62) - 1
    return base64.b32hexencode(value.to_bytes(16, "big")).decode().rstrip("=").lower()
