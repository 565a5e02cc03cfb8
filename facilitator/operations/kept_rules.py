"""Rules that undo keeps: nothing that was promised loosens because an act is taken back.

A note's own rule is taken back by the machine that set it, until its roundtable ends; a promise
straight after it was made, with no note or turn since.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache, partial

from facilitator.core.attribution import RULES, strictness
from facilitator.core.errors import Refused
from facilitator.core.sentences import Sentence
from facilitator.store.bodies import Patch, Value
from facilitator.store.journal import Act
from facilitator.store.queries.rooms import owners_of
from facilitator.store.queries.stricter_rules import was_taken
from facilitator.store.queries.touched import was_noted_since
from facilitator.store.row_writing import read_fields, read_rows
from facilitator.store.sqlite import Connection
from facilitator.store.undo import entry_of

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
    loosened = {
        (table, row_id): names
        for (table, row_id), patch in act.patches.items()
        if table in tables and (names := _loosened_in(patch, RULES[table]))
    }
    if not loosened:
        return
    reasons = _Reasons(act, [row_id for table, row_id in loosened if table == "note"])
    kept = {row: why for row in loosened if (why := reasons.of(*row)) is not None}
    if not kept:
        return
    for table in tables:
        befores = {
            row_id: {name: act.patches[each, row_id][name][0] for name in loosened[each, row_id]}
            for each, row_id in kept
            if each == table
        }
        act.change_rows(table, befores)
    # What was promised goes along with the rule.
    act.kept += [(*row, name) for row in kept for name in loosened[row] if name != "promised"]
    _keep_listed(act)
    pairs = (pair for patch in act.patches.values() for pair in patch.values())
    if all(before == after for before, after in pairs):
        raise Refused(next(iter(kept.values())))


def _loosened_in(patch: Patch, rules: frozenset[str]) -> list[str]:
    """Return the rules that a patch loosens."""
    changed = sorted(rules & patch.keys())
    return [name for name in changed if strictness(patch[name][1]) < strictness(patch[name][0])]


def _keep_listed(act: Act) -> None:
    """Leave in the list to tidy what became stricter and stays so."""
    for (table, row_id), patch in tuple(act.patches.items()):
        if table == "left_question" and patch.get("deleted") == [0, 1]:
            act.change(table, row_id, deleted=0)


class _Reasons:
    """Why rules stay that an act loosens. Of a roundtable it is asked once, however many notes."""

    def __init__(self, act: Act, notes: Sequence[str]) -> None:
        """Read what is asked of `notes` (ids); of no other note will it be asked."""
        self._db = act.db
        undone = [entry_of(act.db, each) for each in (act.undoes or "").split()]
        self._since = min(each.hlc for each in undone)
        self._by_others = any(
            each.verb in _NOT_BY_HAND or each.machine != act.author.machine for each in undone
        )
        self._with_item = any(each.verb in _WITH_ITEM for each in undone)
        self._notes = read_rows(act.db, "note", notes, ("deleted", "roundtable"))
        self._was_noted = cache(partial(was_noted_since, act.db, hlc=self._since))
        self._has_ended = cache(partial(_has_ended, act.db))

    def of(self, table: str, row_id: str) -> Sentence | None:
        """Return why the rule of a row stays, None where it may be loosened."""
        if table == "note":
            return self._of_note(self._notes[row_id])
        if _is_gone(self._db, table, row_id):
            return None
        if table == "item" and not was_taken(self._db, row_id):
            return None
        return self._of_promise(owners_of(self._db, table, row_id))

    def _of_note(self, note: Mapping[str, Value]) -> Sentence | None:
        home = note["roundtable"]
        if note["deleted"] == 1:
            return None
        if self._by_others:
            return _BY_OTHERS
        homes = () if home is None else (str(home),)
        if self._with_item:
            return self._of_promise(homes)
        return _ENDED if any(map(self._has_ended, homes)) else None

    def _of_promise(self, homes: Collection[str]) -> Sentence | None:
        return _PROMISED if any(map(self._was_noted, homes)) else None


def _is_gone(db: Connection, table: str, row_id: str) -> bool:
    """Tell whether a row is not there any more: nothing is shown of it."""
    return (read_fields(db, table, row_id, ("deleted",)) or {}).get("deleted") == 1


def _has_ended(db: Connection, roundtable: str) -> bool:
    held = read_fields(db, "roundtable", roundtable, ("ended_at",))
    return held is not None and held["ended_at"] is not None
