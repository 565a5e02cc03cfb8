"""`set FILE tag`: what a tag is called, what it is about, and where it stands."""

from argparse import Namespace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.operations.setting_up.tags import add_tag, change_tag, retire_tag
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.operations.setting_up.telling_apart import tell_apart
from facilitator.store.file import Store
from facilitator.store.queries.tags import load_tag_book
from facilitator.subcommands.common import now, out, require_tag


def set_tag(store: Store, arguments: Namespace, fields: dict[str, Any]) -> None:
    """Do what was asked for, and say what the tag is now. Raises BadInput and Refused."""
    others = [require_tag(store.db, each).id for each in fields.pop("not_same", ())]
    if fields.get("below"):
        fields["parent"] = require_tag(store.db, fields.pop("below")).id
    elif "below" in fields:
        fields["parent"] = fields.pop("below")  # empty: below none
    row_id = _done(store, arguments, fields, beside=bool(others))
    for other in others:
        tell_apart(store, row_id, other, at=now())
    _say(store, row_id, arguments.one)


def _done(store: Store, arguments: Namespace, fields: dict[str, Any], *, beside: bool) -> str:
    """Do it, and return the tag; `beside` it, it was told apart from another."""
    if arguments.new:
        name = fields.pop("name", arguments.one)
        (row_id,) = add_tag(store, name, at=now(), **fields).subject
        return row_id
    row_id = require_tag(store.db, arguments.one).id
    if arguments.remove:
        retire_tag(store, row_id, at=now())
    elif arguments.back:
        take_in_again(store, "tag", row_id, at=now())
    elif fields:
        change_tag(store, row_id, at=now(), **fields)
    elif not beside:
        raise BadInput(
            "nothing is said of the {what}: `facilitator set FILE {what} -h` lists what can be",
            what="tag",
        )
    return row_id


def _say(store: Store, row_id: str, called: str) -> None:
    tags = {each.id: each for each in load_tag_book(store.db)}
    if row_id not in tags:
        out(f"{called} is taken out: no note has it")
        return
    tag = tags[row_id]
    parts = [
        tag.about,
        f"below #{tags[tag.parent].name}" if tag.parent else "",
        f"also {', '.join(tag.aliases)}" if tag.aliases else "",
        "retired: the notes that have it keep it" if tag.former else "",
    ]
    out(", ".join(filter(None, (f"#{tag.name}", *parts))))
