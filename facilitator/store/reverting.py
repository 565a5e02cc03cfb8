"""Reverting of commits within an act: each field gets what the journal says without them."""

from collections.abc import Iterable, Iterator, Sequence

from facilitator.core.attribution import RULES, has_effect
from facilitator.store.bodies import Line, Patch, Value, lines_of
from facilitator.store.journal import Act
from facilitator.store.past import Past, Position, position_of
from facilitator.store.queries.touched import Touch
from facilitator.store.row_writing import absent
from facilitator.store.schema import FIELDS
from facilitator.store.since import rows_since

_Field = tuple[str, str, str]  # table, row id, name
_MADE = [1, 0]  # deleted, before and after, where a row was made


def revert(act: Act, *commits: str, made_here: bool = False) -> None:
    """Take back, within an act, what commits had changed; the newest of them first.

    `made_here` says of one that it was made in this store: then the rows that nothing else has
    changed since get what it wrote down as it was, and only the others are looked up.
    """
    act.undoes = " ".join(commits)
    sql = "SELECT seq, hlc, id, body FROM journal WHERE id = ?"
    found = [act.db.execute(sql, (commit,)).fetchone() for commit in commits]
    changed = [((hlc, commit), lines_of(body)[::-1]) for _, hlc, commit, body in found]
    others = None
    if made_here:
        [(seq, _, commit, _)], [(_, lines)] = found, changed
        others = rows_since(act.db, commit, seq, lines)
    asked = [line for _, lines in changed for line in _split(lines, others)[0]]
    past = Past(act.db, asked, frozenset(commits))
    for at, lines in changed:
        for some in act.portions_as_given(lines):
            looked_up, rest = _split(some, others)
            past.look_up({row_id for _, row_id, _ in looked_up})
            _Reverting(act, past, frozenset(commits), at).take_back(looked_up)
            _Restoring(act).take_back(rest)


def _split(
    lines: Sequence[Line], rows: frozenset[tuple[str, str]] | None
) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines that are about some rows, None for any, and those that are not."""
    if rows is None:
        return lines, ()
    if not rows:
        return (), lines
    about = [line for line in lines if (line[0], line[1]) in rows]
    return about, [line for line in lines if (line[0], line[1]) not in rows]


def _afters(lines: Sequence[Line]) -> dict[str, dict[str, dict[str, Value]]]:
    """Return what a commit made of each row, by table and id."""
    found: dict[str, dict[str, dict[str, Value]]] = {table: {} for table, _, _ in lines}
    for table, row_id, patch in lines:
        found[table][row_id] = {name: after for name, (_, after) in patch.items()}
    return found


class _Restoring:
    """An act that takes back what a commit did, of rows that nothing has changed since.

    Each field gets what it was before.
    """

    is_as_left = True  # each row holds what the commit made of it, and need not be read

    def __init__(self, act: Act) -> None:
        self._act = act

    def take_back(self, lines: Sequence[Line]) -> None:
        values: dict[str, dict[str, dict[str, Value]]] = {}
        for table, row_id, patch in lines:
            restored = self._restored((table, row_id), patch)
            newer = restored.keys() - FIELDS.get(table, ())
            for name in newer:  # of a newer program: see there that it was undone
                merged = self._act.patches.setdefault((table, row_id), {})
                merged[name] = [patch[name][1], restored.pop(name)]
            if restored:
                values.setdefault(table, {}).setdefault(row_id, {}).update(restored)
        there = _afters(lines) if self.is_as_left else {}
        for table, rows in values.items():
            self._act.change_rows(table, rows, there.get(table))

    def _restored(self, _row: tuple[str, str], patch: Patch) -> dict[str, Value]:
        """Return the fields of a row that get another value; a row that was made is only hidden."""
        if patch.get("deleted") == _MADE:
            return {"deleted": 1}
        return {name: before for name, (before, _) in patch.items()}


class _Reverting(_Restoring):
    """An act that takes back some of what the commit at a position did; `out` are all of them."""

    is_as_left = False

    def __init__(self, act: Act, past: Past, out: frozenset[str], at: Position) -> None:
        super().__init__(act)
        self._past = past
        self._out = out
        self._at = at

    def _restored(self, row: tuple[str, str], patch: Patch) -> dict[str, Value]:
        """Return the fields of a row that get another value, and note those that stay."""
        made = patch.get("deleted") == _MADE
        lives = False
        restored: dict[str, Value] = {}
        for name in sorted(patch, key=lambda each: each != "deleted"):
            if made and not lives and name != "deleted":
                break  # taking a row back only hides it: its words stay for redo
            field = (*row, name)
            if self._is_touched_above(field):
                self._act.kept.append(field)
                continue
            restored[name] = self._value_below(field, patch[name][0])
            lives = lives or restored.get("deleted") == 0  # an earlier act made it as well
        return restored

    def _is_touched_above(self, field: _Field) -> bool:
        """Tell whether a later act in force has touched a field, and with effect."""
        idle = self._idle(field) if _is_rule(field) else frozenset()
        for each, _ in self._past.of_field(*field):
            if position_of(each) <= self._at:
                return False
            if each.undoes is None and each.commit not in idle and self._past.holds(each):
                return True
        return False

    def _value_below(self, field: _Field, before: Value) -> Value:
        """Return what the last commit in force below one says of a field.

        Where the journal holds nothing of it from before, that is the value `before`.
        """
        known = False
        for each, pair in self._below(field):
            if self._past.holds(each) or (field[2] != "deleted" and self._makes(each, field)):
                return pair[1]  # a row that was taken back is only hidden, and keeps its words
            known = True
        # Whose birth has not arrived does not come to life by this.
        return absent(field[2]) if known or field[2] == "deleted" else before

    def _below(self, field: _Field) -> Iterable[tuple[Touch, list[Value]]]:
        if _is_rule(field):
            return self._of_effect(field)
        changed = self._past.of_field(*field)
        return ((each, pair) for each, pair in changed if position_of(each) < self._at)

    def _idle(self, field: _Field) -> frozenset[str]:
        """Return the commits that loosen a rule without effect, as it was when each was made."""
        pairs = reversed(tuple(self._past.of_field(*field)))
        return frozenset(each.commit for each, _, counts in _judged(pairs) if not counts)

    def _of_effect(self, field: _Field) -> list[tuple[Touch, list[Value]]]:
        """Return the changes of a rule that count, the newest first, as without what goes out.

        One above it counts as well that had no effect only because of what goes out. What was
        taken back says nothing itself, but for a rule that it kept: [rule, rule].
        """
        pairs = (
            (each, pair)
            for each, pair in reversed(tuple(self._past.of_field(*field)))
            if each.commit not in self._out
            and (each.undoes is None or pair[0] == pair[1])
            and (self._past.holds(each) or self._makes(each, field))
        )
        return [(each, pair) for each, pair, counts in _judged(pairs) if counts][::-1]

    def _makes(self, each: Touch, field: _Field) -> bool:
        return self._past.pair(each, *field[:2], "deleted") == _MADE


def _is_rule(field: _Field) -> bool:
    return field[2] in RULES.get(field[0], ())


def _judged(
    pairs: Iterable[tuple[Touch, list[Value]]],
) -> Iterator[tuple[Touch, list[Value], bool]]:
    """Yield the changes of a rule, the oldest first, each with whether it has effect."""
    below: Value = None
    for number, (each, pair) in enumerate(pairs):
        counts = number == 0 or has_effect(below, *pair)
        below = pair[1] if counts else below
        yield each, pair, counts
