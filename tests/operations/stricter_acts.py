"""Each act by which a room is promised more from here on, done by its own operation."""

from facilitator.core.model import Promise
from facilitator.operations.item_promises import promise_for_item
from facilitator.operations.stricter_rules import (
    begin_off_record,
    begin_stricter_promise,
    end_off_record,
    end_stricter_promise,
)
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse, Doing


def _end_off_record(house: ActHouse) -> Changes:
    house.do(begin_off_record)
    return house.do(end_off_record)


def _end_stricter_promise(house: ActHouse) -> Changes:
    house.do(begin_stricter_promise, Promise.CHATHAM)
    return house.do(end_stricter_promise)


STRICTER_ACTS: dict[str, Doing] = {
    "promise_for_item": lambda house: house.do(promise_for_item, house.item(1), Promise.CHATHAM),
    "begin_off_record": lambda house: house.do(begin_off_record),
    "end_off_record": _end_off_record,
    "begin_stricter_promise": lambda house: house.do(begin_stricter_promise, Promise.CHATHAM),
    "end_stricter_promise": _end_stricter_promise,
}
