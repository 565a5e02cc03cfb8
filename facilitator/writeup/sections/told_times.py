"""Times that a write-up may tell: tables, charts and what is counted over a series ask here."""

from facilitator.core.airtime import Airtime
from facilitator.core.model import Promise
from facilitator.core.raised import points_at_few
from facilitator.core.state import ItemState
from facilitator.writeup.material import Material


def told_items(material: Material) -> tuple[ItemState, ...]:
    """Return the items of the agenda; titles may name organisations, so not where none may."""
    hides = material.promise in (Promise.SECTOR, Promise.CHATHAM)
    return () if hides else material.state.items


def told_airtime(material: Material) -> tuple[Airtime, ...]:
    """Return the airtime of who was here, where organisations may be tied to what they did.

    Not where one or two without a turn would have to be who had one that is not counted.
    """
    if not material.policy.names_organisations():
        return ()
    here = tuple(
        each for each in material.airtime if each.turns or each.organisation in material.present
    )
    silent = sum(not each.turns for each in here)
    return () if material.hides_turns and points_at_few(silent) else here


def tells_when(material: Material) -> bool:
    """Say whether it may be told when who had the floor.

    Not where more was promised for a turn, or for a note: a turn without a note, beside a note
    without a speaker, would tell whose that is.
    """
    names = material.policy.names_organisations() and not material.hides_turns
    return names and all(map(material.ties, material.spoken))
