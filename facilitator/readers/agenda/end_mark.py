"""The last row of an agenda where that only says when it ends: "21:30 END"."""

from facilitator.core.text import fold
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.nodes import minutes_of

_WORDS = frozenset(
    {"end", "the end", "ends", "end of meeting", "end of the meeting", "end of class", "end of day"}
    | {"ende", "schluss", "fin", "fine", "fim", "final", "slut", "slutt", "einde"}
    | {"tak for i dag", "takk for i dag", "tack för idag", "farvel", "hjem", "close of day"}
    | {"end of event", "end of session", "end of workshop", "end of programme", "fin de la journée"}
)


def take(drafts: list[ItemDraft], head: AgendaHead) -> None:
    """Take the mark out of the items: it ends the item above it, and the whole."""
    if len(drafts) < 2 or fold(drafts[-1].title.strip(" .!*-–—")) not in _WORDS:
        return
    last, above = drafts[-1], drafts[-2]
    if last.start is None or minutes_of(last) or last.words or last.day != above.day:
        return
    if minutes_of(above) is None:
        if above.start is None or above.relative != last.relative or last.start < above.start:
            return
        above.end = last.start
    if head.end is None and not last.relative:
        head.end = last.start
    head.keep(last.line, last.title)
    drafts.pop()
