"""Tidying of notes after they were taken: speaker, question, star, owner, due day, restoring."""

from facilitator.core.floor import Who
from facilitator.operations.note_taking.links import set_all_links, set_speakers
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.privacy.reach import words_of_note


def star_notes(store: Store, notes: tuple[str, ...], *, at: int, on: bool = True) -> Changes:
    """Mark notes to come back to, or take the mark away."""
    with store.act("star_notes" if on else "unstar_notes", at=at) as act:
        act.about(*notes).change_all("note", notes, star=int(on))
    return act.changes


def move_to_speaker(store: Store, notes: tuple[str, ...], who: Who, *, at: int) -> Changes:
    """Say who said notes; nobody (the facilitator) leaves them without a speaker.

    From now on they do not follow the turn they were taken in.
    """
    with store.act("move_to_speaker", at=at) as act:
        for some in act.about(*notes).portions(notes):
            act.change_rows("note", {note: {"said_from": "tag"} for note in some})
            set_speakers(act, some, who)
    return act.changes


def move_to_question(store: Store, notes: tuple[str, ...], question: str, *, at: int) -> Changes:
    """Say which question (id) notes are on, and no other."""
    with store.act("move_to_question", at=at) as act:
        for some in act.about(*notes).portions(notes):
            set_all_links(act, "note_question", some, [question])
    return act.changes


def restore_notes(store: Store, notes: tuple[str, ...], *, at: int) -> Changes:
    """Bring deleted notes back; what was erased for good stays an empty shell."""
    with store.act("restore_notes", at=at) as act:
        kept = [note for note in notes if words_of_note(act.db, note) is not None]
        act.about(*notes).change_all("note", kept, deleted=0)
    return act.changes


def set_due(store: Store, notes: tuple[str, ...], due: str | None, *, at: int) -> Changes:
    """Say until when (ISO date) actions are to be done; None: not said."""
    with store.act("set_due", at=at) as act:
        act.about(*notes).change_all("note", notes, due=due)
    return act.changes


def set_owner(store: Store, notes: tuple[str, ...], who: Who, *, at: int) -> Changes:
    """Say who took actions on; nobody: not said."""
    organisation = None if who.person else who.organisation
    with store.act("set_owner", at=at) as act:
        act.about(*notes).change_all(
            "note", notes, owner_person=who.person, owner_organisation=organisation
        )
    return act.changes
