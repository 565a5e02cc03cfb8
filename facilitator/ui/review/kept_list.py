"""The list of notes while it is worked through: what leaves the filter stays where it is.

Else the row below would come under the hand with each change. It goes when the filter is used
again.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple


class KeptList(NamedTuple):
    """Ids in the order shown, and those among them that no longer meet the filter."""

    ids: tuple[str, ...]
    left: frozenset[str] = frozenset()


def keep_list(shown: Sequence[str], found: Sequence[str], gone: Collection[str]) -> KeptList:
    """Return what is shown once the filter finds something else; `gone` are there no more.

    What is new comes after what it follows among those found.
    """
    stay = tuple(each for each in shown if each not in gone) if gone else tuple(shown)
    if stay == tuple(found):
        return KeptList(stay)
    known = frozenset(stay)
    after: dict[str, list[str]] = {}
    before = ""
    for each in found:
        if each in known:
            before = each
        else:
            after.setdefault(before, []).append(each)
    ids = list(after.get("", ()))
    for each in stay:
        ids.append(each)
        ids += after.get(each, ())
    return KeptList(tuple(ids), known.difference(found))


def next_after(kept: KeptList, shown: Sequence[str], selected: Collection[str]) -> str | None:
    """Return the note to go on with once all that was selected has left or gone; None: stay.

    That is the next one below, of those that meet the filter, else the last above.
    """
    still = frozenset(kept.ids) - kept.left
    if not selected or any(each in still for each in selected):
        return None
    last = max((at for at, each in enumerate(shown) if each in selected), default=-1)
    below = (each for each in shown[last + 1 :] if each in still)
    above = (each for each in reversed(shown[:last]) if each in still)
    return next(below, None) or next(above, None)
