"""Tables that are no agenda: the time in several places, what is to be done, who takes part."""

from collections.abc import Sequence

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import MOST, Sort, cells_of, sort_of, title_column
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.header_words import DUE, NAMES, NO_TITLE, OF_PEOPLE, PIVOTS, TO_DO
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.zones import zone_of

_WITHIN = 15  # rows; above a header stand a title, a date and the like
_TIMES = frozenset({Sort.CLOCK, Sort.LENGTH, Sort.SPAN})
_PLACES = frozenset(
    {"location", "city", "place", "where", "zone", "time zone", "timezone", "region"}
)


def said_of_other(rows: Sequence[Row]) -> Sentence | None:
    """Return why a table is set aside, where it is of one of these kinds; None for any other."""
    if _tells_the_time_elsewhere(rows):
        return Sentence("a table of the time in several places is set aside: it lists no items")
    if _tells_hours_of_days(rows):
        return Sentence("a table of the hours of several days is set aside: it lists no items")
    headers = {fold(cell) for cell in _header_of(rows)}
    if headers & PIVOTS:
        return Sentence("a table that sums up another one is set aside: it lists no items")
    named = {read_header(cell).field for cell in _header_of(rows)}
    has_lead = "lead" in named or "title" not in named
    if (headers & TO_DO and headers & DUE) or (headers & DUE and has_lead and not _hours(rows)):
        return Sentence("a table of what is to be done is set aside: it lists no items")
    if headers & NAMES and headers & OF_PEOPLE and not {"time", "duration"} & named:
        return Sentence("a table of people is set aside: it lists no items")
    return None


def _tells_hours_of_days(rows: Sequence[Row]) -> bool:
    """Tell opening hours, "Monday | 9:00 - 17:00", from rows that say what is done."""
    filled = [[cell for cell in row.cells if cell.strip()] for row in rows]
    full = [cells for cells in filled if len(cells) > 1]
    words = [[each for each in cells if sort_of(each) not in _TIMES] for cells in full]
    days = [said for said in words if len(said) == 1 and names_day(said[0])]
    return len(days) > 1 and len(days) >= MOST * len(full)


def begins_table(row: Row) -> bool:
    """Tell the header of a table of tasks or of people from a row of an agenda."""
    said = {fold(cell) for cell in row.cells if cell.strip()}
    is_to_do = bool(said & TO_DO and said & DUE)
    is_of_people = bool(said & NAMES and said & OF_PEOPLE)
    return (is_to_do or is_of_people) and not any(sort_of(cell) in _TIMES for cell in row.cells)


def _header_of(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the first row with words in more than one cell."""
    for row in rows[:_WITHIN]:
        if len({cell for cell in row.cells if cell.strip()}) > 1:
            return row.cells
    return ()


def _hours(rows: Sequence[Row]) -> bool:
    """Tell whether times or lengths stand in most rows: a "status" may be that of an item."""
    header = _header_of(rows)
    filled = [row for row in rows if row.cells != header and len({*row.cells} - {""}) > 1]
    timed = [row for row in filled if any(sort_of(cell) in _TIMES for cell in row.cells)]
    return len(timed) * 2 > len(filled)


def _tells_the_time_elsewhere(rows: Sequence[Row]) -> bool:
    """Tell "Time | Day | Location", with a row for each city, from a table of items."""
    for row in rows[:_WITHIN]:
        named = [read_header(cell).field for cell in row.cells]
        places = [cell for cell in row.cells if fold(cell) in _PLACES]
        if "time" in named and places and not {"title", "section"} & {*named}:
            return all(
                name in {"time", "date", "end", "end date"} or fold(cell) in NO_TITLE
                for name, cell in zip(named, row.cells, strict=True)
                if cell.strip()
            )
    title = title_column(rows)
    cells = [] if title is None else cells_of(rows, title)
    return len(cells) > 2 and sum(zone_of(cell) is not None for cell in cells) >= MOST * len(cells)
