"""Acts on outlines of write-ups, each done once."""

from collections.abc import Callable

from facilitator.core.outlines import SHIPPED, Section
from facilitator.operations.outlines import (
    add_outline,
    change_outline,
    change_section,
    move_section,
    remove_outline,
)
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def kept(house: ActHouse) -> str:
    (made,) = add_outline(house.store, "Ours", SHIPPED[0], at=house.now + 1).subject
    return made


OUTLINE_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "add_outline": lambda house: add_outline(house.store, "Ours", SHIPPED[0], at=house.now + 1),
    "change_outline": lambda house: change_outline(
        house.store, kept(house), name="Theirs", at=house.now + 2
    ),
    "remove_outline": lambda house: remove_outline(house.store, kept(house), at=house.now + 2),
    "change_section": lambda house: change_section(
        house.store, kept(house), Section.NOTES, on=False, at=house.now + 2
    ),
    "move_section": lambda house: move_section(
        house.store, kept(house), Section.NOTES, 1, at=house.now + 2
    ),
}
