"""Words at the beginning of a line that give a note its kind, or take it off the record."""

import re

from facilitator.core.model import Kind
from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold

_SYNONYMS = {
    Kind.INSIGHT: ("insight", "idea", "lesson", "learning"),
    Kind.QUOTE: ("quote", "cite", "quotation", "verbatim"),
    Kind.BARRIER: ("barrier", "blocker", "obstacle"),
    Kind.OPEN_QUESTION: ("question", "q", "open-question", "openquestion", "ask"),
    Kind.ACTION: ("action", "todo", "task"),
    Kind.DECISION: ("decision", "decided", "agreed"),
    Kind.RESOURCE: ("resource", "ref", "link", "source"),
}
# What else the window speaks; they count everywhere, as a file is read in any language.
_GERMAN_AND_FRENCH = {
    Kind.INSIGHT: ("erkenntnis", "idee", "idée", "constat"),
    Kind.QUOTE: ("zitat", "citation"),
    Kind.BARRIER: ("hürde", "hindernis", "frein"),
    Kind.OPEN_QUESTION: ("frage", "offene-frage", "question-ouverte"),
    Kind.ACTION: ("aufgabe", "tâche"),
    Kind.DECISION: ("beschluss", "entscheidung", "décision"),
    Kind.RESOURCE: ("quelle", "ressource"),
}

KIND_WORDS = {
    word: kind
    for table in (_SYNONYMS, _GERMAN_AND_FRENCH)
    for kind, words in table.items()
    for word in words
}
OFF_WORDS = frozenset(
    {"off", "off-the-record", "offtherecord", "off-record", "offrecord", "otr"}
    | {"vertraulich", "confidentiel"}
)

# Only the full words: "link: …" and "todo: …" are ordinary prose.
_COLON_FORM = late_pattern(
    r"(open\s+question|question|insight|quote|barrier|action|decision|resource)"
    r"\s*(?::(?![\w/])|：)",
    re.IGNORECASE,
)
_CHAT = late_pattern(r"chat\s*(?::(?![\w/])|：)", re.IGNORECASE)
# "Off the record: …", and with a comma or a dash; not "off the record talks are common".
_OFF_COLON = late_pattern(
    r"off[\s-]+(?:the[\s-]+)?record(?:\s*[:：,]|\s+[–—-](?=\s)|\s*[–—])", re.IGNORECASE
)
_OFF_APART = late_pattern(r"(?:off(?:[\s-]+(?:the[\s-]+)?record)?|otr)(?!-?\w)", re.IGNORECASE)
_OFF_CLOSED = {"[": late_pattern(r"\s*\][:：,]?"), "(": late_pattern(r"\s*\)[:：,]?")}
OFF_GOES_ON = late_pattern(r"[\s-]+the[\s-]+record(?!\w)[:：]?", re.IGNORECASE)


def read_off(text: str, start: int, at: int) -> tuple[int, int] | None:
    """Read "off the record:", "[off]" or "! off" whose first word stands at `at`.

    Return where it begins and ends; it begins at `start` at the earliest.
    """
    before = text[start:at].rstrip()
    begin = start + len(before) - 1
    banged = before.endswith(("!", "！")) and begin + 1 < at
    found = _OFF_COLON().match(text, at)
    if found is not None:
        return (begin if banged else at), found.end()
    found = _OFF_APART().match(text, at)
    if found is None or banged:
        return None if found is None else (begin, found.end())
    closing = _OFF_CLOSED.get(before[-1:])
    closed = closing().match(text, found.end()) if closing is not None else None
    if closed is None or (before.endswith("(") and found[0].lower() == "off"):
        return None  # "(off) the coast" is prose
    return begin, closed.end()


def read_chat(text: str, at: int) -> int | None:
    """Read the "chat:" of what was written in the chat, at `at`: where it ends."""
    found = _CHAT().match(text, at)
    return None if found is None else found.end()


def read_colon_kind(text: str, at: int) -> tuple[Kind, int] | None:
    """Read "action:" at `at`: the kind, and where the colon ends."""
    found = _COLON_FORM().match(text, at)
    if found is None:
        return None
    return KIND_WORDS[fold(found[1]).replace(" ", "-")], found.end()
