"""Who a name in a transcript means, by who had the floor while it spoke."""

from collections import Counter
from collections.abc import Iterable, Mapping

from facilitator.core.floor import who_of
from facilitator.core.model import Record
from facilitator.core.spans import Span, clip, merge, total
from facilitator.core.transcripts.model import Said, Speaker

_MOST = 0.7  # of its words fall into the turns of one participant
_LEAST_MS = 20_000  # of words: fewer may be an aside


def speakers_by_floor(
    record: Record, said: Iterable[Said], zero: int, *, now: int
) -> dict[str, Speaker]:
    """Return who had the floor while each name spoke, where that was one participant mostly.

    `zero` is the instant when its clock began; a turn that is not over counts up to `now`.
    """
    turns: dict[Speaker, list[Span]] = {}
    for each in record.turns:
        who = who_of(each)
        speaker = Speaker(who.person, who.organisation)
        if speaker:
            turns.setdefault(speaker, []).append(
                (each.begin, now if each.end is None else each.end)
            )
    guessed = {
        label: _most_likely(spans, turns) for label, spans in _spans(said, zero).items() if label
    }
    return {label: speaker for label, speaker in guessed.items() if speaker is not None}


def _spans(said: Iterable[Said], zero: int) -> dict[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = {}
    for each in said:
        found.setdefault(each.speaker, []).append((each.begin_ms + zero, each.end_ms + zero))
    return {label: merge(spans) for label, spans in found.items()}


def _most_likely(
    spans: tuple[Span, ...], turns: Mapping[Speaker, Iterable[Span]]
) -> Speaker | None:
    agreed = Counter(
        {speaker: sum(total(clip(spans, turn)) for turn in own) for speaker, own in turns.items()}
    )
    whole = total(spans)
    if not agreed or whole < _LEAST_MS:
        return None
    ((speaker, most),) = agreed.most_common(1)
    return speaker if most >= whole * _MOST else None
