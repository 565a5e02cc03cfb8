"""Row of the agenda pane: one item, when it is, and how long against the plan."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.rule_in_force import item_promise
from facilitator.core.schedule import was_added
from facilitator.core.state import ItemState
from facilitator.core.statuses import ItemStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import promise_name
from facilitator.ui.run.agenda_keys import Verb, verb_of
from facilitator.ui.run.words import item_tone, minutes, say
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.list_keys import has_keys
from facilitator.ui.widgets.painting import focus_ring, rounded
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.text_label import TextLabel

_LATE_MS = _MINUTE_MS = 60_000


class AgendaRow(Card):
    """The running item is a card; the others are lines. Each signal carries the item's id.

    A click only selects: the keys of the row act while it has the focus, which Tab gives or the
    key of the agenda.
    """

    role_spoken = Roles.ROW

    asked = Signal(str, object)  # and the Verb
    clicked = Signal(str)
    menu_asked = Signal(str, QPoint)  # and where on the screen

    def __init__(self, item: str, parent: QWidget | None = None) -> None:
        super().__init__(chosen=True, parent=parent)
        self._item = item
        self._status = ItemStatus.WAITING
        self._selected = False
        self._shown: tuple[object, ...] = ()  # all that is said of others
        self._begins = TextLabel(muted=True)
        self._title = TextLabel(wrap=True)
        self._title_over = TextLabel(tone=Tone.NEUTRAL, shorten=True)  # one line: it is done with
        self._title_now = TextLabel(role=Role.STRONG, wrap=True)
        self._about = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self._bar = ProgressBar(self.tr("Time of the running item"))
        self._minutes = TextLabel(muted=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def show_item(self, view: RoomView, each: ItemState) -> None:
        """Show an item of the room, as a card where it is the running one."""
        added = was_added(view.record, each.item) and each.status is not ItemStatus.SKIPPED
        head = view.record.roundtable
        shown = (*_said_of(each), added, head.zone, head.promise)
        if shown == self._shown and each.status is not ItemStatus.RUNNING:
            return
        self._shown = shown
        before, self._status = self._status, each.status
        running = each.status is ItemStatus.RUNNING
        say(self._begins, self._begin_text(view, each))
        self._begins.set_tone(Tone.AMBER if _is_late(each) else Tone.NEUTRAL)
        for title in (self._title, self._title_now, self._title_over):
            say(title, f"✓ {each.item.title}" if self._is_done() else each.item.title)
        self._title.setVisible(not running and not self._is_over())
        self._title_over.setVisible(self._is_over())
        self._title_now.setVisible(running)
        say(self._minutes, self._minutes_text(each, added=added))
        say(self._about, self._about_text(view, each, added=added))
        self._about.setVisible(bool(self._about.full_text()))
        self._bar.setVisible(running)
        if running:
            share = each.elapsed_ms / max(1, each.item.allotted_ms)
            self._bar.show_share(share, tone=item_tone(view.item_reading) or Tone.ACCENT)
        self._name_it()
        if self._status is not before:
            self.update()

    def set_selected(self, selected: bool) -> None:
        if selected != self._selected:
            self._selected = selected
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = verb_of(event) if has_keys(self) else None
        if verb is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(self._item, verb)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(self._item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(self._item, Verb.TAKE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(self._item, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is ItemStatus.RUNNING:
            super().paintEvent(event)
        if self.hasFocus() or self._selected:
            colours = colours_of(self)
            painter = QPainter(self)
            radius = app_scale().card_radius
            if self._status is not ItemStatus.RUNNING:
                area, line = QRectF(self.rect()), colours.line
                rounded(painter, area, fill=colours.surface, border=line, radius=radius)
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), colours, radius=radius)
            painter.end()

    def _lay_out(self) -> None:
        unit = app_scale().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(round(2.5 * unit), 2 * unit, round(2.5 * unit), 2 * unit)
        row.setSpacing(2 * unit)
        self._begins.setFixedWidth(QFontMetrics(font(Role.BODY)).horizontalAdvance("00:00") + unit)
        middle = QVBoxLayout()
        middle.setSpacing(unit // 2)
        for label in (self._title, self._title_now, self._title_over, self._about):
            middle.addWidget(label)
        self._about.setContentsMargins(0, 0, 0, unit)
        middle.addWidget(self._bar)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._begins, 0, top)
        row.addLayout(middle, 1)
        row.addWidget(self._minutes, 0, top)

    def _is_done(self) -> bool:
        return self._status is ItemStatus.DONE

    def _is_over(self) -> bool:
        return self._status in (ItemStatus.DONE, ItemStatus.SKIPPED)

    @staticmethod
    def _begin_text(view: RoomView, each: ItemState) -> str:
        if each.status is ItemStatus.SKIPPED:
            return "–"
        return view.clock(each.begins) if each.begins is not None else each.item.start or ""

    def _minutes_text(self, each: ItemState, *, added: bool) -> str:
        if each.status is ItemStatus.DONE:
            actual = round(each.elapsed_ms / _MINUTE_MS)
            return f"{actual} / {'–' if added else minutes(each.item.planned_ms)}"
        if each.status is ItemStatus.SKIPPED:
            return self.tr("left out")
        return minutes(each.item.allotted_ms)

    def _about_text(self, view: RoomView, each: ItemState, *, added: bool) -> str:
        """Return what stands below the title: of the running item, and what is out of the way."""
        parts = []
        if each.status is ItemStatus.RUNNING:
            question = view.question_of(each.item.question or view.record.roundtable.question)
            parts = [question.code] if question else []
            if each.item.per_turn_ms:
                parts.append(self._limit_text(each.item.per_turn_ms))
        more = item_promise(view.record, each.item.id)
        if more is not None and each.status is not ItemStatus.SKIPPED:
            parts.append(promise_name(more))
        if added:
            parts.append(self.tr("added"))
        return " · ".join(parts)

    def _limit_text(self, ms: int) -> str:
        """Return "2 min a turn", and "0:45 a turn" where the minutes are not whole."""
        if ms % 60_000:
            time = format_duration(ms, DurationKind.REMAINING)
            return self.tr("{time} a turn").format(time=time)
        return self.tr("{minutes} min a turn").format(minutes=minutes(ms))

    def _name_it(self) -> None:
        words = {
            ItemStatus.DONE: self.tr("done"),
            ItemStatus.RUNNING: self.tr("running"),
            ItemStatus.SKIPPED: self.tr("Delete brings it back"),
            ItemStatus.WAITING: self.tr("to come, Enter goes to it"),
        }
        title = self._title.full_text().removeprefix("✓ ")
        parts = (self._begins.full_text(), title, self._minutes.full_text(), words[self._status])
        self.setAccessibleName(", ".join(part for part in parts if part))


def _said_of(each: ItemState) -> tuple[object, ...]:
    """Return what the words of an item that is not running depend on: times to the minute."""
    begins = None if each.begins is None else each.begins // _MINUTE_MS
    took = round(each.elapsed_ms / _MINUTE_MS) if each.status is ItemStatus.DONE else None
    return each.item, each.status, begins, took, _is_late(each)


def _is_late(each: ItemState) -> bool:
    planned = each.item.planned_start
    if each.status is not ItemStatus.WAITING or planned is None or each.begins is None:
        return False
    return each.begins - planned >= _LATE_MS
