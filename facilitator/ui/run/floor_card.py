"""Floor card: who has the floor, and for how long."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.clock import turn_ms
from facilitator.core.floor import Who, who_of
from facilitator.core.limits import Level
from facilitator.core.model import Turn, TurnKind
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.floor import return_floor
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.speaks_for import SpeaksFor
from facilitator.ui.run.words import colour_of, details_of, name_of, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.contained import Contained
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class FloorCard(Card):
    """The speaker, their clock against the limit of a turn, and whom they interrupted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        unit = app_scale().unit
        self._turn: str | None = None
        self._label = SectionLabel(self.tr("Has the floor"))
        self._speaker = NameLine(role=Role.NAME)
        self._held = TextLabel(muted=True, shorten=True)
        self._clock = ClockLabel(role=Role.TIME, align_right=True)
        self._back = QPushButton(self.tr("give it back"))
        self._back.setProperty("look", "link")
        self._back.setAccessibleName(self.tr("Give the floor back to who was interrupted"))
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back.clicked.connect(self._give_back)
        self._speaks_for = SpeaksFor(session)
        held = QHBoxLayout()
        held.addWidget(self._speaks_for)
        held.addWidget(self._held)
        held.addWidget(self._back)
        held.addStretch()
        left = QVBoxLayout()
        left.setSpacing(unit)
        left.addStretch()
        left.addWidget(self._label)
        left.addWidget(Contained(self._speaker))
        left.addLayout(held)
        left.addStretch()
        row = QHBoxLayout(self)
        row.addLayout(left, 1)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        unit = app_scale().unit
        wide, high = round(4.5 * unit), (2 if compact else 4) * unit
        layout_of(self).setContentsMargins(wide, high, wide, high)

    def set_lowest(self, lowest: bool) -> None:
        """Let the name stand by itself, without the line above it."""
        unit = app_scale().unit
        self._label.setVisible(not lowest)
        if lowest:
            layout_of(self).setContentsMargins(round(4.5 * unit), unit, round(4.5 * unit), unit)

    def show_room(self, view: RoomView) -> None:
        turn = view.state.floor
        if turn is None:
            say(self._label, self.tr("The floor"))
            self._speaker.show_name(self.tr("Nobody has the floor"), colour=None)
            self._clock.show_time("", "")
        else:
            say(self._label, self.tr("Has the floor"))
            self._show_speaker(view, turn)
            self._show_clock(view)
        self._speaks_for.show_turn(view, turn)
        held = self._held_text(view, turn)
        say(self._held, held)
        self._held.setVisible(bool(held))
        self._back.setVisible(bool(held))
        self._announce(turn)

    def _show_speaker(self, view: RoomView, turn: Turn) -> None:
        who = who_of(turn)
        details = details_of(view, who)
        if turn.kind is TurnKind.INTERPOSED:
            details.append(self.tr("interrupts"))
        if turn.kind is not TurnKind.CHAIR:
            details.append(self.tr("remote") if view.is_remote(who) else self.tr("in the room"))
        colour = colour_of(view, turn.organisation)
        self._speaker.show_name(name_of(view, who), colour=colour, detail=" · ".join(details))

    def _show_clock(self, view: RoomView) -> None:
        reading = view.turn_reading
        time = format_duration(view.state.floor_ms, DurationKind.ELAPSED)
        if reading is None:
            self._clock.show_time(time, self._caption(view, self.tr("speaking")))
            return
        limit = format_duration(reading.limit.ms, DurationKind.REMAINING)
        suffix = self.tr("of {limit}").format(limit=limit)
        tone, text = None, self.tr("speaking")
        if reading.level is Level.OVER:
            by = format_duration(-reading.remaining_ms, DurationKind.ELAPSED)
            tone, text = Tone.OVER, self.tr("over by {time}").format(time=by)
        elif reading.level is Level.RED:
            tone, text = Tone.AMBER, self.tr("time is up")
        elif reading.level is Level.AMBER:
            tone, text = Tone.AMBER, self.tr("speaking, nearly over")
        self._clock.show_time(time, self._caption(view, text), suffix=suffix, tone=tone)

    def _caption(self, view: RoomView, text: str) -> str:
        if view.state.status is RoundtableStatus.PAUSED:
            return self.tr("held, paused")
        if view.state.status is RoundtableStatus.OPEN:
            return self.tr("not counted before the start")
        return text

    def _held_text(self, view: RoomView, turn: Turn | None) -> str:
        if turn is None or turn.within is None:
            return ""
        held = next((each for each in view.record.turns if each.id == turn.within), None)
        if held is None:
            return ""
        spoken = turn_ms(view.record, held, view.state.now)
        return self.tr("Interrupted: {name}, at {time}").format(
            name=name_of(view, Who(held.person, held.organisation)),
            time=format_duration(spoken, DurationKind.ELAPSED),
        )

    @Slot()
    def _give_back(self) -> None:
        self._session.act(return_floor)

    def _announce(self, turn: Turn | None) -> None:
        """Say aloud who speaks when that has changed; that nobody does, the act says."""
        now = turn.id if turn else None
        if now != self._turn:
            self._turn = now
            if now is not None:
                announce(self, f"{self._label.full_text()}: {self._speaker.text}")
