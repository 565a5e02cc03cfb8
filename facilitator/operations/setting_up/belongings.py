"""What in a file is of an organisation or of somebody, in words: "9 notes and 4 turns"."""

from collections.abc import Mapping

_WORDS = {
    "roundtable": ("roundtable", "roundtables"),
    "agenda": ("agenda", "agendas"),
    "person": ("person", "people"),
    "note": ("note", "notes"),
    "turn": ("turn", "turns"),
    "queue": ("hand raised", "hands raised"),
}


def in_words(counted: Mapping[str, int]) -> str:
    """Return counts by table as one phrase."""
    parts = [
        f"{counted[table]} {one if counted[table] == 1 else several}"
        for table, (one, several) in _WORDS.items()
        if counted.get(table)
    ]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if parts[1:] else parts)
