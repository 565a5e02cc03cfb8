"""Capture box: the text widget that notes are typed in, its keys, and when typing began."""

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.ui.capture.completion_control import CompletionControl
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.session import Clock
from facilitator.ui.widgets.belonging import viewport_of

_LEAST_LINES, _MOST_LINES = 2, 6
_HIGH = 10_000  # pixels, more than they take
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CaptureBox(QPlainTextEdit):
    """Enter asks to save, Shift+Enter breaks the line, Tab accepts a completion or moves on.

    Alt+Enter asks to save each line as a note.
    """

    submitted = Signal()
    each_submitted = Signal()  # every line of it by itself
    pasted = Signal(int)  # several lines
    up_pressed = Signal()  # in an empty box
    shift_up_pressed = Signal()  # in an empty box
    escaped = Signal()  # with no popup open
    left = Signal()  # the focus went elsewhere

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began: int | None = None
        self._composing = False
        self._completion: CompletionControl | None = None
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setFont(font(Role.BODY))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text)
        self._fit()

    def ask_for(self, text: str) -> None:
        """Say in the empty box what is wanted in it, all of it."""
        self.setPlaceholderText(text)
        self._fit()

    def complete_with(self, completion: CompletionControl) -> None:
        """Let completions have the keys first while they are shown."""
        self._completion = completion

    @property
    def began(self) -> int | None:
        """When typing began; None while there is nothing."""
        return self._began

    def text(self) -> str:
        return self.toPlainText()

    def is_composing(self) -> bool:
        """Tell whether an input method is at work: then no key means anything here."""
        return self._composing

    def is_empty(self) -> bool:
        return self.document().isEmpty() and not self._composing

    def empty(self) -> None:
        """Take the text out so that undo brings it back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.removeSelectedText()

    def put(self, text: str, *, began: int | None) -> None:
        """Replace the text by one whose typing began then; the cursor goes to its end."""
        self._began = began
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._leaves_to_actions(event):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape and self._popup_is_open():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing:
            super().keyPressEvent(event)
        elif self._completion is not None and self._completion.take_key(event):
            event.accept()
        elif event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and self.is_empty():
            self._go_up(event)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab comes here before it is a key press."""
        completion = self._completion
        if forward and not self._composing and completion is not None and completion.accept():
            return True
        return super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        if self._composing and self._began is None:
            self._began = self._clock()
        super().inputMethodEvent(event)
        if not self._composing and self.document().isEmpty():
            self._began = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._completion is not None:
            self._completion.close()
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, and without the line break that copied lines end in."""
        text = source.text().rstrip("\r\n")
        self.insertPlainText(text)
        lines = len(lines_of(text))
        if lines > 1:
            self.pasted.emit(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and not event.isAutoRepeat():
            self.each_submitted.emit()
        elif event.modifiers() in _PLAIN and not event.isAutoRepeat():
            self.submitted.emit()

    def _go_up(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.shift_up_pressed.emit()
        else:
            self.up_pressed.emit()

    def _leaves_to_actions(self, event: QKeyEvent) -> bool:
        """Tell whether undo or redo means the last act: there is no typing to take back."""
        document = self.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return document.isEmpty() and not document.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return document.isEmpty() and not document.isRedoAvailable()
        return False

    def _popup_is_open(self) -> bool:
        return self._completion is not None and self._completion.is_open()

    @Slot()
    def _on_text(self) -> None:
        if self.document().isEmpty():
            if not self._composing:
                self._began = None
        elif self._began is None:
            self._began = self._clock()
        self._fit()

    def _asked_lines(self) -> int:
        """Return the lines of what the empty box asks for, so that typing does not shrink it."""
        metrics = self.fontMetrics()
        margin = 2 * round(self.document().documentMargin())
        area = QRect(0, 0, viewport_of(self).width() - margin, _HIGH)
        asked = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return min(round(asked.height() / metrics.lineSpacing()), _MOST_LINES)

    def _fit(self) -> None:
        """Grow with the text to a few lines; beyond that it scrolls."""
        lines = round(self.document().size().height())
        shown = max(_LEAST_LINES, self._asked_lines(), min(lines, _MOST_LINES))
        unit = app_scale().unit
        margin = 2 * round(self.document().documentMargin())
        height = shown * self.fontMetrics().lineSpacing() + margin + 5 * unit
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        )


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that hold anything, as notes of their own: none of them is a command."""
    lines = (each.strip() for each in text.splitlines())
    return tuple(f"\\{each}" if each.startswith("/") else each for each in lines if each)
