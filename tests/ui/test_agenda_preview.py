"""The preview of an agenda: its days, its columns, remarks beside their rows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.agenda import Agenda
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import PrepareHouse, shown_preview

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
    return read_agenda(path)


def preview_of(house: PrepareHouse, tmp_path: Path, text: str, *, today: str = "") -> AgendaPreview:
    preview = AgendaPreview(house.planning.themes(), house.window)
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


def titles(preview: AgendaPreview) -> list[str]:
    return [row.title for row in preview.table.agenda.rows()]
