"""Scanner of the tagging line: the one for what is typed as a note, wherever it is typed."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from facilitator.core.dates import Due, read_due
from facilitator.core.model import Kind
from facilitator.core.patterns import late_pattern
from facilitator.core.sentences import Sentence
from facilitator.core.tagging.action import mark_owner
from facilitator.core.tagging.head import insert_span, read_head
from facilitator.core.tagging.marks import HIDDEN, find_marks, hide_literals
from facilitator.core.tagging.prose import MARKS, goes_on_at, printed_prose_of, prose_of
from facilitator.core.tagging.spans import Role, Span, SpanKind
from facilitator.core.text import fold
from facilitator.core.vocabulary import Entity, EntityKind, Vocabulary

_CONTINUES = late_pattern(r"\s*(?:\.{3,}|…+)")
_ESCAPED_START = late_pattern(r"\\(?=/|\.{3}|…)")
_GAP = late_pattern(r"[?？]{3,}")
_CONTEXT_ONLY = frozenset({SpanKind.ORGANISATION, SpanKind.PERSON, SpanKind.QUESTION, SpanKind.TAG})


class ScannedLine(NamedTuple):
    """What one line says. Organisations, people and questions are ids, in the order typed."""

    text: str  # as typed
    prose: str  # without the tags, as those who work on the notes read it
    spans: tuple[Span, ...] = ()
    said_by: tuple[str, ...] = ()
    people: tuple[str, ...] = ()  # who said it
    about: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    new_tags: tuple[str, ...] = ()
    kind: Kind | None = None
    second_kind: Span | None = None
    owner: Entity | None = None
    due: date | None = None
    due_remark: Sentence | None = (
        None  # what is wrong with the day: it does not exist, or is another weekday
    )
    continues: bool = False
    gap: bool = False
    off: bool = False
    chat: bool = False
    tags_only: bool = False  # sets the sticky context and is no note
    command: bool = False
    head_end: int = 0  # where who says it has been said

    @property
    def printed(self) -> str:
        """The prose without marks of what is still to be put right, fit to print."""
        if not any(each.kind in MARKS for each in self.spans):
            return self.prose
        return printed_prose_of(self.text, self.spans, head_end=self.head_end)

    @property
    def goes_on_at(self) -> int:
        """Where more of what was said goes in: before the labels that end the line."""
        return goes_on_at(self.text, self.spans, head_end=self.head_end)

    @property
    def unresolved(self) -> tuple[Span, ...]:
        return tuple(each for each in self.spans if each.kind is SpanKind.UNRESOLVED)

    @property
    def ambiguous(self) -> tuple[Span, ...]:
        return tuple(each for each in self.spans if each.kind is SpanKind.AMBIGUOUS)


def scan(line: str, vocabulary: Vocabulary, *, today: date) -> ScannedLine:
    """Read one line; `today` is the day of the roundtable in its zone, for due dates.

    The owner of an action is neither who said it nor what it is about: `!action @ocp share …`
    leaves "said by" to the sticky context or the floor.
    """
    if line.startswith("/"):
        return ScannedLine(line, line, command=True)
    visible = hide_literals(line)
    opening = _opening(visible)
    marks = find_marks(visible, vocabulary)
    head = read_head(visible, marks, vocabulary, start=opening.end if opening else 0)
    spans = head.spans
    due: Due | None = None
    first = _settle_kind(spans)
    if first is not None and first.note_kind is Kind.ACTION:
        mark_owner(visible, spans, vocabulary, action=first, head_end=head.end)
        due = _mark_due(visible, spans, today)
    if opening:
        spans.insert(0, opening)
    for found in _GAP().finditer(_blanked(visible, spans)) if _GAP().search(visible) else ():
        insert_span(spans, Span(found.start(), found.end(), SpanKind.GAP))
    return _line(line, spans, head_end=head.end, due=due)


def _opening(text: str) -> Span | None:
    """Read the "..." that continues the last note, or the backslash that makes it literal."""
    if found := _ESCAPED_START().match(text):
        return Span(0, found.end(), SpanKind.ESCAPE)
    if found := _CONTINUES().match(text):
        return Span(0, found.end(), SpanKind.CONTINUES)
    return None


def _settle_kind(spans: list[Span]) -> Span | None:
    """Give the first kind; another one becomes an error, the same again does no harm."""
    kinds = [index for index, each in enumerate(spans) if each.kind is SpanKind.KIND]
    if not kinds:
        return None
    first = spans[kinds[0]]
    for index in kinds[1:]:
        if spans[index].note_kind is not first.note_kind:
            spans[index] = spans[index]._replace(kind=SpanKind.SECOND_KIND)
    return first


def _mark_due(text: str, spans: list[Span], today: date) -> Due | None:
    due = read_due(_blanked(text, spans), today=today)
    if due is not None:
        insert_span(spans, Span(due.start, due.end, SpanKind.DUE))
    return due


def _blanked(text: str, spans: Iterable[Span]) -> str:
    pieces, done = [], 0
    for span in spans:
        pieces += [text[done : span.start], HIDDEN * (span.end - span.start)]
        done = span.end
    return "".join([*pieces, text[done:]])


def _line(text: str, spans: list[Span], *, head_end: int, due: Due | None) -> ScannedLine:
    by_kind: dict[SpanKind, list[Span]] = {}
    for each in spans:
        by_kind.setdefault(each.kind, []).append(each)
    people = by_kind.get(SpanKind.PERSON, [])
    speakers = [each for each in spans if each.role is not Role.NONE]
    said_by = _in_role(speakers, Role.SAID_BY)
    owner = next(iter(_in_role(speakers, Role.OWNER)), None)
    about = [each for each in _in_role(speakers, Role.ABOUT) if each != owner]
    prose = prose_of(text, spans, head_end=head_end)
    kinds = by_kind.get(SpanKind.KIND)
    return ScannedLine(
        text,
        prose,
        tuple(spans),
        said_by=_distinct(_organisation(each) for each in said_by),
        people=_distinct(each.id for each in _in_role(people, Role.SAID_BY)),
        about=_distinct(_organisation(each) for each in about),
        questions=_distinct(each.entities[0].id for each in by_kind.get(SpanKind.QUESTION, ())),
        tags=_distinct(each.entities[0].id for each in by_kind.get(SpanKind.TAG, ())),
        new_tags=_new_tags(by_kind.get(SpanKind.NEW_TAG, ())),
        kind=kinds[0].note_kind if kinds else None,
        second_kind=next(iter(by_kind.get(SpanKind.SECOND_KIND, ())), None),
        owner=owner,
        due=due.day if due else None,
        due_remark=due.remark if due else None,
        continues=SpanKind.CONTINUES in by_kind,
        gap=SpanKind.GAP in by_kind,
        off=SpanKind.OFF in by_kind,
        chat=SpanKind.CHAT in by_kind,
        head_end=head_end,
        tags_only=bool(by_kind) and not prose and by_kind.keys() <= _CONTEXT_ONLY,
    )


def _in_role(speakers: Iterable[Span], role: Role) -> list[Entity]:
    return [each.entities[0] for each in speakers if each.role is role and each.is_speaker]


def _organisation(entity: Entity) -> str | None:
    return entity.organisation if entity.kind is EntityKind.PERSON else entity.id


def _distinct(ids: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in ids if each is not None))


def _new_tags(spans: Iterable[Span]) -> tuple[str, ...]:
    """List each new tag once, as first spelt."""
    first: dict[str, str] = {}
    for each in spans:
        first.setdefault(fold(each.spelling), each.spelling)
    return tuple(first.values())
