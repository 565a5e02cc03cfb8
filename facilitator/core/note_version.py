"""Versions of a note: what each commit changed of it, and what it said after one of them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

Value = str | int | None
# What a note says, and what it is labelled with. Where it was said, and by which rule, is no part
# of that: to go back to an earlier version may not loosen what was promised.
SAID = (
    *("text", "kind", "channel", "gap", "star", "due"),
    *("owner_person", "owner_organisation", "said_from"),
)


class Version(NamedTuple):
    """A commit that touched a note: its fields, and links by table and target, as they became.

    `before` holds the fields as they were; `at` is UTC milliseconds.
    """

    commit: str
    at: int
    author: str
    verb: str
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    links: Mapping[tuple[str, str], bool]  # whether it is linked then


class Said(NamedTuple):
    """All that a note said at some time: `fields` of SAID, and targets (ids) by link table."""

    fields: Mapping[str, Value]
    links: Mapping[str, tuple[str, ...]]


def said_after(versions: Iterable[Version], commit: str) -> Said | None:
    """Return what a note said after a commit; `versions` are in order, None: it is not of them."""
    fields: dict[str, Value] = dict.fromkeys(SAID)
    links: dict[str, list[str]] = {}
    for version in versions:
        fields |= {name: value for name, value in version.after.items() if name in fields}
        for (table, target), linked in version.links.items():
            targets = links.setdefault(table, [])
            if target in targets:
                targets.remove(target)
            if linked:
                targets.append(target)
        if version.commit == commit:
            return Said(fields, {table: tuple(each) for table, each in links.items()})
    return None


def telling(versions: Iterable[Version]) -> Iterator[Version]:
    """Yield the versions in which something changed that a note says, and the first of all."""
    for number, version in enumerate(versions):
        told = version.after.keys() - {"said_from", "turn", "item"}
        if not number or version.links or told:
            yield version
