"""Due dates of actions, read from what was typed: "by 12 Nov", "due next Friday", "2026-12-01"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from facilitator.core.day_forms import CALENDAR, DAY_AND_MONTH, ISO, ISO_DAY, RELATIVE, SPOKEN, Form
from facilitator.core.patterns import late_pattern
from facilitator.core.sentences import Sentence


class Due(NamedTuple):
    """A day, and the part of the text that says so.

    `remark` is a sentence for whoever typed it: the day does not exist, and `day` is None; or it
    is no such weekday as was typed.
    """

    start: int
    end: int
    day: date | None
    remark: Sentence | None = None


_CUE = late_pattern(
    r"(?<![\w-])(?:due(?:\s+date)?|deadline|by|before|until|till|no\s+later\s+than)"
    r"(?:\s*:)?\s+(?:(?:by|on|before)\s+)?(?:(?:cob|eod|close\s+of\s+business)\s+(?:on\s+)?)?",
    re.IGNORECASE,
)
_ISO_ANYWHERE = late_pattern(rf"(?<![\w/.=-]){ISO_DAY}")
_ALONE_BEGINS = late_pattern(r"(?:^|[(,;:–—]|(?<=\s)-)\s*")
_ALONE_ENDS = late_pattern(r"\s*(?:$|[),;.])")
_CLAUSE_ENDS = late_pattern(r"\s*(?:$|[),;.!?:–—]|at\s+the\s+latest\b|latest\b)", re.IGNORECASE)
# Where one of the relative forms may stand: each word would take longer to look at.
_RELATIVE_BEGINS = late_pattern(
    r"(?<![\w/.=-])(?:tomorrow|mid|mon|tue|wed|thu|fri|sat|sun|next\s+[wmtfs]|day\s+after"
    r"|(?:an?|\d{1,3}|\w{3,6})\s+(?:couple|day|fortnight|month|week)|(?:in|within)\s+[\da-z]"
    r"|(?:at|on|the)\s+(?:the\s+)?(?:coming|day|next|this|mon|tue|wed|thu|fri|sat|sun|week)"
    r"|(?:at\s+)?(?:the\s+)?(?:beginning|end|middle|start)\s+of)",
    re.IGNORECASE,
)
# After these words a time is what the sentence speaks of: "the agenda for next week"; or only a
# part of the day that is meant: "Friday in two weeks".
_SPEAKS_OF_IT = late_pattern(
    r"(?:\b(?:about|after|and|between|during|for|from|in|last|of|or|over|since|than|the|to|with"
    r"|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"|['’]s?)\s+$",
    re.IGNORECASE,
)
_REACH = 12  # how far back the word before is looked for


def read_due(text: str, *, today: date) -> Due | None:
    """Find the day something is due, seen from `today`, the day of the roundtable.

    A day without its year is the next one strictly after `today`: "by 12 Nov", said on 12
    November, means next year's. A day that the calendar does not have is remarked on.
    """
    for cue in _CUE().finditer(text):
        due = _read_at(text, cue.end(), (*CALENDAR, *SPOKEN), today=today, doubtful=True)
        if due is not None:
            return Due(cue.start(), due.end, due.day, due.remark)
    return next(_without_cue(text, today), None)


def _without_cue(text: str, today: date) -> Iterator[Due]:
    for found in _ISO_ANYWHERE().finditer(text):
        due = _read_at(text, found.start(), (ISO,), today=today)
        if due is not None:
            yield due
    for begin in _ALONE_BEGINS().finditer(text):
        due = _read_at(text, begin.end(), (*CALENDAR, DAY_AND_MONTH), today=today)
        if due is not None and _ALONE_ENDS().match(text, due.end):
            yield due
    for word in _RELATIVE_BEGINS().finditer(text):
        before = text[max(0, word.start() - _REACH) : word.start()]
        if _SPEAKS_OF_IT().search(before):
            continue
        due = _read_at(text, word.start(), RELATIVE, today=today)
        if due is not None and _CLAUSE_ENDS().match(text, due.end):
            yield due


def _read_at(
    text: str, start: int, forms: tuple[Form, ...], *, today: date, doubtful: bool = False
) -> Due | None:
    for pattern, reading in forms:
        found = pattern().match(text, start)
        day = reading(found, today) if found else None
        if found and day is not None and (doubtful or not day.doubtful):
            return Due(start, found.end(), day.day, day.remark)
    return None
