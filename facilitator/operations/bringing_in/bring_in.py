"""Bringing in the notes of another laptop: shown first, then kept; a second time adds nothing."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from facilitator.core.bringing import IncomingVerdict, Other, rank
from facilitator.core.errors import Refused
from facilitator.core.instants import is_in_calendar
from facilitator.core.model import Note, Promise, Record
from facilitator.core.other_clock import Offset, Where, find_where, format_offset
from facilitator.core.rule_in_force import BirthRule
from facilitator.core.text import fold
from facilitator.operations.bringing_in.incoming import IncomingNote, place_incoming
from facilitator.operations.bringing_in.ours import Ours, brought_id, read_our_side, records_beside
from facilitator.operations.bringing_in.promises import Stricter, stricter_there
from facilitator.operations.bringing_in.refusals import bring_refusals
from facilitator.operations.bringing_in.transcripts import NO_CALLS, Calls, calls_beside, keep_calls
from facilitator.operations.left_questions import list_stricter
from facilitator.operations.note_taking.links import set_links
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.kept import BRING_IN
from facilitator.store.queries.tags import tags_by_name
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be brought in: where, how far the clocks are apart, and each note.

    `stricter` are notes of ours that take the rule that was promised there.
    """

    where: Where
    ours: Ours | None = None
    landings: tuple[IncomingNote, ...] = ()
    stricter: tuple[Stricter, ...] = ()
    calls: Calls = NO_CALLS

    @property
    def offset(self) -> Offset:
        return self.where.offset

    @property
    def total(self) -> int:
        return len(self.landings) + self.where.here

    def counts(self) -> Counter[IncomingVerdict]:
        found = Counter(each.verdict for each in self.landings)
        if self.where.here:
            found[IncomingVerdict.HERE] += self.where.here
        return found

    def was_deleted(self, landing: IncomingNote) -> bool:
        """Tell whether a note stays out because we had it, and deleted it."""
        if self.ours is None or landing.verdict is not IncomingVerdict.HERE:
            return False
        return all(each.deleted for each in self.ours.kept.get(landing.incoming.root, ()))

    def twin(self, landing: IncomingNote) -> Note | None:
        """Return the note of ours that one of theirs is like."""
        if self.ours is None or landing.twin is None:
            return None
        return self.ours.notes.get(landing.twin)


@dataclass(frozen=True, slots=True)
class BroughtIn(Changes):
    """What bringing in has changed.

    `added` counts the notes that were kept, `stricter` are those of ours that were tightened,
    `refused` counts the answers of there that take something away here, and `passages` what came
    of chats and transcripts.
    """

    added: int = 0
    stricter: tuple[Stricter, ...] = ()
    preview: Preview = field(default_factory=lambda: Preview(Where(None, Offset())))
    refused: int = 0
    passages: int = 0


def preview(
    db: Connection,
    other: Other,
    *,
    roundtable: str | None = None,
    offset_ms: int | None = None,
) -> Preview:
    """Lay the notes of another file beside ours; a roundtable (id) or an offset given stands.

    Where it is unclear which roundtable they are of, nothing lands. Raises Refused for an offset
    that no calendar holds.
    """
    records = records_beside(db, other, roundtable)
    where = find_where(other, records, roundtable=roundtable, offset_ms=offset_ms)
    if where.record is None:
        return Preview(where)
    _refuse_beyond_calendar(where)
    ours = read_our_side(db, other, where, where.record)
    landings = place_incoming(ours, other, where.notes, offset_ms=where.offset.ms)
    calls = calls_beside(db, other, where)
    return Preview(where, ours, landings, stricter_there(ours, landings), calls)


def _refuse_beyond_calendar(where: Where) -> None:
    if all(is_in_calendar(each.note.at + where.offset.ms) for each in where.notes):
        return
    raise Refused(
        "with {offset} added, notes would be of no day that there is: give a smaller"
        " offset, such as +2m30s",
        offset=format_offset(where.offset.ms),
    )


def bring_in(
    store: Store,
    other: Other,
    *,
    roundtable: str,
    offset_ms: int,
    at: int,
    both: Collection[str] = (),
    only: Collection[str] | None = None,
) -> BroughtIn:
    """Keep what is new of another file's notes, in one act.

    `both` names (by root) notes like ours that are kept beside them, `only` those that may be
    kept. Ours are never touched but for one thing: for which more was promised there, or what was
    refused there, that holds.
    """
    with store.act(BRING_IN, at=at) as act:
        found = preview(act.db, other, roundtable=roundtable, offset_ms=offset_ms)
        chosen = [each for each in found.landings if _wanted(each, both, only)]
        for stricter in found.stricter:
            promised = _promised(stricter)
            act.change("note", stricter.note.id, attribution=stricter.rule, promised=promised)
        list_stricter(act, [each.note.id for each in found.stricter])
        names = tags_by_name(act.db)
        for each in chosen:
            _keep(act, found, each, names)
        twins = {each.incoming.root: each.twin for each in found.landings if each.twin}
        refused = bring_refusals(act, other, twins)
        keep_calls(act, other, found.calls, found.where, twins)
        act.about(roundtable)
    done = act.changes
    return BroughtIn(
        done.verb,
        done.commit,
        done.subject,
        done.rows,
        done.kept,
        len(chosen),
        found.stricter,
        found,
        refused,
        found.calls.passages,
    )


def require_where(found: Preview, *, hint: str) -> Record:
    """Return the roundtable that the notes are of. Raises Refused where that is unclear."""
    if found.where.record is None:
        raise Refused(
            "it is unclear which roundtable these notes are of: say so, and if the clocks"
            " of the two laptops are far apart, by how much ({hint})",
            hint=hint,
        )
    return found.where.record


def _wanted(landing: IncomingNote, both: Collection[str], only: Collection[str] | None) -> bool:
    root = landing.incoming.root
    if only is not None and root not in only:
        return False
    return landing.verdict is IncomingVerdict.NEW or (
        landing.verdict is IncomingVerdict.ALIKE and root in both
    )


def _keep(act: Act, found: Preview, landing: IncomingNote, names: dict[str, str]) -> None:
    """Write a note under the id that it has here for ever."""
    incoming, placed = landing.incoming, landing.placed
    theirs = incoming.note
    known = found.ours.kept.get(incoming.root, ()) if found.ours else ()
    note = brought_id(incoming, edited=bool(known))
    act.change(
        "note",
        note,
        deleted=0,
        roundtable=found.where.record.roundtable.id if found.where.record else None,
        item=placed.item.id if placed.item else None,
        turn=placed.turn.id if placed.turn else None,
        at=landing.at,
        author=theirs.author,
        text=theirs.text,
        kind=theirs.kind.value,
        channel=theirs.channel.value,
        attribution=_stricter(found, landing),
        promised=landing.promised.value if landing.promised else None,
        said_from=placed.said_from,
        owner_person=landing.owner_person,
        owner_organisation=landing.owner_organisation,
        due=landing.due,
        gap=int(landing.gap),
        source=theirs.source or None,
        star=1 if theirs.star else None,
        **_settled(theirs),
        origin=incoming.root,
    )
    set_links(act, "note_question", note, placed.questions)
    set_links(act, "note_said_by", note, placed.said_by)
    set_links(act, "note_person", note, placed.people)
    set_links(act, "note_about", note, landing.about)
    tags = dict.fromkeys(_tag(act, names, each) for each in landing.tags)
    set_links(act, "note_tag", note, list(tags))


def _settled(theirs: Note) -> dict[str, str | int | None]:
    """Return what became of an action there; the agendas that it was carried into are not ours."""
    progress = theirs.progress
    settled = progress.state.is_settled
    return {
        "state": progress.state.value if settled else None,
        "state_at": progress.since if settled else None,
        "outcome": progress.outcome or None,
    }


def _stricter(found: Preview, landing: IncomingNote) -> str | None:
    """Return the rule of a note: never a looser one than that of the note of ours it is like."""
    kept = found.ours.kept.get(landing.incoming.root, ()) if found.ours else ()
    twin = found.twin(landing)
    rules = [each.attribution for each in kept]
    rules += [landing.attribution, twin.attribution if twin else None]
    said = [each for each in rules if each is not None]
    return max(said, key=rank, default=None)


def _promised(stricter: Stricter) -> str | None:
    """Return what a note of ours is promised once it is stricter, off the record aside."""
    note = stricter.note
    rule = stricter.rule if stricter.rule in set(Promise) else None
    promise = BirthRule(promise=Promise(rule) if rule else None).and_of(note).promise
    return promise.value if promise else None


def _tag(act: Act, names: dict[str, str], name: str) -> str:
    if fold(name) not in names:
        names[fold(name)] = act.create("tag", name=name)
    return names[fold(name)]
