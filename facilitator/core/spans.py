"""Arithmetic on stretches of time: half-open spans of UTC milliseconds."""

from collections.abc import Iterable
from itertools import islice

Span = tuple[int, int]


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans sorted, without empty ones, and joined where they touch or overlap."""
    merged: list[Span] = []
    for begin, end in sorted(span for span in spans if span[0] < span[1]):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((begin, end))
    return tuple(merged)


def subtract(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """Return what is left of the spans outside the holes."""
    gaps = merge(holes)
    left: list[Span] = []
    first = 0
    for begin, end in merge(spans):
        while first < len(gaps) and gaps[first][1] <= begin:
            first += 1
        at = begin
        for gap_begin, gap_end in islice(gaps, first, None):
            if gap_begin >= end:
                break
            if gap_begin > at:
                left.append((at, gap_begin))
            at = gap_end
        if at < end:
            left.append((at, end))
    return tuple(left)


def clip(spans: Iterable[Span], window: Span) -> tuple[Span, ...]:
    """Return the spans cut to the window."""
    return merge((max(begin, window[0]), min(end, window[1])) for begin, end in spans)


def total(spans: Iterable[Span]) -> int:
    """Return the length of the spans in milliseconds, each instant counted once."""
    return sum(end - begin for begin, end in merge(spans))
