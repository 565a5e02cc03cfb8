"""Looking for words in transcripts, and for what was said at an instant."""

from bisect import bisect_right
from collections.abc import Sequence

from facilitator.core.text import fold_loose
from facilitator.core.transcripts.model import Passage, Transcript

_BEFORE_A_WORD = (" ", "(", "[", "“", "„", "«", '"', "-", "'", "/")


def passages_with(transcript: Transcript, text: str) -> tuple[Passage, ...]:
    """Return the passages in which each of some words begins a word, in what is said or by whom."""
    wanted = fold_loose(text).split()
    if not wanted:
        return transcript.passages
    labels = {each.id: f" {fold_loose(each.label)}" for each in transcript.voices}
    return tuple(
        each
        for each in transcript.passages
        if _holds(f" {fold_loose(each.text)}{labels.get(each.voice or '', '')}", wanted)
    )


def place_at(passages: Sequence[Passage], instant: int) -> int:
    """Return the place of the passage that was being said at an instant, or was the last before.

    -1 where there is none; `passages` are in the order of their begin.
    """
    return bisect_right(passages, instant, key=lambda each: each.begin) - 1


def _holds(text: str, wanted: Sequence[str]) -> bool:
    return all(any(f"{before}{word}" in text for before in _BEFORE_A_WORD) for word in wanted)
