"""Written contributions: each is one text, however many notes it became."""

from collections.abc import Iterable

from facilitator.core.model import Channel, Note


def contributions_in(notes: Iterable[Note]) -> int:
    """Count the texts that notes were made of: of the same writers, source and day they are one."""
    written = (each for each in notes if each.channel is Channel.WRITTEN)
    return len({(each.said_by, each.people, each.source, each.at) for each in written})
