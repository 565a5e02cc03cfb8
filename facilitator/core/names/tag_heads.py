"""Words of a typed line as a write-up holds them, without what goes with a tag of who spoke."""

from datetime import date

from facilitator.core.names.heads import capital, go_with_tag
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.tagging.spans import Role
from facilitator.core.vocabulary import Vocabulary


def scan_line(text: str, vocabulary: Vocabulary, *, whole_heads: bool) -> ScannedLine:
    """Read a line; with `whole_heads` "@gbif (remote): we close" leaves no "(remote)" in it."""
    # The day matters to due dates only, and these are stored.
    line = scan(text, vocabulary, today=date.min)
    begin = _end_of_tags(line)
    end = go_with_tag(text, begin) if begin and whole_heads else 0
    if end <= begin:
        return line
    return scan(f"{text[:begin]}: {text[end:].lstrip()}", vocabulary, today=date.min)


def as_sentence(line: ScannedLine) -> str:
    """Return the prose of a line; with a capital letter where a head stood in front of it."""
    return capital(line.printed) if _end_of_tags(line) else line.printed


def _end_of_tags(line: ScannedLine) -> int:
    """Return where the last of the tags ends that say who spoke; 0 where there are none."""
    return max((each.end for each in line.spans if each.role is Role.SAID_BY), default=0)
