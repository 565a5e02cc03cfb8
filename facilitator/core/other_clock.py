"""Offset of another laptop's clock from ours, and the roundtable of ours that its notes are of."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

from facilitator.core.bringing import Incoming, Other
from facilitator.core.model import Record, Roundtable
from facilitator.core.text import fold

_MARGIN_MS = 15 * 60_000  # notes are taken before the start, and after the end
_FARTHEST_MS = 13 * 3_600_000  # two clocks differ by a time zone at most; beyond it is another day
SAME_CLOCK_MS = _FARTHEST_MS
_TELLING = 16  # letters of a note: shorter ones are typed twice without being the same


@dataclass(frozen=True, slots=True)
class Offset:
    """What is added to their instants, and from how many anchors it is known."""

    ms: int = 0
    anchors: int = 0


@dataclass(frozen=True, slots=True)
class Where:
    """Where the notes of another file go: `record` is None while that is unclear.

    `elsewhere` counts the notes that belong to another roundtable of ours, `here` those that this
    one has already.
    """

    record: Record | None
    offset: Offset
    notes: tuple[Incoming, ...] = ()
    elsewhere: int = 0
    here: int = 0


@dataclass(frozen=True, slots=True)
class _Fit:
    """One of their roundtables beside one of ours."""

    ours: Record
    offset: Offset
    held: int


def possible_homes(
    other: Other, ours: Sequence[Roundtable], *, roundtable: str | None
) -> frozenset[str]:
    """Return the roundtables of ours (ids) of which more must be known to say where notes go.

    The same one, or else those held when the clocks allow it, and the one that is asked for. Where
    no note is new it is the one that has most of them.
    """
    heads = tuple(Record(each) for each in ours)
    found = {roundtable, *(each.roundtable for each in other.notes)}
    if not other.notes:
        found.add(_most(_known_counts(other)))
    ids = {each.id for each in ours}
    instants: dict[str, list[int]] = {}
    for note in other.notes:
        if note.roundtable not in ids:
            instants.setdefault(note.roundtable, []).append(note.note.at)
    spans = [(min(each), max(each)) for each in instants.values()]
    for row_id, span in _spans(heads).items():
        if any(_within_reach(span, each) for each in spans):
            found.add(row_id)
    return frozenset(each.id for each in ours if each.id in found)


def find_where(
    other: Other, ours: Sequence[Record], *, roundtable: str | None, offset_ms: int | None
) -> Where:
    """Say which roundtable of ours the notes are of, and with which offset.

    Of `ours` those that are possible homes come with all that is known of them, and with the
    notes that have the words of one of theirs. A roundtable (id) or an offset that is given
    stands; a roundtable that is given takes what does not clearly belong to another.
    """
    ids = {each.roundtable.id for each in ours}
    spans = _spans(ours)
    homes: dict[str, _Fit | None] = {}
    for theirs in other.records:
        taken = [each for each in other.notes if each.roundtable == theirs.roundtable.id]
        if taken:
            homes[theirs.roundtable.id] = _home(theirs, taken, ours, spans, offset_ms)
    counts: dict[str, int] = {}
    for each in other.notes:
        home = homes.get(each.roundtable)
        if home is not None:
            counts[home.ours.roundtable.id] = counts.get(home.ours.roundtable.id, 0) + 1
    chosen = roundtable or _most(counts if other.notes else _known_counts(other))
    target = next((each for each in ours if each.roundtable.id == chosen), None)
    if target is None:
        return Where(None, Offset(offset_ms or 0))
    unclear = roundtable is not None
    going = {
        theirs
        for theirs, home in homes.items()
        if (home.ours.roundtable.id == chosen if home else unclear and theirs not in ids)
    }
    notes = tuple(each for each in other.notes if each.roundtable in going)
    offset = _offset_for(other, target, notes, homes, offset_ms)
    here = _known_counts(other).get(target.roundtable.id, 0)
    return Where(target, offset, notes, len(other.notes) - len(notes), here)


def estimate(theirs: Record, ours: Record, notes: Sequence[Incoming]) -> Offset:
    """Estimate what must be added to their instants to have ours.

    From what both recorded: when items and the roundtable began and ended, or else notes that
    both have in the same words. What one file has from the other tells nothing, and a copy of
    ours needs nothing.
    """
    anchors = sorted(_acts(theirs, ours)) or sorted(_same_words(notes, ours))
    near = [each for each in anchors if abs(each) <= _FARTHEST_MS]
    return Offset(_whole_seconds(median_low(near)), len(near)) if near else Offset()


def format_offset(ms: int) -> str:
    """Print an offset as it may be typed: "+2m30s", "-1h5s", "0s"."""
    seconds = round(abs(ms) / 1000)
    hours, rest = divmod(seconds, 3600)
    minutes, second = divmod(rest, 60)
    parts = ((hours, "h"), (minutes, "m"), (second, "s"))
    written = "".join(f"{number}{unit}" for number, unit in parts if number)
    if not written:
        return "0s"
    return f"{'-' if ms < 0 else '+'}{written}"


def stretch(record: Record) -> tuple[int, int | None] | None:
    """Return the stretch of time of a roundtable, open while it has not ended, or None."""
    head = record.roundtable
    instants = [each for each in (head.opened_at, head.started_at) if each is not None]
    return (min(instants), head.ended_at) if instants else None


def _whole_seconds(ms: int) -> int:
    """Round: two people's hands are no nearer to each other than that."""
    return round(ms / 1000) * 1000


def _home(
    theirs: Record,
    taken: Sequence[Incoming],
    ours: Sequence[Record],
    spans: Mapping[str, tuple[int, int | None]],
    offset_ms: int | None,
) -> _Fit | None:
    """Return which of our roundtables holds most notes of theirs; None where that is unclear."""
    fits = []
    same = (each for each in ours if each.roundtable.id == theirs.roundtable.id)
    for each in (*same, *ours):
        offset = estimate(theirs, each, taken) if offset_ms is None else Offset(offset_ms)
        fit = _Fit(each, offset, _held(taken, spans.get(each.roundtable.id), offset.ms))
        if each.roundtable.id == theirs.roundtable.id:
            return fit
        fits.append(fit)
    holding = sorted(
        (each for each in fits if each.held * 2 > len(taken)),
        key=_rank,
    )
    if len(holding) > 1 and _rank(holding[0]) == _rank(holding[1]):
        return None
    return holding[0] if holding else None


def _rank(fit: _Fit) -> tuple[int, int]:
    return abs(fit.offset.ms), -fit.held


def _within_reach(span: tuple[int, int | None], other: tuple[int, int]) -> bool:
    """Tell whether two clocks may be so far apart that one stretch of time meets another."""
    reach = _FARTHEST_MS + _MARGIN_MS
    return span[0] - reach <= other[1] and (span[1] is None or other[0] <= span[1] + reach)


def _known_counts(other: Other) -> dict[str, int]:
    """Return how many notes each roundtable of ours has already."""
    counts: dict[str, int] = {}
    for each in other.known:
        if each.ours is not None:
            counts[each.ours] = counts.get(each.ours, 0) + each.count
    return counts


def _spans(ours: Sequence[Record]) -> dict[str, tuple[int, int | None]]:
    """Return when roundtables were held; one that was never ended gives way to the next."""
    known = {each.roundtable.id: span for each in ours if (span := stretch(each)) is not None}
    begins = sorted(begin for begin, _ in known.values())
    found = {}
    for row_id, (begin, end) in known.items():
        after = bisect_right(begins, begin)
        following = begins[after] if after < len(begins) else None
        found[row_id] = begin, following if end is None else end
    return found


def _held(notes: Sequence[Incoming], span: tuple[int, int | None] | None, offset_ms: int) -> int:
    if span is None:
        return 0
    begin, end = span[0] - _MARGIN_MS, None if span[1] is None else span[1] + _MARGIN_MS
    instants = (each.note.at + offset_ms for each in notes)
    return sum(begin <= at and (end is None or at <= end) for at in instants)


def _most(counts: dict[str, int]) -> str | None:
    best = sorted(counts, key=lambda each: -counts[each])
    if len(best) > 1 and counts[best[0]] == counts[best[1]]:
        return None
    return best[0] if best else None


def _offset_for(
    other: Other,
    target: Record,
    notes: Sequence[Incoming],
    homes: dict[str, _Fit | None],
    offset_ms: int | None,
) -> Offset:
    """Return the offset of the roundtable of theirs that most of the notes are of."""
    if offset_ms is not None:
        return Offset(offset_ms)
    counts: dict[str, int] = {}
    for each in notes:
        counts[each.roundtable] = counts.get(each.roundtable, 0) + 1
    if not notes:
        for known in other.known:
            if known.ours == target.roundtable.id:
                counts[known.theirs] = counts.get(known.theirs, 0) + known.count
    if not counts:
        return Offset()
    main = max(counts, key=lambda each: counts[each])
    home = homes.get(main)
    if home is not None:
        return home.offset
    records = (each for each in other.records if each.roundtable.id == main)
    theirs = next(records, None)
    return Offset() if theirs is None else estimate(theirs, target, notes)


def _acts(theirs: Record, ours: Record) -> Iterator[int]:
    """Yield how much later ours recorded what both did."""
    same = theirs.roundtable.id == ours.roundtable.id
    pairs = (
        (theirs.roundtable.started_at, ours.roundtable.started_at),
        (theirs.roundtable.ended_at, ours.roundtable.ended_at),
    )
    for there, here in pairs:
        # Of one roundtable and equal, it came with the file.
        if there is not None and here is not None and not (same and there == here):
            yield here - there
    copied = {each.id for each in ours.runs} & {each.id for each in theirs.runs}
    begins = _begins(ours, copied)
    for title, there in _begins(theirs, copied).items():
        if title in begins:
            yield begins[title] - there


def _begins(record: Record, copied: set[str]) -> dict[str, int]:
    """Return when each item was first begun, by its title; titles that come twice tell nothing."""
    titles = [fold(each.title) for each in record.items]
    names = {
        each.id: title
        for each, title in zip(record.items, titles, strict=True)
        if titles.count(title) == 1
    }
    begins: dict[str, int] = {}
    for run in record.runs:
        if run.item in names and run.id not in copied:
            begins.setdefault(names[run.item], run.begin)
    return begins


def _same_words(notes: Sequence[Incoming], ours: Record) -> Iterator[int]:
    instants: dict[str, list[int]] = {}
    ids = set()
    for each in ours.notes:
        ids.add(each.id)
        instants.setdefault(fold(each.text), []).append(each.at)
    for one in notes:
        text = fold(one.note.text)
        here = instants.get(text, ())
        if len(here) == 1 and len(text) >= _TELLING and one.root not in ids:
            yield here[0] - one.note.at
