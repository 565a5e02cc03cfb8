"""Rules and tables of data: files with lengths and hours that no meeting is planned in."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import (
    closes_meeting,
    is_pause,
    names_agenda,
    opens_meeting,
    speaks_of_meeting,
)
from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.cells import Sort, cells_of, sort_of_column
from facilitator.readers.agenda.days import without_number
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.headers import read_header, says_agenda
from facilitator.readers.agenda.zones import read_date

_RULES = re.compile(
    r"(?:[\w'’&-]+ ){0,4}(?:polic(?:y|ies)|contributing|code of conduct|charter|by-?laws|statutes"
    r"|constitution|terms of \w+|privacy|licen[sc]e|service levels?|sla|change ?log|installation"
    r"|installing|install|satzung|geschäftsordnung|richtlinien?|vedtægter|vedtekter|stadgar)"
    r"(?: (?:of|for|to|guide|guidelines|document|template|und|för).{0,60})?",
    re.IGNORECASE,
)
_GOVERNS = re.compile(r"\b(?:governance|process|procedures?|roles|how (?:we|to))\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?!(?:To|Receive|Approve|Discuss|Review)\b)(?:\S+\s+){3,}\S+\.")
_BINDS = re.compile(
    r"\b(?:must|should|shall|may|can|will|are|is|has|have|needs?|requires?|soll(?:en)?|muss|müssen"
    r"|doit|doivent|debe|deben|skal|bør)\b",
    re.IGNORECASE,
)
_ANYTHING = frozenset({"name", "what", "title", "event", "description", "item", "titel", "nom"})
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*\s?%?")
_MOST = 0.6  # of the items
_ALL_BUT_FEW = 0.8  # of the cells of a column
_FEWEST = 2
_MANY_HOURS = 5  # columns of clocks


def are_rules(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> bool:
    """Tell a policy, or rules for any meeting whatever, from the plan of one."""
    headings = [*_headings(parts)]
    if any(read_date(text) for text in headings) or any(map(_is_of_meeting, drafts)):
        return False
    stated = [each for each in drafts if not each.is_timed and _SENTENCE.fullmatch(each.title)]
    are_stated = len(stated) > _MOST * len(drafts)
    title = without_number(headings[0]).strip(" :#") if headings else ""
    if _RULES.fullmatch(title):
        return are_stated or not any(map(names_agenda, headings))
    binding = [each for each in stated if _BINDS.search(each.title)]
    share = len(stated if _GOVERNS.search(title) else binding) / len(drafts)
    return share > _MOST and not speaks_of_meeting(title)


def _is_of_meeting(draft: ItemDraft) -> bool:
    title = draft.title
    return opens_meeting(title) or closes_meeting(title) or is_pause(title)


def _headings(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Block) and part.shape in {Shape.HEADING, Shape.KEY}:
            yield part.text


def are_data(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> bool:
    """Tell "Name | Age | Time" from a plan: numbers of no known kind, and hours in no order."""
    if any(map(_is_of_meeting, drafts)) or any(
        each.leads or each.minutes is not None for each in drafts
    ):
        return False
    starts = [each.start for each in drafts if each.start is not None]
    in_order = len(starts) >= _FEWEST and all(a <= b for a, b in pairwise(starts))
    grids = [part for part in parts if isinstance(part, Grid) and len(part.rows) > _FEWEST]
    return bool(grids) and not in_order and all(map(_has_measures, grids))


def gives_many_hours(parts: Sequence[Part], drafts: Sequence[ItemDraft]) -> bool:
    """Tell "Opens | Closes | First train | Last train" of places from hours of one day, in order.

    A plan has a start and an end, and the same once more in another zone or as it went.
    """
    starts = [each.start for each in drafts if each.start is not None]
    rising = sum(a < b for a, b in pairwise(starts))
    grids = [part for part in parts if isinstance(part, Grid) and len(part.rows) > _FEWEST]
    in_order = rising > _MOST * (len(starts) - 1)
    return bool(grids) and not in_order and all(map(_has_many_hours, grids))


def _has_many_hours(grid: Grid) -> bool:
    header, *rows = grid.rows
    hours = [
        at
        for at, cell in enumerate(header.cells)
        if sort_of_column(rows, at) is Sort.CLOCK and not says_agenda(cell)
    ]
    return len(hours) >= _MANY_HOURS and not any(map(_names_items, header.cells))


def _has_measures(grid: Grid) -> bool:
    header, *rows = grid.rows
    named = [read_header(cell) for cell in header.cells]
    if any(says_agenda(each.text) or _names_items(each.text) for each in named):
        return False
    if any(map(_NUMBER.fullmatch, header.cells)) or not any(each.field for each in named):
        return False  # a row like the others
    return any(
        each.text and each.field is None and _is_measured(cells_of(rows, at))
        for at, each in enumerate(named)
    )


def _names_items(header: str) -> bool:
    """Tell a header that only an agenda has: "Session", "Topic"; "Name" heads any list."""
    return read_header(header).field == "title" and fold(header) not in _ANYTHING


def _is_measured(cells: Sequence[str]) -> bool:
    """Tell numbers that measure something from those that count the rows."""
    numbers = [cell for cell in cells if _NUMBER.fullmatch(cell)]
    counts = numbers == [str(at) for at in range(1, len(numbers) + 1)]
    return len(numbers) >= _FEWEST and len(numbers) >= _ALL_BUT_FEW * len(cells) and not counts
