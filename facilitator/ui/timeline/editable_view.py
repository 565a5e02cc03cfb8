"""Timeline that can be edited: keys for the chosen turn, and edges that are dragged."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Turn
from facilitator.ui.timeline.timeline_view import TimelineView
from facilitator.ui.widgets.escape_watch import EscapeWatch
from facilitator.ui.widgets.list_keys import has_keys

_NEAR = 5  # pixels from an edge at which it is taken hold of
_SECOND = 1000
_KEYS = Qt.KeyboardModifier
_NUDGES = {  # which edge, and by how much
    _KEYS.AltModifier: ("begin", 5 * _SECOND),
    _KEYS.AltModifier | _KEYS.ShiftModifier: ("begin", _SECOND),
    _KEYS.ControlModifier: ("end", 5 * _SECOND),
    _KEYS.ControlModifier | _KEYS.ShiftModifier: ("end", _SECOND),
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_STAYS_CHOSEN = {  # for a menu or a dialog about the chosen turn
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
}
_VERBS = {
    (Qt.Key.Key_Delete, _KEYS.NoModifier): "delete",
    (Qt.Key.Key_Backspace, _KEYS.NoModifier): "delete",
    (Qt.Key.Key_W, _KEYS.NoModifier): "whose",
    (Qt.Key.Key_S, _KEYS.NoModifier): "split",
    (Qt.Key.Key_M, _KEYS.NoModifier): "merge",
    (Qt.Key.Key_M, _KEYS.ShiftModifier): "onward",
    (Qt.Key.Key_Return, _KEYS.NoModifier): "menu",
    (Qt.Key.Key_Enter, _KEYS.NoModifier): "menu",
}


class Edge(NamedTuple):
    """The begin or the end of a turn, and where it has been dragged to."""

    turn: str
    which: str  # "begin" or "end"
    was: int
    instant: int

    @property
    def ms(self) -> int:
        """By how many milliseconds it was dragged, negative for earlier."""
        return self.instant - self.was


class EditableTimeline(TimelineView):
    """Left and Right choose a turn; the verbs are for the chosen one.

    A click chooses too, but gives no focus, without which no key acts.
    """

    verb_asked = Signal(str)  # delete, merge, onward, whose, split, menu
    nudged = Signal(str, int)  # which edge of the chosen turn, by milliseconds
    dragged = Signal(object)  # Edge while the button is held, None when it is given up
    dropped = Signal(object)  # Edge
    menu_asked = Signal(QPoint, object)  # where on the screen, at which instant of the strip
    scope_asked = Signal()
    left = Signal()  # Esc: back to the note
    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._turns: tuple[Turn, ...] = ()
        self._edge: Edge | None = None
        self._drag_escape = EscapeWatch(self)
        self._drag_escape.pressed.connect(self._give_up)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def set_turns(self, turns: tuple[Turn, ...]) -> None:
        """Take the turns whose edges can be dragged, as they are recorded."""
        self._turns = turns

    def event(self, event: QEvent) -> bool:
        # Keys such as Del belong to actions elsewhere; here they are the strip's.
        is_key = event.type() == QEvent.Type.ShortcutOverride and has_keys(self)
        if is_key and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (has_keys(self) and self._is_ours(event)):
            super().keyPressEvent(event)
            return
        key, modifiers = Qt.Key(event.key()), _modifiers(event)
        if key is Qt.Key.Key_Escape:
            self._escape()
        elif key is Qt.Key.Key_T:
            self.scope_asked.emit()
        elif modifiers == _KEYS.NoModifier and (key in _STEPS or key in _ENDS):
            self._step(key)
        elif self.turn and not event.isAutoRepeat():
            if key in _STEPS:
                which, ms = _NUDGES[modifiers]
                self.nudged.emit(which, _STEPS[key] * ms)
            else:
                self.verb_asked.emit(_VERBS[key, modifiers])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._edge = self._edge_at(x)
        if self._edge is not None:
            self._drag_escape.begin()
            self.choose(self._edge.turn)
        else:
            part = self.part_at(x)
            self.choose(part.turn or "" if part else "")
        self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._edge is not None:
            to = round(self.instant_at(x) / _SECOND) * _SECOND
            self._edge = self._edge._replace(instant=to)
            self.dragged.emit(self._edge)
        else:
            near = self._edge_at(x) is not None
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
            if self.cursor().shape() is not shape:
                self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        edge, self._edge = self._edge, None
        self._drag_escape.end()
        if event.button() is Qt.MouseButton.LeftButton and edge is not None:
            self.dropped.emit(edge)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.turn:
                self.verb_asked.emit("menu")
            return
        x = event.pos().x()
        part = self.part_at(x)
        if part is not None and part.turn:
            self.choose(part.turn)
            self.menu_asked.emit(event.globalPos(), self.instant_at(x))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if not self.turn and event.reason() in (*keys, Qt.FocusReason.ShortcutFocusReason):
            self._choose_latest()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Choose no turn before Tab goes on: the last act takes its place, and is reached."""
        self.choose("")
        return super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_CHOSEN:
            self.choose("")

    def _is_ours(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), _modifiers(event)
        alone = modifiers == _KEYS.NoModifier
        if alone and (key in _STEPS or key in _ENDS or key in (Qt.Key.Key_Escape, Qt.Key.Key_T)):
            return True
        return (key in _STEPS and modifiers in _NUDGES) or (key, modifiers) in _VERBS

    def _step(self, key: Qt.Key) -> None:
        turns = self.strip.turns()
        if not turns:
            return
        if key in _ENDS:
            self.choose(turns[_ENDS[key]])
        elif self.turn not in turns:
            self.choose(turns[-1])
        else:
            at = turns.index(self.turn) + _STEPS[key]
            self.choose(turns[max(0, min(len(turns) - 1, at))])

    def _choose_latest(self) -> None:
        """Choose the turn that is running, else the last: an interruption may have begun later."""
        running = [turn.id for turn in self._turns if turn.end is None and turn.within is None]
        on_strip = self.strip.turns()
        latest = next((turn for turn in running if turn in on_strip), None)
        if latest is not None:
            self.choose(latest)
        else:
            self._step(Qt.Key.Key_End)

    def _escape(self) -> None:
        """Give up what is chosen, and go."""
        self.choose("")
        self.left.emit()

    @Slot()
    def _give_up(self) -> None:
        """Give up what is dragged."""
        self._edge = None
        self._drag_escape.end()
        self.dragged.emit(None)

    def _edge_at(self, x: float) -> Edge | None:
        """Return the edge near a position; where two turns touch, the begin: the end follows it."""
        windows = self.strip.windows
        edges = [
            Edge(turn.id, which, instant, instant)
            for turn in self._turns
            for which, instant in (("begin", turn.begin), ("end", turn.end))
            if instant is not None
            if any(begin <= instant <= end for begin, end in windows)
        ]
        near = [(abs(self.x_of(edge.was) - x), edge.which, edge) for edge in edges]
        found = min(near, key=lambda each: each[:2], default=None)
        return found[2] if found is not None and found[0] <= _NEAR else None


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~_KEYS.KeypadModifier
