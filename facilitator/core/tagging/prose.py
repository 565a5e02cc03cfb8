"""Prose of a tagging line: the sentence that is left without its tags, fit to print."""

import re
from collections.abc import Iterator, Sequence

from facilitator.core.patterns import late_pattern
from facilitator.core.tagging.closing import GONE, GONE_KIND, GONE_OWNER, MARKERS, closed
from facilitator.core.tagging.spans import KIND_SIGILS, SIGILS, Role, Span, SpanKind

_REMOVED = frozenset(
    {SpanKind.CHAT, SpanKind.CONTINUES, SpanKind.KIND, SpanKind.SECOND_KIND, SpanKind.OFF}
)
# No address, and no name with a dot or a digit in it, which is spelt as it is.
_FIRST_WORD = late_pattern(r"[^\W\d_]+(?=[\s,;?!]|:\s|$)")
_UNCLEAR = frozenset({SpanKind.UNRESOLVED, SpanKind.AMBIGUOUS})
# Marks for whoever works on the notes: seen in the room, and never printed.
MARKS = _UNCLEAR | {SpanKind.GAP, SpanKind.SECOND_KIND}
_SAYS_SOMETHING = _UNCLEAR | {SpanKind.GAP}  # where a line holds nothing else
_NO_LABEL = late_pattern(r"#(?:(?:[0-9a-f]{3}){1,2}|\d.*)", re.IGNORECASE)  # "#fff", "#5g"

_WORD = late_pattern(r"[^\W_]")
_REACH = 40  # how far back from a label the word before it is looked for

# After these words a label is part of the sentence: "we spoke about #licensing". Not of one that
# has ended: "not how many there are. #trust".
_NEEDS_A_NOUN = late_pattern(
    r"(?<![^\W_])(?:a|about|above|across|after|against|among|an|and|are|around|as|at|before|behind"
    r"|between|but|by|for|from|in|into|is|its|like|more|my|near|no|of|off|on|onto|or|our|over|per"
    r"|some|than|that|the|their|these|this|those|through|to|towards?|under|upon|via|vs|was|were"
    r"|with|within|without|your)[^\w.!?…。！？]*$",
    re.IGNORECASE,
)
# Before these words a name is the subject: "#licensing is hard", "!action @ocp and @oar compare".
_NEEDS_A_SUBJECT = late_pattern(
    r"\s*(?:and|or|will|shall|should|must|can|cannot|could|would|may|might|is|are|was|were"
    r"|has|have|had|does|do|needs?|remains?|means?)(?![^\W_])",
    re.IGNORECASE,
)
_ADDS_ANOTHER = late_pattern(r"\s*[&/+]")
_STANDS_APART = late_pattern(r"\s*(?:[,:;–—]|to\s|$)", re.IGNORECASE)
_ONLY_SEPARATORS = late_pattern(r"[\s:：,–—-]*")
_TO = late_pattern(r"[\s,]*to\s+", re.IGNORECASE)  # before a name a direction: "@ocp to @gbif"
_ENDS_A_SENTENCE = late_pattern(r"[.!?…。！？][)\]”’\"']*\s*$")
_BEGINS_A_SENTENCE = late_pattern(r"\s*[(\[“‘\"']*([^\W\d_])")
_ENDS_A_LINE = late_pattern(r"[^\S\n]*\n")
_BETWEEN_LABELS = late_pattern(r"[\s,;&]*")
_WORD_BEFORE = late_pattern(r"[^\W_][^\w\n]*$")
_WORD_AFTER = late_pattern(r"[^\w\n]*[^\W_]")
_ENDS_WITH_A_WORD = late_pattern(r"[^\W_]['’”»\")\]]*[^\S\n]+$")


def prose_of(text: str, spans: Sequence[Span], *, head_end: int) -> str:
    """Render a line without its tags, as those who work on the notes read it.

    Who says it, kinds, an owner and labels outside the sentence go; a name or label that the
    sentence needs stays, spelt as the programme spells it; what is still to be put right stays as
    typed.
    """
    clear = [each for each in spans if each.kind not in MARKS]
    return printed_prose_of(text, clear, head_end=head_end)


def printed_prose_of(text: str, spans: Sequence[Span], *, head_end: int) -> str:
    """Render a line without its tags and marks, fit to print.

    What means nothing clear stays without its sigil. Of a gap is left "…" between words, and
    nothing elsewhere; what was typed behind one that begins the line begins with a capital, and so
    does a kind that nobody knows.
    """
    clean = MARKERS().sub("\ufffd", text)
    gaps = closed("".join(_with_gaps(clean, spans, head_end)))
    tidy = "\n".join(" ".join(each.split()) for each in gaps.split("\n")).strip()
    if any(_hides_the_beginning(text, each, head_end) for each in spans):
        tidy = _begun(tidy)
    return tidy or " ".join(
        _spelling(clean, each) for each in spans if each.kind in _SAYS_SOMETHING
    )


def _hides_the_beginning(text: str, span: Span, head_end: int) -> bool:
    """Tell whether the first word was typed behind a mark that is not printed, or as one."""
    if span.kind is SpanKind.GAP:
        return not text[head_end : span.start].strip()
    return span.kind is SpanKind.UNRESOLVED and text[span.start] in KIND_SIGILS


def _begun(text: str) -> str:
    """Begin a text with a capital, where its first word is one in small letters throughout."""
    first = _FIRST_WORD().match(text)
    return f"{text[:1].upper()}{text[1:]}" if first and first[0].islower() else text


def _with_gaps(text: str, spans: Sequence[Span], head_end: int) -> Iterator[str]:
    """Give the text piece by piece, with a marker for what is removed."""
    outside = _outside(text, spans, head_end)
    done, last = 0, ""
    for index, span in enumerate(spans):
        if span.kind is SpanKind.DUE or _stays_as_typed(text, span):
            continue
        if span.kind is SpanKind.GAP:
            inside = _WORD_BEFORE().search(text, min(head_end, span.start), span.start)
            stays = bool(inside and _WORD_AFTER().match(text, span.end))
        elif _is_label(text, span):
            in_head = span.end <= head_end
            stays = _is_subject(text, span) if in_head else span.start not in outside
        else:
            stays = span.kind in _UNCLEAR or _name_stays(text, spans, index)
        # An escape stays, spelt as nothing.
        piece = _spelling(text, span) if stays else _gone(text, spans, index)
        between = text[done : span.start]
        if piece != GONE or last != GONE or between != " ":  # a run of tags is one gap
            yield between
            yield piece
        done, last = span.end, piece
    yield text[done:]


def goes_on_at(text: str, spans: Sequence[Span], *, head_end: int) -> int:
    """Return where more of what was said goes in: before the labels that end the line."""
    outside = _outside(text, spans, head_end)
    at, limit = len(text), len(text)
    for span in reversed(spans):
        if span.start not in outside or not _BETWEEN_LABELS().fullmatch(text, span.end, limit):
            break
        at = limit = span.start
    return at


def _spelling(text: str, span: Span) -> str:
    if span.kind is SpanKind.GAP:
        return "…"
    if span.kind in _UNCLEAR:
        return text[span.start : span.end].lstrip(SIGILS).strip("[]")
    return span.spelling


def _is_label(text: str, span: Span) -> bool:
    """Tell whether a span is a question or tag, one that means nothing clear included."""
    return span.is_label or (span.kind in _UNCLEAR and text[span.start] in "#＃")


def _stays_as_typed(text: str, span: Span) -> bool:
    return (
        span.kind is SpanKind.UNRESOLVED
        and _NO_LABEL().fullmatch(text, span.start, span.end) is not None
    )


def _outside(text: str, spans: Sequence[Span], head_end: int) -> set[int]:
    """Return where the labels and kinds start that no sentence needs.

    They stand after the last word, at the end of a line, or between two sentences.
    """
    tail = _tail(text, spans, head_end)
    found = set[int]()
    for first, end in _runs(text, spans):
        run = spans[first:end]
        after = run[-1].end
        ends = first >= tail or _ENDS_A_LINE().match(text, after) is not None
        if ends or _is_between_sentences(text, run[0].start, after):
            needed = _needed_at_the_end(text, run)
            found.update(each.start for each in run if each.start not in needed)
    return found


def _runs(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield where labels and kinds that stand in a row begin and end, as places in `spans`."""
    first: int | None = None
    for index, span in enumerate(spans):
        goes = _goes(text, span)
        if first is not None and not (
            goes and _BETWEEN_LABELS().fullmatch(text, spans[index - 1].end, span.start)
        ):
            yield first, index
            first = None
        if goes and first is None:
            first = index
    if first is not None:
        yield first, len(spans)


def _goes(text: str, span: Span) -> bool:
    label = _is_label(text, span) and not _stays_as_typed(text, span)
    return label or span.kind in _REMOVED


def _is_between_sentences(text: str, start: int, end: int) -> bool:
    if not _ENDS_A_SENTENCE().search(text, max(0, start - _REACH), start):
        return False
    begins = _BEGINS_A_SENTENCE().match(text, end)
    return begins is not None and begins[1].isupper()


def _gone(text: str, spans: Sequence[Span], index: int) -> str:
    span = spans[index]
    if span.role is Role.OWNER:
        to = _TO().match(text, span.end)
        after = spans[index + 1 : index + 2]
        is_direction = to is not None and any(each.start == to.end() for each in after)
        return GONE if is_direction else GONE_OWNER
    return GONE_KIND if span.kind in _REMOVED else GONE


def _name_stays(text: str, spans: Sequence[Span], index: int) -> bool:
    span = spans[index]
    if span.kind in _REMOVED or span.role is Role.SAID_BY:
        return False
    if span.role is not Role.OWNER:
        return True
    if _is_led_up_to(text, spans, index):
        return True
    if text[span.start] in "@＠":
        return _is_subject(text, span) or _ADDS_ANOTHER().match(text, span.end) is not None
    return _STANDS_APART().match(text, span.end) is None


def _is_led_up_to(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether the sentence needs the owner: "I ask @ocp to review", "the guide by !action @ocp"."""
    at, first = spans[index].start, index
    while first and _ONLY_SEPARATORS().fullmatch(text, spans[first - 1].end, at):
        before = spans[first - 1]
        if not (before.kind in _REMOVED or before.is_label or before.role is Role.SAID_BY):
            break
        at, first = before.start, first - 1
    leading = text[max(0, at - _REACH) : at]
    if _NEEDS_A_NOUN().search(leading):
        return True
    return first == index and _ENDS_WITH_A_WORD().search(leading) is not None


def _is_subject(text: str, span: Span) -> bool:
    return _NEEDS_A_SUBJECT().match(text, span.end) is not None


def _tail(text: str, spans: Sequence[Span], head_end: int) -> int:
    """Count back to the first of the labels and kinds that stand after the last word."""
    limit, first = len(text), len(spans)
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        if span.start < head_end or not _goes(text, span) or _WORD().search(text, span.end, limit):
            break
        limit, first = span.start, index
    return first


def _needed_at_the_end(text: str, tail: Sequence[Span]) -> set[int]:
    """Find the labels after the last word that it leads to: "about #licensing, #hosting"."""
    needed: set[int] = set()
    previous: Span | None = None
    for span in tail:
        if not _is_label(text, span):
            continue
        if previous is not None:
            belongs = previous.start in needed and "," in text[previous.end : span.start]
        else:
            before = text[max(0, span.start - _REACH) : span.start]
            belongs = _NEEDS_A_NOUN().search(before) is not None
        if belongs:
            needed.add(span.start)
        previous = span
    return needed
