"""Queue card: the speakers' queue with its suggested order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.floor import who_of
from facilitator.core.model import QueueEntry
from facilitator.core.room_view import RoomView
from facilitator.core.suggestion import suggest
from facilitator.operations.floor import give_floor
from facilitator.operations.queue import (
    change_kind,
    change_mode,
    give_reason,
    leave_queue,
    move_in_queue,
)
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.kept_line import KeptLine
from facilitator.ui.run.method_words import next_in_words, round_in_words
from facilitator.ui.run.offer_words import suggestion_in_words
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.row_list import RowList
from facilitator.ui.run.words import any_number, say
from facilitator.ui.session import Session
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.action_sentence import ActionSentence
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.few_rows import FewRows
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.list_keys import TAKES_AWAY, ListKeys
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_MANY = 5  # more stand closer together
_LEAST_ROWS = 2  # in a low window more are scrolled to: the board stays in sight


class QueueCard(Card):
    """Who waits, first to last. Esc leaves the rows, and so do the keys with the last of them."""

    left = Signal()
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._actions = actions
        self._queue: tuple[QueueEntry, ...] = ()
        self._compact = False
        unit = app_scale().unit
        self._nothing = TextLabel(muted=True, wrap=True)
        self._rows = RowList(self.tr("Queue"), self._make_row)
        self._scroll = FewRows(self._rows, least=_LEAST_ROWS)
        keys = self.tr(
            "↵ the floor · E reason · R reply · M remote · Alt ↑ ↓ move · Del out of the queue"
        )
        self.keys = ListKeys(self._scroll, self.tr("keys act on the queue · Esc"), keys)
        self.keys.left.connect(self.left)
        self._round = TextLabel(wrap=True)
        self._mark = _DropMark(self)
        self._suggested = ActionSentence(actions.action("accept_order"), ruled=True)
        self._kept = KeptLine(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        column.setSpacing(unit // 2)
        column.addLayout(self._heading())
        column.addWidget(self.keys)
        column.addWidget(self._scroll)
        self._round.setContentsMargins(unit, 0, unit, unit)
        column.addWidget(self._round)
        self._suggested.setContentsMargins(unit, 2 * unit, unit, unit // 2)
        column.addWidget(self._suggested)
        self._nothing.setContentsMargins(unit, 0, unit, unit)
        column.addWidget(self._nothing)
        self._kept.setContentsMargins(unit, 0, 0, 0)
        column.addWidget(self._kept)
        column.addStretch()
        self.set_compact(False)

    def _heading(self) -> QHBoxLayout:
        self._closed = Pill(self.tr("closed"), tone=Tone.AMBER)
        self._close = KeyButton(
            self._actions.action("close_queue"),
            look="link",
            show_key=False,
            label=self.tr("close"),
            says_action=True,
        )
        heading = QHBoxLayout()
        heading.setContentsMargins(app_scale().unit, 0, 0, 0)
        heading.setSpacing(2 * app_scale().unit)
        heading.addWidget(SectionLabel(self.tr("Queue")))
        heading.addWidget(self._closed)
        heading.addWidget(self._close)
        heading.addStretch()
        self._pass = KeyButton(self._actions.action("pass_turn"), look="link")
        heading.addWidget(self._pass)
        self._next = KeyButton(self._actions.action("next_speaker"), look="flat")
        heading.addWidget(self._next)
        return heading

    def show_room(self, view: RoomView) -> None:
        self._queue = view.state.queue
        had_focus = any(row.hasFocus() for row in self._rows.rows())
        self._rows.keep([entry.id for entry in self._queue])
        self._set_heights()
        if had_focus and not self._queue:
            self.left.emit()
        for number, entry in enumerate(self._queue, start=1):
            row = self._rows.row(entry.id)
            row.show_entry(view, number, entry)
        self._scroll.setVisible(bool(self._queue))
        self._show_closed(closed=view.record.roundtable.queue_closed)
        self._show_round(view)
        called = next_in_words(view)
        if self._next.text() != called:
            self._next.set_label(called)
        self._show_suggestion(view)
        self._kept.show_room(view)

    def focus_first(self) -> None:
        """Put the keys on who waits first."""
        if self._queue:
            self._rows.row(self._queue[0].id).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_round(self, view: RoomView) -> None:
        """Show who is next while the item walks the room; that says enough of an empty queue."""
        found = view.round
        self._pass.setVisible(found is not None)
        self._round.setVisible(found is not None)
        if found is not None:
            say(self._round, round_in_words(view, found))
            self._nothing.hide()

    def _show_closed(self, *, closed: bool) -> None:
        self._closed.setVisible(closed)
        label = self.tr("reopen") if closed else self.tr("close")
        if self._close.text() != label:
            self._close.set_label(label, said=self.tr("Reopen the queue") if closed else "")
        self._close.setVisible(closed or bool(self._queue))
        self._nothing.setVisible(not self._queue)
        if not self._queue:
            say(self._nothing, self._why_empty(closed=closed))

    def _why_empty(self, *, closed: bool) -> str:
        if closed:
            return self.tr("Nobody is waiting. While it is closed, only direct replies come in.")
        text = self.tr("Nobody is waiting. {keys} raises a hand.")
        return text.format(keys=any_number(self._actions.action("hand_1")))

    def _show_suggestion(self, view: RoomView) -> None:
        """Show whom to hear first; not behind the curtain, for it tells of airtime."""
        suggestion = suggest(view.programme, view.record, view.state)
        if suggestion is not None:
            self._suggested.say(suggestion_in_words(view, suggestion))
        self._suggested.setVisible(suggestion is not None and not view.curtain)

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window.

        Where there is room, three rows are kept: the tiles below are not to move under a mouse.
        """
        self._compact = compact
        self.setMinimumHeight(0 if compact else 38 * app_scale().unit)
        self._set_heights()

    def _set_heights(self) -> None:
        for row in self._rows.rows():
            row.set_compact(self._compact, many=len(self._queue) > _MANY)

    def _make_row(self, entry: str) -> QueueRow:
        row = QueueRow(entry)
        row.floor_asked.connect(self._give)
        row.leave_asked.connect(self._leave)
        row.leave_pressed.connect(self._leave_by_key)
        row.clicked.connect(self._on_clicked)
        row.left.connect(self.left)
        row.dropped_text.connect(self.dropped)
        row.move_asked.connect(self._move)
        row.kind_asked.connect(self._change_kind)
        row.mode_asked.connect(self._change_mode)
        row.reason_given.connect(self._give_reason)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        return row

    def _place(self, entry: str) -> int | None:
        """Return where an entry stands, from 0; None when it has left since."""
        return next((i for i, each in enumerate(self._queue) if each.id == entry), None)

    @Slot(str)
    def _give(self, entry: str) -> None:
        self._run_with(give_floor, entry)

    @Slot(str)
    def _leave(self, entry: str) -> None:
        self._run_with(leave_queue, entry)

    @Slot(str, str)
    def _leave_by_key(self, entry: str, name: str) -> None:
        text = self.tr("Del again: take {name} out of the queue").format(name=name)
        if self.keys.confirmed(TAKES_AWAY, entry, text):
            self._leave(entry)

    @Slot(str)
    def _on_clicked(self, entry: str) -> None:
        """Leave the keys in the note, or in the queue where they are."""
        if self.keys.entered:
            self._rows.row(entry).setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            self.left.emit()

    @Slot(str, int)
    def _move(self, entry: str, places: int) -> None:
        at = self._place(entry)
        if at is not None and 0 <= at + places < len(self._queue):
            self._run_with(move_in_queue, entry, at + places + 1)

    @Slot(str)
    def _change_kind(self, entry: str) -> None:
        at = self._place(entry)
        if at is not None:
            self._run_with(change_kind, entry, reply=self._queue[at].kind != "reply")

    @Slot(str)
    def _change_mode(self, entry: str) -> None:
        at = self._place(entry)
        if at is not None:
            self._run_with(change_mode, entry, remote=self._queue[at].mode != "remote")

    @Slot(str, str)
    def _give_reason(self, entry: str, reason: str) -> None:
        self._run_with(give_reason, entry, reason)

    @Slot(str, int)
    def _drag(self, entry: str, y: int) -> None:  # noqa: ARG002
        """Show between which rows a dragged one would go."""
        rows = self._rows.rows()
        gap = self._gap(y)
        last = rows[min(gap, len(rows) - 1)]
        line = last.y() + (last.height() if gap == len(rows) else 0)
        top = self._rows.mapTo(self, QPoint(0, line)).y()
        seen = self._scroll.geometry()
        top = max(seen.top(), min(top, seen.bottom()))
        self._mark.show_at(seen.x(), top, self._rows.width())

    @Slot(str, int)
    def _drop(self, entry: str, y: int) -> None:
        self._mark.hide()
        at, gap = self._place(entry), self._gap(y)
        if at is not None and gap not in (at, at + 1):  # on either side of it, it stays
            self._move(entry, gap - at if gap < at else gap - at - 1)

    def _gap(self, y: int) -> int:
        """Return how many rows have their middle above a height on the screen."""
        inside = self._rows.mapFromGlobal(QPoint(0, y)).y()
        return sum(row.y() + row.height() / 2 < inside for row in self._rows.rows())

    def _run_with(
        self, operation: Callable[..., object], entry: str, *args: Any, **more: Any
    ) -> None:
        at = self._place(entry)
        if at is not None:
            self._session.act(operation, who_of(self._queue[at]), *args, **more)


class _DropMark(QWidget):
    """The line where a dragged row would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, left: int, top: int, width: int) -> None:
        thick = max(2, app_scale().unit // 2)
        self.setGeometry(left, top - thick // 2, width, thick)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), QColor(colours_of(self).accent))
        painter.end()
