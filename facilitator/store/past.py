"""Past of some rows: every commit that touches one of them, and what it says of each field.

Read for hundreds of rows at a time. Row by row, an act of thousands would be looked through again
for each of them, and its taking back would take as long as its square.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from facilitator.store.bodies import Line, Patch, Value, lines_of
from facilitator.store.ids import moment_of
from facilitator.store.queries.touched import Touch
from facilitator.store.sqlite import Connection
from facilitator.store.undo import is_in_force

Position = tuple[str, str]  # stamp and id of a commit, by which the journal is ordered
_AT_ONCE = 20  # commits of a row, the newest: what was typed may have touched it a thousand times
_Row = tuple[str, str]  # table, row id
_NAMED = "WITH named AS MATERIALIZED (SELECT value AS key FROM json_each(?)) "
_LISTED = f"{_NAMED}SELECT t.row, t.seq FROM named CROSS JOIN touch AS t ON t.row = named.key"
# Those that may have made it, by its id: "~" sorts after every id of that millisecond.
_MADE = (
    f"{_NAMED}SELECT named.key, j.seq FROM named CROSS JOIN journal AS j"
    " ON j.id >= named.key AND j.id < named.key || '~'"
)
# Once for each commit, not for each row: what stands behind a long body takes long to read.
_COMMITS = (
    f"{_NAMED}SELECT j.seq, j.id, j.hlc, j.undoes, j.machine"
    " FROM named CROSS JOIN journal AS j ON j.seq = named.key"
)
_TAKEN_BACK = f"{_NAMED}SELECT DISTINCT t.row FROM named CROSS JOIN touch AS t ON t.row = named.key"
_BODIES = (
    f"{_NAMED}SELECT j.seq, j.body FROM named CROSS JOIN journal AS j ON j.seq = named.key WHERE "
)


class Past:
    """Of the rows of some commits, as if those of `out` had no effect.

    As it is now: what is appended later is not in it.
    """

    def __init__(self, db: Connection, lines: Sequence[Line], out: frozenset[str]) -> None:
        """`lines` are those that it will be asked of, and nothing else is."""
        self._db = db
        self._rows = frozenset((table, row_id) for table, row_id, _ in lines)
        condition, self._names = _may_tell(lines)
        self._bodies = _BODIES + condition
        self._out = out
        self._touches: dict[str, list[Touch]] = {}
        self._commits: dict[int, Touch] = {}
        self._said: dict[int, dict[_Row, Patch]] = {}
        self._force: dict[str, bool] = {}

    def look_up(self, row_ids: Collection[str]) -> None:
        """Read which commits touch some rows (ids). Of any other row nothing is known then."""
        firsts = {row_id: row_id.partition(" ")[0] for row_id in row_ids}
        listed = self._found(_LISTED, {*firsts, *firsts.values()})
        made = self._found(_MADE, {moment_of(first) for first in firsts.values()})
        seqs = {
            row_id: {*listed[row_id], *listed[first], *made[moment_of(first)]}
            for row_id, first in firsts.items()
        }
        self._look_up_commits({seq for found in seqs.values() for seq in found})
        self._touches = {
            row_id: sorted((self._commits[seq] for seq in found), key=position_of)
            for row_id, found in seqs.items()
        }
        self._read({each.seq for found in self._touches.values() for each in found[-_AT_ONCE:]})

    def of_field(self, table: str, row_id: str, name: str) -> Iterator[tuple[Touch, list[Value]]]:
        """Yield the commits that changed a field, the newest first, each with [before, after]."""
        for each in reversed(self._touches[row_id]):
            pair = self.pair(each, table, row_id, name)
            if pair is not None:
                yield each, pair

    def pair(self, each: Touch, table: str, row_id: str, name: str) -> list[Value] | None:
        """Return what a commit says of a field, or None."""
        if each.seq not in self._said:
            self._read((each.seq,))
        return self._said[each.seq].get((table, row_id), {}).get(name)

    def holds(self, each: Touch) -> bool:
        """Tell whether a commit has effect, as if those that are out had none."""
        if each.commit not in self._force:
            self._force[each.commit] = is_in_force(self._db, each.commit, each.hlc, self._out)
        return self._force[each.commit]

    def _found(self, sql: str, keys: Collection[str]) -> defaultdict[str, list[int]]:
        """Return the numbers of commits by what they were found by."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for key, seq in self._db.execute(sql, (json.dumps(sorted(keys)),)):
            found[key].append(seq)
        return found

    def _look_up_commits(self, seqs: set[int]) -> None:
        """Know commits, and at once which nobody has ever taken back: next to all of them."""
        unknown = json.dumps(sorted(seqs - self._commits.keys()))
        fresh = [Touch(*row) for row in self._db.execute(_COMMITS, (unknown,))]
        self._commits |= {each.seq: each for each in fresh}
        named = json.dumps(sorted(each.commit for each in fresh))
        undone = {row for (row,) in self._db.execute(_TAKEN_BACK, (named,))}
        self._force |= {
            each.commit: each.commit not in self._out for each in fresh if each.commit not in undone
        }

    def _read(self, seqs: Collection[int]) -> None:
        """Read what some commits (numbers) say of the rows."""
        wanted = sorted(seq for seq in seqs if seq not in self._said)
        self._said |= {seq: {} for seq in wanted}
        asked = (json.dumps(wanted), *self._names)
        for seq, body in self._db.execute(self._bodies, asked).fetchall():
            said = self._said[seq]
            for table, row_id, patch in lines_of(body):
                if (table, row_id) in self._rows:
                    said.setdefault((table, row_id), {}).update(patch)


def position_of(each: Touch) -> Position:
    return each.hlc, each.commit


def _may_tell(lines: Iterable[Line]) -> tuple[str, list[str]]:
    """Return the condition of a body that may tell of some fields; no other is read as JSON."""
    fields: defaultdict[str, set[str]] = defaultdict(set)
    for table, _, patch in lines:
        fields[table].update(patch)
    told = ((table, sorted(names)) for table, names in sorted(fields.items()) if names)
    conditions, values = ["0"], []
    holds = "instr(j.body, ?)"
    for table, names in told:
        conditions.append(f"{holds} AND ({' OR '.join([holds] * len(names))})")
        values += [f'"{name}"' for name in (table, *names)]
    return " OR ".join(conditions), values
