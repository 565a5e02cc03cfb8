"""Sentence that a stretch of a text stands in."""

from facilitator.core.patterns import late_pattern

_END = late_pattern(r"[.!?…。！？]+[\"”»’)\]]*(?=\s|$)|\n")


def sentence_at(text: str, begin: int, end: int) -> str:
    """Return the sentence, or the line, around `begin` up to `end`."""
    first = text.rfind("\n", 0, begin) + 1
    for each in _END().finditer(text, first):
        if each.end() <= begin:
            first = each.end()
        elif each.start() >= end:
            return text[first : each.end()].strip()
    return text[first:].strip()
