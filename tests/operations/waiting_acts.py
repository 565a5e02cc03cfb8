"""Each act on those who were kept waiting with an item, done by its own operation."""

from facilitator.operations.items import take_next_item
from facilitator.operations.kept_waiting import bring_waiting, drop_kept
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse, Doing


def _kept(house: ActHouse) -> None:
    house.wait("gbif", "ocp")
    house.do(take_next_item, keep_waiting=True)


def _bring(house: ActHouse) -> Changes:
    _kept(house)
    return house.do(bring_waiting)


def _drop(house: ActHouse) -> Changes:
    _kept(house)
    return house.do(drop_kept)


WAITING_ACTS: dict[str, Doing] = {"bring_waiting": _bring, "drop_kept": _drop}
