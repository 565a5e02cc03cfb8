"""Parts of letters and e-mails that are no line of an agenda: who wrote when, and the wishes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.leads import is_person

_ON = r"\W{0,3}(?:On|Am|Le|El|Il|Op|Em|Den|På|Dne)\s"
_WROTE = (
    r"(?:wrote|writes|schrieb(?:en)?|a écrit|escribió|ha scritto|schreef|escreveu|skrev)\b"
    r"[^:]{0,80}:"
)
_WRITTEN = re.compile(rf"{_ON}.{{6,200}}{_WROTE}\W*|\S.{{2,80}}\s{_WROTE}\W*", re.IGNORECASE)
_BEGINS_WRITTEN = re.compile(rf"{_ON}.{{6,200}}", re.IGNORECASE)
_ENDS_WRITTEN = re.compile(rf".{{0,80}}{_WROTE}\W*", re.IGNORECASE)
_WISHES = re.compile(
    r"\W{0,3}(?:(?:with )?(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks)"
    r"|(?:many )?thanks(?: and (?:kind |best )?regards)?|thank you|cheers|best|all the best"
    r"|sincerely|yours(?: \w+)?|(?:viele|liebe|herzliche|beste|schöne)n? grü(?:ß|ss)en?"
    r"|mit \w+ grü(?:ß|ss)en|cordialement|bien à vous|amicalement|saludos|un saludo|atentamente"
    r"|cordiali saluti|met vriendelijke groet(?:en)?|(?:med )?(?:venlig|vennlig|bedste|beste)"
    r" hilsen(?:er)?|med vänliga hälsningar|mvh|vh|by order of the (?:committee|board|council))"
    r"(?: (?:to|from) .{1,30})?\s*[,.!]*",
    re.IGNORECASE,
)
_LONGEST = 300  # characters
_SIGNED = 4  # lines below the wishes: a name, an office, a number
_LONGEST_SIGNED = 60  # characters


def with_letters(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with "On Monday Ana wrote:", "Kind regards" and who signs as prose.

    Prose is set aside with the rest: a name below the last item is not its lead, and the hour at
    which somebody wrote is not when the meeting begins.
    """
    kept = [*parts]
    for at, part in enumerate(kept):
        if not _is_line(part):
            continue
        below = kept[at + 1] if at + 1 < len(kept) else None
        if _WRITTEN.fullmatch(part.text):
            kept[at] = _prose(part)
        elif _is_line(below) and _wraps(part, below):
            kept[at], kept[at + 1] = _prose(part), _prose(below)
        elif _WISHES.fullmatch(part.text):
            kept[at] = _prose(part)
            _set_signed(kept, at + 1)
    _set_last_aside(kept)
    return kept


def _set_last_aside(kept: list[Part]) -> None:
    """Set who signs below a list aside, "Ana Lima", "Secretary", where no bullet has such lines."""
    listed = [at for at, part in enumerate(kept) if _is_bullet(part)]
    if not listed or any(at + 1 < listed[-1] and _is_line(kept[at + 1]) for at in listed[:-1]):
        return
    rest = kept[listed[-1] + 1 :]
    lines = [part for part in rest if _is_line(part)]
    if lines and len(lines) == len(rest) <= _SIGNED and is_person(lines[0].text):
        kept[listed[-1] + 1 :] = [_prose(part) for part in lines]


def _is_bullet(part: Part) -> bool:
    return isinstance(part, Block) and part.shape is Shape.BULLET


def _wraps(part: Part, below: Part | None) -> bool:
    """Tell "On Monday, 2 March, Ana Lima" above "<ana@example.org> wrote:"."""
    if not isinstance(part, Block) or not isinstance(below, Block) or below.after_blank:
        return False
    starts = _BEGINS_WRITTEN.fullmatch(part.text) is not None
    return starts and _ENDS_WRITTEN.fullmatch(below.text) is not None


def _set_signed(kept: list[Part], first: int) -> None:
    """Set the short lines right below the wishes aside, up to the next gap."""
    for at in range(first, min(first + _SIGNED, len(kept))):
        part = kept[at]
        if not _is_line(part) or (part.after_blank and at > first):
            return
        if len(part.text) > _LONGEST_SIGNED or any(map(str.isdecimal, part.text[:2])):
            return
        kept[at] = _prose(part)


def _is_line(part: Part | None) -> TypeGuard[Block]:
    return isinstance(part, Block) and part.shape is Shape.TEXT and len(part.text) <= _LONGEST


def _prose(block: Block) -> Block:
    return replace(block, shape=Shape.PROSE, after_blank=True)
