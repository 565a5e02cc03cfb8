"""Acts on the tags of a programme, each done once."""

from collections.abc import Callable

from facilitator.operations.setting_up.merging import merge_tags
from facilitator.operations.setting_up.tags import add_tag, change_tag, retire_tag, set_tags
from facilitator.operations.setting_up.telling_apart import tell_apart
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def two_tags(house: ActHouse) -> tuple[str, str]:
    with house.store.act("recover", at=house.now + 1) as act:
        return act.create("tag", name="fundng"), act.create("tag", name="funding")


TAG_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "set_tags": lambda house: set_tags(house.store, ["rivers"], at=house.now + 1),
    "add_tag": lambda house: add_tag(house.store, "rivers", at=house.now + 1),
    "change_tag": lambda house: change_tag(
        house.store, two_tags(house)[0], name="lakes", at=house.now + 2
    ),
    "retire_tag": lambda house: retire_tag(house.store, two_tags(house)[0], at=house.now + 2),
    "merge_tags": lambda house: merge_tags(house.store, *two_tags(house), at=house.now + 2),
    "tell_apart": lambda house: tell_apart(house.store, *two_tags(house), at=house.now + 2),
}
