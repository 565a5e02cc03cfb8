"""Slash commands about what is promised: `/off` `/on` `/promise` `/recorded`."""

from collections.abc import Callable

from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.core.stricter_rule import Recording
from facilitator.operations.roundtables import tell_recording
from facilitator.operations.stricter_rules import (
    begin_stricter_promise,
    end_off_record,
    end_stricter_promise,
    turn_off_record,
)
from facilitator.store.changes import Changes
from facilitator.store.file import Store

_OBSERVERS = "observers"


def _off(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    _nothing_more("off", rest)
    return turn_off_record(store, roundtable, at=at)


def _on(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    _nothing_more("on", rest)
    return end_off_record(store, roundtable, at=at)


def _promise(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    """Promise more from here; without a promise the stricter one ends."""
    if not rest:
        return end_stricter_promise(store, roundtable, at=at)
    try:
        promise = Promise(rest.lower())
    except ValueError as error:
        known = ", ".join(Promise)
        raise Refused(
            "“{rest}” is no promise: write one of {known}, or nothing", rest=rest, known=known
        ) from error
    return begin_stricter_promise(store, roundtable, promise, at=at)


def _recorded(store: Store, roundtable: str, rest: str, *, at: int) -> Changes:
    """Say how it is recorded; whoever is not named as watching does not."""
    words = rest.lower().replace(",", " ").split()
    observers = _OBSERVERS in words
    ways = [each for each in words if each != _OBSERVERS]
    recording = next((each for each in Recording if ways == [each.value]), None)
    if ways == [] and observers:
        recording = Recording.NO
    if recording is None:
        raise Refused(
            "“{rest}” is no way of recording: write /recorded no, notes or published, and"
            " observers after it where somebody watches",
            rest=rest,
        )
    return tell_recording(store, roundtable, recording, at=at, observers=observers)


def _nothing_more(name: str, rest: str) -> None:
    if rest:
        raise Refused(
            "/{name} takes nothing after it: to take one line off, begin it with !off", name=name
        )


PROMISES: dict[str, Callable[..., Changes]] = {
    "off": _off,
    "on": _on,
    "promise": _promise,
    "recorded": _recorded,
}
