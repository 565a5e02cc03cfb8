"""Row of the queue card: somebody who waits for the floor."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facilitator.core.floor import who_of
from facilitator.core.model import QueueEntry, Turn
from facilitator.core.room_view import RoomView
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.words import (
    colour_of,
    details_of,
    fair_time,
    minutes,
    name_of,
    not_heard,
    say,
    wrote,
)
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.grip import Grip
from facilitator.ui.widgets.list_keys import has_keys
from facilitator.ui.widgets.painting import focus_ring
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.row_edit import RowEdit
from facilitator.ui.widgets.text_label import TextLabel


class QueueRow(QWidget):
    """Enter gives the floor, Delete leaves the queue, Alt with Up or Down moves, so does the grip.

    E types the reason, R makes a hand a direct reply and back, M changes room or remote. The keys
    act while the row has the focus, which a click does not give.
    """

    role_spoken = Roles.ROW

    floor_asked = Signal(str)
    leave_asked = Signal(str)
    leave_pressed = Signal(str, str)  # by key, and the name
    move_asked = Signal(str, int)  # by how many places
    kind_asked = Signal(str)  # the other one
    mode_asked = Signal(str)  # the other one
    reason_given = Signal(str, str)
    clicked = Signal(str)
    left = Signal()  # the keys are wanted in the note again
    dropped_text = Signal(str)  # what was half typed
    dragged = Signal(str, int)  # the height on the screen
    dropped = Signal(str, int)

    def __init__(self, entry: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._shown: QueueEntry | None = None
        self._number = TextLabel(role=Role.STRONG)
        self._name = NameLine()
        self._edit = RowEdit(self, instead_of=self._name)
        self._heard = Pill(tone=Tone.FINE)
        self._airtime = TextLabel(muted=True)
        self._waits = TextLabel(muted=True)
        self._grip = Grip()
        self._lay_out()
        self._edit.given.connect(self._give_reason)
        self._edit.dropped.connect(self.dropped_text)
        self._edit.escaped.connect(self.left)
        self._grip.dragged.connect(self._drag)
        self._grip.dropped.connect(self._drop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(
            self.tr("Keys: E reason, R hand or reply, M room or remote, Delete takes out")
        )
        self.set_compact(False)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self._waits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._number.setFixedWidth(QFontMetrics(font(Role.STRONG)).horizontalAdvance("00") + unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(unit, 0, 0, 0)
        row.setSpacing(3 * unit)
        row.addWidget(self._number)
        row.addWidget(self._name, 1)
        row.addWidget(self._edit, 1)
        for widget in (self._heard, self._airtime, self._waits):
            row.addWidget(widget)
        row.addSpacing(-2 * unit)
        row.addWidget(self._grip)

    def set_compact(self, compact: bool, *, many: bool = False) -> None:
        """Take less height, for a low window, or as one of `many`."""
        units = (6 if many else 7) if compact else (7 if many else 9)
        self.setFixedHeight(units * app_scale().unit)

    def show_entry(self, view: RoomView, number: int, entry: QueueEntry) -> None:
        """Show who waits at a place of the queue; `number` counts from 1."""
        self._shown = entry
        who = who_of(entry)
        details = details_of(view, who)
        if entry.kind == "reply":
            details.append(self.tr("reply"))
        details += [entry.reason] if entry.reason else []
        details.append(self.tr("remote") if entry.mode == "remote" else self.tr("room"))
        details += self._leaving(view, entry)
        colour = colour_of(view, entry.organisation)
        say(self._number, str(number))
        self._name.show_name(name_of(view, who), colour=colour, detail=" · ".join(details))
        said = self._show_airtime(view, entry)
        waiting = format_duration(view.state.now - entry.asked_at, DurationKind.ELAPSED)
        say(self._waits, self.tr("waits {time}").format(time=waiting))
        # Whole minutes: each change is read again to whoever has the keys here.
        aloud = minutes((view.state.now - entry.asked_at) // 60_000 * 60_000)
        name = self.tr("{number}, {name}, waits {time} min, {said}; Enter gives the floor")
        self.setAccessibleName(
            name.format(number=number, name=self._name.text, time=aloud, said=said)
        )

    def _leaving(self, view: RoomView, entry: QueueEntry) -> list[str]:
        """Say when they leave, where they said so."""
        leaving = (p.leaves_at for p in view.record.presence if p.who == entry.person)
        text = self.tr("leaves {time}")
        return [text.format(time=view.clock(each)) for each in leaving if each is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        doing = {
            Qt.Key.Key_Return: self._give_by_key,
            Qt.Key.Key_Enter: self._give_by_key,
            Qt.Key.Key_Delete: self._leave_by_key,
            Qt.Key.Key_Backspace: self._leave_by_key,
            Qt.Key.Key_E: self.edit_reason,
            Qt.Key.Key_F2: self.edit_reason,
            Qt.Key.Key_R: self._change_kind,
            Qt.Key.Key_M: self._change_mode,
        }.get(Qt.Key(event.key()))
        if not has_keys(self):
            super().keyPressEvent(event)
        elif alone and doing is not None:
            if not event.isAutoRepeat():
                doing()
        elif with_alt and event.key() == Qt.Key.Key_Up:
            self._move_up()
        elif with_alt and event.key() == Qt.Key.Key_Down:
            self._move_down()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(self._entry)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._give()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry = self._shown
        if entry is None:
            return
        reply, remote = entry.kind == "reply", entry.mode == "remote"
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, slot in (
            (self.tr("Give the floor\tEnter"), self._give),
            (self.tr("Reason…\tE"), self.edit_reason),
            (self.tr("A hand\tR") if reply else self.tr("A direct reply\tR"), self._change_kind),
            (self.tr("In the room\tM") if remote else self.tr("Remote\tM"), self._change_mode),
            (self.tr("Move up\tAlt+Up"), self._move_up),
            (self.tr("Move down\tAlt+Down"), self._move_down),
            (self.tr("Take out of the queue\tDel"), self._leave),
        ):
            menu.addAction(keys_here(label)).triggered.connect(slot)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            area = QRectF(self.rect()).adjusted(0, 1, 0, 0)
            focus_ring(painter, area, colours, radius=app_scale().small_radius)
        painter.end()

    def _show_airtime(self, view: RoomView, entry: QueueEntry) -> str:
        """Show the airtime so far, or that there is none; returns how often they spoke."""
        row = view.row_of(who_of(entry))
        told = row is not None and not view.curtain
        unheard = row is not None and row.participant.id not in view.heard
        wrote_only = row is not None and row.participant.id in view.wrote
        heard = wrote(view) if wrote_only else not_heard(view)
        self._heard.set_text(heard if told else "")
        self._heard.setVisible(unheard and told)
        say(self._airtime, fair_time(row.ms, interpreted=row.interpreted) if row and told else "")
        self._airtime.setVisible(told and not unheard)
        turns = sum(_is_of(entry, turn) for turn in view.counted.turns)
        said = heard if wrote_only else self.tr("not yet heard")
        if turns:
            said = self.tr("spoke %n time(s) so far", "", turns)
        said = "" if view.curtain else said
        self._airtime.setToolTip(said)
        self._heard.setToolTip(said)
        return said

    @Slot()
    def edit_reason(self) -> None:
        """Type the reason in the place of the name."""
        if self._shown is not None:
            self._edit.ask(self.tr("Reason"), self._shown.reason)

    @Slot(str)
    def _give_reason(self, reason: str) -> None:
        self.reason_given.emit(self._entry, reason)

    @Slot(int)
    def _drag(self, y: int) -> None:
        self.dragged.emit(self._entry, y)

    @Slot(int)
    def _drop(self, y: int) -> None:
        self.dropped.emit(self._entry, y)

    @Slot()
    def _give(self) -> None:
        self.floor_asked.emit(self._entry)

    def _give_by_key(self) -> None:
        self._give()
        self.left.emit()

    def _leave_by_key(self) -> None:
        self.leave_pressed.emit(self._entry, self._name.text.split(" · ")[0])

    @Slot()
    def _leave(self) -> None:
        self.leave_asked.emit(self._entry)

    @Slot()
    def _change_kind(self) -> None:
        self.kind_asked.emit(self._entry)

    @Slot()
    def _change_mode(self) -> None:
        self.mode_asked.emit(self._entry)

    @Slot()
    def _move_up(self) -> None:
        self.move_asked.emit(self._entry, -1)

    @Slot()
    def _move_down(self) -> None:
        self.move_asked.emit(self._entry, 1)


def _is_of(entry: QueueEntry, turn: Turn) -> bool:
    """Tell whether a turn counts for who waits: their organisation's, or their own without one."""
    if entry.organisation is not None:
        return turn.organisation == entry.organisation
    return who_of(turn).same_as(who_of(entry))
