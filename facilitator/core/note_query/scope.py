"""Scope: what Review and the command line look at, before anything is searched or filtered in it.

One choice for every number, matrix, list and chart beside each other, so that they agree.
"""

from typing import NamedTuple


class Scope(NamedTuple):
    """One roundtable (id), or those of a theme (id of its question), or else the whole series.

    `homeless`: whether what belongs to no roundtable is looked at too, of a theme what was noted
    on it; in one roundtable there is none.
    """

    roundtable: str | None = None
    theme: str | None = None
    written: bool = True
    homeless: bool = True

    @property
    def may_be_homeless(self) -> bool:
        return self.roundtable is None


WHOLE = Scope()
