"""Captions read as what was said: who speaks is a voice, a name before a colon, or nobody."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator.core.transcripts.model import FileClock, Form, Reading, Said
from facilitator.readers.transcripts.cues import Cue, has_cues, read_cues
from facilitator.readers.transcripts.joining import joined
from facilitator.readers.transcripts.messages import is_name

_PREFIX = re.compile(r"(?:>>\s?|-\s)?([^\W\d_][^:\n<>?!]{0,59}):[ \n]\s*(?=\S)")
_MOST_WORDS = 6  # of a name before a colon
_USUAL = 0.5  # of the cues begin with a name: then each that may be one is one


def read_captions(lines: Sequence[str]) -> Reading:
    """Read WebVTT or SubRip, whichever it is; what makes no sense in it is left out."""
    cues = sorted(read_cues(lines), key=lambda cue: cue.begin_ms)
    form = Form.WEBVTT if _is_webvtt(lines) else Form.SRT
    return Reading(form, FileClock.BEGIN, tuple(joined(_said(cues))))


def has_captions(lines: Sequence[str]) -> bool:
    return has_cues(lines)


def _is_webvtt(lines: Sequence[str]) -> bool:
    first = next((line for line in lines if line.strip()), "")
    return first.strip().upper().startswith("WEBVTT")


def _said(cues: Sequence[Cue]) -> Iterator[Said]:
    names = _names(cues)
    for cue in cues:
        found = None if cue.voice else _PREFIX.match(cue.text)
        name = _name(found) if found else ""
        if found and name in names:
            yield Said(cue.begin_ms, cue.end_ms, name, cue.text[found.end() :])
        else:
            yield Said(cue.begin_ms, cue.end_ms, cue.voice, cue.text)


def _names(cues: Sequence[Cue]) -> frozenset[str]:
    """Return what stands before a colon and is a name: "Result: it works" is prose.

    It is where it comes again, or where most cues begin with one.
    """
    open_cues = [cue for cue in cues if not cue.voice]
    found = [_name(each) for cue in open_cues if (each := _PREFIX.match(cue.text))]
    counted = Counter(each for each in found if each)
    is_usual = len(found) > len(open_cues) * _USUAL
    return frozenset(each for each, times in counted.items() if is_usual or times > 1)


def _name(found: re.Match[str]) -> str:
    name = " ".join(found[1].split())
    return name if is_name(name) and len(name.split()) <= _MOST_WORDS else ""
