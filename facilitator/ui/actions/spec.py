"""Specification of an action, before it becomes a QAction: plain data."""

import re
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from facilitator.core.possible import Condition
from facilitator.store.changes import Changes
from facilitator.ui.texts import translate_marked

Operation = Callable[..., Changes]


class Family(NamedTuple):
    """Nine actions, one for the member organisation at each number: their texts."""

    named: str  # of one of them, once the organisation is known
    together: str  # on the key sheet


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the user can ask for: a row of the table of actions.

    `keys` are portable key sequences, the one to show first. `mac_keys` replaces them on a Mac
    where the general rule (Command takes the place of Alt) would clash, `linux_keys` on Linux where
    an input method keeps one. `when` is the condition under which the action makes sense; None
    means always. What does not write is there too when the programme file is open read only.

    `operation` is all that the action does, by module and name under `operations`: it takes the
    store, the roundtable in hand, `at`, and what is `given` here. With a `number`, which makes it
    one of a family, it is done to the member organisation at that place; with a text that `asks`
    for it, to whoever is found by name. Where there is more to it, somebody connects the action.
    Those `by_position` go by the physical key.
    """

    id: str
    text: str
    menu: str
    tip: str
    keys: tuple[str, ...] = ()
    mac_keys: tuple[str, ...] | None = None
    linux_keys: tuple[str, ...] | None = None
    icon: str = ""
    when: Condition | None = None
    writes: bool = True
    in_palette: bool = True
    checkable: bool = False
    operation: str = ""
    given: Mapping[str, Any] = field(default_factory=dict)
    asks: str = ""
    family: Family | None = None
    number: int = 0
    by_position: bool = False

    def keys_on(
        self, *, mac: bool, linux: bool = sys.platform.startswith("linux")
    ) -> tuple[str, ...]:
        """Return the portable key sequences on a Mac, on Linux, or elsewhere."""
        if not mac:
            return self.linux_keys if linux and self.linux_keys is not None else self.keys
        if self.mac_keys is not None:
            return self.mac_keys
        return tuple(key.replace("Alt+", "Ctrl+") for key in self.keys)

    def is_possible(self, held: Collection[Condition]) -> bool:
        """Tell whether the action makes sense while these conditions hold."""
        allowed = not self.writes or Condition.CAN_WRITE in held
        return allowed and (self.when is None or self.when in held)

    def find_operation(self) -> Operation:
        """Return the operation that a row names; its module is imported by the first who asks.

        Raises ImportError or AttributeError where there is none.
        """
        module, name = self.operation.split(".")
        found: Operation = getattr(import_module(f"facilitator.operations.{module}"), name)
        return partial(found, **self.given) if self.given else found

    def label(self) -> str:
        """Return the translated text, with its mnemonic."""
        return translate_marked("Actions", self.text).format(number=self.number)

    def status_tip(self) -> str:
        return translate_marked("Actions", self.tip).format(number=self.number)

    def question(self) -> str:
        """Return how a name is asked for."""
        return translate_marked("Actions", self.asks)


def plain(label: str) -> str:
    """Return a label without mnemonic and dots, as the palette and the buttons show it."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def key_label(sequence: QKeySequence) -> str:
    """Return a key sequence as a keycap shows it: "Ctrl ⇧ ↵"."""
    if sequence.isEmpty():
        return ""
    pressed: QKeyCombination = cast("Any", sequence)[0]  # the stubs know no index of it
    names = [
        _of_qt(name)
        for modifier, name in _MODIFIERS.items()
        if pressed.keyboardModifiers() & modifier
    ]
    key = pressed.key()
    name = _KEY_NAMES.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join([*names, name])


def key_aloud(keys: QKeySequence | str) -> str:
    """Return a key sequence, or the label of a keycap, in words: "Command+Shift+Return"."""
    label = keys if isinstance(keys, str) else key_label(keys)
    said = [_of_qt(_WORDS.get(sign, sign)) for sign in label.split()]
    return " ".join(said) if isinstance(keys, str) else "+".join(said)


def _of_qt(name: str) -> str:
    """Return the name of a key in the user's language, as Qt's own menus have it: "Strg"."""
    return translate_marked("QShortcut", name)


def answer_key(letter: str) -> str:
    """Return the key for an answer: Alt types nothing, but on a Mac; Ctrl with Alt is AltGr."""
    return f"Ctrl+Alt+{letter}" if ON_MAC else f"Alt+{letter}"


def second_key(key: str) -> str:
    """Return what stands in the place of a portable key on a Mac, which has no Del and no Ins."""
    return key.replace("Del", "Backspace").replace("Ins", "N") if ON_MAC else key


def keys_here(text: str) -> str:
    """Return a text, in any language, with the keys that it names as this system's keyboard has.

    A Mac has signs for them, and neither Del nor Ins: what has those has a second key.
    """
    if not ON_MAC:
        return text
    return _KEY_WORDS.sub(lambda found: _ON_A_MAC[found[0].rstrip("+")], text)


def _modifier_names() -> dict[Qt.KeyboardModifier, str]:
    portable = {
        Qt.KeyboardModifier.ControlModifier: "Ctrl",
        Qt.KeyboardModifier.MetaModifier: "Meta",
        Qt.KeyboardModifier.AltModifier: "Alt",
        Qt.KeyboardModifier.ShiftModifier: "⇧",
    }
    return dict(zip(portable, ("⌘", "⌃", "⌥", "⇧"), strict=True)) if ON_MAC else portable


ON_MAC = sys.platform == "darwin"
_ON_A_MAC = {
    **dict.fromkeys(("Alt",), "⌥"),
    **dict.fromkeys(("Ctrl", "Strg"), "⌘"),
    **dict.fromkeys(("Shift", "Umschalt", "Maj"), "⇧"),
    **dict.fromkeys(("Del", "Entf", "Suppr"), "⌫"),
    **dict.fromkeys(("Ins", "Einfg", "Inser"), "N"),
}
_KEY_WORDS = re.compile(rf"\b(?:{'|'.join(_ON_A_MAC)})\b\+?")
_MODIFIERS = _modifier_names()
_KEY_NAMES = {
    Qt.Key.Key_Return: "↵",
    Qt.Key.Key_Enter: "↵",
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Minus: "−",
}
# The signs of a keycap as they are said; those of a Mac by the names on its keys.
_WORDS = {
    "⇧": "Shift",
    "⌘": "Command",
    "⌃": "Control",
    "⌥": "Option",
    "↵": "Return",
    "←": "Left",
    "→": "Right",
    "↑": "Up",
    "↓": "Down",
    "−": "Minus",
    "⌫": "Delete",
    "⌦": "Forward Delete",
    "⇥": "Tab",
    "⎋": "Esc",
}
