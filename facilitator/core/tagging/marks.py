"""Marks of a tagging line: every sigil (@ # !) that counts, and the name or word behind it."""

import re

from facilitator.core.patterns import late_pattern
from facilitator.core.tagging.kinds import KIND_WORDS, OFF_GOES_ON, OFF_WORDS
from facilitator.core.tagging.spans import Role, Span, SpanKind
from facilitator.core.tagging.tokens import goes_on, is_possessive, opens, read_token
from facilitator.core.text import fold
from facilitator.core.vocabulary import EntityKind, Match, Vocabulary

HIDDEN = "\0"

_WEB_ADDRESS = late_pattern(r"(?<![\w+.-])(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S+", re.IGNORECASE)
_BACKTICKS = late_pattern("`+")

_SIGIL = late_pattern(r"\\?[@#!＠＃！]")
_BRACKETS = late_pattern(r"\[([^\[\]\n\0]{1,200})\]")
_BANG_WORD = late_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!\w)")
_JOINING = frozenset("/&+|")
_INSIDE_A_NAME = frozenset("'’&+/._-")

_SPAN_KINDS = {
    EntityKind.ORGANISATION: SpanKind.ORGANISATION,
    EntityKind.PERSON: SpanKind.PERSON,
    EntityKind.QUESTION: SpanKind.QUESTION,
    EntityKind.TAG: SpanKind.TAG,
}


def hide_literals(text: str) -> str:
    """Blank out web addresses and code, character for character; nothing in there is a tag."""
    if "`" in text:
        text = _hide_code(text)
    if "://" in text or "www." in text.lower() or "mailto:" in text.lower():
        text = _WEB_ADDRESS().sub(lambda found: HIDDEN * len(found[0]), text)
    return text


def _hide_code(text: str) -> str:
    """Blank what stands between two runs of equally many backticks."""
    runs = list(_BACKTICKS().finditer(text))
    unclosed: set[int] = set()
    pieces, done, index = [], 0, 0
    while index < len(runs):
        length = len(runs[index][0])
        later = () if length in unclosed else range(index + 1, len(runs))
        close = next((each for each in later if len(runs[each][0]) == length), None)
        if close is None:
            unclosed.add(length)
            index += 1
            continue
        start, end = runs[index].start(), runs[close].end()
        pieces += [text[done:start], HIDDEN * (end - start)]
        done, index = end, close + 1
    return "".join([*pieces, text[done:]])


def find_marks(text: str, vocabulary: Vocabulary) -> list[Span]:
    """Find every tag, kind and escape in order. `text` has its literals hidden.

    Who is named with a sigil is taken to say the line; the first word ends that (see `read_head`).
    """
    marks: list[Span] = []
    done = 0
    begins = True  # as long as there were nothing but marks
    for found in _SIGIL().finditer(text):
        at = found.start()
        if at < done:
            continue
        begins = begins and not text[done:at].strip()
        if text[at] == "\\":
            mark: Span | None = Span(at, at + 1, SpanKind.ESCAPE)
        elif not (at == 0 or text[at - 1] == " " or opens(text, at) or _joins(text, at, marks)):
            continue
        elif text[at] in "@＠":
            mark = _read_speaker(text, at, vocabulary)
        elif text[at] in "#＃":
            mark = _read_label(text, at, vocabulary)
        else:
            mark = _read_bang(text, at, begins=begins)
        if mark is not None:
            marks.append(mark)
            done = mark.end
    return marks


def _joins(text: str, at: int, marks: list[Span]) -> bool:
    """Whether a sigil adds somebody to who was named right before: "@gbif/@ocp"."""
    if not marks or text[at] not in "@＠" or text[at - 1] not in _JOINING:
        return False
    return marks[-1].names_somebody and marks[-1].end == at - 1


def span_of(start: int, found: Match, *, role: Role) -> Span:
    """Make the span of a name that was found, from its sigil or its first letter."""
    if len(found.entities) > 1:
        return Span(start, found.end, SpanKind.AMBIGUOUS, role, found.entities)
    kind = _SPAN_KINDS[found.entities[0].kind]
    return Span(start, found.end, kind, role, found.entities, found.spelling)


def _read_speaker(text: str, at: int, vocabulary: Vocabulary) -> Span | None:
    if name := _in_brackets(text, at):
        found, end = vocabulary.speaker_named(name), at + len(name) + len("@[]")
        if found is None:
            return Span(at, end, SpanKind.UNRESOLVED, Role.SAID_BY) if fold(name) else None
        return span_of(at, found._replace(end=end), role=Role.SAID_BY)
    found = vocabulary.speaker_at(text, at + 1)
    if found is None:
        return _unresolved(text, at, role=Role.SAID_BY)
    if text.startswith("@", found.end) and goes_on(text, found.end + 1):
        return None  # an address: @name@host
    return span_of(at, found, role=Role.SAID_BY)


def _read_label(text: str, at: int, vocabulary: Vocabulary) -> Span | None:
    if name := _in_brackets(text, at):
        found, end = vocabulary.label_named(name), at + len(name) + len("#[]")
        if found is None:
            spelling = " ".join(name.split())
            return Span(at, end, SpanKind.NEW_TAG, spelling=spelling) if fold(name) else None
        return span_of(at, found._replace(end=end), role=Role.NONE)
    found = vocabulary.label_at(text, at + 1)
    if found is None:
        return _unresolved(text, at, role=Role.NONE)
    return span_of(at, found, role=Role.NONE)


def _in_brackets(text: str, at: int) -> str:
    """Give what stands in brackets behind the sigil at `at`, or nothing."""
    if not text.startswith("[", at + 1):
        return ""
    found = _BRACKETS().match(text, at + 1)
    return "" if found is None else found[1]


def _read_bang(text: str, at: int, *, begins: bool) -> Span | None:
    """Read a kind. A word that is none was meant as one where it begins the line."""
    found = _BANG_WORD().match(text, at + 1)
    if found is None:
        return None
    word = fold(found[0])
    if word in OFF_WORDS:
        more = OFF_GOES_ON().match(text, found.end())  # "!off the record: …"
        return Span(at, (more or found).end(), SpanKind.OFF)
    kind = KIND_WORDS.get(word)
    if kind is None:
        return Span(at, found.end(), SpanKind.UNRESOLVED) if begins else None
    return Span(at, found.end(), SpanKind.KIND, note_kind=kind)


def _unresolved(text: str, at: int, *, role: Role) -> Span | None:
    """Mark what looks like a name nobody knows. "#1", "@ 3pm" and "@5pm" do not look like one."""
    end = _end_of_name(text, at + 1)
    name = text[at + 1 : end]
    wanted = name[:1] if text[at] in "@＠" else name
    if not any(each.isalpha() for each in wanted):
        return None
    return Span(at, end, SpanKind.UNRESOLVED, role)


def _end_of_name(text: str, start: int) -> int:
    end = start
    while goes_on(text, end):
        end, _ = read_token(text, end)
        joined = end < len(text) and text[end] in _INSIDE_A_NAME and goes_on(text, end + 1)
        if not joined or is_possessive(text, end):
            return end
        end += 1
    return end
