"""The facilitator's own material stands beside the running item, and nowhere else."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.cue_pane import CuePane
from facilitator.ui.session import Session
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.run_house import RunHouse
from tests.ui.test_run_rounds import load

AGENDA = """# How do you develop the right governance model for Open X organisations?
Question: Q2
Time: 14:00-15:00
- 14:00 Welcome (5 min)
- 14:05 Case: who pays (15 min, sharp, can shrink to 10 min) - gbif
  - Who took it? Anybody may pass.
- 14:20 Case: the chair (10 min) - OCP, James McKinney
- 14:30 Talk (30 min, cut first)
"""


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock)
    load(made, tmp_path, AGENDA)
    return made.start().show()


def shown(house: RunHouse) -> list[str]:
    panes = house.shown(CuePane)
    labels = [each for pane in panes for each in pane.findChildren(TextLabel)]
    return [each.full_text() for each in labels if each.isVisible()]


def go_to(house: RunHouse, beginning: str) -> None:
    titles = [each.title for each in house.session.record.items]
    house.go_to(next(each for each in titles if each.startswith(beginning)))


def test_lead_by_name_sharp_start_marks_and_notes_are_beside_the_item(house: RunHouse) -> None:
    assert shown(house) == []
    go_to(house, "Case: who pays")
    facts, notes = shown(house)
    assert facts == "Lead: Tim Robertson (GBIF) · starts 14:05 sharp · can shrink to 10 min"
    assert "Who took it? Anybody may pass." in notes
    go_to(house, "Case: the chair")
    assert shown(house) == ["Lead: James McKinney (OCP)"]
    go_to(house, "Talk")
    assert shown(house) == ["cut first"]


def test_the_notes_are_folded_away_and_stay_so(house: RunHouse) -> None:
    go_to(house, "Case: who pays")
    house.one(CuePane).findChild(QPushButton).click()
    assert len(shown(house)) == 1
    go_to(house, "Talk")
    go_to(house, "Case: who pays")
    assert len(shown(house)) == 1
    house.one(CuePane).findChild(QPushButton).click()
    assert len(shown(house)) == 2


def test_behind_the_curtain_they_are_not_seen(house: RunHouse) -> None:
    go_to(house, "Case: who pays")
    house.actions.action("curtain").setChecked(True)
    assert shown(house) == []
