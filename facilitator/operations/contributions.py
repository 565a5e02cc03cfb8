"""Written contributions: a text of an organisation becomes notes, with channel and source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from facilitator.core.attribution import strictness
from facilitator.core.errors import Refused
from facilitator.core.model import OFF_THE_RECORD, Channel, Note, Programme, Question
from facilitator.core.rule_in_force import NO_BIRTH_RULE
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.text import fold
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.left_questions import list_stricter
from facilitator.operations.note_taking.links import add_links
from facilitator.operations.note_taking.notes import fields_of, tag_ids
from facilitator.operations.resolve import find_question
from facilitator.readers.contribution import Piece, PieceKind
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import load_roundtable
from facilitator.store.queries.records import load_some, written_before

_DIVIDES = re.compile(r"\s*(?:[:|–—]|\s-\s|(?<=\d)[.)])\s*")
_NUMBERED = re.compile(r"(?:question|challenge|theme|q)\s*(\d+)", re.IGNORECASE)
_COMMANDING = ("/", "...", "…")
_LONGEST_HEADING = 120  # letters of a line that names a question without looking like a heading


@dataclass(frozen=True, slots=True)
class ProposedNote:
    """A note to be, before it is kept. `tags` are typed beside the text, and follow it.

    `heading` was one in the text: left out, unless somebody wants it.
    """

    text: str
    tags: str = ""
    kept: bool = True
    heading: bool = False

    @property
    def line(self) -> str:
        """The text with its tags, as it is kept: no letter begins with a command."""
        literal = "\\" if self.text.startswith(_COMMANDING) else ""
        return f"{literal}{self.text} {self.tags}".strip()


@dataclass(frozen=True, slots=True)
class Letter:
    """What is the same for all notes of a contribution; ids.

    Without a roundtable it belongs to the question alone; `person` is whose words they are.
    """

    organisation: str
    source: str
    received: date
    question: str | None
    roundtable: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Contributed(Changes):
    """What keeping a contribution has changed.

    `notes` are those that were added (ids), `here` counts those that were kept before.
    """

    notes: tuple[str, ...] = ()
    here: int = 0


def propose(programme: Programme, pieces: Iterable[Piece]) -> tuple[ProposedNote, ...]:
    """Return a draft for each piece, on the question that the heading above it names."""
    return tuple(_proposed(programme, pieces))


def add_contribution(
    store: Store, letter: Letter, drafts: Sequence[ProposedNote], *, at: int
) -> Contributed:
    """Keep the notes of a contribution, in one act; a second time adds nothing.

    A note is the same where the organisation has written the same words before, on the same
    question and in the same place. Of the same words, here before or in another note, all have
    the strictest rule of any. Raises Refused when no note is wanted.
    """
    with store.act("add_contribution", at=at) as act:
        wanted = [each for each in drafts if each.kept and each.text.strip()]
        if not wanted:
            raise Refused("no note is left: keep at least one")
        if letter.organisation not in {one.id for one in act.standing.programme.organisations}:
            raise Refused("a written contribution needs the organisation that wrote it: choose one")
        before = written_before(act.db, letter.organisation, letter.roundtable)
        fresh = [each for each in wanted if not _is_among(act, letter, each, before)]
        received = _instant(act, letter)
        notes = tuple(_keep(act, letter, each, received) for each in fresh)
        _keep_stricter(act, letter, wanted, (*(each.id for each in before), *notes))
        act.about(letter.organisation)
    done = act.changes
    here = len(wanted) - len(fresh)
    return Contributed(done.verb, done.commit, done.subject, done.rows, done.kept, notes, here)


def _is_among(act: Act, letter: Letter, draft: ProposedNote, before: Iterable[Note]) -> bool:
    """Tell whether a draft was kept before, on the record or off it."""
    scanned = read_draft(draft, act.standing.vocabulary, letter.received)
    questions, text, prose = set(_questions(letter, scanned)), fold(draft.line), fold(scanned.prose)
    near = (each for each in before if questions <= set(each.questions))
    return any(
        fold(each.text) == text or (scanned.off and _prose(act, letter, each) == prose)
        for each in near
    )


def _prose(act: Act, letter: Letter, note: Note) -> str:
    return fold(scan(note.text, act.standing.vocabulary, today=letter.received).prose)


def _keep_stricter(
    act: Act, letter: Letter, wanted: Iterable[ProposedNote], ids: Sequence[str]
) -> None:
    """Give notes that say the same the strictest rule of them, and list those it was new to."""
    drafts = [read_draft(each, act.standing.vocabulary, letter.received) for each in wanted]
    off = {fold(each.prose) for each in drafts if each.off}
    same: dict[str, list[Note]] = {}
    for _, note in load_some(act.db, ids) if ids else ():
        same.setdefault(_prose(act, letter, note), []).append(note)
    tightened: list[str] = []
    for words, notes in same.items():
        rules = [each.attribution for each in notes] + ([OFF_THE_RECORD] if words in off else [])
        rule = max(rules, key=strictness)
        for note in notes:
            if strictness(rule) > strictness(note.attribution):
                promise = NO_BIRTH_RULE.and_of(note).promise
                act.change("note", note.id, attribution=rule, promised=promise and promise.value)
                tightened.append(note.id)
    list_stricter(act, tightened)


def _questions(letter: Letter, scanned: ScannedLine) -> tuple[str, ...]:
    return scanned.questions or ((letter.question,) if letter.question else ())


def read_draft(draft: ProposedNote, vocabulary: Vocabulary, received: date) -> ScannedLine:
    """Read the tags of a draft, as they will be kept."""
    return scan(draft.line, vocabulary, today=received)


def _proposed(programme: Programme, pieces: Iterable[Piece]) -> Iterator[ProposedNote]:
    tags = ""
    for piece in pieces:
        question = _question_named(programme, piece)
        heading = piece.kind is PieceKind.HEADING or question is not None
        if heading:
            # What comes below a heading without a question is still on the one before.
            tags = f"#{question.code}" if question else tags
            yield ProposedNote(piece.text, tags, kept=False, heading=True)
        else:
            yield ProposedNote(piece.text, tags)


def _question_named(programme: Programme, piece: Piece) -> Question | None:
    """Return the question that a heading, or a line standing for one, names."""
    if piece.kind is not PieceKind.HEADING and len(piece.text) > _LONGEST_HEADING:
        return find_question(programme, piece.text)
    parts = [piece.text, *_DIVIDES.split(piece.text)]
    if piece.kind is not PieceKind.HEADING:
        parts = parts[:1]  # "Governance: it depends" is prose
    for part in parts:
        bare = part.strip(" *_:.")
        numbered = _NUMBERED.fullmatch(bare)
        found = find_question(programme, f"Q{numbered[1]}" if numbered else bare) if bare else None
        if found is not None:
            return found
    return None


def _instant(act: Act, letter: Letter) -> int:
    """Return the begin of the day it was received, in the zone of the roundtable."""
    zone = load_roundtable(act.db, letter.roundtable).zone if letter.roundtable else "UTC"
    begin = datetime.combine(letter.received, time(), ZoneInfo(zone))
    return round(begin.astimezone(UTC).timestamp() * 1000)


def _keep(act: Act, letter: Letter, draft: ProposedNote, received: int) -> str:
    scanned = read_draft(draft, act.standing.vocabulary, letter.received)
    note = act.create(
        "note",
        roundtable=letter.roundtable,
        at=received,
        author=act.author.name,
        channel=Channel.WRITTEN.value,
        source=letter.source or None,
        said_from="tag",
        **fields_of(scanned),
    )
    others = (each for each in (*scanned.said_by, *scanned.about) if each != letter.organisation)
    add_links(act, "note_said_by", note, [letter.organisation])
    add_links(act, "note_person", note, [letter.person] if letter.person else [])
    add_links(act, "note_about", note, tuple(others))
    add_links(act, "note_question", note, _questions(letter, scanned))
    add_links(act, "note_tag", note, tag_ids(act, scanned))
    return note
