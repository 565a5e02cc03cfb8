"""List of each person's airtime: shown only where somebody asked for it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator.core.airtime import PersonAirtime, airtime_by_person
from facilitator.core.namesakes import name_beside
from facilitator.core.room_view import RoomView
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.board_words import turns_in_words
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.words import fair_time, say
from facilitator.ui.widgets.text_label import TextLabel


class _Row(NamedTuple):
    name: NameLine
    time: TextLabel
    turns: TextLabel

    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.time, self.turns


class PeopleList(QWidget):
    """Who spoke, for which organisation, for how long and how often, in programme order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._nobody = TextLabel(self.tr("No person has had the floor yet."), muted=True, wrap=True)
        self.setAccessibleName(self.tr("Airtime by person"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * app_scale().unit)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._nobody, 0, 0)

    def show_room(self, view: RoomView) -> None:
        people = airtime_by_person(view.programme, view.counted, view.state.now)
        self._keep([each.person.id for each in people])
        self._nobody.setVisible(not people)
        for each in people:
            self._show(view, self._rows[each.person.id], each)

    def clear(self) -> None:
        """Keep nothing that nobody is to see."""
        self._keep([])

    def _show(self, view: RoomView, row: _Row, each: PersonAirtime) -> None:
        organisations = [view.organisation(one) for one in each.organisations]
        named = [one for one in organisations if one is not None]
        row.name.show_name(
            name_beside(view.programme, each.person),
            colour=named[0].colour if named else None,
            detail=", ".join(one.short for one in named),
        )
        say(row.time, fair_time(each.ms, interpreted=each.interpreted))
        say(row.turns, turns_in_words(each.turns))

    def _keep(self, people: list[str]) -> None:
        if list(self._rows) == people:
            return
        for row in self._rows.values():
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = {each: self._make(line) for line, each in enumerate(people, start=1)}

    def _make(self, line: int) -> _Row:
        row = _Row(NameLine(), TextLabel(), TextLabel(muted=True))
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, line, column)
        for label in (row.time, row.turns):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row
