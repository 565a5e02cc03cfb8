"""Agenda items without a bullet: short lines between the items of a list."""

import re

from facilitator.core.minutes import DURATION, REPEATED
from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.line import read_key, read_line
from facilitator.readers.agenda.marks import method_of_title

_SHORT = 80  # characters
_FEW = 4  # words before a length that nothing but a space or a comma sets apart
_MAY_WRAP = 50  # characters; a shorter line was not broken by an editor
_ENDS_IN_LENGTH = re.compile(
    rf"(?P<title>\S.*?)(?:(?P<apart>(?<!\d)\s*[-–—|]\s*|\s*\t\s*| {{2,}})|(?P<colon>\s*:\s*)|,?\s)"
    rf"(?P<length>{REPEATED}|{DURATION})",
    re.IGNORECASE,
)
_SAYS_SECONDS = re.compile(r"[\d.,]+\s?(?:s|secs?|seconds?|[\"″”])\.?", re.IGNORECASE)
# How a sentence begins, and the word it has before "5 min"; neither is a title's.
_SENTENCE = re.compile(
    r"(?:please|we|you|they|i|it|this|that|there|each|every\w*|keep|allow|note|remember)\b.*"
    r"|.*(?<![\w-])(?:about|after|around|at|by|each|every|exactly|for|ha[sd]|have|in|is|are|lasts?|least"
    r"|max(?:imum)?|most|needs?|of|only|over|roughly|runs?|takes?|than|to|under|up|within)",
    re.IGNORECASE,
)
_OF_THE_WHOLE = re.compile(r".*\b(?:length|duration|total|altogether|time)", re.IGNORECASE)


def read_short(block: Block, above: Block | None, last: ItemDraft) -> ItemDraft | None:
    """Read "Break   5m" as an item of its own; None for the rest of the item `above`.

    `last` is what that item has said so far.
    """
    if above is None or above.shape is Shape.HEADING or block.depth > above.depth:
        return None
    waits = last.minutes is None and last.end is None
    if waits and not block.after_blank and len(above.text) >= _MAY_WRAP:
        return None
    return read_line(block.text, block.line) if _is_item(block) else None


def is_sentence(title: str) -> bool:
    """Tell "We have 5 min for questions" and "Total time: 20 min" from what an item is called."""
    return bool(_SENTENCE.fullmatch(title) or _OF_THE_WHOLE.fullmatch(title))


def _is_item(block: Block) -> bool:
    match = _ENDS_IN_LENGTH.fullmatch(block.text) if len(block.text) <= _SHORT else None
    if match is None or _SAYS_SECONDS.fullmatch(match["length"]) or read_key(block.text):
        return False
    title = match["title"]
    if is_sentence(title):
        return False
    if method_of_title(title):
        return True
    if title[0].islower() or ":" in title:
        return False
    if block.after_blank or match["apart"]:
        return match["apart"] is not None
    return match["colon"] is not None or len(title.split()) <= _FEW
