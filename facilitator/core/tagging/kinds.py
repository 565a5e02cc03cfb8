"""The words that give a note its kind."""

import re

from facilitator.core.model import Kind
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

KIND_WORDS = {word: kind for kind, words in _SYNONYMS.items() for word in words}
OFF_WORDS = frozenset({"off", "off-the-record", "otr"})

# Only the full words: "link: …" and "todo: …" are ordinary prose.
_COLON_FORM = re.compile(
    r"(open\s+question|question|insight|quote|barrier|action|decision|resource)"
    r"\s*(?::(?![\w/])|：)",
    re.IGNORECASE,
)


def read_colon_kind(text: str, at: int) -> tuple[Kind, int] | None:
    """Read "action:" at `at`: the kind, and where the colon ends."""
    found = _COLON_FORM.match(text, at)
    if found is None:
        return None
    return KIND_WORDS[fold(found[1]).replace(" ", "-")], found.end()
