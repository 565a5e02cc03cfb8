"""Whether two readings are of one file that was saved twice, and what is new in the later one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from facilitator.core.text import fold
from facilitator.core.transcripts.model import Form, Transcript

Moment = tuple[int, str]  # of the file's own clock, and the name of who spoke
Key = tuple[int, str, int]  # of what was said: when, by whom, and which one of these
_AS_MANY = 0.5  # of what is kept stands in a file that is the same one, saved later


def moments_of(transcript: Transcript) -> Iterator[Moment]:
    """Yield when each passage begins on the clock of the file, and by whom it is."""
    labels = {each.id: each.label for each in transcript.voices}
    for each in transcript.passages:
        yield each.begin - transcript.zero, labels.get(each.voice or "", "")


def keys_of(moments: Iterable[Moment]) -> Iterator[Key]:
    """Yield what tells passages apart: of several in one minute by one person, the place."""
    counted: defaultdict[Moment, int] = defaultdict(int)
    for begin, speaker in moments:
        moment = (begin, fold(speaker))
        counted[moment] += 1
        yield (*moment, counted[moment])


def saved_before(
    held: Iterable[Transcript], form: Form, moments: Iterable[Moment]
) -> Transcript | None:
    """Return what was kept of the same file, saved earlier."""
    coming = frozenset(keys_of(moments))
    for each in held:
        own = [*keys_of(moments_of(each))]
        same = sum(key in coming for key in own)
        if each.form is form and own and same >= len(own) * _AS_MANY:
            return each
    return None


def fresh_places(moments: Sequence[Moment], before: Transcript | None) -> list[int]:
    """Return which of some passages (places from 0) are not kept yet.

    Whatever one says by now, who spoke then is the same.
    """
    known = frozenset(keys_of(moments_of(before))) if before is not None else frozenset()
    return [place for place, key in enumerate(keys_of(moments)) if key not in known]
