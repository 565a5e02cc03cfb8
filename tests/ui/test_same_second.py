"""Stage and Run paint the same second, whatever happened between two ticks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.stage.scene import SceneSlot
from tests.ui.conftest import FakeClock
from tests.ui.stage_desk import DISCUSSION, StageDesk

ACTS = (
    ("pause",),
    ("pause", "pause"),  # and resume
    ("add_minute",),
    ("remove_minute",),
    ("floor_1", "floor_nobody"),
    ("floor_facilitator", "floor_2"),
    ("next_item",),
)
ODD_MS = (1, 137, 480, 999, 1000, 1501)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path) -> Iterator[StageDesk]:
    clock.tick(461)
    made = StageDesk(qtbot, session, clock, tmp_path)
    made.line("/start", DISCUSSION)
    made.press("Ctrl+Shift+D")
    made.come_forward()
    yield made
    made.close()


def both(desk: StageDesk) -> tuple[str, str]:
    """Return the clock as Run and as the stage shows it."""
    run, stage = desk.in_run(), desk.on_stage(SceneSlot.CLOCK)
    return run.rpartition(" ")[2].removeprefix("-"), stage


def same(desk: StageDesk) -> bool:
    run, stage = both(desk)
    return run == stage


@pytest.mark.slow
@pytest.mark.parametrize("acts", ACTS, ids="-".join)
def test_after_every_act_they_show_the_same(desk: StageDesk, acts: tuple[str, ...]) -> None:
    for ms in ODD_MS:
        desk.clock.tick(ms)
        for act in acts:
            desk.ask(act)
            assert same(desk), (both(desk), ms)
        desk.session.tick()
        assert same(desk), (both(desk), ms)


@pytest.mark.slow
def test_just_after_the_end_both_say_it_is_over(desk: StageDesk) -> None:
    desk.clock.tick(61_390)
    desk.line("/end")
    assert desk.on_stage(SceneSlot.TITLE) == "Thank you"
    assert desk.session.state().elapsed_ms == 61_390


@pytest.mark.slow
@pytest.mark.parametrize("line", ["/absent gbif", "/message Back soon", "a note", "/q ocp"])
def test_what_only_one_of_them_shows_moves_neither_on_alone(desk: StageDesk, line: str) -> None:
    desk.later(640)  # a tick, and within the same second of the day another one of the item ends
    desk.clock.tick(500)
    desk.line(line)
    assert same(desk), both(desk)


@pytest.mark.slow
def test_a_second_that_begins_while_the_news_goes_round_waits(desk: StageDesk) -> None:
    desk.clock.tick(700)
    desk.slow.dawdles = True
    desk.ask("add_minute")
    assert same(desk), both(desk)


@pytest.mark.slow
def test_a_stage_that_is_shown_between_ticks_takes_run_along(desk: StageDesk) -> None:
    desk.press("Ctrl+Shift+D")
    desk.later(400)
    desk.clock.tick(1_300)
    desk.press("Ctrl+Shift+D")
    assert same(desk), both(desk)
