"""Owner of an action on a tagging line: who stands after `!action`, or before "to …"."""

import re
from collections.abc import Iterator

from facilitator.core.patterns import late_pattern
from facilitator.core.tagging.head import insert_span
from facilitator.core.tagging.marks import span_of
from facilitator.core.tagging.spans import Role, Span, SpanKind
from facilitator.core.tagging.tokens import is_part_of_a_word
from facilitator.core.vocabulary import Vocabulary

_NOTHING_BETWEEN = late_pattern(r"[\s:：,–—-]*")
_TO = late_pattern(r"\s+to\s+(?=[^\W\d_])", re.IGNORECASE)
_CLAUSE_BEGINS = late_pattern(r"[.;:,–—]\s+")


def mark_owner(
    text: str, spans: list[Span], vocabulary: Vocabulary, *, action: Span, head_end: int
) -> None:
    """Give the owner's span its role; a name without sigil gets a span of its own."""
    if any(each.role is Role.OWNER for each in spans):
        return
    after = max(action.end, head_end) if action.start < head_end else action.end
    if _mark_directly_after(text, spans, vocabulary, after=after):
        return
    if _mark_tag_before_to(text, spans, vocabulary):
        return
    for at in _clauses(text, head_end):
        name = _name_at(text, at, vocabulary)
        if name and _comes_before_to(text, name.end, vocabulary) and _is_free(spans, name):
            insert_span(spans, name)
            return
    _mark_before_colon(text, spans, action)


def _mark_before_colon(text: str, spans: list[Span], action: Span) -> None:
    """Read "action: OCP: share the guide": where nobody else owns it, who is named does."""
    at = _past_separators(text, action.end)
    for index, span in enumerate(spans):
        if span.start == at and span.role is Role.SAID_BY:
            spans[index] = span.with_role(Role.OWNER)


def _mark_directly_after(
    text: str, spans: list[Span], vocabulary: Vocabulary, *, after: int
) -> bool:
    by_start = {each.start: index for index, each in enumerate(spans) if each.start >= after}
    at = _past_separators(text, after)
    while at in by_start:
        index = by_start[at]
        span = spans[index]
        if span.names_somebody:
            if is_part_of_a_word(text, span.end):
                return False
            spans[index] = span.with_role(Role.OWNER)
            return True
        if not span.is_label and span.kind is not SpanKind.OFF:
            return False
        at = _past_separators(text, span.end)
    name = _name_at(text, at, vocabulary)
    if name is None or not _is_free(spans, name):
        return False
    insert_span(spans, name)
    return True


def _past_separators(text: str, at: int) -> int:
    found = _NOTHING_BETWEEN().match(text, at)
    return at if found is None else found.end()


def _name_at(text: str, at: int, vocabulary: Vocabulary) -> Span | None:
    found = vocabulary.speaker_at(text, at)
    if found is None or is_part_of_a_word(text, found.end):
        return None
    return span_of(at, found, role=Role.OWNER)


def _is_free(spans: list[Span], wanted: Span) -> bool:
    return all(each.end <= wanted.start or each.start >= wanted.end for each in spans)


def _mark_tag_before_to(text: str, spans: list[Span], vocabulary: Vocabulary) -> bool:
    for index, span in enumerate(spans):
        if span.names_somebody and _comes_before_to(text, span.end, vocabulary):
            spans[index] = span.with_role(Role.OWNER)
            return True
    return False


def _comes_before_to(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether "to share …" follows; "to GBIF" is a direction and owns nothing."""
    found = _TO().match(text, end)
    return found is not None and vocabulary.speaker_at(text, found.end()) is None


def _clauses(text: str, first: int) -> Iterator[int]:
    yield first
    for found in _CLAUSE_BEGINS().finditer(text, first):
        yield found.end()
