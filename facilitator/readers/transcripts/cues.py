"""Cues of captions, WebVTT and SubRip alike, and what is damaged of them.

One reading for both, for many a file calls itself the one and is written as the other: commas for
points, no fractions, no empty line between two cues or one within, no header, arrows of other
kinds. `webvtt-py` 0.6 passes in silence over a cue with a comma, or without a fraction, and over
what stands below an empty line in one; it wants a header, and decodes no `&amp;`.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

_STAMP = r"(?:(\d{1,3})\s?:\s?)?(\d{1,3})\s?:\s?(\d{1,2})(?:\s?[.,:]\s?(\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_STAMP}\s*(?:--+>|[–—]>|->|→)\s*{_STAMP}(?!\d)", re.ASCII)
_ARROWS = ("->", "–>", "—>", "→")
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}|</>")
_LONGEST_LINE = 20_000  # letters; nobody says as much in one cue


class Cue(NamedTuple):
    """What one voice says in a cue, in milliseconds; the voice is empty where none is marked."""

    begin_ms: int
    end_ms: int
    voice: str
    text: str


def read_cues(lines: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues in the order of the file; what is no cue, as notes and styles, is left out."""
    timing: tuple[int, int] | None = None
    gathered: list[str] = []
    aside = False
    for line in lines:
        found = _read_timing(line)
        if found is not None:
            if timing is not None:
                yield from _cues(timing, _without_number(gathered))
            timing, gathered, aside = found, [], False
        elif aside:
            aside = bool(line.strip())
        elif _ASIDE.match(line) and (not gathered or not gathered[-1]):
            aside = True
        else:
            gathered.append(line[:_LONGEST_LINE].strip())
    if timing is not None:
        yield from _cues(timing, gathered)


def has_cues(lines: Sequence[str]) -> bool:
    return any(_read_timing(line) is not None for line in lines)


def _read_timing(line: str) -> tuple[int, int] | None:
    """Return begin and end of a cue; one that would end before it begins has no length."""
    if not any(arrow in line for arrow in _ARROWS):
        return None
    found = _TIMING.match(line)
    if found is None:
        return None
    begin, end = _ms(found.groups()[:4]), _ms(found.groups()[4:])
    return begin, max(begin, end)


def _ms(stamp: Sequence[str | None]) -> int:
    hours, minutes, seconds, part = stamp
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)
    return whole * 1000 + int(f"{part or ''}000"[:3])


def _without_number(lines: list[str]) -> list[str]:
    """Leave out the line over the next timing: a number, or what else a cue is known by."""
    if not lines:
        return lines
    stands_alone = len(lines) > 1 and not lines[-2]
    is_number = lines[-1].isdecimal() and (stands_alone or len(lines) > 1)
    is_known_by = stands_alone and lines[-1] and " " not in lines[-1] and len(lines) > 2
    return lines[:-1] if is_number or is_known_by else lines


def _cues(timing: tuple[int, int], lines: Sequence[str]) -> Iterator[Cue]:
    """Yield what each voice says in one cue: a voice goes on until the next one is marked."""
    first, *others = _VOICE.split("\n".join(line for line in lines if line))
    pieces = [("", first), *zip(others[::2], others[1::2], strict=True)]
    for voice, text in pieces:
        plain = _plain(text)
        if plain:
            yield Cue(*timing, " ".join(unescape(voice).split()), plain)


def _plain(text: str) -> str:
    bare = unescape(_TAG.sub("", text)).replace("\u200e", "").replace("\u200f", "")
    lines = (" ".join(line.split()) for line in bare.split("\n"))
    return "\n".join(line for line in lines if line)
