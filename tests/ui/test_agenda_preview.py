"""The preview of an agenda: its days, its columns, remarks beside their rows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.preview_rows import REMARK, TITLE
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.every_screen.rooms import lay_out
from tests.ui.prepare_house import PrepareHouse, shown_preview

NAMES = {"deltacommission": "Delta Commission"}

DAYS = """# Grid retreat

question: Q2

## Tuesday 12 May 2026

- 09:00 Arrivals (30 min)
- 09:30 Where we stand (60 min)

## Wednesday 13 May

- 14:00 Ways ahead (90 min)
- 15:30 Untold
"""


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> PrepareHouse:
    made = PrepareHouse(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def read(tmp_path: Path, text: str) -> Agenda:
    path = tmp_path / "agenda.md"
    path.write_text(text, encoding="utf-8")
    return read_agenda(path, known=KnownNames())


def preview_of(house: PrepareHouse, tmp_path: Path, text: str, *, today: str = "") -> AgendaPreview:
    preview = AgendaPreview(house.planning.themes(), NAMES, house.window)
    preview.show_agenda(read(tmp_path, text), "agenda.md", None, today=today)
    preview.open()
    return preview


@pytest.mark.parametrize(
    ("today", "day"),
    [
        ("2026-05-01", "Tuesday 12 May 2026"),
        ("2026-05-13", "Wednesday 13 May"),
        ("2026-06-01", "Tuesday 12 May 2026"),
    ],
)
def test_the_day_that_is_today_or_later_comes_first(
    house: PrepareHouse, tmp_path: Path, today: str, day: str
) -> None:
    preview = preview_of(house, tmp_path, DAYS, today=today)
    assert preview.day.isVisible()
    assert preview.day.currentText() == day
    assert preview.day_label.buddy() is preview.day


def test_another_day_shows_its_items(house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, tmp_path, DAYS)
    assert titles(preview) == ["Arrivals", "Where we stand"]
    preview.day.setCurrentIndex(1)
    assert titles(preview) == ["Ways ahead", "Untold"]
    assert "2 items read · 90 min · 2026-05-13 · 14:00" in preview.facts.full_text()


def test_an_agenda_of_one_day_asks_for_none(house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, tmp_path, "- 14:00 Welcome (5 min)\n- 14:05 Close (5 min)\n")
    assert not preview.day.isVisible()
    assert not preview.day_label.isVisible()


def test_the_day_that_is_shown_is_what_is_kept(
    qtbot: QtBot, house: PrepareHouse, clock: FakeClock, tmp_path: Path
) -> None:
    clock.now = round(datetime(2026, 5, 13, 12, tzinfo=UTC).timestamp() * 1000)
    path = tmp_path / "retreat.md"
    path.write_text(DAYS, encoding="utf-8")
    house.loading.read(path)
    preview = shown_preview(house.window)
    assert preview.day.currentText() == "Wednesday 13 May"
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        preview.put.click()
    assert [row.title for row in house.page.agenda.table.agenda.rows()] == ["Ways ahead", "Untold"]


RICH = """# Grid

question: Q2

| Section | Start | End | Title | Lead | Min | Shrink to | Cut first | Fixed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Opening | 14:00 | 14:05 | Welcome | Ana Lima | 5 | | | |
| Talks | 14:05 | 14:35 | Reports | | 20 | 15 | yes | |
| Talks | 14:40 | 14:50 | Close | | 10 | | | yes |
"""


def test_the_table_shows_what_each_item_says(house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, tmp_path, RICH)
    assert shown_cells(preview) == [
        {
            "Start": "14:00",
            "End": "14:05",
            "Min": "5",
            "Item": "Welcome",
            "Section": "Opening",
            "Lead": "Ana Lima",
            "Time": "",
        },
        {
            "Start": "14:05",
            "End": "14:25",
            "Min": "20",
            "Item": "Reports",
            "Section": "Talks",
            "Lead": "",
            "Time": "can shrink to 15 min · cut first",
        },
        {
            "Start": "14:40",
            "End": "14:50",
            "Min": "10",
            "Item": "Close",
            "Section": "Talks",
            "Lead": "",
            "Time": "fixed",
        },
    ]


def test_columns_that_nobody_fills_are_hidden(house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, tmp_path, "- 14:00 Welcome (5 min)\n- 14:05 Close (5 min)\n")
    assert [*shown_cells(preview)[0]] == ["Start", "End", "Min", "Item"]
    assert not preview.told.isVisible()


def test_each_remark_stands_beside_its_row(house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, tmp_path, RICH)
    beside = [row.cells[REMARK] for row in preview.table.model_of_rows.rows()]
    assert beside[0].startswith('unknown lead "Ana Lima"')
    assert beside[1].startswith("time and duration disagree")
    assert beside[2].startswith("gap of 5 min")
    assert not preview.remarks.isVisible()
    assert "· 3 remark" in preview.facts.full_text()
    model = preview.table.model()
    spoken = model.data(model.index(1, REMARK), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == beside[1]
    preview.table.choose("2")
    assert preview.told.full_text() == beside[1]


def test_what_the_choice_of_a_theme_answers_is_not_said(
    house: PrepareHouse, tmp_path: Path
) -> None:
    text = "14:00 Welcome (5 min)\n14:05 Talk (5 min)\n14:10 Untold\n\nTotal: 50 min\n"
    preview = preview_of(house, tmp_path, text)
    assert preview.remarks.text().startswith("Line 5: the items sum to 10 min")
    assert len(preview.remarks.text().splitlines()) == 1
    assert preview.facts.full_text().endswith("2 remarks")
    beside = [row.cells[REMARK] for row in preview.table.model_of_rows.rows()]
    assert beside[:2] == ["", ""]
    assert "has no duration" in beside[2]


def test_remarks_beside_items_that_share_a_line(house: PrepareHouse, tmp_path: Path) -> None:
    text = """| Time | 4 May 2026 | 5 May 2026 |
| --- | --- | --- |
| 09:00-10:00 | Opening | Review |
| 10:15-11:00 | Cases | Closing |
"""
    preview = preview_of(house, tmp_path, text)
    assert [row.cells[REMARK] for row in preview.table.model_of_rows.rows()] == [
        "",
        'gap of 15 min before "Cases" (10:15)',
    ]
    preview.day.setCurrentIndex(1)
    assert [row.cells[REMARK] for row in preview.table.model_of_rows.rows()] == [
        "",
        'gap of 15 min before "Closing" (10:15)',
    ]


def shown_cells(preview: AgendaPreview) -> list[dict[str, str]]:
    """Return what stands in each row, by the head of its column; not the remarks."""
    model, table = preview.table.model(), preview.table
    shown = [
        column
        for column in range(model.columnCount())
        if column != REMARK and not table.isColumnHidden(column)
    ]
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for column in shown
    ]
    return [
        {head: row.cells[column] for head, column in zip(heads, shown, strict=True)}
        for row in preview.table.model_of_rows.rows()
    ]


def titles(preview: AgendaPreview) -> list[str]:
    return [row.cells[TITLE] for row in preview.table.model_of_rows.rows()]


LONG = """# Agenda
Question: Q2
- Welcome (5 min) - Somebody Unknown
- Case (10 min) - Another One
- Discussion (75 min)

""" + "\n\n".join(f"Paragraph {number} is no item, and says much." for number in range(9))


@pytest.mark.parametrize("size", [(1024, 504), (922, 300)])
def test_where_it_goes_is_in_sight_and_reached_by_key(
    house: PrepareHouse, qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    preview = AgendaPreview(house.planning.themes(), NAMES, house.window)
    preview.show_reading("agenda.md")
    preview.open()
    preview.show_agenda(read(tmp_path, LONG), "agenda.md", None)
    preview.resize(*size)
    qtbot.waitUntil(preview.isActiveWindow)
    lay_out()
    for part in (preview.theme, preview.title, preview.put):
        assert part.visibleRegion().boundingRect() == part.rect()
        assert preview.rect().contains(part.mapTo(preview, part.rect().bottomRight()))
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert preview.theme.hasFocus()
    preview.reject()


def test_it_opens_as_high_as_it_needs_when_a_file_took_long(
    house: PrepareHouse, tmp_path: Path
) -> None:
    preview = AgendaPreview(house.planning.themes(), NAMES, house.window)
    preview.show_reading("agenda.md")
    preview.open()
    lay_out()
    preview.show_agenda(read(tmp_path, DAYS), "agenda.md", None)
    lay_out()
    assert not preview._body.verticalScrollBar().isVisible()
    preview.reject()
