"""Closing the gaps in a sentence where its tags were taken out."""

import re

from facilitator.core.patterns import LatePattern, late_pattern

# Noncharacters, which no text may hold, stand where a span was until the gap is closed.
GONE, GONE_OWNER, GONE_KIND = "\ufdd0", "\ufdd1", "\ufdd2"
MARKERS = late_pattern("[\ufdd0-\ufdd2]")

_BLANKS = late_pattern(r"[^\S\n]{2,}|[^\S\n ]")  # one plain blank is what it should be

# What is tidied around a gap, in this order.
_RUN = r"GONE(?:(?:[\s,;:：/&+|–—-]*|\s*and\s*)GONE)+"
_RUN_WITH_KINDS = r"GONE(?:[\s,;:：/&+|–—-]*GONE)+"  # "and !action" joins no names: "and" stays
_AROUND_A_GAP: tuple[tuple[LatePattern, str], ...] = tuple(
    (late_pattern(pattern.replace("GONE", GONE), re.IGNORECASE), with_what)
    for pattern, with_what in (
        # "To" goes with an owner who begins the sentence; further in it says what is to be done.
        (rf"(?:^|(?<=\n))([^\w\n]*){GONE_OWNER}[\s,]{{0,3}}to(?=\s+[^\W\d_])", rf"\1{GONE}"),
        (GONE_OWNER, GONE),
        (_RUN, GONE),
        (GONE_KIND, GONE),
        (_RUN_WITH_KINDS, GONE),
        (r"\(\s?GONE\s?\)|\[\s?GONE\s?\]|“\s?GONE\s?”|«\s?GONE\s?»|‘\s?GONE\s?’", GONE),
        (r"\"\s?GONE\s?\"|'\s?GONE\s?'|\{\s?GONE\s?\}|„\s?GONE\s?“", GONE),
        (_RUN_WITH_KINDS, GONE),
        # "**GBIF:** we close", and behind a bullet: nothing of a head is left but the bullet.
        (r"^([^\w\n]*?)([*_`]{1,3})GONE\s?[:：]?\s?\2\s*[:：]?\s*", r"\1"),
        (r"^(\s*[-*•·>–—]+\s+)GONE\s*(?:[,;:：/&+|–—]\s*|-\s+)*", r"\1"),
        (r"^\s*(?:GONE\s*(?:(?:[,;:：/&+|–—](?![)(/])|[-.](?=\s|GONE|$))\s*)*)+", ""),
        (r"([,;:])\s?GONE\s?[,;:]", r"\1"),
        (r"(?:\s?[,;:：/&+|–—-])?\s?GONE(?=\s*(?:$|[.;!?…)\]}»”]))", ""),
        (r"(?<=[(\[{“«‘])GONE\s?", ""),
        (r"[^\S\n]?GONE(?=[\s.,;:…)\]}»”’])", ""),
        (r"GONE", ""),
    )
)
_STOPS_ALONE = late_pattern(r"[\s.,;:：/&+|–—…-]*")


def closed(text: str) -> str:
    """Return a text without its markers; most have one, at the beginning, and soon have none."""
    if not MARKERS().search(text):
        return text
    text = _BLANKS().sub(" ", text)
    for pattern, with_what in _AROUND_A_GAP:
        text = pattern().sub(with_what, text)
        if not MARKERS().search(text):
            break
    return "" if _STOPS_ALONE().fullmatch(text) else text
