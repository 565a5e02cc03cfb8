"""Labels of notes: who said them, what they are about, their questions and tags, one at a time.

Each is given to some notes, or taken from them; what else they have stays.
"""

from collections.abc import Sequence

from facilitator.core.errors import Refused
from facilitator.core.floor import organisations_of
from facilitator.core.text import fold
from facilitator.operations.note_taking.links import link_notes, unlink_notes
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import load_tags

Notes = tuple[str, ...]
_LONGEST = 100  # letters of a tag


def tag_notes(store: Store, notes: Notes, name: str, *, at: int) -> Changes:
    """Give notes a tag by its name, which is made where there is none."""
    with store.act("tag_notes", at=at) as act:
        tag = _tag(act.about(*notes), name)
        for some in act.portions(notes):
            link_notes(act, "note_tag", some, tag)
    return act.changes


def untag_notes(store: Store, notes: Notes, tag: str, *, at: int) -> Changes:
    """Take a tag (id) from notes."""
    with store.act("untag_notes", at=at) as act:
        for some in act.about(*notes).portions(notes):
            unlink_notes(act, "note_tag", some, (tag,))
    return act.changes


def add_about(store: Store, notes: Notes, organisation: str, *, at: int) -> Changes:
    """Say that notes are about an organisation (id) too."""
    with store.act("add_about", at=at) as act:
        for some in act.about(*notes).portions(notes):
            link_notes(act, "note_about", some, organisation)
    return act.changes


def remove_about(store: Store, notes: Notes, organisation: str, *, at: int) -> Changes:
    """Say that notes are not about an organisation (id)."""
    with store.act("remove_about", at=at) as act:
        for some in act.about(*notes).portions(notes):
            unlink_notes(act, "note_about", some, (organisation,))
    return act.changes


def add_to_question(store: Store, notes: Notes, question: str, *, at: int) -> Changes:
    """Say that notes are on a question (id) too."""
    with store.act("add_to_question", at=at) as act:
        for some in act.about(*notes).portions(notes):
            link_notes(act, "note_question", some, question)
    return act.changes


def take_from_question(store: Store, notes: Notes, question: str, *, at: int) -> Changes:
    """Say that notes are not on a question (id)."""
    with store.act("take_from_question", at=at) as act:
        for some in act.about(*notes).portions(notes):
            unlink_notes(act, "note_question", some, (question,))
    return act.changes


def add_speaker(store: Store, notes: Notes, who: str, *, at: int) -> Changes:
    """Say that somebody (id of a person or an organisation) said notes too.

    A person brings their organisation. From now on the notes do not follow their turn.
    """
    with store.act("add_speaker", at=at) as act:
        act.about(*notes)
        person = next((each for each in act.standing.programme.people if each.id == who), None)
        organisation = who if person is None else person.organisation
        for some in act.portions(notes):
            _said_by_tag(act, some)
            if organisation:
                link_notes(act, "note_said_by", some, organisation)
            if person is not None:
                link_notes(act, "note_person", some, person.id)
    return act.changes


def remove_speaker(store: Store, notes: Notes, who: str, *, at: int) -> Changes:
    """Say that somebody (id of a person or an organisation) did not say notes.

    With an organisation go its people, who would bring it back.
    """
    with store.act("remove_speaker", at=at) as act:
        act.about(*notes)
        people = act.standing.programme.people
        gone = [each.id for each in people if who in (each.id, *organisations_of(each))]
        for some in act.portions(notes):
            _said_by_tag(act, some)
            unlink_notes(act, "note_said_by", some, (who,))
            unlink_notes(act, "note_person", some, gone)
    return act.changes


def _said_by_tag(act: Act, notes: Sequence[str]) -> None:
    act.change_rows("note", {note: {"said_from": "tag"} for note in notes})


def _tag(act: Act, name: str) -> str:
    """Return the tag of a name; one that was left out of what is offered is still it."""
    plain = " ".join(name.split())
    if not plain:
        raise Refused("a tag needs a name")
    if len(plain) > _LONGEST:
        raise Refused("a tag has at most {most} letters: shorten it", most=_LONGEST)
    known = {fold(each): row for row, each in load_tags(act.db)}
    return known.get(fold(plain)) or act.create("tag", name=plain)
