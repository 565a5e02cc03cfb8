"""Lines that are a list by their form alone: each gives its length, or its place in an hour, alike.

"Set the stage ..... 5" and "Core draft (Ana Lima, 30)" give bare numbers, "0-5 Quiz" and
":00 - :05 Quiz" the minutes from the beginning, and "Fees - 20 min - Ana" stands in no list: one
such line says nothing, and several below each other say what all of them mean.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.leads import looks_like_names
from facilitator.readers.agenda.line import read_key, read_line
from facilitator.readers.agenda.short import is_sentence

_FEWEST = 3  # lines
_MOST = 0.75  # of the lines of a list
_LONGEST = 160  # characters of a line
_MINUTES = range(1, 241)
_NUMBER_LAST = re.compile(r"(?<!\d)(?P<number>\d{1,3})(?:\s?min(?:utes)?\.?)?$")
_DOTS = " .…·_"
_FEWEST_DOTS = 4
_GAP = "   "
_SAYS_MINUTES = re.compile(r"(?:.*\W)?min(?:s|\.|uten?|utes|uter|utos)?\)?\s*", re.IGNORECASE)
_BRACKET = re.compile(r"(?P<before>.*\S)\s*[(\[](?P<who>[^()\[\]]+?),\s*(?P<number>\d{1,3})[)\]]")
_SPAN = re.compile(r":?(?P<low>\d{1,3})\s?[-–—]\s?:?(?P<high>\d{1,3})(?=\s+[^\W\d_])")


def with_lists_of_form(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with such lines as bullets, and bare numbers in them as minutes."""
    kept = [*parts]
    for run in _runs(parts):
        first = min(run)
        says_minutes = first and _says_minutes(parts[first - 1])
        forms = (*_FORMS, _in_column) if says_minutes else _FORMS
        change = next((each for each in forms if _is_form([*run.values()], each)), None)
        if change is None:
            continue
        for at, line in run.items():
            kept[at] = _bullet(line, change(line.text))
    return kept


def _says_minutes(above: Part) -> bool:
    """Tell "Agenda      Min", the header of a column of numbers."""
    if isinstance(above, Grid):
        return len(above.rows) == 1 and _SAYS_MINUTES.fullmatch(above.rows[0].cells[-1]) is not None
    return len(above.text) <= _LONGEST and _SAYS_MINUTES.fullmatch(above.text) is not None


def _runs(parts: Sequence[Part]) -> Iterator[dict[int, Block]]:
    """Yield lines as far to the right, with nothing else between, by where they stand."""
    run: dict[int, Block] = {}
    for at, part in enumerate(parts):
        line = part if isinstance(part, Block) and _may_be_of_list(part) else None
        first = next(iter(run.values()), None)
        if first is not None and (line is None or not _goes_on(first, line)):
            yield run
            run = {}
        if line is not None:
            run[at] = line
    if run:
        yield run


def _may_be_of_list(block: Block) -> bool:
    return block.shape in {Shape.TEXT, Shape.BULLET} and len(block.text) <= _LONGEST


def _goes_on(first: Block, line: Block) -> bool:
    is_level = (line.shape, line.depth) == (first.shape, first.depth)
    return is_level and not line.after_blank


def _is_form(lines: Sequence[Block], change: Callable[[str], str | None]) -> bool:
    changed = [text for each in lines if (text := change(each.text)) is not None]
    if len(changed) < max(_FEWEST, _MOST * len(lines)):
        return False
    if change is _as_item:
        return any(read_line(each.text, each.line, plain=True) is None for each in lines)
    return change is not _with_span or _is_chain([each.text for each in lines])


def _with_leaders(text: str) -> str | None:
    """Return the length of "Set the stage ..... 5", or "..... 5 min"."""
    before, number = _parted(text)
    title = before.rstrip(_DOTS)
    return _lasting(title, number) if _dots(before[len(title) :]) >= _FEWEST_DOTS else None


def _dots(text: str) -> int:
    return len("".join(text.split()).replace("…", "..."))


def _in_column(text: str) -> str | None:
    """Return the length of "Welcome      5", below a line that says "Min" at its end."""
    before, number = _parted(text)
    is_apart = before.endswith(_GAP) or "\t" in before[len(before.rstrip()) :]
    return _lasting(before.rstrip(), number) if is_apart else None


def _parted(text: str) -> tuple[str, str]:
    match = _NUMBER_LAST.search(text)
    return ("", "") if match is None else (text[: match.start()], match["number"])


def _lasting(title: str, number: str) -> str | None:
    is_length = number and int(number) in _MINUTES and any(map(str.isalpha, title))
    return f"{title} ({number} min)" if is_length else None


def _in_bracket(text: str) -> str | None:
    """Return the length of "Core draft (Ana Lima, 30)"."""
    match = _BRACKET.fullmatch(text)
    if match is None or not looks_like_names(match["who"]) or int(match["number"]) not in _MINUTES:
        return None
    return f"{match['before']} ({match['who']}, {match['number']} min)"


def _with_span(text: str) -> str | None:
    match = _SPAN.match(text)
    return None if match is None else f"{match['low']}-{match['high']} min{text[match.end() :]}"


def _is_chain(texts: Sequence[str]) -> bool:
    """Tell "0-5", "5-20", "20-40", which count from the beginning, from any other numbers."""
    spans = [(int(each["low"]), int(each["high"])) for each in map(_SPAN.match, texts) if each]
    return spans[0][0] == 0 and all(a[1] == b[0] < b[1] for a, b in pairwise(spans))


def _as_item(text: str) -> str | None:
    """Return "Fees - 20 min - Ana", which is an item only where others are of that form."""
    draft = None if read_key(text) or text.endswith((".", ",", ";")) else read_line(text, 0)
    if draft is None or draft.start is not None or not draft.title.strip():
        return None
    return None if is_sentence(draft.title) else text


def _bullet(block: Block, text: str | None) -> Block:
    if block.shape is Shape.BULLET or text is None:
        return replace(block, text=text or block.text)
    return replace(block, shape=Shape.BULLET, text=text, mark="-")


_FORMS: tuple[Callable[[str], str | None], ...] = (
    _with_leaders,
    _in_bracket,
    _with_span,
    _as_item,
)
