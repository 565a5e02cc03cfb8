"""Acts on findings, each done once in a roundtable that runs."""

from collections.abc import Callable

from facilitator.operations.findings import (
    add_finding,
    attach_notes,
    change_finding,
    choose_quotes,
    detach_notes,
    merge_findings,
    move_finding,
    read_finding,
    remove_finding,
)
from facilitator.operations.note_taking.notes import add_note, take_off_record
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def made(house: ActHouse) -> tuple[str, str]:
    """Return a finding and the note it rests on."""
    note = house.do(add_note, "GBIF: A point about cost").subject[0]
    done = add_finding(house.store, "Cost decides", [note], at=house.now + 1)
    return done.subject[0], note


def _again(house: ActHouse) -> Changes:
    finding, note = made(house)
    take_off_record(house.store, (note,), at=house.now + 2)
    return read_finding(house.store, finding, at=house.now + 3)


FINDING_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "add_finding": lambda house: add_finding(house.store, "Cost decides", at=house.now + 1),
    "change_finding": lambda house: change_finding(
        house.store, made(house)[0], text="Cost decides late", at=house.now + 2
    ),
    "move_finding": lambda house: move_finding(
        house.store, (made(house)[0], made(house)[0])[1], 1, at=house.now + 2
    ),
    "remove_finding": lambda house: remove_finding(house.store, made(house)[0], at=house.now + 2),
    "merge_findings": lambda house: merge_findings(
        house.store, made(house)[0], made(house)[0], at=house.now + 2
    ),
    "attach_notes": lambda house: attach_notes(
        house.store,
        made(house)[0],
        house.do(add_note, "Another point").subject,
        at=house.now + 2,
    ),
    "detach_notes": lambda house: detach_notes(
        house.store, *_listed(made(house)), at=house.now + 2
    ),
    "choose_quotes": lambda house: choose_quotes(
        house.store, *_listed(made(house)), chosen=True, at=house.now + 2
    ),
    "read_finding": _again,
}


def _listed(finding: tuple[str, str]) -> tuple[str, list[str]]:
    return finding[0], [finding[1]]
