"""What the program fails today: the only table of exceptions, from which rows are only taken away.

A row stands for screens, widgets as `wall.told` names them, and what is wrong with them: patterns
of fnmatch, several screens parted by a slash. On each of these screens one at least has to fail;
else the test fails, and says that the row is to go, or to name fewer screens.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """One row: what is looked at, on which screens, which widgets, in which words."""

    concern: str
    places: tuple[str, ...]
    widget: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.concern} ; {' / '.join(self.places)} ; {self.widget} ; {self.sentence}"


_TABLE = """
"""


def _read(row: str) -> Known:
    concern, places, widget, sentence = row.split(" ; ")
    return Known(concern, tuple(places.split(" / ")), widget, sentence)


KNOWN = tuple(_read(row) for row in _TABLE.strip().splitlines() if row)
