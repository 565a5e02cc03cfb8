"""Cues joined into passages: what one speaker says at one go, short enough to be quoted."""

from collections.abc import Iterable, Iterator

from facilitator.core.transcripts.model import Said

_PAUSE_MS = 8_000  # a longer one parts two passages
_ENOUGH = 160  # letters: after so many a sentence ends the passage
_LONGEST = 450
_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟")


def joined(said: Iterable[Said]) -> Iterator[Said]:
    """Join what follows each other, in the order of its begin; repeated words count once."""
    last: Said | None = None
    for each in said:
        if last is None:
            last = each
        elif each.speaker == last.speaker and _goes_on(last, each):
            last = _together(last, each)
        else:
            yield _as_prose(last)
            last = each
    if last is not None:
        yield _as_prose(last)


def _goes_on(last: Said, following: Said) -> bool:
    if following.begin_ms - last.end_ms > _PAUSE_MS:
        return False
    ends = last.text.rstrip("\"'”’)»").endswith(_SENTENCE_ENDS)
    length = len(last.text)
    return length + len(following.text) <= _LONGEST and not (ends and length >= _ENOUGH)


def _together(last: Said, following: Said) -> Said:
    """Return both as one: captions that roll show the line before once more."""
    words = following.text
    shown = last.text.rsplit("\n", 1)[-1]
    if words.startswith(shown) and following.begin_ms - last.end_ms < 1000:
        words = words[len(shown) :].lstrip()
    text = f"{last.text}\n{words}" if words else last.text
    return last._replace(end_ms=max(last.end_ms, following.end_ms), text=text)


def _as_prose(said: Said) -> Said:
    return said._replace(text=" ".join(said.text.split()))
