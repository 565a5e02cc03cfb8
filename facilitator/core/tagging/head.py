"""Head of a tagging line: who says it, by tags before its first word or names before a colon."""

import re
from bisect import insort
from dataclasses import dataclass, field

from facilitator.core.model import Kind
from facilitator.core.patterns import late_pattern
from facilitator.core.tagging.kinds import read_chat, read_colon_kind, read_off
from facilitator.core.tagging.marks import span_of
from facilitator.core.tagging.spans import Role, Span, SpanKind
from facilitator.core.tagging.tokens import is_part_of_a_word
from facilitator.core.vocabulary import Vocabulary

# No word: no letter, no digit, nothing hidden, and no "???", which stands for a missing word.
_NO_WORD = late_pattern(r"(?:(?!\?{3}|？{3})[^\w\0]|_)*")
_COLONS = late_pattern("[:：]")
_NAMES_END = late_pattern(r"\s{0,2}\)?\s{0,2}(?::(?![\w/])|：)")
_BETWEEN_NAMES = late_pattern(r"\s*(?:[/,&+(]|and\b)\s*", re.IGNORECASE)


@dataclass(slots=True)
class LineHead:
    """The beginning of a line: all spans with their roles, and where its first word stands."""

    end: int
    gap: int = 0  # where what lies between the last span and `end` begins
    spans: list[Span] = field(default_factory=list)
    note_kind: Kind | None = None
    owner_follows: bool = False  # the first kind is an action, and nobody stood after it yet
    somebody_spoke: bool = False
    said_by_is_over: bool = False  # a colon, or the owner, came: who follows is spoken about


def read_head(text: str, marks: list[Span], vocabulary: Vocabulary, *, start: int) -> LineHead:
    """Settle who speaks: the marks before the first word, and the names before a colon."""
    head = LineHead(start)
    index = 0
    while True:
        limit = marks[index].start if index < len(marks) else len(text)
        _pass_gap(text, head, limit)
        if head.end < limit:
            if not _read_words(text, head, vocabulary):
                break
            while index < len(marks) and marks[index].start < head.end:
                index += 1
        elif index < len(marks) and _take_mark(text, head, marks[index]):
            index += 1
        else:
            break
    head.spans += (_about(each) for each in marks[index:])
    return head


def _pass_gap(text: str, head: LineHead, limit: int) -> None:
    start = head.gap = head.end
    if limit - start == 1 and text[start] == " ":
        head.end = limit
    elif found := _NO_WORD().match(text, start, limit):
        head.end = found.end()
        if head.somebody_spoke and _COLONS().search(found[0]):
            head.said_by_is_over = True


def _take_mark(text: str, head: LineHead, mark: Span) -> bool:
    """Take a mark into the head; False if it belongs to the sentence."""
    if mark.kind is SpanKind.ESCAPE:
        return False
    if mark.kind is SpanKind.KIND:
        _note_kind(head, mark)
    elif mark.names_somebody:
        if is_part_of_a_word(text, mark.end):
            return False
        if head.owner_follows:
            mark = mark.with_role(Role.OWNER)
            head.owner_follows, head.said_by_is_over = False, True
        elif head.said_by_is_over:
            return False
        else:
            head.somebody_spoke = True
    head.spans.append(mark)
    head.end = mark.end
    return True


def _note_kind(head: LineHead, mark: Span) -> None:
    if head.note_kind is None:
        head.note_kind = mark.note_kind
        head.owner_follows = mark.note_kind is Kind.ACTION


def _read_words(text: str, head: LineHead, vocabulary: Vocabulary) -> bool:
    """Read "action:", "chat:", "off the record:" or "GBIF/Tim:" where the first word may be."""
    off = read_off(text, head.gap, head.end)
    if off is not None:
        head.spans.append(Span(*off, SpanKind.OFF))
        head.end = off[1]
        return True
    chat = read_chat(text, head.end)
    if chat is not None:
        head.spans.append(Span(head.end, chat, SpanKind.CHAT))
        head.end = chat
        return True
    kind = read_colon_kind(text, head.end)
    if kind is not None:
        mark = Span(head.end, kind[1], SpanKind.KIND, note_kind=kind[0])
        _note_kind(head, mark)
        head.spans.append(mark)
        head.end = mark.end
        return True
    named = None if head.said_by_is_over else _read_names(text, head.end, vocabulary)
    if named is None:
        return False
    names, head.end = named
    head.spans += names
    head.said_by_is_over = True
    return True


def _read_names(text: str, start: int, vocabulary: Vocabulary) -> tuple[list[Span], int] | None:
    """Read "GBIF:", "GBIF/Tim:", "Tim Robertson (GBIF):": known names, then a colon."""
    names: list[Span] = []
    at = start
    while (found := vocabulary.speaker_at(text, at)) is not None:
        names.append(span_of(at, found, role=Role.SAID_BY))
        if end := _NAMES_END().match(text, found.end):
            return names, end.end()
        between = _BETWEEN_NAMES().match(text, found.end)
        if between is None:
            return None
        at = between.end()
    return None


def _about(mark: Span) -> Span:
    return mark.with_role(Role.ABOUT) if mark.names_somebody else mark


def insert_span(spans: list[Span], span: Span) -> None:
    """Put a span in its place; it may overlap none."""
    insort(spans, span, key=lambda each: each.start)
