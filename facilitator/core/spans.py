"""Arithmetic on stretches of time: half-open spans of UTC milliseconds."""

from collections.abc import Iterable

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
    left = merge(spans)
    for hole_begin, hole_end in merge(holes):
        left = tuple(
            part
            for begin, end in left
            for part in ((begin, min(end, hole_begin)), (max(begin, hole_end), end))
            if part[0] < part[1]
        )
    return left


def clip(spans: Iterable[Span], window: Span) -> tuple[Span, ...]:
    """Return the spans cut to the window."""
    return merge((max(begin, window[0]), min(end, window[1])) for begin, end in spans)


def total(spans: Iterable[Span]) -> int:
    """Return the length of the spans in milliseconds, each instant counted once."""
    return sum(end - begin for begin, end in merge(spans))
