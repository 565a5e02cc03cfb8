"""Brackets in an agenda's line: length, lead, method and links that stand in them."""

import re

from facilitator.core.minutes import DURATION
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import field_of, pieces, set_field
from facilitator.readers.agenda.leads import LINK_WORDS, looks_like_names
from facilitator.readers.agenda.marks import METHODS, mark, per_turn, read_method

KEY_VALUE = re.compile(r"\s*[-–—,;.]?\s*(?P<key>[A-Za-z][\w /-]{0,24}?)\s*:\s*(?P<value>\S.*)$")
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LEAD_AFTER = re.compile(r"\s*(?:[-–—,]|\bby\b)\s*(?P<who>.+)$", re.IGNORECASE)
_QUESTION = re.compile(r"#?(q\d+)", re.IGNORECASE)
_NAME_AND_LENGTH = re.compile(rf"(?P<who>[^:]+):\s*(?P<length>{DURATION})", re.IGNORECASE)
_LENGTH_AND_WORDS = re.compile(
    rf"(?P<length>{DURATION})\s+(?P<words>(?:on|in|at|incl\.?|including|max\.?|with|plus|for)\b.*)",
    re.IGNORECASE,
)
_LINK_WORDS = frozenset(LINK_WORDS.split("|"))


def without_brackets(draft: ItemDraft, text: str) -> str:
    kept, position = "", 0
    for bracket in _BRACKET.finditer(text):
        had_length = draft.minutes is not None
        said = pieces(bracket[1])
        left = [piece for piece in said if not _take_piece(draft, piece)]
        if said and all(fold(piece) in _LINK_WORDS for piece in left):
            for piece in left:
                draft.note(piece)
            left = []
        elif len(left) == len(said):
            continue
        has_length = draft.minutes is not None and not had_length
        # Beside a length stands who leads; what else is there says more of the item.
        left = [piece for piece in left if not (has_length and _take_words(draft, piece))]
        kept += text[position : bracket.start()]
        position = bracket.end()
        if left:
            kept += f"({', '.join(left)})"
        elif text[position : position + 1] in set(",;:."):
            kept = kept.rstrip()
        else:
            kept += " "
        if has_length and kept.strip() and _take_tail(draft, text[position:]):
            return kept
    return kept + text[position:]


def _take_piece(draft: ItemDraft, piece: str) -> bool:
    if question := _QUESTION.fullmatch(piece):
        draft.question = question[1].upper()
        return True
    if (named := _NAME_AND_LENGTH.fullmatch(piece)) and looks_like_names(named["who"]):
        draft.leads.append(named["who"].strip())
        return mark(draft, named["length"])
    if (more := _LENGTH_AND_WORDS.fullmatch(piece)) and draft.minutes is None:
        draft.note(more["words"])
        return mark(draft, more["length"])
    return mark(draft, piece)


def _take_words(draft: ItemDraft, piece: str) -> bool:
    """Take the lead or the method that shares a bracket with the length: "(Ana, 5 mins)"."""
    key_value = KEY_VALUE.match(piece)
    if key_value and field_of(key_value["key"]) not in {None, "title"}:
        _set_key(draft, key_value)
    elif (method := read_method(piece)[0]) in METHODS:
        draft.method = method
        draft.per_turn_s = per_turn(piece, is_method=True) or draft.per_turn_s
    elif looks_like_names(piece):
        draft.leads.append(piece)
    else:
        draft.note(piece)
    return True


def _take_tail(draft: ItemDraft, tail: str) -> bool:
    """Take what follows the length when it says who leads: "[5m] - chair", "(5 min) Lead: Ana"."""
    if _BRACKET.search(tail):
        return False
    key_value = KEY_VALUE.match(tail)
    if key_value and field_of(key_value["key"]) not in {None, "title"}:
        _set_key(draft, key_value)
        return True
    after = _LEAD_AFTER.match(tail)
    if after is None or not looks_like_names(after["who"]):
        return False
    draft.leads.append(after["who"].strip())
    return True


def _set_key(draft: ItemDraft, match: re.Match[str]) -> None:
    set_field(draft, field_of(match["key"]), header=match["key"], text=match["value"])
