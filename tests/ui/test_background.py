"""Jobs in the background: what hangs keeps no other one waiting where they may run side by side."""

from threading import Event

from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput
from facilitator.ui.background import Background


def _refuse() -> None:
    raise BadInput("{file} is no agenda", file="a.md")


def test_a_job_that_hangs_keeps_the_next_one_waiting_only_where_there_is_one_place(
    qtbot: QtBot,
) -> None:
    for places, answers in ((1, ["hung", "next"]), (2, ["next", "hung"])):
        background = Background(side_by_side=places)
        heard: list[str] = []
        background.done.connect(lambda name, _, heard=heard: heard.append(name))
        freed, ran = Event(), Event()
        background.run("hung", freed.wait)
        background.run("next", ran.set)
        if places > 1:
            qtbot.waitUntil(lambda heard=heard: heard == ["next"], timeout=5_000)
        freed.set()
        qtbot.waitUntil(lambda heard=heard: len(heard) == 2, timeout=5_000)
        assert heard == answers
        background.wait()


def test_a_refusal_comes_as_its_sentence(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.waitSignal(background.failed, timeout=5_000) as heard:
        background.run("read", _refuse)
    name, why = heard.args
    assert (name, str(why)) == ("read", "a.md is no agenda")
