"""Keys of an agenda that has the focus: what each asks of the item it is on."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Verb(StrEnum):
    """A verb; the value is its key while the agenda has the focus."""

    TAKE = "Return"
    UP = "Alt+Up"
    DOWN = "Alt+Down"
    MORE = "+"
    LESS = "-"
    MINUTES = "F3"
    RENAME = "F2"
    ADD = "Ins"
    CUT = "Del"  # what was left out is brought back by the same key
    TIMES = "T"
    EDIT = "E"
    SPLIT = "S"
    PROMISE = "P"  # also where an item has begun or the roundtable is over


_KEYS = {
    Qt.Key.Key_Return: Verb.TAKE,
    Qt.Key.Key_Enter: Verb.TAKE,
    Qt.Key.Key_Plus: Verb.MORE,
    Qt.Key.Key_Minus: Verb.LESS,
    Qt.Key.Key_F3: Verb.MINUTES,
    Qt.Key.Key_F2: Verb.RENAME,
    Qt.Key.Key_Insert: Verb.ADD,
    Qt.Key.Key_N: Verb.ADD,  # no Mac has Ins
    Qt.Key.Key_Delete: Verb.CUT,
    Qt.Key.Key_Backspace: Verb.CUT,  # and many a laptop no Del
    Qt.Key.Key_T: Verb.TIMES,
    Qt.Key.Key_E: Verb.EDIT,
    Qt.Key.Key_S: Verb.SPLIT,
    Qt.Key.Key_P: Verb.PROMISE,
}
_ALT_KEYS = {Qt.Key.Key_Up: Verb.UP, Qt.Key.Key_Down: Verb.DOWN}
_REPEATED = (Qt.Key.Key_Plus, Qt.Key.Key_Minus)
_TYPED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def verb_of(event: QKeyEvent) -> Verb | None:
    """Return what a key asks of the item that has the focus; Shift only types a plus."""
    key = Qt.Key(event.key())
    if event.isAutoRepeat() and key not in _REPEATED:
        return None
    if event.modifiers() == Qt.KeyboardModifier.AltModifier:
        return _ALT_KEYS.get(key)
    allowed = _TYPED if key is Qt.Key.Key_Plus else Qt.KeyboardModifier.KeypadModifier
    return None if event.modifiers() & ~allowed else _KEYS.get(key)
