"""Rewording of a typed line: a phrase in place of names, and what tags it stays."""

from datetime import date

from facilitator.core.names.find import Forms
from facilitator.core.names.shape import begins_sentence
from facilitator.core.tagging.scanner import scan
from facilitator.core.tagging.spans import Role, Span
from facilitator.core.vocabulary import Vocabulary

_KEPT = (Role.SAID_BY, Role.OWNER)  # they are printed as the promise allows, or not at all


def reworded(line: str, forms: Forms, phrase: str, vocabulary: Vocabulary) -> str:
    """Return a line with the phrase wherever a form stands; not where it says who spoke."""
    spans = scan(line, vocabulary, today=date.min).spans
    for begin, end in reversed(_places(line, forms, spans)):
        put = phrase[:1].upper() + phrase[1:] if begins_sentence(line, begin) else phrase
        line = line[:begin] + put + line[end:]
    return line


def _places(line: str, forms: Forms, spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return where a form stands, each stretch once; a tag goes with its sigil."""
    found: list[tuple[int, int]] = []
    for each in forms.find(line):
        over = [span for span in spans if span.start < each.end and each.begin < span.end]
        if any(span.role in _KEPT for span in over):
            continue
        begin = min([each.begin, *(span.start for span in over)])
        end = max([each.end, *(span.end for span in over)])
        if not found or begin >= found[-1][1]:
            found.append((begin, end))
    return found
