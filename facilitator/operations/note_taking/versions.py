"""Going back to an earlier version of a note."""

from facilitator.core.errors import Refused
from facilitator.core.note_version import said_after
from facilitator.operations.note_taking.links import set_links
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.note_history import note_history

_LINKS = ("note_said_by", "note_person", "note_about", "note_question", "note_tag")


def restore_version(store: Store, note: str, commit: str, *, at: int) -> Changes:
    """Have a note (id) say what it did after a commit (id); by which rule it is kept stays.

    Raises Refused where its words of then were erased.
    """
    with store.act("restore_version", at=at) as act:
        said = said_after(note_history(act.db, note), commit)
        if said is None or not said.fields["text"]:
            raise Refused("the words of that version are not kept: choose a later one")
        act.about(note).change("note", note, **said.fields)
        for table in _LINKS:
            set_links(act, table, note, said.links.get(table, ()))
    return act.changes
