"""Digits by where the key is, not by what it types: the top row works on AZERTY too."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from facilitator.ui.actions.map import ActionMap

_ROW = "1234567890-"

# Codes of the top row from left to right; evdev codes arrive with 8 added.
_EVDEV = dict(zip(range(10, 21), _ROW, strict=True))
_WINDOWS = dict(zip(range(2, 13), _ROW, strict=True))
_MAC = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27), _ROW, strict=True))
_SCAN_CODES = {"xcb": _EVDEV, "wayland": _EVDEV, "wayland-egl": _EVDEV, "windows": _WINDOWS}

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """What a key event tells of its key. `native_virtual_key` counts on a Mac only."""

    key: int
    native_scan_code: int = 0
    native_virtual_key: int = 0
    platform: str = ""
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


def digit_of(stroke: KeyStroke) -> str:
    """Return "0" to "9" or "-" for a key of the top row, else an empty text."""
    if stroke.modifiers & Qt.KeyboardModifier.KeypadModifier:
        return ""
    if stroke.platform == "cocoa":
        found = _MAC.get(stroke.native_virtual_key, "")
    else:
        found = _SCAN_CODES.get(stroke.platform, {}).get(stroke.native_scan_code, "")
    if found:
        return found
    if stroke.key == Qt.Key.Key_Minus:  # on many layouts it is not beside the 0
        return "-"
    known_position = stroke.native_scan_code and stroke.platform in _SCAN_CODES
    if not known_position and Qt.Key.Key_0 <= stroke.key <= Qt.Key.Key_9:
        return chr(stroke.key)
    return ""


def digit_pressed(event: QKeyEvent) -> str:
    """Return the digit of the top row that a key event comes from, or an empty text."""
    return digit_of(_stroke(event, QGuiApplication.platformName()))


class PhysicalKeys(QObject):
    """Triggers the actions that go by position, in every window and while a note is typed."""

    def __init__(self, app: QApplication, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._platform = QGuiApplication.platformName()
        self._actions = {}
        for spec, action in actions.rows():
            for sequence in actions.keys(spec) if spec.by_position else ():
                pressed: QKeyCombination = sequence[0]
                self._actions[pressed.keyboardModifiers(), chr(pressed.key())] = action
        self._wanted = {modifiers for modifiers, _ in self._actions}
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers() & _MODIFIERS
        if modifiers not in self._wanted or QApplication.activeModalWidget() is not None:
            return False
        action = self._actions.get((modifiers, digit_of(_stroke(event, self._platform))))
        if action is None:
            return False
        if action.isVisible() and not event.isAutoRepeat():
            action.trigger()  # does nothing while the action is disabled
        return True  # consumed in any case: Alt+1 would type a 1 into the note


def _stroke(event: QKeyEvent, platform: str) -> KeyStroke:
    return KeyStroke(
        key=event.key(),
        native_scan_code=event.nativeScanCode(),
        native_virtual_key=event.nativeVirtualKey(),
        platform=platform,
        modifiers=event.modifiers(),
    )
