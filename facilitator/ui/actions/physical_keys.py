"""Physical keys: digits by where a key is, not by what it types, so that AZERTY works too."""

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.actions.keyboard_layout import nobody_sign, printed_on
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
    """Return "0" to "9" or "-" for a key of the top row, else an empty text.

    Of the number pad only the minus counts: Alt with its digits is the system's.
    """
    if stroke.modifiers & Qt.KeyboardModifier.KeypadModifier:
        return "-" if stroke.key == Qt.Key.Key_Minus else ""
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


class PhysicalKeys(QObject):
    """Triggers the actions that go by position, in every window and while a note is typed.

    Alt with a key that nothing is bound to types nothing.
    """

    def __init__(
        self, app: QApplication, actions: ActionMap, parent: QObject, *, platform: str = ""
    ) -> None:
        """`platform` is what Qt calls it, by default the one in use: it says what codes mean."""
        super().__init__(parent)
        self._platform = platform or QGuiApplication.platformName()
        self._codes = _SCAN_CODES.get(self._platform, {})
        self._nobody = actions.action("floor_nobody")
        self._actions = {}
        for spec, action in actions.rows():
            for sequence in actions.keys(spec) if spec.by_position else ():
                pressed: QKeyCombination = cast("Any", sequence)[0]  # of no stub
                self._actions[pressed.keyboardModifiers(), chr(pressed.key())] = action
        self._wanted = {modifiers for modifiers, _ in self._actions}
        self._printed: dict[str, str] = {}
        self._ask_layout()
        app.applicationStateChanged.connect(self._ask_layout)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program comes by: its class is told in no time, its type is not.
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        self._learn(event)
        return self._trigger(event) or (
            isinstance(watched, QWidget)
            and watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            and self._means_nothing(event)
        )

    def _trigger(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & _MODIFIERS
        if modifiers not in self._wanted or QApplication.activeModalWidget() is not None:
            return False
        action = self._actions.get((modifiers, digit_of(_stroke(event, self._platform))))
        if action is None:
            return False
        if action.isVisible() and not event.isAutoRepeat():
            action.trigger()  # does nothing while the action is disabled
        return True  # consumed in any case: Alt+1 would type a 1 into the note

    def _means_nothing(self, event: QKeyEvent) -> bool:
        """Tell whether a text would take a letter for Alt with a key that is bound to nothing.

        With Ctrl it is AltGr, on a Mac Option: they type signs.
        """
        modifiers = event.modifiers()
        alone = not modifiers & Qt.KeyboardModifier.ControlModifier
        with_alt = bool(modifiers & Qt.KeyboardModifier.AltModifier) and alone
        types = bool(event.text()) and event.text().isprintable()
        return with_alt and types and self._platform != "cocoa"

    def _learn(self, event: QKeyEvent) -> None:
        """Look again at the layout when a key of the top row prints something else than known."""
        key = self._codes.get(event.nativeScanCode())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.AltModifier
        if key is not None and plain and 0x20 < event.key() <= 0xFF:
            sign = chr(event.key()).lower()
            if self._printed.get(key, "").lower() != sign:
                self._ask_layout()
                self._printed[key] = sign
                self._name_nobody()

    @Slot()
    def _ask_layout(self) -> None:
        self._printed.update(printed_on(self._platform, self._codes))
        self._name_nobody()

    def _name_nobody(self) -> None:
        """Name the key as it is printed; which key works goes by its place."""
        sequence = self._nobody.shortcut()
        if not sequence.isEmpty():
            # Written out, for not every sign has a Qt.Key.
            named = QKeySequence(sequence.toString()[:-1] + nobody_sign(self._printed))
            if named != sequence:
                self._nobody.setShortcut(named)


def _stroke(event: QKeyEvent, platform: str) -> KeyStroke:
    return KeyStroke(
        key=event.key(),
        native_scan_code=event.nativeScanCode(),
        native_virtual_key=event.nativeVirtualKey(),
        platform=platform,
        modifiers=event.modifiers(),
    )
