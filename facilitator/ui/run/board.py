"""The board: how much every member organisation has spoken, silent ones too."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.airtime import Airtime, others_ms
from facilitator.core.floor import Who
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.ui.action_map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.tile import Tile, TileState
from facilitator.ui.run.words import any_number, not_heard, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_COLUMNS = 4


class Board(QWidget):
    """Tiles in programme order, and one line for convenors and facilitator."""

    counting_changed = Signal()

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._tiles: dict[str, Tile] = {}
        self._numbers: dict[str, int] = {}
        self._compact = False
        self.all_turns = False
        unit = app_scale().unit
        self._label = SectionLabel()
        self._even = TextLabel(muted=True, shorten=True)
        self._even.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counting = QPushButton()
        self._counting.setProperty("look", "flat")
        self._counting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._counting.clicked.connect(self._count_otherwise)
        heading = QHBoxLayout()
        heading.addWidget(self._label)
        heading.addWidget(self._counting)
        heading.addWidget(self._even, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(2 * unit)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(heading)
        column.addLayout(self._grid)
        column.addLayout(self._others_line())

    def show_room(self, view: RoomView) -> None:
        self._rebuild([each.organisation.id for each in view.airtime])
        here = [a for a in view.airtime if not view.is_absent(Who(None, a.organisation.id))]
        whole = sum(each.ms for each in view.airtime)
        even = whole / len(here) if here else 0.0
        longest = max([even, *(each.ms for each in view.airtime), 1])
        for each in view.airtime:
            self._tiles[each.organisation.id].show_state(_tile(self, view, each, even, longest))
        self._show_words(view, even)

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        self._compact = compact
        for tile in self._tiles.values():
            tile.set_compact(compact)

    def _others_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * app_scale().unit)
        self._others = TextLabel(muted=True, shorten=True)
        row.addWidget(self._others)
        for action, label in (
            ("floor_facilitator", self.tr("Facilitator")),
            ("floor_nobody", self.tr("Nobody")),
        ):
            row.addWidget(KeyButton(self._actions.action(action), look="flat", label=label))
        row.addStretch()
        return row

    def _rebuild(self, organisations: list[str]) -> None:
        if list(self._tiles) == organisations:
            return
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._numbers = {each: n for n, each in enumerate(organisations, start=1)}
        self._tiles = {each: self._make_tile(each) for each in organisations}
        for index, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, index // _COLUMNS, index % _COLUMNS)

    def _make_tile(self, organisation: str) -> Tile:
        tile = Tile(organisation, self._numbers[organisation])
        tile.set_compact(self._compact)
        tile.floor_asked.connect(self._give_floor)
        tile.hand_asked.connect(self._raise_hand)
        tile.reply_asked.connect(self._reply)
        tile.interruption_asked.connect(self._interrupt)
        tile.presence_asked.connect(self._mark)
        return tile

    def _show_words(self, view: RoomView, even: float) -> None:
        say(self._label, self.tr("All turns") if self.all_turns else self.tr("Discussion time"))
        other = self.tr("count discussion only") if self.all_turns else self.tr("count all turns")
        if other != self._counting.text():
            self._counting.setText(other)
        keys = any_number(self._actions.action("floor_1"))
        share = self.tr("even share {time} ┊ · {keys} gives the floor")
        if view.curtain:
            share = self.tr("{keys} gives the floor")
        say(self._even, share.format(time=_spoken(round(even)), keys=keys))
        convenors, chair = others_ms(view.programme, view.counted, view.state.now)
        others = self.tr("Convenors {convenors} · facilitator {chair}")
        others = others.format(convenors=_spoken(convenors), chair=_spoken(chair))
        say(self._others, "" if view.curtain else others)
        self._others.setVisible(not view.curtain)

    @Slot()
    def _count_otherwise(self) -> None:
        self.all_turns = not self.all_turns
        self.counting_changed.emit()

    @Slot(str)
    def _give_floor(self, organisation: str) -> None:
        self._actions.floor_asked.emit(self._numbers[organisation])

    @Slot(str)
    def _raise_hand(self, organisation: str) -> None:
        self._actions.hand_asked.emit(self._numbers[organisation])

    @Slot(str)
    def _reply(self, organisation: str) -> None:
        self._actions.reply_asked.emit(self._numbers[organisation])

    @Slot(str)
    def _interrupt(self, organisation: str) -> None:
        self._actions.interruption_asked.emit(self._numbers[organisation])

    @Slot(str, str)
    def _mark(self, organisation: str, mode: str) -> None:
        who, session = Who(None, organisation), self._session
        if mode == "absent":
            session.run(mark_absent, session.roundtable_id, who, at=session.now())
        else:
            remote = mode == "remote"
            session.run(mark_present, session.roundtable_id, who, at=session.now(), remote=remote)


def _tile(board: Board, view: RoomView, each: Airtime, even: float, longest: float) -> TileState:
    organisation = each.organisation
    unheard = organisation.id not in view.heard
    text = _spoken(each.ms)
    if view.is_absent(Who(None, organisation.id)):
        text = board.tr("not here")
    elif unheard:
        text = not_heard(view)
    elif view.curtain:
        text = board.tr("heard")
    speaking = view.state.floor is not None and view.state.floor.organisation == organisation.id
    return TileState(
        name=organisation.short,
        colour=organisation.colour,
        text=text,
        share=0.0 if view.curtain else each.ms / longest,
        mark=even / longest if even and not view.curtain else None,
        silent=unheard,
        speaking=speaking,
    )


def _spoken(ms: int) -> str:
    return format_duration(ms, DurationKind.ELAPSED)
