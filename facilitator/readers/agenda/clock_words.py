"""Clock times that are no "9:30" by themselves: "9 Uhr", "kl. 9.30", "14 h", "9.30–10"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.zones import read_date

_ONE = r"\d{1,2}(?:[.:h][0-5]\d)?(?!\d|:\d|\.\d|\.:)"
_UNIT = r"(?:uhr|uur|u|hrs?\.?|hs|h|(?<=h\d\d)m(?:in)?)(?![\w’'])"
_BEFORE = (
    r"(?:(?:kl|klokken|klo)(?:\.\s*|\s+)"
    r"|(?:(?:alle )?ore?|godz\.?|o godz\.?|um|gegen|ab|à|om|às|a las)\s+)"
)
_FROM = r"(?:(?:from|von|de|des|desde|van|fra|från|od|dalle|entre|between)\s+)"
_TO = r"(?:bis|to|until|till|til|tot|às|as|à|a|até|ate|alle|al|hasta|au|e)"
# "9:30 A 10 minute walk" is no range: some of the words need another clock that is sure.
_WHOLE = rf"(?=\s+(?:{_BEFORE})?\d{{1,2}}(?:[.:h][0-5]\d|\s?{_UNIT}|\s*(?:$|[^\w\s])))"
_DASH = rf"\s*(?:[-–—−]|(?:bis|to|til|tot)(?=\s)|{_TO}{_WHOLE})\s*"
_CLOCKS = (
    rf"(?P<from>{_FROM})?(?P<before>{_BEFORE})?(?P<first>{_ONE})\s?(?P<unit>{_UNIT})?"
    rf"(?:{_DASH}(?:{_BEFORE})?(?P<last>{_ONE})\s?(?P<also>{_UNIT})?(?!\s?[ap]\.?m))?"
)
_BEGINS = re.compile(rf"(?P<signs>[^\w\s\[(]{{0,3}}\s*[\[(]?){_CLOCKS}", re.IGNORECASE)
_WITHIN = re.compile(rf"(?<![\w.,:/-]){_CLOCKS}", re.IGNORECASE)
_PLAIN = r"(?:[01]?\d|2[0-4])[:.h][0-5]\d(?![\d:.h])"
# "8:30 às 9:15": one of these words parts two clocks, and means anything else anywhere else.
_WORDED = re.compile(
    rf"(?<![\w.,:/-])(?:(?:von|from|de|das|desde|dalle|van|fra)\s+)?({_PLAIN})\s*(?:uhr|h)?"
    rf"\s+{_TO}\s+(?:las?\s+)?(?={_PLAIN})",
    re.IGNORECASE,
)
_SURE = frozenset({"uhr", "uur"})
_WHEN = re.compile(
    r"\W*(?:date|heure|horaires?|wann|zeit|uhrzeit|beginn|datum|hora|horário|horario|fecha|data|tid"
    r"|tidspunkt|dato|når|time|when|tijd|wanneer)\b.{0,20}:",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(r"\s*(?:$|[\])]|[-–—:|,]?\s*[^\W\d]|[-–—:|,.]?\s+\S)")
_DOTTED = re.compile(r"[.h:][0-5]\d")
_EARLIEST, _LATEST = 6, 24  # o'clock; what begins earlier without a colon counts something else
_STEP = 5  # minutes


@dataclass(frozen=True, slots=True)
class _Found:
    at: int
    match: re.Match[str]


def with_clocks(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with the clocks of their lines written with a colon."""
    kept = [_in_head(_with_dash(part)) if isinstance(part, Block) else part for part in parts]
    found = [
        _Found(at, match)
        for at, part in enumerate(kept)
        if isinstance(part, Block) and (match := _begins(part)) is not None
    ]
    bare = [each for each in found if not _is_sure(each.match)]
    are_clocks = all(map(_are_clocks, _by_day(kept, bare))) if bare else True
    for each in found if are_clocks else [e for e in found if _is_sure(e.match)]:
        part = kept[each.at]
        if isinstance(part, Block):
            text = f"{each.match['signs']}{_colons(each.match)}{part.text[each.match.end() :]}"
            kept[each.at] = replace(part, text=text)
    return kept


def _by_day(parts: Sequence[Part], found: Sequence[_Found]) -> list[list[_Found]]:
    """Return what was found, parted where hours begin anew below a day, or the name of a room."""
    days: list[list[_Found]] = [[]]
    for each in found:
        last = days[-1][-1] if days[-1] else None
        is_earlier = last is not None and _starts(each) <= _starts(last)
        if last is not None and is_earlier and any(map(_parts_hours, parts[last.at + 1 : each.at])):
            days.append([])
        days[-1].append(each)
    return days


def _starts(found: _Found) -> int:
    return _minutes(found.match["first"])


def _parts_hours(part: Part) -> bool:
    if not isinstance(part, Block) or part.shape is Shape.PROSE:
        return False
    return part.shape is Shape.HEADING or names_day(part.text)


def _begins(block: Block) -> re.Match[str] | None:
    if block.shape in {Shape.PROSE, Shape.KEY, Shape.BREAK} or len(block.text) > LONGEST_LINE:
        return None
    match = _BEGINS.match(block.text)
    if match is None or not _hours(match) or _FOLLOWED.match(block.text, match.end()) is None:
        return None
    plain = ":" in match["first"] and not (match["unit"] or match["also"] or match["before"])
    if match["from"] and not match["last"]:
        return None
    is_number = match["first"].isdecimal() and not (
        match["unit"] or match["last"] or match["before"]
    )
    if is_number and names_day(block.text):
        return None  # "13 de Dezembro"
    return None if plain and not (match["last"] and ":" not in match["last"]) else match


def _hours(match: re.Match[str]) -> list[int]:
    """Return the hours that are named, none where one of them is no hour."""
    named = [
        int(re.split("[.:h]", each.casefold())[0])
        for each in (match["first"], match["last"])
        if each
    ]
    return named if max(named) <= _LATEST else []


def _is_sure(match: re.Match[str]) -> bool:
    """Tell what can only be a clock: "9 Uhr", "kl. 9", "9:30 h", "9:30–10"."""
    units = {(match[name] or "").casefold() for name in ("unit", "also")}
    has_minutes = re.search(r"[.:]", match["first"]) is not None
    if match["from"]:
        last = match["last"] or ""
        return bool(units - {""}) or re.search(r"[.:h]", match["first"] + last) is not None
    sure = bool(match["before"]) or bool(units & _SURE) or (has_minutes and units != {""})
    return sure or (":" in match["first"] and match["last"] is not None)


def _are_clocks(found: Sequence[_Found]) -> bool:
    """Tell 9.30, 10.15, 11 from numbers of paragraphs, prices and lengths: they ascend by day."""
    times = [_minutes(each.match["first"]) for each in found]
    firsts = [each.match["first"] for each in found]
    if len(times) < 2 or any(not 60 * _EARLIEST <= each < 60 * _LATEST for each in times):
        return False
    if any(each % _STEP for each in times) or len({each // 60 for each in times}) < 2:
        return False
    if times != sorted(times) or len({*times}) < len(times):
        return False
    marked = [e for e in found if e.match["last"] or e.match["unit"] or "h" in e.match["first"]]
    dotted = [each for each in firsts if _DOTTED.search(each)]
    return len(marked) == len(found) or len(dotted) * 2 >= len(found) or _are_ranges(found)


def _are_ranges(found: Sequence[_Found]) -> bool:
    """Tell 12–12.45, 13–14 and 15 from ages and pages: most go up to a later time."""
    ranges = [each for each in found if each.match["last"]]
    later = [each for each in ranges if _minutes(each.match["last"]) > _starts(each)]
    is_told = any(_DOTTED.search(e.match["last"]) or e.match["also"] for e in ranges)
    return len(ranges) == len(later) > len(found) / 2 and is_told


def _minutes(text: str) -> int:
    hours, *rest = re.split("[.:h]", text.casefold())
    return int(hours) * 60 + int(rest[0] if rest else 0)


def _colon(text: str) -> str:
    return f"{_minutes(text) // 60}:{_minutes(text) % 60:02d}"


def _colons(match: re.Match[str]) -> str:
    first = _colon(match["first"])
    return f"{first}–{_colon(match['last'])}" if match["last"] else first


def _with_dash(block: Block) -> Block:
    """Return a line with "8:30 às 9:15" as "8:30–9:15"."""
    if block.shape is Shape.PROSE or len(block.text) > LONGEST_LINE:
        return block
    return replace(block, text=_WORDED.sub(r"\1–", block.text))


def _in_head(block: Block) -> Block:
    """Rewrite "14h-16h", "9–12 Uhr" wherever they stand in a line that says when."""
    text = block.text
    if len(text) > 200 or not (_WHEN.match(text) or names_day(text) or read_date(text)):
        return block
    return replace(block, text=_WITHIN.sub(_of_head, text))


def _of_head(match: re.Match[str]) -> str:
    told = match["unit"] or match["also"] or (match["before"] or "").strip(" .").casefold()
    if not told or not _hours(match):
        return match[0]
    return _colons(match)
