"""Chats copied out of Teams: `[10:03] Ana Lima`, with or without a day, and the text below."""

import re
from collections.abc import Sequence

from facilitator.core.transcripts.model import FileClock, Form, Reading
from facilitator.readers.transcripts.messages import LONGEST_NAME, Head, gather, is_name
from facilitator.readers.transcripts.times import TIME, of_day

_HEAD = re.compile(rf"\[[^\[\]]{{0,40}}?({TIME})\]\s*(\S.*)")
_NO_WIDTH = str.maketrans("", "", "\u200b\u200e\u200f\ufeff")


def read_teams_chat(lines: Sequence[str]) -> Reading:
    """Read the lines of a chat; those of no message are unread."""
    return gather(lines, _head, Form.TEAMS_CHAT, FileClock.DAY)


def _head(line: str) -> Head | None:
    found = _HEAD.match(line[: 3 * LONGEST_NAME].translate(_NO_WIDTH).strip())
    if found is None:
        return None
    at_ms = of_day(found[1])
    who, colon, _ = found[2].partition(": ")
    if at_ms is None or not is_name(who):
        return None
    text = line.partition(": ")[2] if colon else ""
    return Head(at_ms, " ".join(who.rstrip(":").split()), text)
