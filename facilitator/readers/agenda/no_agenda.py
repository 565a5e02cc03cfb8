"""Files that give times, but are no agendas: opening hours, prices, manuals, logs, departures."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from facilitator.core.errors import BadInput
from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import names_agenda, tells_hours
from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.cells import Sort, sort_of
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.leads import is_person
from facilitator.readers.agenda.rules_and_data import are_data, are_rules, gives_many_hours
from facilitator.readers.agenda.words.tables import listed, words_in


class _Kind(Enum):
    """What a file is that gives times and is no agenda."""

    HOURS = auto()
    PRICES = auto()
    DEPARTURES = auto()
    SHEET = auto()
    RECORD = auto()
    MANUAL = auto()
    RULES = auto()
    DATA = auto()
    NAMELESS = auto()


_PRICE_HEADERS = listed("prices")
_DEPARTURE_HEADERS = listed("departures")
_SHEET_HEADERS = listed("worked hours")
# What heads the first column of any list whatever.
_ANYTHING = words_in("event, item, job, name, position, punkt, step, subject, title, topic, what")
_SECONDS = re.compile(
    r"\W{0,3}(?:\d{4}-\d\d-\d\d[T ]|\d\d[./]\d\d[./]\d{2,4},? )?\d{1,2}:\d\d:(?!00)\d\d"
)
_PLAYED = re.compile(r".*\w.*[\s(\[–—-](?:\d:)?\d{1,2}:\d\d[)\]]?")
_LEVEL = re.compile(r"\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b")
_SAID = re.compile(r"(?:from )?[^\W\d_][\w .'’-]{1,40}?\s?(?:to everyone)?:\s", re.IGNORECASE)
_VERSION = re.compile(
    r"(?:\[?unreleased\]?|\[?v\d+\.\d+[\w.]*\]?|\[?(?:version |release )?\d+\.\d+\.\d+[\w.-]*\]?"
    r"|(?:version|release) \d+(?:\.\d+)*)(?:\s*[-–—:(].*)?",
    re.IGNORECASE,
)
_OF_PROGRAM = re.compile(
    r"\b(?:[Dd]efaults?(?: is| to|:|\b)|[Tt]ime-?outs?|null|boolean|milliseconds|microseconds)\b"
    r"|\b[a-z]+[A-Z]\w*\b|\w+_\w+|\(optional\)|\{\w+\}|\s--\w[\w-]+|\w\(\)|::|=>|==|[<>]=|\$\w"
    r"|\b\d+(?:\.\d+)?\s?(?:ms|µs|ns|[kKMG]i?B|px)\b|\b\w+\.(?:py|js|md|json|ya?ml|sh|txt|c|rs|go)\b"
    r"|\w=\w|[\w.]+\.\w+\("
)
_UNITS = re.compile(r"\b(?:min|mins|minutes|h|hrs?|hours?|am|pm|uhr|days?|s|sec)\b", re.IGNORECASE)
_MONEY = re.compile(r"[€$£]\s?\d|\d\s?(?:€|£|eur\b|usd\b|chf\b|kr\b|zł)", re.IGNORECASE)
# "RB56 13530", "ICE 72": what runs, and not what is done.
_VEHICLE = re.compile(r"[A-Z]{1,4}\s?\d{2,5}(?:\s\d{2,6})?")
_BARE_CODE = re.compile(r"[^\W\d_]{1,2}[-_. ]?\d{1,4}")
_LIST_OF_TIMES = 8  # items, and more, of which half or less are called differently
_FEWEST = 3  # items of which a kind is told by what they are called
_DENSE = 3  # minutes from one line of a chat to the next
_WITHIN = 3  # rows of a table, among them its header
_USUAL = 3  # minutes, and more, that an item of a plan has
_SHORTEST = 1.0  # minutes; a plan counts no seconds
_VALUES = frozenset({Sort.CLOCK, Sort.SPAN, Sort.LENGTH, Sort.NUMBER})
_MOST, _MANY, _HALF = 0.6, 0.4, 0.5  # of the items


def refuse_other(parts: Sequence[Part], drafts: Sequence[ItemDraft], path: object) -> None:
    """Raise BadInput where what was read as items, if anything, is of a file of another kind."""
    kind = _of_drafts(parts, drafts) if drafts else _of_nothing(parts)
    if kind is not None:
        raise _refusal(kind, path)


def lists_other(drafts: Sequence[ItemDraft]) -> bool:
    """Tell hours of days and prices by what the items would be called."""
    return len(drafts) >= _FEWEST and _of_titles(drafts) in {_Kind.HOURS, _Kind.PRICES}


def _of_drafts(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> _Kind | None:
    found = _of_titles(drafts) or _of_headers(parts, drafts) or _of_lines(parts, drafts)
    if found is None and are_rules(parts, drafts):
        return _Kind.RULES
    if found is None and gives_many_hours(parts, drafts):
        return _Kind.DEPARTURES
    return _Kind.DATA if found is None and are_data(parts, drafts) else found


def _of_nothing(parts: Sequence[Part]) -> _Kind | None:
    """Tell why a file has no items, where its headings or headers say so."""
    if any(tells_hours(text.strip(" :#")) for text in _headings(parts)):
        return _Kind.HOURS
    lines = [part.text for part in parts if isinstance(part, Block)]
    counted = sum(_SECONDS.match(text) is not None for text in lines)
    if counted > _HALF * len(lines):
        return _Kind.RECORD
    return _of_headers(parts, ())


def _refusal(kind: _Kind, path: object) -> BadInput:
    match kind:
        case _Kind.HOURS:
            error = BadInput(
                "no agenda items found in {path}: it gives the hours of several days, such as"
                " opening hours or deadlines, so say what is done in them",
                path=path,
            )
        case _Kind.PRICES:
            error = BadInput(
                "no agenda items found in {path}: it is a list of prices or costs, so name the file"
                " of a meeting",
                path=path,
            )
        case _Kind.DEPARTURES:
            error = BadInput(
                "no agenda items found in {path}: it is a timetable of departures or of jobs, so"
                " name the file of a meeting",
                path=path,
            )
        case _Kind.SHEET:
            error = BadInput(
                "no agenda items found in {path}: it is a record of hours that were worked, so name"
                " the file of a meeting",
                path=path,
            )
        case _Kind.RECORD:
            error = BadInput(
                "no agenda items found in {path}: it is a record of what was said or done, line by"
                " line with its time, so name the file that was the plan",
                path=path,
            )
        case _Kind.MANUAL:
            error = BadInput(
                "no agenda items found in {path}: its times are those of a program or of its"
                " versions, so name the file of a meeting",
                path=path,
            )
        case _Kind.RULES:
            error = BadInput(
                "no agenda items found in {path}: it holds rules, and no plan of a meeting, so name"
                " the file of a meeting",
                path=path,
            )
        case _Kind.DATA:
            error = BadInput(
                "no agenda items found in {path}: its table holds figures, and no plan of a"
                " meeting, so name the file of a meeting",
                path=path,
            )
        case _Kind.NAMELESS:
            error = BadInput(
                "no agenda items found in {path}: its lines have times, but nothing says what is"
                " done, so give each a title",
                path=path,
            )
    return error


def _of_titles(drafts: Sequence[ItemDraft]) -> _Kind | None:
    if _share(drafts, lambda each: names_day(each.title) or _is_range_of_days(each.title)) > _MOST:
        return _Kind.HOURS
    if _share(drafts, _is_nameless) > _HALF and (len(drafts) >= _FEWEST or not drafts[0].title):
        return _Kind.NAMELESS
    if _share(drafts, lambda each: bool(_MONEY.search(_text(each)))) > _MOST:
        return _Kind.PRICES
    return _Kind.DEPARTURES if _is_timetable(drafts) else None


def _is_timetable(drafts: Sequence[ItemDraft]) -> bool:
    """Tell the same trains at one station after the other, and no day that would part them."""
    starts = [each.start for each in drafts if each.start is not None]
    if len(starts) < max(_LIST_OF_TIMES, _MOST * len(drafts)):
        return False
    if sum(_VEHICLE.fullmatch(each.title.strip()) is not None for each in drafts) > _MOST * len(
        drafts
    ):
        return True
    if any(each.day or each.date or each.day_name for each in drafts):
        return False
    names = Counter(fold(each.title) for each in drafts)
    again = sum(number for number in names.values() if number >= _FEWEST)
    backward = sum(after < before for before, after in pairwise(starts))
    # Groups that go round begin at the same hours, and trains at others.
    is_varied = len({*starts}) > _MOST * len(starts)
    return is_varied and again > _MOST * len(drafts) and backward >= _FEWEST - 1


def _of_headers(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> _Kind | None:
    headers = {fold(cell).strip(" :*") for cells in _first_rows(parts) for cell in cells}
    has_clock = any(each.start is not None for each in drafts)
    named = {each for each in headers if read_header(each).field == "title"} - _ANYTHING
    if headers & _SHEET_HEADERS and _are_people(drafts):
        return _Kind.SHEET
    if named or any(each.leads for each in drafts):
        return None
    if headers & _PRICE_HEADERS and not has_clock:
        return _Kind.PRICES
    if headers & _DEPARTURE_HEADERS and not headers & {"start", "end"}:
        return _Kind.DEPARTURES
    return _Kind.SHEET if len(headers & _SHEET_HEADERS) > 1 else None


def _are_people(drafts: Sequence[ItemDraft]) -> bool:
    """Tell the hours of people, who come again and again, from talks called by who gives them."""
    names = {fold(each.title) for each in drafts}
    return len(names) < len(drafts) and _share(drafts, lambda each: is_person(each.title)) > _MOST


def _of_lines(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> _Kind | None:
    if any(names_agenda(text) for text in _headings(parts)):
        return None
    lines = [part.text for part in parts if isinstance(part, Block)]
    first = next((text for text in lines if text.strip()), "")
    if tells_hours(first.strip(" :#")):
        return _Kind.HOURS
    counted = sum(_SECONDS.match(text) is not None for text in lines)
    levels = sum(_LEVEL.search(text) is not None for text in lines)
    if max(counted, levels) > _HALF * len(drafts) or _is_talk(drafts):
        return _Kind.RECORD
    if _share(drafts, lambda each: _PLAYED.fullmatch(each.title) is not None) > _HALF:
        return _Kind.RECORD
    versions = sum(_VERSION.fullmatch(text) is not None for text in _headings(parts))
    has_clock = any(each.start is not None for each in drafts)
    tiny = _share(drafts, lambda each: 0 < (each.minutes or 0) < _SHORTEST)
    if (versions > 1 or tiny > _HALF) and not has_clock:
        return _Kind.MANUAL
    of_program = _share(drafts, lambda each: _OF_PROGRAM.search(_text(each)) is not None)
    is_plan = _share(drafts, lambda each: (each.minutes or 0) >= _USUAL) > _MOST
    return _Kind.MANUAL if of_program > _MANY and not (has_clock or is_plan) else None


def _share(drafts: Sequence[ItemDraft], test: Callable[[ItemDraft], bool]) -> float:
    return sum(map(test, drafts)) / len(drafts)


def _text(draft: ItemDraft) -> str:
    return " ".join((draft.title, *draft.words))[:LONGEST_LINE]


def _is_range_of_days(title: str) -> bool:
    """Tell "Mo–Fr" and "Mon - Fri", which name days and nothing else."""
    words = re.findall(r"[^\W\d_]+", title)
    return 1 < len(words) < 4 and names_day(f"{words[0]} 1") and len(words[0]) < 10


def _is_nameless(draft: ItemDraft) -> bool:
    """Tell a title that is empty, a number or a code, "A1" and "B-12"."""
    words = _UNITS.sub("", draft.title)
    is_code = draft.start is not None and _BARE_CODE.fullmatch(words.strip()) is not None
    return is_code or not any(map(str.isalpha, words))


def _is_talk(drafts: Sequence[ItemDraft]) -> bool:
    """Tell a chat, "10:03 Ben: hello!" line by line, from an agenda, which has lengths or hours."""
    begun = [each for each in drafts if each.start is not None]
    open_ones = [each for each in begun if each.minutes is None and each.end is None]
    lines = [
        ": ".join((*each.leads, each.title)) if _led_by_one_word(each) else each.title
        for each in open_ones
    ]
    who = [match[0] for line in lines if (match := _SAID.match(line))]
    if len(who) <= _MOST * len(drafts) or len(who) < _FEWEST:
        return False
    steps = [(b.start or 0) - (a.start or 0) for a, b in pairwise(open_ones)]
    is_dense = sum(0 <= step <= _DENSE for step in steps) > _HALF * len(steps)
    is_from = sum(each.casefold().startswith("from ") for each in who) == len(who)
    return is_from or (is_dense and len({*who}) < len(who))


def _led_by_one_word(draft: ItemDraft) -> bool:
    """Tell the name that a line may have begun with from people with two, in a table's column."""
    return len(draft.leads) == 1 and draft.leads[0].isalpha()


def _headings(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Block) and part.shape is not Shape.PROSE:
            yield part.text


def _first_rows(parts: Sequence[Part]) -> Iterator[Sequence[str]]:
    """Yield what may be headers: a row with a number or a time, "1 | Fees | 5", is none."""
    for part in parts:
        if isinstance(part, Grid):
            cells = (row.cells for row in part.rows[:_WITHIN])
            yield from (each for each in cells if _VALUES.isdisjoint(map(sort_of, each)))
