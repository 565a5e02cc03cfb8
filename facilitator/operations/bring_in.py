"""Bringing in the notes of another laptop: shown first, then kept; a second time adds nothing."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from facilitator.core.bringing import Other, Verdict
from facilitator.core.errors import Refused
from facilitator.core.instants import is_in_calendar
from facilitator.core.model import OFF_THE_RECORD, Note, Record
from facilitator.core.other_clock import Offset, Where, find_where, format_offset
from facilitator.core.text import fold
from facilitator.operations.bring_in_landing import Landing, Ours, brought_id, land, look
from facilitator.operations.notes_links import set_links
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.arriving import BRING_IN
from facilitator.store.queries.programme import load_tags, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be brought in: where, how far the clocks are apart, and each note."""

    where: Where
    ours: Ours | None = None
    landings: tuple[Landing, ...] = ()

    @property
    def offset(self) -> Offset:
        return self.where.offset

    def counts(self) -> Counter[Verdict]:
        return Counter(each.verdict for each in self.landings)

    def twin(self, landing: Landing) -> Note | None:
        """Return the note of ours that one of theirs is like."""
        if self.ours is None or landing.twin is None:
            return None
        return self.ours.notes.get(landing.twin)


@dataclass(frozen=True, slots=True)
class BroughtIn(Changes):
    """What bringing in has changed; `added` counts the notes that were kept."""

    added: int = 0
    preview: Preview = field(default_factory=lambda: Preview(Where(None, Offset())))


def preview(
    db: Connection,
    other: Other,
    *,
    roundtable: str | None = None,
    offset_ms: int | None = None,
    ours: Ours | None = None,
) -> Preview:
    """Lay the notes of another file beside ours; a roundtable (id) or an offset given stands.

    Where it is unclear which roundtable they are of, nothing lands. `ours` spares reading what
    was read for the same roundtable before. Raises Refused for an offset that no calendar holds.
    """
    records = tuple(load_record(db, each.id) for each in roundtables(db))
    where = find_where(other, records, roundtable=roundtable, offset_ms=offset_ms)
    if where.record is None:
        return Preview(where)
    _refuse_beyond_calendar(where)
    target = where.record.roundtable.id
    if ours is None or ours.record.roundtable.id != target:
        ours = look(db, other, target)
    landings = [land(ours, other, each, offset_ms=where.offset.ms) for each in where.notes]
    return Preview(where, ours, tuple(sorted(landings, key=lambda each: each.at)))


def _refuse_beyond_calendar(where: Where) -> None:
    if all(is_in_calendar(each.note.at + where.offset.ms) for each in where.notes):
        return
    raise Refused(
        f"with {format_offset(where.offset.ms)} added, notes would be of no day that there is:"
        " give a smaller offset, such as +2m30s"
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
    """Keep what is new of another file's notes, in one act; ours are never touched.

    `both` names (by root) notes like ours that are kept beside them, `only` those to look at.
    """
    with store.act(BRING_IN, at=at) as act:
        found = preview(act.db, other, roundtable=roundtable, offset_ms=offset_ms)
        chosen = [each for each in found.landings if _wanted(each, both, only)]
        names = {fold(name): tag for tag, name in load_tags(act.db)}
        for each in chosen:
            _keep(act, found, each, names)
        act.about(roundtable)
    done = act.changes
    return BroughtIn(done.verb, done.commit, done.subject, done.rows, done.kept, len(chosen), found)


def require_where(found: Preview, *, hint: str) -> Record:
    """Return the roundtable that the notes are of. Raises Refused where that is unclear."""
    if found.where.record is None:
        raise Refused(
            "it is unclear which roundtable these notes are of: say so, and if the clocks of the"
            f" two laptops are far apart, by how much ({hint})"
        )
    return found.where.record


def _wanted(landing: Landing, both: Collection[str], only: Collection[str] | None) -> bool:
    root = landing.incoming.root
    if only is not None and root not in only:
        return False
    return landing.verdict is Verdict.NEW or (landing.verdict is Verdict.ALIKE and root in both)


def _keep(act: Act, found: Preview, landing: Landing, names: dict[str, str]) -> None:
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
        said_from=placed.said_from,
        owner_person=landing.owner_person,
        owner_organisation=landing.owner_organisation,
        due=landing.due,
        gap=int(landing.gap),
        source=theirs.source or None,
        star=1 if theirs.star else None,
        origin=incoming.root,
    )
    set_links(act, "note_question", note, placed.questions)
    set_links(act, "note_said_by", note, placed.said_by)
    set_links(act, "note_person", note, placed.people)
    set_links(act, "note_about", note, landing.about)
    set_links(act, "note_tag", note, [_tag(act, names, each) for each in landing.tags])


def _stricter(found: Preview, landing: Landing) -> str | None:
    """Return the rule of a note: one like a note that we took off the record is off it too."""
    kept = found.ours.kept.get(landing.incoming.root, ()) if found.ours else ()
    twin = found.twin(landing)
    struck = any(each.off for each in kept) or (twin is not None and twin.off_the_record)
    return OFF_THE_RECORD if struck else landing.attribution


def _tag(act: Act, names: dict[str, str], name: str) -> str:
    if fold(name) not in names:
        names[fold(name)] = act.create("tag", name=name)
    return names[fold(name)]
