"""Unsaved text of a window that no file holds, as values, and as text to be saved elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from facilitator.core.rule_in_force import birth_rule
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import scan
from facilitator.operations.drafts import Unsaved
from facilitator.operations.note_taking.context import local_day, place
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class UnkeptLine:
    """A line, and the id of the roundtable that it was typed in."""

    roundtable: str
    line: Unsaved


@dataclass(frozen=True, slots=True)
class Unkept:
    """Plain values, for another window or a text file.

    `lines` were entered and refused, in the order typed; `half_typed` is in a box, and not even
    kept as a draft, `drafted` is; `messages` are roundtables with their key messages; `findings`
    are sentences and syntheses; and `contribution` is the text of one that is being read.
    """

    lines: tuple[UnkeptLine, ...] = ()
    half_typed: tuple[UnkeptLine, ...] = ()
    drafted: tuple[UnkeptLine, ...] = ()
    messages: tuple[tuple[str, str], ...] = ()
    contribution: str = ""
    findings: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What would be lost, in the order it is counted."""
        lines = (each.line.text for each in (*self.lines, *self.half_typed))
        messages = (text for _, text in self.messages)
        contribution = (self.contribution,) if self.contribution else ()
        return (*lines, *messages, *self.findings, *contribution)


def as_text(db: Connection, unkept: Unkept, *, author: str) -> str:
    """Return what is not kept as text: the lines of each roundtable as a session log.

    By themselves they can be brought in as one. A speaker or question that a line took from its
    context is written in front of it, as it would have been typed; what was born off the record, or
    under a stricter promise from there on, is marked as off.
    """
    lines = (*unkept.lines, *unkept.half_typed)
    places = tuple(dict.fromkeys(each.roundtable for each in lines))
    parts = [
        _log(db, roundtable, [each.line for each in lines if each.roundtable == roundtable], author)
        for roundtable in places
    ]
    for roundtable, text in unkept.messages:
        title = load_record(db, roundtable, notes=False).roundtable.title
        parts.append(f"Key messages: {title}\n\n{text}\n")
    parts += (f"Finding\n\n{text}\n" for text in unkept.findings)
    if unkept.contribution:
        parts.append(f"Written contribution\n\n{unkept.contribution}\n")
    return "\n\n".join(parts)


def _log(db: Connection, roundtable: str, lines: list[Unsaved], author: str) -> str:
    head = load_record(db, roundtable, notes=False).roundtable
    codes = {each.id: each.code for each in load_programme(db).questions}
    header = {
        "title": head.title,
        "question": codes.get(head.question or "", ""),
        "zone": head.zone,
        "promise": head.promise.value,
        "author": author,
    }
    said = (f"{key}: {' '.join(value.split())}" for key, value in header.items() if value)
    events = (
        f"{datetime.fromtimestamp(each.began / 1000, UTC).isoformat()} {_escaped(text)}"
        for each, text in _in_context(db, roundtable, lines)
    )
    return "\n".join((*said, "", *events, ""))


def _in_context(
    db: Connection, roundtable: str, lines: list[Unsaved]
) -> Iterator[tuple[Unsaved, str]]:
    """Yield lines by the instant they were begun, each with what it took from its context."""
    programme, record = load_programme(db), load_record(db, roundtable, notes=False)
    vocabulary = vocabulary_of(db, programme)
    handles = {each.id: each.handle for each in programme.organisations}
    names = {each.id: f"[{each.name}]" for each in programme.people}
    codes = {each.id: each.code.lower() for each in programme.questions}
    several = {each.id for each in programme.people if each.further}
    for line in sorted(lines, key=lambda each: each.began):
        scanned = scan(line.text, vocabulary, today=local_day(record, line.began))
        scanned = said_for(scanned, programme, record, line.began)
        tags: list[str] = []
        if line.sticky is not None and not line.text.startswith(("/", "...", "…")):
            placed = place(record, scanned, at=line.began, sticky=line.sticky)
            if placed.said_from == "sticky":
                whose = [names[each] for each in placed.people if each in names]
                if not whose or several & set(placed.people):
                    whose += [handles[each] for each in placed.said_by if each in handles]
                tags += [f"@{each}" for each in whose]
            if line.sticky.questions and placed.questions == line.sticky.questions:
                tags += [f"#{codes[each]}" for each in placed.questions if each in codes]
        # A log has no word for a stricter promise of one line: it is kept out altogether.
        held = birth_rule(record, line.began, line.entered).attribution()
        off = ("!off",) if held is not None and not scanned.command and not scanned.off else ()
        yield line, " ".join((*tags, line.text, *off))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")
