"""Transcripts of Teams as Word or text: `Ana Lima   12:31` over what was said."""

import re
from collections.abc import Iterator, Sequence

from facilitator.core.transcripts.model import FileClock, Form, Reading, Said
from facilitator.readers.transcripts.messages import LONGEST_NAME, is_name
from facilitator.readers.transcripts.times import TIME, elapsed

_HEAD = re.compile(rf"(\S.*?)\s+({TIME})")


def read_teams_transcript(lines: Sequence[str]) -> Reading:
    """Read names with times, each over what was said; what is before the first is unread."""
    first = next((at for at, line in enumerate(lines) if _head(line)), len(lines))
    said = tuple(_said(lines[first:]))
    unread = sum(bool(line.strip()) for line in lines[:first])
    return Reading(Form.TEAMS_TRANSCRIPT, FileClock.BEGIN, said, unread=unread)


def _said(lines: Sequence[str]) -> Iterator[Said]:
    """Yield what was said; each goes on until the next one begins, and the last has no end."""
    name, begin, words = "", 0, list[str]()
    for line in lines:
        found = _head(line)
        if found is None:
            words.append(line)
            continue
        yield from _one(name, begin, found[1], words)
        (name, begin), words = found, []
    yield from _one(name, begin, begin, words)


def _one(name: str, begin: int, end: int, words: Sequence[str]) -> Iterator[Said]:
    text = " ".join(" ".join(words).split())
    if text:
        yield Said(begin, max(begin, end), name, text)


def _head(line: str) -> tuple[str, int] | None:
    """Return who speaks and when, where a line says that and no more."""
    bare = line.strip()
    found = _HEAD.fullmatch(bare) if len(bare) <= LONGEST_NAME else None
    if found is None or not is_name(found[1]):
        return None
    at_ms = elapsed(found[2])
    return None if at_ms is None else (" ".join(found[1].split()), at_ms)
