"""Reverting of commits within an act: each field gets what the journal says without them."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from facilitator.core.attribution import RULES, has_effect
from facilitator.store.bodies import Line, Patch, Value, known_in, lines_of
from facilitator.store.journal import Act, absent
from facilitator.store.queries.touched import Touch, touches_above, touches_below, touches_of
from facilitator.store.undo import is_in_force

_Field = tuple[str, str, str]  # table, row id, name


def revert(act: Act, *commits: str) -> None:
    """Take back, within an act, what commits had changed; the newest of them first."""
    act.undoes = " ".join(commits)
    reverting = _Reverting(act, frozenset(commits))
    for commit in commits:
        reverting.take_back(commit)


class _Reverting:
    """An act that takes commits back; `out` are all of them."""

    def __init__(self, act: Act, out: frozenset[str]) -> None:
        self._act = act
        self._db = act.db
        self._out = out
        self._read = lru_cache(maxsize=32)(self._patches_of)

    def take_back(self, commit: str) -> None:
        body = self._db.execute("SELECT body FROM journal WHERE id = ?", (commit,)).fetchone()[0]
        for line in reversed(lines_of(body)):
            self._restore(commit, line)

    def _restore(self, commit: str, line: Line) -> None:
        table, row_id, patch = line
        made = patch.get("deleted") == [1, 0]
        lives = False
        for name in sorted(patch, key=lambda each: each != "deleted"):
            if made and not lives and name != "deleted":
                break  # taking a row back only hides it: its words stay for redo
            before, after = patch[name]
            field = (table, row_id, name)
            if self._is_touched_above(commit, field):
                self._act.kept.append(field)
                continue
            value = self._value_below(commit, field, before)
            lives = lives or (name, value) == ("deleted", 0)  # an earlier act made it as well
            if known_in(table, (name,)):
                self._act.change(table, row_id, **{name: value})
            else:  # of a newer program, which reads in the journal that this was taken back
                self._act.patches.setdefault((table, row_id), {})[name] = [after, value]

    def _is_touched_above(self, commit: str, field: _Field) -> bool:
        """Tell whether a later act in force has touched a field, and with effect."""
        idle = self._idle(field) if _is_rule(field) else frozenset()
        return any(
            each.undoes is None
            and each.commit not in idle
            and self._pair(each, field) is not None
            and self._holds(each)
            for each in touches_above(self._db, field[1], field[2], commit)
        )

    def _value_below(self, commit: str, field: _Field, before: Value) -> Value:
        """Return what the last commit in force below one says of a field.

        Where the journal holds nothing of it from before, that is the value `before`.
        """
        known = False
        below: Iterable[Touch] = touches_below(self._db, field[1], field[2], commit)
        if _is_rule(field):
            below = self._of_effect(field)
        for each in below:
            pair = self._pair(each, field)
            if pair is None:
                continue
            if self._holds(each) or (field[2] != "deleted" and self._makes(each, field)):
                return pair[1]  # a row that was taken back is only hidden, and keeps its words
            known = True
        # Whose birth has not arrived does not come to life by this.
        return absent(field[2]) if known or field[2] == "deleted" else before

    def _idle(self, field: _Field) -> frozenset[str]:
        """Return the commits that loosen a rule without effect, as it was when each was made."""
        pairs = (
            (each, pair)
            for each in touches_of(self._db, field[1])
            if (pair := self._pair(each, field)) is not None
        )
        return frozenset(each.commit for each, counts in _judged(pairs) if not counts)

    def _of_effect(self, field: _Field) -> list[Touch]:
        """Return the changes of a rule that count, the newest first, as without what goes out.

        One above it counts as well that had no effect only because of what goes out. What was
        taken back says nothing itself, but for a rule that it kept: [rule, rule].
        """
        pairs = (
            (each, pair)
            for each in touches_of(self._db, field[1])
            if each.commit not in self._out
            and (pair := self._pair(each, field)) is not None
            and (each.undoes is None or pair[0] == pair[1])
            and (self._holds(each) or self._makes(each, field))
        )
        return [each for each, counts in _judged(pairs) if counts][::-1]

    def _holds(self, each: Touch) -> bool:
        return is_in_force(self._db, each.commit, each.hlc, self._out)

    def _makes(self, each: Touch, field: _Field) -> bool:
        return self._pair(each, (*field[:2], "deleted")) == [1, 0]

    def _pair(self, each: Touch, field: _Field) -> list[Value] | None:
        table, row_id, name = field
        return self._read(each.seq).get((table, row_id), {}).get(name)

    def _patches_of(self, seq: int) -> dict[tuple[str, str], Patch]:
        body = self._db.execute("SELECT body FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
        found: dict[tuple[str, str], Patch] = {}
        for table, row_id, patch in lines_of(body):
            found.setdefault((table, row_id), {}).update(patch)
        return found


def _is_rule(field: _Field) -> bool:
    return field[2] in RULES.get(field[0], ())


def _judged(pairs: Iterable[tuple[Touch, list[Value]]]) -> Iterator[tuple[Touch, bool]]:
    """Yield the changes of a rule, the oldest first, each with whether it has effect."""
    below: Value = None
    seen = 0
    for each, (before, after) in pairs:
        if each.seq == seen:
            continue  # listed twice
        counts = seen == 0 or has_effect(below, before, after)
        below = after if counts else below
        seen = each.seq
        yield each, counts
