"""Scope: what Review and the command line look at, before anything is searched or filtered in it.

One choice for every number, matrix, list and chart beside each other, so that they agree.
"""

from typing import NamedTuple

from facilitator.core.model import Roundtable


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

    def has_room(self, roundtable: Roundtable) -> bool:
        """Tell whether a roundtable is among those that are looked at."""
        if self.roundtable is not None:
            return roundtable.id == self.roundtable
        return self.theme is None or roundtable.question == self.theme


WHOLE = Scope()
