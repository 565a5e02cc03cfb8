"""Tags as values, and their order: below each the ones that stand below it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from facilitator.core.text import fold


class Tag(NamedTuple):
    """A tag of the programme; it may stand below another, which stands below none."""

    id: str
    name: str
    about: str = ""
    colour: str = ""  # "#RRGGBB", or nothing
    parent: str | None = None  # id
    aliases: tuple[str, ...] = ()  # what it was called, or was merged into it: typed, it means this
    former: bool = False  # left out: offered no more, and notes keep it


def in_order(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """Return tags by name, each with those below it right behind; what was left out comes last."""
    below: dict[str | None, list[Tag]] = defaultdict(list)
    every = sorted(tags, key=lambda each: (each.former, fold(each.name), each.id))
    tops = {each.id for each in every if each.parent is None}
    for each in every:
        below[each.parent if each.parent in tops else None].append(each)
    return tuple(each for top in below[None] for each in (top, *below[top.id]))
