"""Random logs come to the same in the program and in a second one that shares no code with it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.operations.logs import play
from tests.operations.oracle import NO_ITEM, Act, Turn, World, played
from tests.operations.oracle_house import brief, seconds

_SOME = st.sampled_from(["gbif", "ocp", "odi"])
_BARE = ("pause", "resume", "ack", "chair", "yield", "return", "skip", "undo", "redo", "note")
_RARE = st.sampled_from(["start", "end", "reopen"])
_COMMANDS = st.one_of(
    st.tuples(st.sampled_from(_BARE), st.just("")),
    st.tuples(st.sampled_from(["floor", "interpose", "q", "qq", "floor", "interpose"]), _SOME),
    st.tuples(st.sampled_from(["q", "qq", "unq", "who", "absent"]), _SOME),
    st.tuples(st.just("next"), st.sampled_from(["", "!"])),
    st.tuples(st.just("item"), st.sampled_from(["0", "1", "2", "3", "4"])),
    st.tuples(st.just("extend"), st.sampled_from(["+5", "-1", "-7"])),
    st.tuples(st.just("move"), st.sampled_from(["gbif 1", "ocp 2", "odi 0"])),
    st.tuples(_RARE, st.just("")),
)
_STEPS = st.sampled_from([0, 1, 100, 299, 300, 301, 1000, 20_007, 59_999])
_LOGS = st.lists(st.tuples(_STEPS, _COMMANDS), min_size=1, max_size=30)


def _log(steps: list[tuple[int, tuple[str, str]]]) -> list[Act]:
    at = 0
    log: list[Act] = [(at, "start", "")]
    for step, (command, rest) in steps:
        at += step
        log.append((at, command, rest))
    return log


def _line(act: Act) -> str:
    at, command, rest = act
    minutes, ms = divmod(at, 60_000)
    glue = "" if rest == "!" else " "
    typed = "Words" if command == "note" else f"/{command}{glue}{rest}".strip()
    return f"{minutes}:{ms // 1000:02}.{ms % 1000:03} {typed}"


def _expected(world: World, refused: int) -> dict[str, object]:
    live = world.status in ("running", "paused")
    letters = [
        "r" if live and n == world.item else "d" if n in world.taken else "s"[: n in world.skipped]
        for n in range(3)
    ]
    has_item = world.item != NO_ITEM
    left = world.planned[world.item] - world.spent[world.item] if has_item else 0
    to_come = sum(world.planned[n] for n in range(3) if not letters[n])
    end = world.now + max(left, 0) + to_come if live else world.now - world.after_end
    return {
        "status": world.status,
        "projected_end": seconds(end if world.status != "planned" else None),
        "left": seconds(left) if live and has_item else None,
        "items": " ".join(f"{seconds(world.spent[n])}{letters[n] or 'w'}" for n in range(3)),
        "turns": ", ".join(
            f"{each.who or 'facilitator'} {seconds(each.begin)}-{seconds(each.end) or ''}"
            f" {seconds(each.ms)}{'' if each.kind == 'turn' else f' {each.kind}'}"
            for each in world.turns
        ),
        "queue": ", ".join(
            f"{each.who} {'r' if each.reply else 'h'} {seconds(world.now - each.since)}"
            for each in (world.queue if live else ())
        ),
        "silence": seconds(world.silence),
        "paused": seconds(world.paused),
        "refused": refused,
        "said": " ".join(
            (each.who if isinstance(each, Turn) else each) or "-" for each in world.said
        ),
    }


@pytest.mark.slow
@given(_LOGS)
@settings(
    max_examples=examples(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_two_programs_agree(tmp_path: Path, steps: list[tuple[int, tuple[str, str]]]) -> None:
    log = _log(steps)
    expected = _expected(*played(log))
    found = brief(play(tmp_path, "\n".join(map(_line, log))))
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize("skips", [1, 2, 3])
def test_they_agree_where_items_are_left_out_before_the_start(tmp_path: Path, skips: int) -> None:
    before: list[tuple[int, tuple[str, str]]] = [(0, ("undo", ""))] + [(1, ("skip", ""))] * skips
    log = _log([*before, (9, ("start", "")), (100, ("q", "ocp")), (900, ("extend", "+5"))])
    expected = _expected(*played(log))
    found = brief(play(tmp_path, "\n".join(map(_line, log))))
    assert {name: found[name] for name in expected} == expected
