"""Row of the roll call: a person, or an organisation without named people."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from facilitator.core.interpretation import INTERPRETER, WAYS
from facilitator.operations.attendance import APOLOGIES, EXPECTED
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.list_keys import has_keys
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.row_edit import RowEdit
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel

MODES = ("room", "remote", "absent")
_REMARKS = 36  # units of width
_INTERPRETED = ("", *WAYS, INTERPRETER)


class _Remarks(TextLabel):
    """Long remarks take more lines rather than the room of the name beside them."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), _REMARKS * app_scale().unit), hint.height())


@dataclass(frozen=True, slots=True)
class RollState:
    """What a row shows. `remarks` is what else is known; the rest is what the keys start from."""

    name: str
    detail: str
    colour: str | None
    mode: str
    remarks: str = ""
    state: str = ""  # of who is not here: "expected" or "apologies"
    expected: str = ""  # "14:45"
    leaves: str = ""  # "15:30"
    limit: str = ""  # "1:30"
    interpreted: str = ""
    is_late: bool = False
    is_told: bool = True  # the promise


class RollRow(QWidget):
    """Left and Right choose, Space goes on to the next; each signal carries the id.

    A and E say why somebody is not here and when they are expected, L when they leave, I how they
    are interpreted or that they interpret for others, T what limit of their own they have, P that
    they have heard the promise.
    """

    role_spoken = Roles.ROW

    marked = Signal(str, str)  # "room", "remote", "absent", "expected" or "apologies"
    expected_given = Signal(str, str)
    leaving_given = Signal(str, str)
    limit_given = Signal(str, str)
    interpreted = Signal(str, str)
    promise_told = Signal(str, bool)  # or not told after all
    clicked = Signal(str)
    dropped = Signal(str)  # what was half typed

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._shown: RollState | None = None
        self._asked = self.leaving_given
        self._name = NameLine(role=Role.STRONG)
        self._remarks = _Remarks(muted=True, wrap=True)
        self._edit = RowEdit(self, instead_of=self._remarks)
        self._choice = SegmentedButtons(
            self.tr("Presence"),
            (
                ("room", self.tr("In the room")),
                ("remote", self.tr("Remote")),
                ("absent", self.tr("Not here")),
            ),
        )
        # The row takes the keys for all three, so that Tab leaves the list in one step.
        for button in self._choice.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choice.chosen.connect(self._mark)
        self._edit.given.connect(self._give)
        self._edit.dropped.connect(self.dropped)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        unit = app_scale().unit
        self._edit.setFixedWidth(_REMARKS * unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(round(2.5 * unit), unit, unit, unit)
        row.setSpacing(3 * unit)
        row.addWidget(self._name, 1)
        for widget in (self._remarks, self._edit, self._choice):
            row.addWidget(widget)

    def show_state(self, state: RollState) -> None:
        if self._choice.value() != state.mode:
            self._choice.set_value(state.mode)  # also where a change was refused
        if state == self._shown:
            return
        self._shown = state
        self._name.show_name(state.name, colour=state.colour, detail=state.detail)
        self._remarks.set_text(state.remarks)
        words = {
            "room": self.tr("in the room"),
            "remote": self.tr("remote"),
            "absent": self.tr("not here"),
        }
        parts = (self._name.text, state.remarks, words[state.mode])
        self.setAccessibleName(", ".join(part for part in parts if part))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(self._who)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not has_keys(self):
            super().keyPressEvent(event)
            return
        at = MODES.index(self._choice.value())
        key = Qt.Key(event.key())
        doing = {
            Qt.Key.Key_A: self._mark_apologies,
            Qt.Key.Key_E: self._ask_expected,
            Qt.Key.Key_L: self._ask_leaving,
            Qt.Key.Key_I: self._interpret,
            Qt.Key.Key_T: self._ask_limit,
            Qt.Key.Key_P: self._tell_promise,
        }.get(key)
        if key == Qt.Key.Key_Space:
            self._mark(MODES[(at + 1) % len(MODES)])
        elif key == Qt.Key.Key_Right and at + 1 < len(MODES):
            self._mark(MODES[at + 1])
        elif key == Qt.Key.Key_Left and at:
            self._mark(MODES[at - 1])
        elif doing is not None and not event.modifiers():
            if not event.isAutoRepeat():
                doing()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, slot in (
            (self.tr("Not here: apologies\tA"), self._mark_apologies),
            (self.tr("Not here: expected at…\tE"), self._ask_expected),
            (self.tr("Leaves at…\tL"), self._ask_leaving),
            (self.tr("Interpreted, or an interpreter: the next\tI"), self._interpret),
            (self.tr("Limit of a turn…\tT"), self._ask_limit),
            *self._promise_offer(),
        ):
            menu.addAction(label).triggered.connect(slot)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), colours, radius=app_scale().small_radius)
        painter.end()

    @Slot(str)
    def _mark(self, mode: str) -> None:
        self._choice.set_value(mode if mode in MODES else "absent")
        self.marked.emit(self._who, mode)

    @Slot()
    def _mark_apologies(self) -> None:
        self._mark(APOLOGIES)

    @Slot()
    def _ask_expected(self) -> None:
        """Mark as expected, and ask when; who gives no time is expected all the same."""
        self._asked = self.expected_given
        shown = self._shown
        if shown is None or shown.state != EXPECTED:
            self._mark(EXPECTED)
        expected = shown.expected if shown else ""
        self._edit.ask(self.tr("Expected at"), expected, example=self.tr("expected at, 14:45"))

    @Slot()
    def _tell_promise(self) -> None:
        """Tick that who came late has heard the promise, or take the tick away."""
        if self._shown is not None and self._shown.is_late:
            self.promise_told.emit(self._who, not self._shown.is_told)

    def _promise_offer(self) -> list[tuple[str, Callable[[], None]]]:
        if self._shown is None or not self._shown.is_late:
            return []
        told = self.tr("Has not heard the promise after all\tP")
        text = told if self._shown.is_told else self.tr("Has heard the promise\tP")
        return [(text, self._tell_promise)]

    @Slot()
    def _ask_leaving(self) -> None:
        self._asked = self.leaving_given
        leaves = self._shown.leaves if self._shown else ""
        self._edit.ask(self.tr("Leaves at"), leaves, example=self.tr("leaves at, 15:30"))

    @Slot()
    def _ask_limit(self) -> None:
        self._asked = self.limit_given
        limit = self._shown.limit if self._shown else ""
        self._edit.ask(self.tr("Limit of a turn"), limit, example=self.tr("a turn, 1:30"))

    @Slot()
    def _interpret(self) -> None:
        """Go on to the next way of being interpreted."""
        now = self._shown.interpreted if self._shown else ""
        following = _INTERPRETED[(_INTERPRETED.index(now) + 1) % len(_INTERPRETED)]
        self.interpreted.emit(self._who, following)

    @Slot(str)
    def _give(self, text: str) -> None:
        self._asked.emit(self._who, text)
