"""Rules that undo keeps: nothing that was promised loosens because an act is taken back.

A note's own rule is taken back by the machine that set it, until its roundtable ends; a promise
straight after it was made, with no note or turn since.
"""

from collections.abc import Collection

from facilitator.core.attribution import RULES, strictness
from facilitator.core.errors import Refused
from facilitator.core.sentences import Sentence
from facilitator.store.bodies import Value
from facilitator.store.journal import Act
from facilitator.store.queries.rooms import owners_of
from facilitator.store.queries.stricter_rules import was_taken
from facilitator.store.queries.touched import was_noted_since
from facilitator.store.row_writing import read_fields
from facilitator.store.undo import JournalEntry, entry_of

_NOT_BY_HAND = frozenset({"bring_in", "add_contribution"})
_WITH_ITEM = frozenset({"promise_for_item"})  # what its notes became stricter by
_PROMISED = Sentence(
    "notes or turns came under what was promised since, so that it stays: to show a note with more,"
    " ask for the consent of whoever said it"
)
_ENDED = Sentence(
    "the roundtable has ended, and what was taken off the record stays so: to change it, put that"
    " note on the record in Review"
)
_BY_OTHERS = Sentence(
    "what was made stricter elsewhere stays so: to change it, put that note on the record in Review"
)


def keep_rules(act: Act) -> None:
    """Leave in force the rules that an act may not loosen by taking others back.

    Raises Refused, with what would do it, where nothing else is left of the act.
    """
    _keep_all(act, ("note", "roundtable", "item"))


def keep_promises(act: Act) -> None:
    """Leave in force the promises that an act may not loosen by doing others again; as above."""
    _keep_all(act, ("roundtable", "item"))


def _keep_all(act: Act, tables: Collection[str]) -> None:
    undone = [entry_of(act.db, each) for each in (act.undoes or "").split()]
    reasons = [
        why
        for (table, row_id), patch in tuple(act.patches.items())
        if table in tables
        for name in sorted(RULES[table].intersection(patch))
        if (why := _keep(act, undone, (table, row_id, name), patch[name])) is not None
    ]
    if reasons:
        _keep_listed(act)
    pairs = (pair for patch in act.patches.values() for pair in patch.values())
    if reasons and all(before == after for before, after in pairs):
        raise Refused(reasons[0])


def _keep(
    act: Act, undone: list[JournalEntry], field: tuple[str, str, str], pair: list[Value]
) -> Sentence | None:
    """Put a rule back that may not be loosened, and return the reason."""
    table, row_id, name = field
    before, after = pair
    if strictness(after) >= strictness(before) or _is_gone(act, table, row_id):
        return None
    if table == "note":
        why = _of_note(act, undone, row_id)
    else:
        why = _of_promise(act, undone, table, row_id)
    if why is not None:
        act.change(table, row_id, **{name: before})
        if name != "promised":  # which goes along with the rule
            act.kept.append(field)
    return why


def _keep_listed(act: Act) -> None:
    """Leave in the list to tidy what became stricter and stays so."""
    for (table, row_id), patch in tuple(act.patches.items()):
        if table == "left_question" and patch.get("deleted") == [0, 1]:
            act.change(table, row_id, deleted=0)


def _is_gone(act: Act, table: str, row_id: str) -> bool:
    """Tell whether a row is not there any more: nothing is shown of it."""
    return (read_fields(act.db, table, row_id, ("deleted",)) or {}).get("deleted") == 1


def _of_note(act: Act, undone: list[JournalEntry], note: str) -> Sentence | None:
    if any(each.verb in _NOT_BY_HAND or each.machine != act.author.machine for each in undone):
        return _BY_OTHERS
    if any(each.verb in _WITH_ITEM for each in undone):
        return _of_promise(act, undone, "note", note)
    for home in owners_of(act.db, "note", note):
        known = read_fields(act.db, "roundtable", home, ("ended_at",))
        if known is not None and known["ended_at"] is not None:
            return _ENDED
    return None


def _of_promise(act: Act, undone: list[JournalEntry], table: str, row_id: str) -> Sentence | None:
    if table == "item" and not was_taken(act.db, row_id):
        return None
    homes = owners_of(act.db, table, row_id)
    since = min(each.hlc for each in undone)
    return _PROMISED if any(was_noted_since(act.db, each, since) for each in homes) else None
