"""Wordings of the bring-in dialog: the summary above the notes, and a row for each."""

from collections.abc import Mapping

from facilitator.core.alike import differing
from facilitator.core.attribution import STRICTNESS
from facilitator.core.bringing import IncomingVerdict, Other
from facilitator.core.instants import clock_time
from facilitator.core.model import OFF_THE_RECORD, Note, Promise
from facilitator.operations.bringing_in.bring_in import Preview
from facilitator.operations.bringing_in.incoming import IncomingNote
from facilitator.ui.bring_in.rows_model import Row
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import promise_name
from facilitator.ui.texts import BY_COUNT, translate


def is_kept(landing: IncomingNote, decided: Mapping[str, bool]) -> bool:
    """Tell whether a note would be kept, by its verdict or by what was decided."""
    by_itself = landing.verdict is IncomingVerdict.NEW
    return can_decide(landing) and decided.get(landing.incoming.root, by_itself)


def can_decide(landing: IncomingNote) -> bool:
    return landing.verdict in (IncomingVerdict.NEW, IncomingVerdict.ALIKE)


def summary(found: Preview) -> str:
    """Return "31 notes: 24 new, 5 like ours, 2 already here"; none of a sort is not said."""
    total = found.total
    if not total:
        return translate("BringIn", "No notes to bring in")
    counts = found.counts()
    new, alike = counts[IncomingVerdict.NEW], counts[IncomingVerdict.ALIKE]
    here, gone = counts[IncomingVerdict.HERE], counts[IncomingVerdict.GONE]
    said = [
        translate("BringIn", "%n new", "", BY_COUNT, new) if new else "",
        translate("BringIn", "%n like ours", "", BY_COUNT, alike) if alike else "",
        translate("BringIn", "%n already here", "", BY_COUNT, here) if here else "",
        translate("BringIn", "%n erased here before", "", BY_COUNT, gone) if gone else "",
    ]
    notes = translate("BringIn", "%n note(s)", "", BY_COUNT, total)
    return f"{notes}: {', '.join(part for part in said if part)}"


def facts(other: Other, found: Preview) -> str:
    """Return where the notes are from, and what of that file stays out."""
    parts = [translate("BringIn", "From {file}").format(file=other.name)]
    if found.where.elsewhere:
        more = translate("BringIn", "of another roundtable: {count}, choose it to see them")
        parts.append(more.format(count=found.where.elsewhere))
    if other.apart:
        apart = translate(
            "BringIn", "written contributions of no roundtable, which stay there: {count}"
        )
        parts.append(apart.format(count=other.apart))
    if found.stricter:
        parts.append(stricter_told(len(found.stricter), done=False))
    said = found.calls.passages
    if said:
        along = translate("BringIn", "%n passage(s) of calls come along", "", BY_COUNT, said)
        parts.append(along)
    if found.calls.elsewhere:
        more = translate(
            "BringIn",
            "chats and transcripts of another roundtable: {count}, choose it for them",
        )
        parts.append(more.format(count=found.calls.elsewhere))
    if found.calls.held_back:
        held = translate(
            "BringIn",
            "chats and transcripts that stay there, for everybody was told that nothing is"
            " recorded: {count}",
        )
        parts.append(held.format(count=found.calls.held_back))
    if other.remarks:
        numbers = ", ".join(str(each.line) for each in other.remarks[:10])
        more = "…" if len(other.remarks) > 10 else ""
        pattern = translate("BringIn", "refused in the log: line {lines}")
        parts.append(pattern.format(lines=numbers + more))
    return " · ".join(parts)


def how_known(found: Preview, *, typed: bool) -> str:
    """Return where the offset of the clocks is from."""
    if typed:
        return translate("BringIn", "as you set it")
    count = found.offset.anchors
    if not count:
        return translate("BringIn", "nothing to tell it from: taken as equal")
    return translate(
        "BringIn", "estimated from %n moment(s) that both recorded", "", BY_COUNT, count
    )


def row_of(found: Preview, landing: IncomingNote, decided: Mapping[str, bool]) -> Row:
    """Return the row of a note: what becomes of it, when, where, who, and both texts."""
    kept = is_kept(landing, decided)
    placed = landing.placed
    twin = found.twin(landing)
    word, tone = _decision(landing, kept=kept)
    cells = (
        word,
        clock(found, landing.at),
        placed.item.title if placed.item else "",
        speakers(found, placed.said_by),
        landing.incoming.note.text,
        "" if twin is None else twin.text,
    )
    return Row(landing.incoming.root, cells, tone, quiet=not kept)


def clock(found: Preview, at: int) -> str:
    """Return the time of an instant (UTC milliseconds) in our roundtable's zone, else UTC."""
    zone = found.ours.record.roundtable.zone if found.ours else "UTC"
    return clock_time(at, zone, seconds=True)


def speakers(found: Preview, organisations: tuple[str, ...]) -> str:
    """Return the short names of organisations (ids of ours), separated by commas."""
    known = found.ours.programme.organisations if found.ours else ()
    names = {each.id: each.short for each in known}
    return ", ".join(names[each] for each in organisations if each in names)


def stricter_told(count: int, *, done: bool) -> str:
    """Return that notes of ours take the rule that was promised there, without a full stop."""
    if done:
        return translate(
            "BringIn", "%n note(s) of ours became stricter, as promised there", "", BY_COUNT, count
        )
    return translate(
        "BringIn", "%n note(s) of ours become stricter, as promised there", "", BY_COUNT, count
    )


def pair_told(found: Preview, landing: IncomingNote) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the line above each of two notes, theirs and ours, and the text of each."""
    note, twin = landing.incoming.note, found.twin(landing)
    off = landing.attribution == OFF_THE_RECORD
    above = _told(found, note, landing.at, landing.placed.said_by, off=off)
    if twin is None:
        nothing = translate("BringIn", "Nothing like it.")
        return (_joined(above), note.text), ("", nothing)
    ours = _told(found, twin, twin.at, twin.said_by, off=twin.off_the_record)
    tightened = next((each for each in found.stricter if each.note.id == twin.id), None)
    if tightened is not None:
        becomes = translate("BringIn", "becomes: {rule}")
        ours.append(becomes.format(rule=_rule_name(tightened.rule)))
    differs = translate("BringIn", "differs in “{words}”")
    for words, parts in zip(differing(note.text, twin.text), (above, ours), strict=True):
        if words:
            parts.append(differs.format(words=words))
    return (_joined(above), note.text), (_joined(ours), twin.text)


def _told(
    found: Preview, note: Note, at: int, organisations: tuple[str, ...], *, off: bool
) -> list[str]:
    """Return when, who, by whose hand, and its rule."""
    return [
        clock(found, at),
        speakers(found, organisations),
        translate("BringIn", "typed by {author}").format(author=note.author) if note.author else "",
        translate("BringIn", "off the record") if off else "",
    ]


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def _rule_name(rule: str) -> str:
    if rule in STRICTNESS:
        return promise_name(Promise(rule))
    return translate("BringIn", "off the record")


def _decision(landing: IncomingNote, *, kept: bool) -> tuple[str, Tone]:
    if landing.verdict is IncomingVerdict.NEW:
        if kept:
            return translate("BringIn", "New"), Tone.FINE
        return translate("BringIn", "Left out"), Tone.NEUTRAL
    if landing.verdict is IncomingVerdict.ALIKE:
        if kept:
            return translate("BringIn", "Keep both"), Tone.FINE
        return translate("BringIn", "Keep ours"), Tone.AMBER
    if landing.verdict is IncomingVerdict.HERE:
        return translate("BringIn", "Here"), Tone.NEUTRAL
    return translate("BringIn", "Erased"), Tone.NEUTRAL
