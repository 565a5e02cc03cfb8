"""Keyboard layout: what the keys of the top row print, by which keycaps are named."""

import ctypes
import sys
from collections.abc import Mapping

Printed = Mapping[str, str]  # by where a key is: "1" to "0", and "-" right of that

_CORE_KEYBOARD = 0x100
_UNICODE = 0x01000000  # what X adds to a code point beyond Latin 1


class _XkbState(ctypes.Structure):
    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("rest", ctypes.c_ubyte * 32),
    )


def nobody_sign(printed: Printed) -> str:
    """Return what the key prints that takes the floor from everybody.

    That is the minus, unless a key of a digit prints it, as on AZERTY: then the key beside the
    digits, for one that was printed as digit and minus could mean either.
    """
    digits = (sign for key, sign in printed.items() if key.isdecimal())
    beside = printed.get("-", "")
    return beside if "-" in digits and beside else "-"


def printed_on(platform: str, codes: Mapping[int, str]) -> dict[str, str]:
    """Ask the system what the keys with these scan codes print; nothing where it does not tell."""
    if platform in ("xcb", "wayland", "wayland-egl"):
        return _told_by_x(codes)
    if sys.platform == "win32" and platform == "windows":
        return _told_by_windows(codes)
    return {}


def _told_by_x(codes: Mapping[int, str]) -> dict[str, str]:
    try:
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        display = x.XOpenDisplay(None)
    except (OSError, AttributeError):
        return {}  # a desktop without X, or with an old one: the keys are learned as they come
    if not display:
        return {}
    handle, state = ctypes.c_void_p(display), _XkbState()
    x.XkbGetState(handle, _CORE_KEYBOARD, ctypes.byref(state))
    symbols = {
        key: int(x.XkbKeycodeToKeysym(handle, ctypes.c_ubyte(code), int(state.group), 0))
        for code, key in codes.items()
    }
    x.XCloseDisplay(handle)
    return {key: sign for key, symbol in symbols.items() if (sign := _sign_of(symbol))}


def _sign_of(symbol: int) -> str:
    """Return the sign of a symbol of X, or nothing where it is no plain one, such as a dead key."""
    if 0x20 < symbol < 0x7F or 0xA0 < symbol <= 0xFF:
        return chr(symbol)
    return chr(symbol - _UNICODE) if _UNICODE < symbol <= _UNICODE + 0x10FFFF else ""


def _told_by_windows(codes: Mapping[int, str]) -> dict[str, str]:
    to_key, to_sign, dead = 1, 2, 0x80000000
    found: dict[str, str] = {}
    if sys.platform == "win32":
        told = ctypes.windll.user32.MapVirtualKeyW
        for code, key in codes.items():
            sign = told(told(code, to_key), to_sign) & 0xFFFFFFFF
            if sign and not sign & dead:
                found[key] = chr(sign & 0xFFFF)
    return found
