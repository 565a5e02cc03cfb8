"""Tile of the board: one member organisation, its airtime, and the floor at a click."""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.operations.floor import give_floor, interpose
from facilitator.operations.queue import raise_hand, reply_directly
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.words import say
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.contained import Contained
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.text_label import TextLabel


class _Face(Card):
    """The card that fills the button; it lets the mouse through and shows the focus."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(operated=True, parent=button)
        self._button = button
        # A button hands its own role on, and with it the colour of its caption.
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._button.hasFocus():
            painter = QPainter(self)
            radius = app_scale().card_radius
            focus_ring(painter, QRectF(self.rect()), colours_of(self), radius=radius)
            painter.end()


_DIGIT = re.compile(r"\d")
_SHORT_NAME, _LEAST_NAME = 24, 14  # units: the first is shown whole, of more the second at least


class TileState(NamedTuple):
    """What a tile shows. `share` and `mark` are 0 to 1; `text` is its time, or why it has none.

    `aloud` is what is told on asking without what ticks: each change would be read again.
    """

    name: str
    colour: str
    text: str
    share: float
    mark: float | None
    aloud: str = ""
    silent: bool = False
    wordy: bool = False  # so that its text needs the line for itself
    speaking: bool = False
    paused: bool = False  # while they have the floor


def _text_of(state: TileState) -> tuple[object, ...]:
    """Return what the words of a tile follow from: shares are others every second."""
    return state.text, state.speaking, state.paused, state.silent, state.wordy


class Tile(QAbstractButton):
    """A click gives the floor, with Shift it raises a hand; all carry the participant's id."""

    wanted = Signal(str, object)  # and the operation to be done to whoever is meant
    presence_asked = Signal(str, str)  # and "room", "remote" or "absent"

    def __init__(self, participant: str, number: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._participant = participant
        self._shown: TileState | None = None
        self._about: Callable[[], str] = str  # which makes an empty one
        self._compact = False
        self._card = _Face(self)
        self._name = NameLine(role=Role.STRONG)
        self._text = TextLabel(muted=True, shorten=True)
        self._bar = ProgressBar("")
        self._lay_out(number)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    def show_state(self, state: TileState, about: Callable[[], str] = str) -> None:
        """Show how somebody stands; `about` is asked when somebody wants to know more."""
        self._about = about
        if state == self._shown:
            return
        before, self._shown = self._shown, state
        if before is None or (state.name, state.colour) != (before.name, before.colour):
            self._show_name(state)
        if before is None or _text_of(state) != _text_of(before):
            self._show_text(state)
        self._bar.show_share(state.share, colour=state.colour, mark=state.mark)
        self._card.set_dashed(state.silent)
        self._card.set_chosen(state.speaking)
        doing = self._doing(state) if state.speaking else state.text
        said = f"{state.name}, {doing}"
        if said != self.accessibleName():
            self.setAccessibleName(said)
        if state.aloud != self.accessibleDescription():
            self.setAccessibleDescription(state.aloud)

    def _show_name(self, state: TileState) -> None:
        self._name.show_name(state.name, colour=state.colour)
        self._bar.setAccessibleName(self.tr("Airtime of {name}").format(name=state.name))
        unit, least = app_scale().unit, self._name.minimumSizeHint().width()
        # Four columns have to fit into the least window, whatever a guest is called.
        self._name.setMinimumWidth(least if least <= _SHORT_NAME * unit else _LEAST_NAME * unit)

    def toolTip(self) -> str:
        """Return what is told on asking: it is another every second, and seldom asked for."""
        keys = self.tr("Click: the floor. Shift and click: a hand. Right click: more.")
        return plain_tip("\n".join(part for part in (self._about(), keys_here(keys)) if part))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.toolTip())
        return super().event(event)

    def set_compact(self, compact: bool) -> None:
        """Put time and bar on one line, for a low window."""
        self._compact = compact
        direction = QBoxLayout.Direction
        unit = app_scale().unit
        wide, high = round(2.5 * unit), round((1 if compact else 2) * unit)
        self._column.setContentsMargins(wide, high, wide, high if compact else wide)
        self._column.setSpacing(0 if compact else unit)
        self._figures.setDirection(direction.LeftToRight if compact else direction.TopToBottom)
        if self._shown is not None:
            self._show_text(self._shown)

    def _words(self, state: TileState) -> str:
        if not state.speaking:
            return state.text
        if not state.text:  # behind the curtain
            return self._doing(state)
        return self.tr("{text} · {doing}").format(text=state.text, doing=self._doing(state))

    def _doing(self, state: TileState) -> str:
        return self.tr("paused") if state.paused else self.tr("speaking")

    def _show_text(self, state: TileState) -> None:
        # On one line there is no room for both words and bar.
        say(self._text, state.text if self._compact else self._words(state))
        has_bar = not (self._compact and (state.silent or state.wordy))
        self._bar.setVisible(has_bar)
        # Beside the bar a time is never cut; each of the same length takes the same width.
        time = _DIGIT.sub("0", state.text) if self._compact and has_bar else ""
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(time))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for operation, label in (
            (give_floor, self.tr("Give the floor")),
            (raise_hand, self.tr("Raise a hand")),
            (reply_directly, self.tr("Reply directly")),
            (interpose, self.tr("Interrupt the speaker")),
        ):
            action = menu.addAction(label)
            action.setData(operation)
            action.triggered.connect(self._ask_row)
        menu.addSeparator()
        for mode, label in (
            ("room", self.tr("Here, in the room")),
            ("remote", self.tr("Here, remote")),
            ("absent", self.tr("Not here")),
        ):
            action = menu.addAction(label)
            action.setData(mode)
            action.triggered.connect(self._ask_presence)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        return layout_of(self).sizeHint()

    def minimumSizeHint(self) -> QSize:
        return layout_of(self).minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave all painting to the card."""

    def _lay_out(self, number: int | None) -> None:
        unit = app_scale().unit
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._card)
        column = self._column = QVBoxLayout(self._card)
        column.setContentsMargins(round(2.5 * unit), 2 * unit, round(2.5 * unit), round(2.5 * unit))
        column.setSpacing(unit)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        if number is not None and number <= 9:
            top.addWidget(KeyCap(str(number)))
        column.addLayout(top)
        self._figures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._figures.setSpacing(unit)
        self._figures.addWidget(Contained(self._text))
        self._figures.addWidget(self._bar, 1)
        column.addLayout(self._figures)

    @Slot()
    def _ask(self) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.wanted.emit(self._participant, raise_hand if shift else give_floor)

    @Slot()
    def _ask_row(self) -> None:
        row = self.sender()
        if isinstance(row, QAction):
            self.wanted.emit(self._participant, row.data())

    @Slot()
    def _ask_presence(self) -> None:
        row = self.sender()
        if isinstance(row, QAction):
            self.presence_asked.emit(self._participant, row.data())
