"""What an agenda says of one of its items, as it is given anew: judged, and put into columns."""

import re
from collections.abc import Sequence
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.item_fields import LISTED
from facilitator.core.materials import materials_in
from facilitator.core.minutes import format_clock, read_clock
from facilitator.core.model import Item, Promise
from facilitator.operations.agendas import column_value
from facilitator.operations.items import require_a_day
from facilitator.store.bodies import Value
from facilitator.store.journal import Act

_COUNTED = re.compile(r"\s*\((\d{1,3})\)$")


class ItemDetails(TypedDict, total=False):
    """What is said of an item beside its title and minutes; what is left out stays.

    Lengths are in milliseconds. `start` is a clock time at which it begins come what may, and
    none where it follows what is before it. `lead` has handles or names, `question` is an id,
    `materials` a file or a link in each line.
    """

    method: str
    question: str | None
    lead: Sequence[str]
    per_turn_ms: int | None
    shrink_to_ms: int | None
    cut_first: bool
    start: str | None
    notes: str
    materials: str
    promise: Promise | None


def columns_of(act: Act, title: str, ms: int, **details: Unpack[ItemDetails]) -> dict[str, Value]:
    """Return the details of an item as its columns hold them. Raises Refused."""
    _judge(act, title, ms, details)
    values: dict[str, object] = {**details}
    for name in ("method", "notes"):
        if name in values:
            values[name] = str(values[name]).strip()
    if "materials" in details:
        values["materials"] = "\n".join(materials_in(details["materials"]))
    if "lead" in details:
        named = (" ".join(each.split()) for each in details["lead"])
        values["lead"] = list(dict.fromkeys(filter(None, named)))
    if "start" in details:
        start = values.pop("start")
        values["fixed"] = bool(start)
        if start:
            values["start"] = _clock(str(start))
    sorts = {each.name: each.sort for each in LISTED}
    return {name: column_value(sorts[name], value) for name, value in values.items()}


def _judge(act: Act, title: str, ms: int, details: ItemDetails) -> None:
    """Refuse what makes no sense of an item that may take so long."""
    known = {each.id for each in act.standing.programme.questions}
    question = details.get("question")
    if question is not None and question not in known:
        raise Refused("“{title}” asks a question that is not there: choose another", title=title)
    turn, least = details.get("per_turn_ms"), details.get("shrink_to_ms")
    if turn is not None and turn <= 0:
        raise Refused("a turn in “{title}” needs more than 0 s: or leave it empty", title=title)
    if least is not None and not 0 <= least <= ms:
        raise Refused(
            "“{title}” takes {minutes} min: it can shrink to that or less",
            title=title,
            minutes=f"{ms / 60_000:g}",
        )


def _clock(text: str) -> str:
    minutes = read_clock(text)
    if minutes is None:
        raise Refused("“{text}” is no time of the day: write it as 14:30", text=text)
    return format_clock(minutes)


def require_title(title: str) -> str:
    """Return a title in plain words, or refuse an empty one."""
    words = " ".join(title.split())
    if not words:
        raise Refused("an item needs a title: write what it is about")
    return words


def require_new(title: str, ms: int) -> str:
    """Return the title of a new item in plain words; refuse an empty one, and less than no time."""
    words = require_title(title)
    if ms < 0:
        raise Refused("“{title}” cannot take less than 0 min: write its minutes", title=words)
    return words


def require_length(item: Item, ms: int) -> None:
    """Refuse less than no time, and what only a slip of the keyboard can mean."""
    if ms < 0:
        raise Refused("“{title}” cannot take less than 0 min: write its minutes", title=item.title)
    require_a_day(item, ms)


def second_part(item: Item, ms: int) -> dict[str, Value]:
    """Return the columns of what follows the first `ms` of an item, but for its length.

    Raises Refused where nothing would be left of one of the two.
    """
    if not 0 < ms < item.allotted_ms:
        raise Refused(
            "“{title}” takes {minutes} min: split it at more than 0 and less than that",
            title=item.title,
            minutes=f"{item.allotted_ms / 60_000:g}",
        )
    kept = {
        each.name: column_value(each.sort, getattr(item, each.name))
        for each in LISTED
        if each.name not in ("start", "fixed", "planned_ms")
    }
    return {
        **kept,
        "title": numbered_on(item.title),
        "shrink_to_ms": shrunk(item, item.allotted_ms - ms),
    }


def shrunk(item: Item, ms: int) -> int | None:
    """Return to what a part of an item may shrink that takes so long."""
    least = item.shrink_to_ms
    return None if least is None or least >= ms else least


def numbered_on(title: str) -> str:
    """Return the title of a second part: "Discussion (2)", and after that one "(3)"."""
    found = _COUNTED.search(title)
    number = int(found[1]) + 1 if found else 2
    return f"{title[: found.start()] if found else title} ({number})"
