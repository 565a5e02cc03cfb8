"""`bring-in`: keep the notes of another laptop's programme file or session log."""

from argparse import Namespace
from typing import Any

from facilitator.core.bringing import IncomingVerdict, Other
from facilitator.core.commands import parse_delta
from facilitator.core.errors import BadInput
from facilitator.core.model import OFF_THE_RECORD
from facilitator.core.other_clock import format_offset
from facilitator.core.report import instant
from facilitator.operations.bringing_in.bring_in import (
    BroughtIn,
    Preview,
    bring_in,
    preview,
    require_where,
)
from facilitator.operations.bringing_in.incoming import IncomingNote
from facilitator.operations.other_laptop import read_other
from facilitator.operations.sent_versions import still_in
from facilitator.store.file import Store
from facilitator.store.queries.kept import BRING_IN
from facilitator.store.queries.programme import roundtables
from facilitator.subcommands.common import (
    now,
    number_of,
    out,
    out_json,
    remark,
    require_roundtable,
    writing,
)


def run(arguments: Namespace) -> int:
    offset_ms = None if arguments.offset is None else parse_delta(arguments.offset)
    with writing(arguments.file) as store:
        if not roundtables(store.db):
            raise BadInput(
                "{file} has no roundtable that notes could be of: hold one", file=arguments.file
            )
        wanted = arguments.roundtable
        named = None if wanted is None else require_roundtable(store.db, wanted).id
        other = read_other(arguments.other, store.db, ours=arguments.file)
        found = preview(store.db, other, roundtable=named, offset_ms=offset_ms)
        done = _bring_in(store, arguments, other, found) if other.total else BroughtIn(BRING_IN)
        still = still_in(store.db, [each.note.id for each in done.stricter])
    for each in other.remarks:
        remark(f"{arguments.other}, line {each.line}: {each.message}")
    if arguments.json:
        told = _document(other, found, done, all_of_them=arguments.all)
        out_json({**told, "still_in": [str(each) for each in still]})
    else:
        _print(other, found, done, all_of_them=arguments.all)
        for version in still:
            out(str(version))
    return 0


def _bring_in(store: Store, arguments: Namespace, other: Other, found: Preview) -> BroughtIn:
    """Keep what is new. Raises BadInput or Refused where it is unclear where it belongs."""
    record = require_where(found, hint="--roundtable N, and --offset")
    if not found.total:
        raise BadInput(
            "{other}: none of its {total} notes is of roundtable {label}: leave"
            " --roundtable out, or name another",
            other=arguments.other,
            total=other.total,
            label=record.roundtable.label,
        )
    roots = {each.incoming.root for each in found.landings}
    return bring_in(
        store,
        other,
        roundtable=record.roundtable.id,
        offset_ms=found.offset.ms,
        at=now(),
        only=roots,
        both=roots if arguments.all else (),
    )


def _print(other: Other, found: Preview, done: BroughtIn, *, all_of_them: bool) -> None:
    counts = found.counts()
    if found.where.record is None:
        out("nothing was added: there are no notes of a roundtable in it")
        _print_apart(other)
        return
    number = found.where.record.roundtable.label
    known = f"from {found.offset.anchors} moments that both recorded"
    source = known if found.offset.anchors else "nothing to estimate it from, or as given"
    out(f"roundtable {number}, clock {format_offset(found.offset.ms)} ({source})")
    out(
        f"{found.total} notes: {counts[IncomingVerdict.NEW]} new,"
        f" {counts[IncomingVerdict.ALIKE]} like ours, {counts[IncomingVerdict.HERE]} already here,"
        f" {counts[IncomingVerdict.GONE]} erased here before"
    )
    for each in found.landings:
        text, twin = each.incoming.note.text, found.twin(each)
        if each.verdict is IncomingVerdict.ALIKE and twin is not None:
            what = "also brought in" if all_of_them else "not brought in"
            out(f"  ours stays: “{twin.text}”; {what}: “{text}”")
        elif found.was_deleted(each):
            out(f"  deleted here before, so not brought in: “{text}”")
    if found.where.elsewhere:
        out(f"of another roundtable: {found.where.elsewhere}; --roundtable brings them in")
    _print_apart(other)
    _print_stricter(done)
    _print_calls(found)
    if done.refused:
        out(f"refused or withdrawn there, and so here: {done.refused} answers (see `consent`)")
    if done.added or not done.passages:
        out(f"brought in {done.added}" if done.added else "nothing was added")


def _print_apart(other: Other) -> None:
    if other.apart:
        out(
            f"written contributions of no roundtable: {other.apart}, not brought in; `contribute`"
            " keeps their text"
        )


def _print_calls(found: Preview) -> None:
    calls = found.calls
    if calls.passages:
        out(f"came along: {calls.passages} passages of {calls.files} chats or transcripts")
    if calls.elsewhere:
        out(
            f"chats or transcripts of another roundtable: {calls.elsewhere}; --roundtable brings"
            " them in"
        )
    if calls.held_back:
        out(
            f"chats or transcripts that stay out, for everybody was told that nothing is recorded:"
            f" {calls.held_back}; `transcript` keeps such a file where they know of it"
        )


def _print_stricter(done: BroughtIn) -> None:
    if not done.stricter:
        return
    count = len(done.stricter)
    one = "1 note of ours became stricter, as it was promised there"
    several = f"{count} notes of ours became stricter, as they were promised there"
    told = "; ".join(f"“{each.note.text}” ({_rule(each.rule)})" for each in done.stricter)
    out(f"{one if count == 1 else several}: {told}")


def _rule(rule: str) -> str:
    return "off the record" if rule == OFF_THE_RECORD else rule


def _document(
    other: Other, found: Preview, done: BroughtIn, *, all_of_them: bool
) -> dict[str, Any]:
    counts = found.counts()
    record = found.where.record
    return {
        "roundtable": number_of(record.roundtable) if record else None,
        "offset": format_offset(found.offset.ms),
        "offset_ms": found.offset.ms,
        "anchors": found.offset.anchors,
        "added": done.added,
        "refused": done.refused,
        "passages": done.passages,
        "transcripts_held_back": found.calls.held_back,
        "counts": {each.value: counts[each] for each in IncomingVerdict},
        "elsewhere": found.where.elsewhere,
        "without_roundtable": other.apart,
        "stricter": [
            {
                "id": each.note.id,
                "text": each.note.text,
                "before": each.before,
                "attribution": each.rule,
            }
            for each in done.stricter
        ],
        "not_brought_in": [
            each.incoming.note.text
            for each in found.landings
            if (each.verdict is IncomingVerdict.ALIKE and not all_of_them)
            or found.was_deleted(each)
        ],
        "notes": [_note(found, each) for each in found.landings],
    }


def _note(found: Preview, landing: IncomingNote) -> dict[str, Any]:
    organisations = found.ours.programme.organisations if found.ours else ()
    names = {each.id: each.handle for each in organisations}
    placed, twin = landing.placed, found.twin(landing)
    return {
        "id": landing.incoming.root,
        "at": instant(landing.at),
        "text": landing.incoming.note.text,
        "verdict": landing.verdict.value,
        "item": placed.item.title if placed.item else None,
        "said_by": [names[each] for each in placed.said_by if each in names],
        "like": None if twin is None else twin.text,
    }
