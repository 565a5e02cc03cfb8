"""The link rows of a note: who said it, what it is about, which questions and tags."""

from collections.abc import Sequence

from facilitator.core.floor import Who
from facilitator.store.journal import Act
from facilitator.store.queries.linked import linked_to
from facilitator.store.queries.records import links_of, notes_of_turn


def set_links(act: Act, table: str, note: str, targets: Sequence[str]) -> None:
    """Make `targets` (ids, in order) the only links of a note in a link table."""
    for gone in set(links_of(act.db, table, note)) - set(targets):
        act.unlink(table, note, gone)
    for position, target in enumerate(targets):
        act.link(table, note, target, position=position)


def add_links(act: Act, table: str, note: str, targets: Sequence[str]) -> None:
    """Link a note that was made in this act to `targets` (ids, in order)."""
    for position, target in enumerate(dict.fromkeys(targets)):
        act.link_new(table, note, target, position=position)


def set_speaker(act: Act, note: str, who: Who) -> None:
    """Make one participant the speaker of a note; the facilitator leaves it without one."""
    set_links(act, "note_said_by", note, [who.organisation] if who.organisation else [])
    set_links(act, "note_person", note, [who.person] if who.person else [])


def reassign_notes(act: Act, turn: str, who: Who) -> None:
    """Give the notes of a turn that took their speaker from the floor another speaker."""
    for note in notes_of_turn(act.db, turn, said_from="floor"):
        set_speaker(act, note, who)


def link_notes(act: Act, table: str, notes: Sequence[str], target: str) -> None:
    """Link notes to one more target (id), after what they are linked to already."""
    found = linked_to(act.db, table, notes, target)
    for note, linked in found.items():
        if linked.was_linked and not linked.is_linked:
            act.link(table, note, target, position=linked.links)
    never = ((note, linked) for note, linked in found.items() if not linked.was_linked)
    act.link_all_new(table, {(note, target): linked.links for note, linked in never})


def unlink_notes(act: Act, table: str, notes: Sequence[str], targets: Sequence[str]) -> None:
    """Take the links of notes to some targets (ids) away."""
    for target in targets:
        for note, linked in linked_to(act.db, table, notes, target).items():
            if linked.is_linked:
                act.unlink(table, note, target)
