"""Commands that make no sense now: refused by name, with what would work, and nothing changed."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from tests.operations.logs import play

# State, command, what it is refused with. The state is a log whose last event is at 05:00.
_RUNNING = "00:00 /start\n05:00 /extend +1"
_SPEAKING = "00:00 /start\n01:00 /floor gbif\n02:00 /floor ocp\n05:00 hello"
_HELD = "00:00 /start\n01:00 /floor gbif\n02:00 /interpose ocp\n05:00 hello"
_PAUSED = "00:00 /start\n05:00 /pause"
_WAITING = "00:00 /start\n01:00 /q gbif\n01:10 /absent oar\n05:00 hello"
_OPEN = "05:00 /open"
_ENDED = "00:00 /start\n05:00 /end"
_LAST = "00:00 /start\n01:00 /next\n02:00 /skip\n05:00 hello"

_AGAIN = "00:00 /start\n01:00 /floor gbif\n02:00 /q gbif\n05:00 hello"

BAD = [
    (_RUNNING, "/ack", "nobody is waiting: /floor WHO gives somebody the floor"),
    (_RUNNING, "/yield", "nobody has the floor: /floor WHO gives it to somebody"),
    (_RUNNING, "/return", "nobody has the floor: /floor WHO gives it to somebody"),
    (_RUNNING, "/interpose gbif", "nobody has the floor: /floor WHO gives it to somebody"),
    (_RUNNING, "/shift -5s", "nobody has the floor: /floor WHO gives it to somebody"),
    (_RUNNING, "/who gbif", "nobody has the floor: /floor WHO gives it to somebody"),
    (_RUNNING, "/pass", "the running item is no round: /floor WHO gives somebody the floor"),
    (_RUNNING, "/resume", "the roundtable is not paused: /pause holds it"),
    (_RUNNING, "/start", "the roundtable has started already: /next takes the next item"),
    (_RUNNING, "/open", "the room is open already: /start when everybody is here"),
    (_RUNNING, "/reopen", "the roundtable has not ended: there is nothing to reopen"),
    (_RUNNING, "/redo", "nothing was taken back"),
    (_RUNNING, "/item 99", "there is no item 99: the agenda has 1 to 3"),
    (_RUNNING, "/item 0", "there is no item 0: the agenda has 1 to 3"),
    (_RUNNING, "/item 1", "“Welcome” is running already"),
    (_RUNNING, "/item", "is no item of this agenda: write its number"),
    (_RUNNING, "/skip 1", "“Welcome” is running: /next moves on"),
    (_RUNNING, "/extend", "is no length of time: write +5, -2m30s or +90s"),
    (_RUNNING, "/extend soon", "“soon” is no length of time: write +5, -2m30s or +90s"),
    (_RUNNING, "/extend +25h", "“Welcome” would take more than a day: give it less"),
    (_RUNNING, f"/extend +{10**30}", "“Welcome” would take more than a day: give it less"),
    (_RUNNING, f"/extend +{'9' * 5000}", "is no length of time: write +5, -2m30s or +90s"),
    (_RUNNING, f"/extend +{'9' * 500}:30", "is no length of time: write +5, -2m30s or +90s"),
    (_RUNNING, f"/item {'9' * 5000}", "is no item of this agenda: write its number"),
    (_WAITING, f"/move gbif {'9' * 5000}", "is no position: write a number from 1"),
    (_RUNNING, "/extend -7", "“Welcome” has only 6 min: no more can be taken away"),
    (_RUNNING, "/move gbif 1", "GBIF) is not in the queue: /q puts them in"),
    (_RUNNING, "/unq gbif", "GBIF) is not in the queue: /q puts them in"),
    (_RUNNING, "/pause now", "/pause takes nothing after it"),
    (_RUNNING, "/floor", "this needs a name: an organisation or a person"),
    (_RUNNING, "/floor nobody-knows", "is nobody in this programme: write a handle or a name"),
    (_RUNNING, "/present gbif tomorrow", "“tomorrow” is no way of being here: write remote"),
    (_RUNNING, "/dance", "/dance is no command; there are /open"),
    (_PAUSED, "/pause", "the roundtable is paused already: /resume goes on"),
    (_SPEAKING, "/floor ocp", "James McKinney (OCP) has the floor already"),
    (_SPEAKING, "/interpose ocp", "James McKinney (OCP) has the floor already"),
    (_SPEAKING, "/who ocp", "the turn is James McKinney (OCP)’s already"),
    (_SPEAKING, "/return", "nobody was interrupted: /yield takes the floor back"),
    (_SPEAKING, "/absent ocp", "has the floor: /yield takes it back first"),
    (_SPEAKING, "/shift +4m", "that begin lies in the future: shift it by less"),
    (_SPEAKING, f"/shift +{10**30}", "that begin lies in the future: shift it by less"),
    (_SPEAKING, f"/shift -{10**30}", "that begin lies before the turn before: shift it by less"),
    (_SPEAKING, "/shift -1m", "that begin lies before the turn before: shift it by less"),
    (_SPEAKING, "/shift -1h", "that begin lies before the turn before: shift it by less"),
    (_SPEAKING, "/shift", "is no length of time: write +5, -2m30s or +90s"),
    (_HELD, "/shift -1m", "that begin lies before the turn before: shift it by less"),
    (_WAITING, "/q gbif", "is in the queue already: /unq takes them out"),
    (_WAITING, "/qq gbif", "is in the queue already: /unq takes them out"),
    (_WAITING, "/q oar", "OAR is not here: mark OAR as present first (/present)"),
    (_WAITING, "/floor oar", "OAR is not here: mark OAR as present first (/present)"),
    (_WAITING, "/floor Katie Shaw", "is not here: mark Katie Shaw (OAR) as present first"),
    (_WAITING, "/move gbif 2", "the queue has positions 1 to 1: choose one of them"),
    (_WAITING, "/move gbif first", "“first” is no position: write a number from 1"),
    (_WAITING, "/next", "1 still waiting: /next! moves on and keeps them for later"),
    (_AGAIN, "/ack", "has the floor already: /yield ends the turn, /unq takes them out of"),
    (_HELD, "/absent gbif", "was interrupted and gets the floor back: /yield takes it back first"),
    (_RUNNING, "/undo 2", "/undo takes nothing after it"),
    (_RUNNING, "/redo 2", "/redo takes nothing after it"),
    (_LAST, "/next", "no item waits after this one: /end the roundtable"),
    (_LAST, "/skip", "no item waits after this one: there is nothing to skip"),
    (_LAST, "/skip 1", "“Welcome” is done: only waiting items can be"),
    (_OPEN, "/pause", "the roundtable has not started: /start it first"),
    (_OPEN, "/next", "the roundtable has not started: /start it first"),
    (_OPEN, "/extend +5", "the roundtable has not started: /start it first"),
    (_OPEN, "/end", "the roundtable has not started: /start it first"),
    *(
        (_ENDED, command, "the roundtable has ended: /reopen it first")
        for command in ("/start", "/pause", "/next", "/item 2", "/floor gbif", "/chair", "/end")
    ),
    *(
        ("05:00 hello", command, "the room is not open: /open it, or /start, first")
        for command in ("/floor gbif", "/q gbif", "/ack", "/call", "/pass")
    ),
]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Any]]:
    """Play a state without a command once for all that are refused in it."""
    return cache(partial(play, tmp_path_factory.mktemp("played")))


@pytest.mark.parametrize(("state", "command", "reason"), BAD)
def test_what_makes_no_sense_now_is_refused_and_changes_nothing(
    tmp_path: Path, played: Callable[[str], dict[str, Any]], state: str, command: str, reason: str
) -> None:
    before = played(state)
    after = play(tmp_path, f"{state}\n05:00 {command}")
    assert before["problems"] == []
    (problem,) = after["problems"]
    assert reason in problem["message"]
    assert problem["line"] == 6 + len(state.splitlines())
    assert _without_problems(after) == _without_problems(before)


def _without_problems(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key != "problems"}
