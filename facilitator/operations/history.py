"""History of acts in words; undo, redo and take back, which raise Refused where nothing is."""

from collections.abc import Callable

from facilitator.core.errors import Refused
from facilitator.core.sentences import Sentence
from facilitator.core.verbs import verb_of
from facilitator.operations.after_undo import settle_rooms
from facilitator.operations.kept_rules import keep_promises
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.names import subject_name
from facilitator.store.sqlite import Connection
from facilitator.store.undo import next_redo, next_undo

_ELSEWHERE = Sentence("the last act was in the room of another roundtable: choose that one first")


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


def undo(store: Store, *, at: int, since: int = 0, within: str | None = None) -> Changes:
    """Take back the last act of this machine made after the commit number `since`.

    Refused `within` a roundtable (id) where that act was done in the room of another one.
    """
    changes = store.undo(at=at, since=since, within=within, mend=settle_rooms)
    otherwise = Sentence("there is nothing to take back")
    if not changes and within is not None:  # not looked for before: that reads a whole act
        elsewhere = next_undo(store.db, store.author.machine, since=since)
        otherwise = otherwise if elsewhere is None else _ELSEWHERE
    return _done(changes, otherwise)


def redo(store: Store, *, at: int, within: str | None = None) -> Changes:
    """Do again what was taken back last; `within` as in `undo`."""
    otherwise = Sentence("nothing was taken back that could be done again")
    if within is not None and next_redo(store.db, store.author.machine) is not None:
        otherwise = _ELSEWHERE
    return _done(store.redo(at=at, within=within, mend=keep_promises), otherwise)


def take_back(store: Store, commit: str, *, at: int) -> Changes:
    """Take back one act, whatever followed it; turns and items that followed stay in order."""
    changes = store.take_back(commit, at=at, mend=settle_rooms)
    return _done(changes, Sentence("that act was taken back already"))


def _done(changes: Changes, otherwise: Sentence) -> Changes:
    if changes.kept and not changes:
        raise Refused("all of it was edited later, and stays: take back the later acts first")
    if not changes:
        raise Refused(otherwise)
    return changes
