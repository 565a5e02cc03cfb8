"""Clock times as a whole file writes them: "0900-0930", where no year is meant, and slips."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from facilitator.core.minutes import CLOCK
from facilitator.readers.agenda.blocks import Grid, Part, Shape
from facilitator.readers.agenda.clock_words import with_clocks
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.late_hours import with_late_hours
from facilitator.readers.agenda.zones import ABBREVIATION

_HHMM = r"(?:[01]\d|2[0-3])[0-5]\d"
_RANGE = rf"(?P<first>{_HHMM})\s?(?P<dash>[-–—]|to)\s?(?P<last>{_HHMM}|2400)(?!\d)"
_BEGINS = re.compile(rf"\W{{0,3}}{_RANGE}")
_OPEN_END = re.compile(rf"(?P<first>{_HHMM})\s?[-–—]{{1,3}}\s*(?=[^\W\d])")
_SINGLE = re.compile(rf"(?P<first>{_HHMM})(?=\s*(?:$|[-–—:|]?\s+[^\W\d]))")
_IN_WORDS = re.compile(rf"(?<!\d){_RANGE}(?=\s?(?:h\b|hrs?\b|hours\b|{ABBREVIATION}))")
_SLIP = re.compile(r"(?<=\d)(?:\.:|:\.)(?=[0-5]\d(?!\d))")
_WIDE_COLON = re.compile(r"(?<=\d)：(?=[0-5]\d)")
_WAVE = re.compile(r"(?<=\d:\d\d)\s?[〜～~∼]\s?(?=\d{1,2}:\d\d)")  # "19:00〜19:10"
_LEADERS = re.compile(
    r"(?P<words>[^\W\d_].*?)\s*(?:[.…·_]\s?){4,}\s*(?P<time>\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?)"
)
_BROKEN = re.compile(
    rf"\s*(?P<first>{CLOCK})\s*(?:[-–—]|to|bis)?\s*\n\s*(?:[-–—]|to|bis)?\s*(?P<last>{CLOCK})\s*",
    re.IGNORECASE,
)
# "1230pm-130pm", "615-700pm": without a colon, but with the half of the day.
_PACKED = re.compile(
    r"(?<![\d:.,/])(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d)(?=\s?[ap]\.?m\b)", re.IGNORECASE
)
_PACKED_BEFORE = re.compile(
    r"(?<![\d:.,/])(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d)(?=\s?(?:[-–—]|to)\s?\d{1,2}:\d\d\s?[ap])",
    re.IGNORECASE,
)
_YEARS = range(1900, 2100)
_FEWEST = 2


def in_usual_form(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with "0900-0930" as "09:00-09:30", where they are times throughout."""
    kept = [_changed(_changed(part, _without_slip), _without_leaders) for part in parts]
    kept = [_changed(part, _on_one_line) if isinstance(part, Grid) else part for part in kept]
    kept = with_clocks(with_late_hours([_changed(part, _with_half) for part in kept]))
    ranges = [match for text in _texts(kept) if (match := _BEGINS.match(text))]
    if _are_times(ranges):
        kept = [_changed(_changed(part, _of_range), _of_open_end) for part in kept]
    singles = [match for text in _texts(kept) if (match := _SINGLE.match(text))]
    if len(singles) > _FEWEST and _are_times(singles) and _ascend(singles):
        kept = [_changed(part, _of_single) for part in kept]
    return [_changed(part, _of_words) for part in kept]


def _texts(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Grid):
            yield from (cell for row in part.rows for cell in row.cells)
        else:
            yield part.text


def _are_times(found: list[re.Match[str]]) -> bool:
    """Tell times from years, which stand in a range as well: one at least can be no year."""
    return len(found) >= _FEWEST and any(int(each["first"]) not in _YEARS for each in found)


def _ascend(found: list[re.Match[str]]) -> bool:
    values = [int(each["first"]) for each in found]
    return values == sorted(values)


def _changed(part: Part, change: Callable[[str], str]) -> Part:
    if isinstance(part, Grid):
        rows = (replace(row, cells=tuple(map(change, row.cells))) for row in part.rows)
        return replace(part, rows=tuple(rows))
    return part if part.shape is Shape.PROSE else replace(part, text=change(part.text))


def _without_slip(text: str) -> str:
    if len(text) >= 200:
        return text
    text = _WAVE.sub("–", _WIDE_COLON.sub(":", text))
    return _SLIP.sub(":", text)


def _with_half(text: str) -> str:
    if len(text) > LONGEST_LINE:
        return text
    text = _PACKED.sub(r"\g<hour>:\g<minute>", text)
    return _PACKED_BEFORE.sub(r"\g<hour>:\g<minute>", text)


def _without_leaders(text: str) -> str:
    """Return "9.00 Opening" for "Opening ........ 9.00"."""
    match = _LEADERS.fullmatch(text) if len(text) < 200 else None
    return text if match is None else f"{match['time']} {match['words']}"


def _on_one_line(text: str) -> str:
    """Return "09:00-09:30" for a cell that holds its two clocks one below the other."""
    match = _BROKEN.fullmatch(text) if len(text) < 60 else None
    return text if match is None else f"{match['first'].strip()}-{match['last'].strip()}"


def _colon(clock: str) -> str:
    return f"{clock[:2]}:{clock[2:]}"


def _range(match: re.Match[str]) -> str:
    first, last = match.start("first") - match.start(), match.end("last") - match.start()
    times = f"{_colon(match['first'])}-{_colon(match['last'])}"
    return f"{match[0][:first]}{times}{match[0][last:]}"


def _of_range(text: str) -> str:
    return _BEGINS.sub(_range, text, count=1) if _BEGINS.match(text) else text


def _of_open_end(text: str) -> str:
    """Return "14:00 Round" for "1400-- Round", the last of several such times."""
    match = _OPEN_END.match(text)
    return text if match is None else f"{_colon(match['first'])} {text[match.end() :]}"


def _of_single(text: str) -> str:
    match = _SINGLE.match(text)
    return text if match is None else _colon(match["first"]) + text[match.end() :]


def _of_words(text: str) -> str:
    return _IN_WORDS.sub(_range, text)
