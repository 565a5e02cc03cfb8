"""Messages of a chat, gathered line by line: a head, and the lines that follow it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from facilitator.core.transcripts.model import FileClock, Form, Reading, Said
from facilitator.readers.transcripts.times import onward

LONGEST_NAME = 120  # letters; a longer one is no name

# What a call writes into its chat by itself.
_REACTION = re.compile(
    r"""(?:reacted\s+to\b.*\bwith\b | removed\s+an?\b.*\breaction\b | hat\s+auf\b.*\breagiert\b
        | a\s+réagi\s+à\b).*
    | (?:like|heart|laugh|surprised|sad|angry|👍|❤️?|😂)\s*\d{1,3}""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_REPLY = re.compile(r"(?:replying\s+to|antwort\s+auf|réponse\s+à)\b.*", re.IGNORECASE)
_EDITED = re.compile(r"\s*[(\[](?:edited|bearbeitet|modifié)[)\]]\s*$", re.IGNORECASE)


class Head(NamedTuple):
    """The begin of a message: its time in milliseconds, who wrote it, and what follows at once."""

    at_ms: int
    speaker: str
    text: str = ""
    private: bool = False


@dataclass
class Message:
    """A message while its lines are gathered."""

    head: Head
    lines: list[str] = field(default_factory=list)


ReadHead = Callable[[str], Head | None]


def gather(lines: Iterable[str], read_head: ReadHead, form: Form, clock: FileClock) -> Reading:
    """Put the lines of a chat together as messages; what is before the first one is unread."""
    messages: list[Message] = []
    unread = last = 0
    for line in lines:
        head = read_head(line)
        if head is not None:
            last = onward(head.at_ms, last)
            messages.append(Message(head._replace(at_ms=last), [head.text]))
        elif messages:
            messages[-1].lines.append(line.strip())
        else:
            unread += bool(line.strip())
    open_to_all = [each for each in messages if not each.head.private]
    told = [(each.head, _text(each.lines)) for each in open_to_all]
    said = tuple(Said(h.at_ms, h.at_ms, h.speaker, text) for h, text in told if text)
    private = len(messages) - len(open_to_all)
    return Reading(form, clock, said, private, len(told) - len(said), unread)


def _text(lines: Iterable[str]) -> str:
    """Return what a message says: nothing for a reaction, and not what it replies to."""
    kept = [line.strip() for line in lines if line.strip()]
    if kept and _REPLY.fullmatch(kept[0]):
        kept = kept[1:]
    kept = [line for line in kept if not _REACTION.fullmatch(line)]
    return _EDITED.sub("", "\n".join(kept)).strip()


def is_name(text: str) -> bool:
    """Tell whether a text may be what somebody is called in a call."""
    bare = text.strip()
    return 0 < len(bare) <= LONGEST_NAME and any(each.isalpha() for each in bare)
