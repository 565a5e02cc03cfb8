"""What was done, in words; undo and redo, for whoever asked in vain as well."""

from collections.abc import Callable

from facilitator.core.errors import Refused
from facilitator.core.verbs import verb_of
from facilitator.operations.after_undo import settle_rooms
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.names import subject_name
from facilitator.store.sqlite import Connection


def act_in_words(
    db: Connection,
    verb: str,
    subject: tuple[str, ...],
    *,
    translated: Callable[[str], str] = str,
) -> str:
    """Return what an act did, such as "floor to GBIF"; one of another version by its verb."""
    row = verb_of(verb)
    template = translated(row.words)
    if "{name" not in template:
        return template
    names = [name for each in subject if (name := subject_name(db, each))]
    names = names or [translated(row.nameless)]
    return template.format(name=names[-1], names=", ".join(names))


def undo(store: Store, *, at: int, since: int = 0) -> Changes:
    """Take back the last act of this machine made after the commit number `since`."""
    return _done(store.undo(at=at, since=since, mend=settle_rooms), "there is nothing to take back")


def redo(store: Store, *, at: int) -> Changes:
    """Do again what was taken back last."""
    return _done(store.redo(at=at), "nothing was taken back that could be done again")


def take_back(store: Store, commit: str, *, at: int) -> Changes:
    """Take back one act, whatever followed it; turns and items that followed stay in order."""
    changes = store.take_back(commit, at=at, mend=settle_rooms)
    return _done(changes, "that act was taken back already")


def _done(changes: Changes, otherwise: str) -> Changes:
    if changes.kept and not changes:
        raise Refused("all of it was edited later, and stays: take back the later acts first")
    if not changes:
        raise Refused(otherwise)
    return changes
