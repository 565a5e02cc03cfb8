"""Board of airtime: how much every member organisation has spoken, silent ones too."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.airtime import others_ms
from facilitator.core.board import Participant
from facilitator.core.floor import Who
from facilitator.core.numbering import numbered
from facilitator.core.room_view import RoomView
from facilitator.ui.accessible_roles import Group
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import Operation
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.board_words import about_in_words, share_in_words, spoken, tile_state
from facilitator.ui.run.people_list import PeopleList
from facilitator.ui.run.tile import Tile
from facilitator.ui.run.words import any_number, say
from facilitator.ui.session import Session
from facilitator.ui.widgets.contained import Contained
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_COLUMNS = 4


class Board(QWidget):
    """Tiles of members and guests, and one line for convenors, facilitator and interpreters."""

    counting_changed = Signal()
    wanted = Signal(str, object)  # organisation id, and the operation to be done

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._keys = any_number(actions.action("floor_1"))
        self._tiles: dict[str, Tile] = {}
        self._shown: dict[Participant, int | None] = {}
        self._compact = False
        self.discussion_only = False
        unit = app_scale().unit
        self._label = SectionLabel()
        self._even = TextLabel(muted=True, shorten=True)
        self._even.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counting = QPushButton()
        self._counting.setProperty("look", "link")
        self._counting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._counting.clicked.connect(self._count_otherwise)
        heading = QHBoxLayout()
        heading.addWidget(self._label)
        heading.addWidget(self._counting)
        heading.addWidget(Contained(self._even), 1)
        self._holder = Group(self.tr("Airtime of each organisation"))
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * unit)
        for each in range(_COLUMNS):
            self._grid.setColumnStretch(each, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(heading)
        column.addWidget(self._holder)
        column.addLayout(self._others_line())
        self._people = PeopleList()
        self._people.hide()
        column.addWidget(self._people)

    def show_room(self, view: RoomView) -> None:
        numbers = {each.id: n for n, each in enumerate(numbered(view.programme, view.record), 1)}
        self._rebuild({row.participant: numbers.get(row.participant.id) for row in view.board})
        longest = max([*view.shares.values(), *(row.ms for row in view.board), 1])
        for row in view.board:
            tile = self._tiles[row.participant.id]
            tile.show_state(tile_state(view, row, longest), partial(about_in_words, view, row))
        self._show_words(view)
        self._by_person.setVisible(not view.curtain)
        listed = self._by_person.isChecked() and not view.curtain
        self._people.setVisible(listed)
        if listed:
            self._people.show_room(view)
        else:
            self._people.clear()

    def place_below(self, organisation: str) -> QPoint | None:
        """Return where on the screen a menu of an organisation opens, if its tile is in sight."""
        tile = self._tiles.get(organisation)
        if tile is None or not tile.isVisible():
            return None
        return tile.mapToGlobal(tile.rect().bottomLeft())

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        self._compact = compact
        self._grid.setSpacing((1 if compact else 2) * app_scale().unit)
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
        self._by_person = QPushButton(self.tr("by person"))
        self._by_person.setAccessibleName(self.tr("List the times by person"))
        self._by_person.setProperty("look", "link")
        self._by_person.setCheckable(True)  # off again with every new window
        self._by_person.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._by_person.setToolTip(
            self.tr("Lists the time of each person. That is personal data: show it to nobody else.")
        )
        self._by_person.toggled.connect(self._list_people)
        row.addWidget(self._by_person)
        return row

    def _rebuild(self, participants: dict[Participant, int | None]) -> None:
        """Make a tile for each, with the number that gives the floor, where one does."""
        if participants == self._shown:
            return
        self._shown = participants
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {each.id: self._make_tile(each, n) for each, n in participants.items()}
        for index, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, index // _COLUMNS, index % _COLUMNS)
        keep_tab_order(self._holder, self._tiles.values())

    def _make_tile(self, participant: Participant, number: int | None) -> Tile:
        tile = Tile(participant.id, number)
        tile.set_compact(self._compact)
        tile.wanted.connect(self._want)
        tile.presence_asked.connect(self._mark)
        return tile

    def _show_words(self, view: RoomView) -> None:
        only = self.discussion_only
        say(self._label, self.tr("Discussion time") if only else self.tr("All turns"))
        other = self.tr("count all turns") if only else self.tr("discussion only")
        if other != self._counting.text():
            self._counting.setText(other)
        say(self._even, share_in_words(view, self._keys))
        convenors, chair, voices = others_ms(view.programme, view.counted, view.state.now)
        others = self.tr("Convenors {convenors} · facilitator {chair}")
        if voices:
            others = self.tr("Convenors {convenors} · facilitator {chair} · interpreters {voices}")
        others = others.format(
            convenors=spoken(convenors), chair=spoken(chair), voices=spoken(voices)
        )
        say(self._others, "" if view.curtain else others)
        self._others.setVisible(not view.curtain)

    @Slot(bool)
    def _list_people(self, on: bool) -> None:
        label = self.tr("hide the people") if on else self.tr("by person")
        self._by_person.setText(label)
        self._by_person.setAccessibleName(label if on else self.tr("List the times by person"))
        self.counting_changed.emit()

    @Slot()
    def _count_otherwise(self) -> None:
        self.discussion_only = not self.discussion_only
        self.counting_changed.emit()

    def _who(self, participant: str) -> Who:
        return next(each.who for each in self._shown if each.id == participant)

    @Slot(str, object)
    def _want(self, participant: str, operation: Operation) -> None:
        """Hand on what is wanted for an organisation: it may have to be asked which of its people.

        A guest without organisation is meant themselves.
        """
        who = self._who(participant)
        if who.person is None:
            self.wanted.emit(participant, operation)
        else:
            self._session.act(operation, who)

    @Slot(str, str)
    def _mark(self, participant: str, mode: str) -> None:
        from facilitator.operations.attendance import mark_absent, mark_present

        who, act = self._who(participant), self._session.act
        if mode == "absent":
            act(mark_absent, who)
        else:
            act(mark_present, who, remote=mode == "remote")
