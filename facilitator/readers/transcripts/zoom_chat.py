"""Saved chats of Zoom, as its versions and its recordings in the cloud write them.

`14:32:05 From Ana Lima to Everyone:` with the message in the next lines or in the same one,
`14:32:05 From Ana Lima : text`, `From Ana Lima to Everyone 02:32 PM`, `00:12:31<tab>Ana Lima:
text`. What was not for everyone is read as private.
"""

import re
from collections.abc import Sequence

from facilitator.core.transcripts.model import FileClock, Form, Reading
from facilitator.readers.transcripts.messages import LONGEST_NAME, Head, gather, is_name
from facilitator.readers.transcripts.times import TIME, has_half, of_day

_LONGEST_HEAD = 3 * LONGEST_NAME
_FROM = re.compile(rf"(?:\d{{4}}-\d\d-\d\d\s)?\s*({TIME})\s+(?:From|Von|De|Da)\s+(\S.*)")
_AFTER = re.compile(rf"From\s+(\S.*?)\s*:?\s+({TIME})\s*")
# With seconds or a tab: "10:15 Costs: who pays" is an agenda.
_CLOUD = re.compile(rf"(\d{{1,2}}:\d\d:\d\d(?=\s)|{TIME}(?=\t))\s*(\S.*)")
_TO = re.compile(r"\s+(?:to|an|à|para)\s+")
_EVERYONE = frozenset(
    (
        *("everyone", "everyone (in meeting)", "everybody", "all", "alle", "an alle"),
        *("tous", "tout le monde", "todos"),
    )
)


def read_zoom_chat(lines: Sequence[str]) -> Reading:
    """Read the lines of a chat; those of no message are unread."""
    from_somebody = [each for each in lines if _is_from(each)]
    read_head = _head if from_somebody else _cloud_head
    clock = FileClock.UNTOLD
    if any(has_half(_time_of(each)) for each in from_somebody[:50]):
        clock = FileClock.DAY
    return gather(lines, read_head, Form.ZOOM_CHAT, clock)


def _is_from(line: str) -> bool:
    return _head(line) is not None


def _time_of(line: str) -> str:
    start = line[:_LONGEST_HEAD].strip()
    found = _FROM.match(start)
    if found is not None:
        return found[1]
    after = _AFTER.fullmatch(start)
    return after[2] if after else ""


def _head(line: str) -> Head | None:
    start = line.strip()
    found = _FROM.match(start[:_LONGEST_HEAD])
    if found is None:
        after = _AFTER.fullmatch(start) if len(start) <= _LONGEST_HEAD else None
        return _made(after[2], after[1], "") if after else None
    who, colon, text = start[found.start(2) :].partition(":")
    return _made(found[1], who, text) if colon else None


def _made(time: str, who: str, text: str) -> Head | None:
    at_ms = of_day(time)
    name, *to = _TO.split(who.strip())
    if at_ms is None or not is_name(name):
        return None
    return Head(at_ms, " ".join(name.split()), text, private=_is_private(who, to))


def _is_private(who: str, to: Sequence[str]) -> bool:
    """Tell whether a message was for few: whatever is not for everyone is."""
    if "(direct message)" in who.lower() or "(privat" in who.lower():
        return True
    return bool(to) and (len(to) > 1 or " ".join(to[0].lower().split()) not in _EVERYONE)


def _cloud_head(line: str) -> Head | None:
    found = _CLOUD.match(line.strip())
    if found is None:
        return None
    who, colon, text = found[2].partition(":")
    at_ms = of_day(found[1])
    if at_ms is None or not colon or not is_name(who) or (text and not text[0].isspace()):
        return None
    name, *to = _TO.split(who.strip())
    return Head(at_ms, " ".join(name.split()), text, private=_is_private(who, to))
