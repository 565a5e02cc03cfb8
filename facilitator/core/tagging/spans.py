"""Spans of a tagging line: values that say what each stretch of it turned out to be."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.model import Kind
from facilitator.core.vocabulary import Entity

KIND_SIGILS = "!！"
SIGILS = f"@＠#＃{KIND_SIGILS}"


class SpanKind(StrEnum):
    """What a stretch of the line is."""

    ORGANISATION = "organisation"
    PERSON = "person"
    QUESTION = "question"
    TAG = "tag"
    NEW_TAG = "new tag"
    KIND = "kind"
    SECOND_KIND = "second kind"  # a mistake: the first one counts
    OFF = "off"
    CHAT = "chat"  # it came by the chat, and nobody said it
    GAP = "gap"
    DUE = "due"
    CONTINUES = "continues"
    ESCAPE = "escape"  # the backslash alone
    UNRESOLVED = "unresolved"
    AMBIGUOUS = "ambiguous"

    __hash__ = str.__hash__  # Enum's own is written in Python, and is asked for at each span


class Role(StrEnum):
    """What an organisation or a person does on the line, one not yet known included."""

    NONE = ""
    SAID_BY = "said by"
    ABOUT = "about"
    OWNER = "owner"


class Span(NamedTuple):
    """A stretch of the line as typed, from `start` to before `end`.

    `entities` holds one value, or all candidates where it is ambiguous; `spelling` is the name
    as the programme spells it. A line may hold ten thousand, hence a tuple.
    """

    start: int
    end: int
    kind: SpanKind
    role: Role = Role.NONE
    entities: tuple[Entity, ...] = ()
    spelling: str = ""
    note_kind: Kind | None = None

    def with_role(self, role: Role) -> "Span":
        return Span(self.start, self.end, self.kind, role, self.entities, self.spelling)

    @property
    def is_speaker(self) -> bool:
        return self.kind is SpanKind.ORGANISATION or self.kind is SpanKind.PERSON

    @property
    def names_somebody(self) -> bool:
        """Whether it stands for somebody, known or not."""
        return self.role is not Role.NONE

    @property
    def is_label(self) -> bool:
        return self.kind in (SpanKind.QUESTION, SpanKind.TAG, SpanKind.NEW_TAG)


def without_due(text: str, spans: Iterable[Span]) -> str | None:
    """Return a text without the words of its day and what joins them; None where it says none."""
    due = next((each for each in spans if each.kind is SpanKind.DUE), None)
    if due is None:
        return None
    return f"{text[: due.start].rstrip(' ,;:–—-')}{text[due.end :]}"
