"""Strip in the main window: what stands on the stage, and the line to type a message in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from facilitator.operations.messages import LONGEST_MESSAGE
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel

_OFFERED = 3
_SHORT = 24  # characters of an earlier message on its button


class _MessageLine(QLineEdit):
    """Up and Down go through earlier messages; Esc leaves, and what was typed stays."""

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier: tuple[str, ...] = ()
        self._at = -1
        self.setMaxLength(LONGEST_MESSAGE)
        self.setAccessibleName(self.tr("Message on the stage"))
        self.setPlaceholderText(self.tr("What the room is to read"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif step and self.earlier:
            self._at = max(0, min(self._at + step, len(self.earlier) - 1))
            self.setText(self.earlier[self._at])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at = -1


class StageStrip(QFrame):
    """Hidden while the stage shows nothing out of the ordinary and nothing is typed for it."""

    role_spoken = Roles.PART

    submitted = Signal(str)  # an empty text takes the message away

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._before: QWidget | None = None  # had the focus before the line took it
        self._writing = False
        self._tone: Tone | None = None
        self._said = TextLabel(shorten=True)
        self.line = _MessageLine()
        self._offers = QButtonGroup(self)
        self._pages = Pages()
        self._pages.addWidget(self._make_standing())
        self._pages.addWidget(self._make_writing())
        unit = app_scale().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, unit, 5 * unit, unit + 1)
        column.addWidget(self._pages)
        self.setAccessibleName(self.tr("On the stage"))
        self.line.returnPressed.connect(self._submit)
        self.line.escaped.connect(self.close_line)
        self._offers.idClicked.connect(self._take)
        self.hide()

    def text(self) -> str:
        """Return what the strip says, or nothing while it is hidden or written in."""
        return self._said.full_text() if self._tone is not None and not self._writing else ""

    def say(self, text: str, tone: Tone | None) -> None:
        """Say what stands on the stage; without a tone nothing does."""
        if (text, tone) != (self._said.full_text(), self._tone):
            self._tone = tone
            self._said.set_text(text)
            if tone is not None:
                announce(self, text)
        self._refresh()

    def open_line(self, standing: str, earlier: Sequence[str]) -> None:
        """Let a message be typed, from the one that stands or what was typed before."""
        self._before = QApplication.focusWidget()
        self._writing = True
        self.line.earlier = tuple(each for each in earlier if each != standing)
        for number, button in enumerate(self._offers.buttons()):
            text = self.line.earlier[number] if number < len(self.line.earlier) else ""
            short = text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"
            button.setText(short.replace("&", "&&"))
            button.setAccessibleName(self.tr("Write again: {text}").format(text=text))
            button.setToolTip(plain_tip(text))
            button.setVisible(bool(text))
        if not self.line.text():
            self.line.setText(standing)
        self._refresh()
        self.line.selectAll()
        self.line.setFocus()

    @Slot()
    def close_line(self) -> None:
        """Give the focus back to what had it."""
        self._writing = False
        self._refresh()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def is_writing(self) -> bool:
        return self._writing

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        tone = None if self._writing else self._tone
        ground = colours.surface if tone is None else colours.soft_of(tone)
        paint_bar(self, event.rect(), ground, colours.line)

    def _make_standing(self) -> QWidget:
        action = self._actions.action
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * app_scale().unit)
        self._light = KeyButton(action("stage_dark"), label=self.tr("Light it again"))
        self._change = KeyButton(action("stage_message"), label=self.tr("Change"))
        self._off = KeyButton(action("stage_message_off"), label=self.tr("Take away"))
        self._no_promise = KeyButton(action("stage_promise"), label=self.tr("Take away"))
        row.addWidget(self._said, 1)
        for button in (self._light, self._change, self._off, self._no_promise):
            row.addWidget(button)
        return page

    def _make_writing(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(TextLabel(self.tr("On the stage"), role=Role.STRONG))
        row.addWidget(self.line, 1)
        for number in range(_OFFERED):
            button = QPushButton()
            button.setProperty("look", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.hide()
            self._offers.addButton(button, number)
            row.addWidget(button)
        hint = self.tr("Enter shows it · empty: takes it away · ↑ earlier ones")
        row.addWidget(TextLabel(hint, role=Role.SMALL, muted=True))
        return page

    def _refresh(self) -> None:
        self._pages.setCurrentIndex(1 if self._writing else 0)
        dark = self._actions.action("stage_dark").isChecked()
        self._light.setVisible(dark)
        promise = self._actions.action("stage_promise").isChecked()
        self._no_promise.setVisible(promise)
        stands = self._actions.action("stage_message_off").isEnabled() and not promise
        self._change.setVisible(stands)
        self._off.setVisible(stands)
        self._said.set_tone(Tone.AMBER if self._tone is Tone.AMBER else None)
        self.setVisible(self._writing or self._tone is not None)
        self.update()

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit(self.line.text().strip())

    @Slot(int)
    def _take(self, number: int) -> None:
        self.line.setText(self.line.earlier[number])
        self.line.setFocus()
