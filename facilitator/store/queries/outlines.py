"""Query: the outlines that were kept, with their sections in order."""

from collections import defaultdict

from facilitator.core.outlines import Grouping, Outline, Part, Section
from facilitator.store.queries.judging import is_text, text
from facilitator.store.sqlite import Connection

_SECTIONS = {each.value: each for each in Section}
_GROUPINGS = {each.value: each for each in Grouping}


def load_outlines(db: Connection) -> tuple[Outline, ...]:
    """Return all in their order; a section of a newer version is in none."""
    parts: dict[str, dict[Section, Part]] = defaultdict(dict)
    rows = db.execute(
        "SELECT outline, section, title, text, shown FROM outline_part WHERE NOT deleted"
        " ORDER BY position, id"
    )
    for outline, name, title, words, shown in rows:
        section = _SECTIONS.get(name)
        if section is not None:
            part = Part(section, text(title), text(words), on=bool(shown))
            parts[outline].setdefault(section, part)
    found = db.execute(
        "SELECT id, name, grouped FROM outline WHERE NOT deleted ORDER BY position, id"
    )
    return tuple(
        Outline(text(name), tuple(parts[row_id].values()), _grouped(grouped), row_id)
        for row_id, name, grouped in found
        if is_text(row_id)
    )


def part_ids(db: Connection, outline: str) -> dict[str, str]:
    """Return the row of each section of an outline (id), by the section's value, in order."""
    rows = db.execute(
        "SELECT section, id FROM outline_part WHERE outline = ? AND NOT deleted"
        " ORDER BY position, id",
        (outline,),
    )
    found: dict[str, str] = {}
    for section, row_id in rows:
        found.setdefault(section, row_id)  # two laptops may have added it
    return found


def _grouped(value: object) -> tuple[Grouping, ...]:
    names = text(value).split(",")
    return tuple(_GROUPINGS[each] for each in names if each in _GROUPINGS) or (Grouping.QUESTION,)
