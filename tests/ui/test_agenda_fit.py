"""The agenda table gives its columns and rows the room that they need, at any width and size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.methods import Meaning
from facilitator.core.statuses import ItemStatus
from facilitator.ui.fonts import Role, font
from facilitator.ui.prepare.agenda_model import Column
from facilitator.ui.prepare.agenda_rows import ItemRow
from facilitator.ui.prepare.agenda_table import AgendaTable
from facilitator.ui.theme import Scheme, Theme

TITLE = "Round: evidence you trust, evidence you doubt, and what would change your mind about it"


def row(number: int) -> ItemRow:
    return ItemRow(
        id=str(number),
        number=number,
        start="14:00",
        minutes="9",
        title=TITLE,
        method="Clarifying questions",
        question="",
        per_turn="1:00",
        fixed=False,
        status=ItemStatus.WAITING,
        planned_ms=540_000,
        allotted="9",
        remarks=(),
        meaning=Meaning.DISCUSSION,
    )


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.use(Scheme.LIGHT)
    yield made
    made.use_text_size(100)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> AgendaTable:
    assert theme.scheme is Scheme.LIGHT
    made = AgendaTable("Agenda")
    qtbot.addWidget(made)
    made.show_rows(tuple(row(each) for each in range(1, 4)))
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def needed(table: AgendaTable) -> int:
    """Return the height that the title takes where it is wrapped in its column."""
    metrics = QFontMetrics(font(Role.BODY))
    area = table.visualRect(table.agenda.index(0, Column.TITLE)).adjusted(3, 0, -3, 0)
    area.setHeight(10_000)
    flags = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(area, flags, TITLE).height()


@pytest.mark.parametrize("width", [1200, 700, 480])
def test_a_row_is_as_high_as_its_title(table: AgendaTable, width: int) -> None:
    table.resize(width, 600)
    assert table.rowHeight(0) >= needed(table)
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_larger_text_has_its_room_at_once(table: AgendaTable, theme: Theme, qtbot: QtBot) -> None:
    before = table.rowHeight(0)
    theme.use_text_size(160)

    def has_room() -> None:
        across = table.horizontalHeader()
        assert table.rowHeight(0) > before
        assert table.rowHeight(0) >= needed(table)
        for column in (Column.START, Column.MINUTES, Column.PER_TURN):
            assert across.sectionSize(column) >= across.sectionSizeHint(column)

    qtbot.waitUntil(has_room)
