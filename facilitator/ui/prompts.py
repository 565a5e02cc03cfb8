"""Prompt bar: questions that never take the keyboard focus, with a key for each answer."""

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QWidget

from facilitator.ui.actions.spec import key_aloud
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import application
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.flow_layout import FlowLayout, turn_row
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel

_REST_MS = 200


class Answer(NamedTuple):
    """One answer of a prompt; `key` may belong to an action, which the prompt then precedes."""

    label: str
    key: str
    slot: Callable[[], object]

    @classmethod
    def by_key_of(
        cls, action: QAction, label: str, slot: Callable[[], object] | None = None
    ) -> "Answer":
        """Return an answer with the key of an action, which does that action or else `slot`."""
        return cls(label, action.shortcut().toString(), slot or action.trigger)


class Urgency(IntEnum):
    """Which of several prompts is shown: the most urgent."""

    NUDGE = 0
    QUESTION = 1  # about the room: what happens unanswered is said
    PRESSING = 2  # one that the clocks wait for
    FIRST = 3  # whether there is anything to ask about at all
    ANSWER = 4  # to what was just done


class Prompt(NamedTuple):
    """One question. A prompt with the name of an earlier one replaces it."""

    name: str
    text: str
    answers: tuple[Answer, ...] = ()
    tone: Tone = Tone.AMBER
    stay: str = ""  # what Esc means; by default only "dismiss"
    urgency: Urgency = Urgency.ANSWER  # of one in a quiet tone: a nudge
    unanswered: str = ""  # what happens then: it follows the text

    @property
    def rank(self) -> Urgency:
        return Urgency.NUDGE if self.tone is Tone.NEUTRAL else self.urgency


class PromptBar(QFrame):
    """Shows one prompt at a time, the most urgent. Esc dismisses the one that is shown.

    Of equal ones it is the newest; but nudges wait for each other.
    """

    escaped = Signal()  # the prompt was dismissed by Esc
    settled = Signal(str, bool)  # the name of one that was done with, and whether by an answer

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._waiting: list[Prompt] = []
        self._shown: Prompt | None = None
        self._group: QActionGroup | None = None
        self._untold: Prompt | None = None
        self._rest = QTimer(self)  # one that waited may be withdrawn by what was answered
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        self._text = TextLabel(wrap=True)
        self._buttons = FlowLayout(spacing=2 * unit)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignVCenter)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), parent)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.dismiss)
        self._escape.activated.connect(self.escaped)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Question"))
        self.hide()

    def ask(self, prompt: Prompt) -> None:
        """Show a prompt; those before it wait until it is done."""
        names = [each.name for each in self._waiting]
        if prompt.name in names:
            self._waiting.pop(names.index(prompt.name))
        self._waiting.append(prompt)
        self._refresh()
        self._tell()

    def withdraw(self, name: str) -> None:
        """Drop a prompt that is no longer true; unknown names are fine."""
        self._waiting = [each for each in self._waiting if each.name != name]
        self._refresh()

    def current(self) -> Prompt | None:
        return self._shown

    def is_asked(self, name: str) -> bool:
        """Tell whether the prompt with that name is the one that is shown."""
        return self._shown is not None and self._shown.name == name

    @Slot()
    def dismiss(self) -> None:
        if self._shown is not None:
            self._settle(self._shown.name, answered=False)

    def _settle(self, name: str, *, answered: bool) -> None:
        self.withdraw(name)
        self.settled.emit(name, answered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Take the keys of the answers, whichever widget has the focus.

        A QAction with the same key would make the shortcut ambiguous (activatedAmbiguously), and
        neither would fire: accepting the ShortcutOverride keeps the key from every shortcut.
        """
        if not isinstance(event, QKeyEvent) or QApplication.activeModalWidget() is not None:
            return False
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        action = self._action_of(event)
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            action.trigger()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn_row(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        tone = self._shown.tone if self._shown else Tone.NEUTRAL
        paint_bar(self, event.rect(), colours.soft_of(tone), colours.line, above=True)

    def _refresh(self) -> None:
        wanted = self._most_urgent()
        if wanted == self._shown:
            return
        self._clear()
        self._shown = wanted
        self._escape.setEnabled(wanted is not None)
        self.setVisible(wanted is not None)
        app = application()
        if wanted is None:
            app.removeEventFilter(self)
            return
        app.installEventFilter(self)
        self._text.set_text(self._words(wanted))
        self._text.set_tone(None if wanted.tone is Tone.NEUTRAL else wanted.tone)
        self._offer(wanted)
        turn_row(self._row)
        self._untold = wanted
        self._rest.start()
        self.update()

    @Slot()
    def _tell(self) -> None:
        """Say what is shown, once."""
        untold, self._untold = self._untold, None
        if untold is not None and untold is self._shown:
            announce(self, self._aloud(untold))

    def _most_urgent(self) -> Prompt | None:
        highest = max((each.rank for each in self._waiting), default=None)
        highest_ones = [each for each in self._waiting if each.rank is highest]
        if not highest_ones:
            return None
        return highest_ones[0 if highest is Urgency.NUDGE else -1]

    def _aloud(self, prompt: Prompt) -> str:
        """Return the words with the keys: the buttons take no focus, so nobody comes upon them."""
        offers = [(answer.label, answer.key) for answer in prompt.answers]
        offers.append((prompt.stay or self.tr("Dismiss"), "Esc"))
        told = (
            self.tr("{key}: {what}.").format(key=key_aloud(QKeySequence(key)), what=what)
            for what, key in offers
            if key
        )
        return " ".join([self._words(prompt), *told])

    def _words(self, prompt: Prompt) -> str:
        if not prompt.unanswered:
            return prompt.text
        then = self.tr("Unanswered: {what}.").format(what=prompt.unanswered)
        return f"{prompt.text} {then}"

    def _offer(self, prompt: Prompt) -> None:
        self._group = group = QActionGroup(self)
        group.triggered.connect(self._answered)
        for index, answer in enumerate(prompt.answers):
            self._add_button(group, answer.label, answer.key, index)
        # -1 is Esc; its key belongs to the shortcut, so that a popup may have it first.
        self._add_button(group, prompt.stay or self.tr("Dismiss"), "Esc", -1)

    def _add_button(self, group: QActionGroup, label: str, key: str, index: int) -> None:
        action = QAction(label, group)
        action.setShortcut(QKeySequence(key))  # to show: it belongs to no widget and never fires
        action.setToolTip(plain_tip(label))
        action.setData(index)
        group.addAction(action)
        button = KeyButton(action, look="flat" if index < 0 else "")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons.addWidget(button)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        pressed = QKeySequence(event.keyCombination())
        for action in self._group.actions() if self._group else ():
            if action.data() >= 0 and action.shortcut() == pressed and not pressed.isEmpty():
                return action
        return None

    def _clear(self) -> None:
        delete_widgets(self._buttons)
        if self._group is not None:
            self._group.deleteLater()
            self._group = None

    @Slot(QAction)
    def _answered(self, action: QAction) -> None:
        prompt, index = self._shown, action.data()
        if prompt is not None:
            self._settle(prompt.name, answered=index >= 0)
            if index >= 0:
                prompt.answers[index].slot()
