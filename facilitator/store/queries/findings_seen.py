"""Queries: the findings in a scope with their figures, the same for the window and for scripts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.core.finding_figures import Attended, Figures, Homed, figures_of
from facilitator.core.findings import Finding
from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.store.queries.attendance import attendance, presence_of
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_some
from facilitator.store.queries.unused_notes import count_unused
from facilitator.store.sqlite import Connection

_READ_AT_ONCE = 200  # notes


@dataclass(frozen=True, slots=True)
class SeenFinding:
    """`number` is its place among all findings of the file, from 1.

    `homes` are the roundtables (ids) that it is of, or rests on a note of.
    """

    number: int
    finding: Finding
    figures: Figures
    homes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FindingsSeen:
    """What a scope shows, and how many notes of it are in no finding yet, by question (id)."""

    findings: tuple[SeenFinding, ...] = ()
    unused: Counter[str] = field(default_factory=Counter)


def see_findings(db: Connection, programme: Programme, scope: Scope = WHOLE) -> FindingsSeen:
    """Read the findings in a scope: of it, or resting on a note that was taken there."""
    every, heads = load_findings(db), {each.id: each for each in roundtables(db)}
    notes = _notes_of(db, every)
    rooms = {home: _attended(db, heads[home]) for home in _homes(every, notes) if home in heads}
    shown = tuple(
        SeenFinding(number, each, figures_of(each, notes, rooms, programme), its)
        for number, each in enumerate(every, start=1)
        if _is_within(each, its := _homes((each,), notes), scope, heads)
    )
    return FindingsSeen(shown, count_unused(db, scope))


def _notes_of(db: Connection, findings: tuple[Finding, ...]) -> dict[str, Homed]:
    ids = tuple(dict.fromkeys(each.note for one in findings for each in one.rests_on))
    found: dict[str, Homed] = {}
    for at in range(0, len(ids), _READ_AT_ONCE):
        some = load_some(db, ids[at : at + _READ_AT_ONCE])
        found.update((note.id, (home, note)) for home, note in some)
    return found


def _homes(findings: tuple[Finding, ...], notes: Mapping[str, Homed]) -> frozenset[str]:
    rests = (each.note for one in findings for each in one.rests_on)
    homes = {each.roundtable for each in findings} | {notes[n][0] for n in rests if n in notes}
    return frozenset(each for each in homes if each is not None)


def _attended(db: Connection, head: Roundtable) -> Attended:
    return Attended(head.promise, attendance(presence_of(db, head.id))["absent"])


def _is_within(
    finding: Finding, homes: frozenset[str], scope: Scope, heads: Mapping[str, Roundtable]
) -> bool:
    """Tell whether a finding is shown in a scope; one of the series is, wherever a note of it is.

    The switches of a scope are about notes.
    """
    if scope.roundtable is None and scope.theme is None:
        return True
    if scope.roundtable is not None:
        return scope.roundtable in homes
    themes = {heads[each].question for each in homes if each in heads}
    return scope.theme == finding.question or scope.theme in themes
