"""The turns of the running item one after the other, and the last act of the room."""

from operator import itemgetter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.clock import pause_spans, running_window, span_of, turn_spans
from facilitator.core.floor import who_of
from facilitator.core.model import Turn
from facilitator.core.spans import Span, clip, subtract
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.action_map import ActionMap
from facilitator.ui.acts import act_in_words
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.words import colour_of, name_of, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.segment_bar import Segment, SegmentBar
from facilitator.ui.widgets.text_label import TextLabel


class Timeline(QWidget):
    """What is left of the item stays an empty track."""

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        unit = app_scale().unit
        self._bar = SegmentBar(self.tr("Turns of this item"))
        self._last = TextLabel(muted=True, shorten=True)
        self._take_back = actions.action("take_back")
        self._button = KeyButton(self._take_back, look="flat", label=self.tr("take back"))
        self._note = TextLabel(self.tr("timeline of this item"), muted=True)
        below = QHBoxLayout()
        below.setSpacing(unit)
        below.addWidget(self._last)
        below.addWidget(self._button)
        below.addStretch(1)
        below.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._bar)
        column.addLayout(below)
        self._take_back.changed.connect(self._offer)
        self._offer()

    def show_room(self, view: RoomView) -> None:
        item = view.state.item
        whole = item.item.allotted_ms if item else 0
        segments = [] if view.curtain else _segments(self, view)
        self._bar.show_segments(segments, whole=whole)
        self._bar.setVisible(not view.curtain)
        self._note.setVisible(item is not None and not view.curtain)
        say(self._last, self._last_act(view))

    def _last_act(self, view: RoomView) -> str:
        """Name the very act that "take back" would take back."""
        act = self._session.room_entry()
        if act is None:
            return ""
        words = act_in_words(self._session.db, act.verb, act.subject)
        return self.tr("Last: {act} {time}").format(act=words, time=view.clock(act.at))

    @Slot()
    def _offer(self) -> None:
        self._button.setVisible(self._take_back.isEnabled())


def _segments(timeline: Timeline, view: RoomView) -> list[Segment]:
    """Return who spoke when in the running item; time that was nobody's is blank."""
    record, now, item = view.record, view.state.now, view.state.item
    if item is None:
        return []
    held = [
        (span, _segment(view, turn, span))
        for turn in record.turns
        if turn.item == item.item.id
        for span in turn_spans(record, turn, now)
    ]
    taken = (span_of(run, now) for run in record.runs if run.item == item.item.id)
    inside = subtract(clip(taken, running_window(record, now)), pause_spans(record, now))
    silent = subtract(inside, [span for span, _ in held])
    nobody = timeline.tr("nobody")
    blanks = [(span, Segment(span[1] - span[0], nobody, blank=True)) for span in silent]
    return [segment for _, segment in sorted(held + blanks, key=itemgetter(0))]


def _segment(view: RoomView, turn: Turn, span: Span) -> Segment:
    length = span[1] - span[0]
    name = name_of(view, who_of(turn))
    label = f"{name} {format_duration(length, DurationKind.ELAPSED)}"
    return Segment(length, label, colour_of(view, turn.organisation))
