"""The link rows of a note: who said it, what it is about, which questions and tags."""

from collections.abc import Sequence

from facilitator.core.floor import Who
from facilitator.store.journal import Act
from facilitator.store.queries.linked import link_rows, linked_to
from facilitator.store.queries.records import notes_of_turn


def set_links(act: Act, table: str, note: str, targets: Sequence[str]) -> None:
    """Make `targets` (ids, in order) the only links of a note in a link table."""
    set_all_links(act, table, (note,), targets)


def set_all_links(act: Act, table: str, notes: Sequence[str], targets: Sequence[str]) -> None:
    """Make `targets` (ids, in order) the only links of each of some notes in a link table."""
    there = link_rows(act.db, table, notes)
    gone = {"deleted": 1}
    rows = dict.fromkeys(there, gone)
    for position, target in enumerate(targets):
        linked = {"position": position, "deleted": 0}
        rows |= dict.fromkeys((f"{note} {target}" for note in notes), linked)
    act.change_rows(table, rows, there)


def add_links(act: Act, table: str, note: str, targets: Sequence[str]) -> None:
    """Link a note that was made in this act to `targets` (ids, in order)."""
    for position, target in enumerate(dict.fromkeys(targets)):
        act.link_new(table, note, target, position=position)


def set_speaker(act: Act, note: str, who: Who) -> None:
    """Make one participant the speaker of a note; the facilitator leaves it without one."""
    set_speakers(act, (note,), who)


def set_speakers(act: Act, notes: Sequence[str], who: Who) -> None:
    """Make one participant the speaker of each of some notes, as `set_speaker` does."""
    set_all_links(act, "note_said_by", notes, [who.organisation] if who.organisation else [])
    set_all_links(act, "note_person", notes, [who.person] if who.person else [])


def reassign_notes(act: Act, turn: str, who: Who) -> None:
    """Give the notes of a turn that took their speaker from the floor another speaker."""
    for note in notes_of_turn(act.db, turn, said_from="floor"):
        set_speaker(act, note, who)


def link_notes(act: Act, table: str, notes: Sequence[str], target: str) -> None:
    """Link notes to one more target (id), after what they are linked to already."""
    found = linked_to(act.db, table, notes, target)
    again = {
        f"{note} {target}": {"position": linked.links, "deleted": 0}
        for note, linked in found.items()
        if linked.was_linked and not linked.is_linked
    }
    act.change_rows(table, again)
    never = ((note, linked) for note, linked in found.items() if not linked.was_linked)
    act.link_all_new(table, {(note, target): linked.links for note, linked in never})


def unlink_notes(act: Act, table: str, notes: Sequence[str], targets: Sequence[str]) -> None:
    """Take the links of notes to some targets (ids) away."""
    for target in targets:
        found = linked_to(act.db, table, notes, target)
        linked = [f"{note} {target}" for note, each in found.items() if each.is_linked]
        act.change_rows(table, {link: {"deleted": 1} for link in linked})
