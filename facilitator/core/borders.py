"""Borders that no correction moves or joins a turn across: an item's begin or end, and a pause."""

from facilitator.core.errors import Refused
from facilitator.core.model import Record, Stretch, Turn


def refuse_earlier_begin(record: Record, begin: int, was: int) -> None:
    """Refuse a begin before that of the item, or before a pause. Raises Refused."""
    for run in record.runs:
        if begin < run.begin <= was:
            title = _title(record, run)
            raise Refused(
                "that begin lies before “{title}” was taken up: shift it by less", title=title
            )
    if _is_paused_between(record, begin, was):
        raise Refused("a pause lies between: shift the begin by less")


def refuse_later_end(record: Record, end: int, was: int) -> None:
    """Refuse an end after that of the item, or after a pause. Raises Refused."""
    for run in record.runs:
        if was <= run.begin < end:
            title = _title(record, run)
            raise Refused(
                "that end lies after “{title}” was taken up: shift it by less", title=title
            )
    if _is_paused_between(record, was, end):
        raise Refused("a pause lies between: shift the end by less")


def refuse_to_join(record: Record, first: Turn, second: Turn) -> None:
    """Refuse to make one turn of two, the earlier one first. Raises Refused."""
    for run in record.runs:
        if first.begin < run.begin <= second.begin:
            title = _title(record, run)
            raise Refused(
                "“{title}” was taken up between the two turns: say whose it was, or delete it",
                title=title,
            )
    if first.end is not None and _is_paused_between(record, first.end, second.begin):
        raise Refused("a pause lies between the two turns: say whose it was, or delete it")
    last = [each for each in record.turns if each.within == first.id and each.end == first.end]
    if first.end is not None and last and last[-1].id != second.id:
        raise Refused("an interruption lies between the two turns: say whose it was, or delete it")


def _is_paused_between(record: Record, begin: int, end: int) -> bool:
    return any(
        pause.begin < end and (pause.end is None or pause.end > begin) for pause in record.pauses
    )


def _title(record: Record, run: Stretch) -> str:
    return next((each.title for each in record.items if each.id == run.item), "")
