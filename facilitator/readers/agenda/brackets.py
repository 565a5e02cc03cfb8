"""Brackets in an agenda's line: length, lead, method and links that stand in them."""

import re

from facilitator.core.minutes import DURATION, read_duration
from facilitator.core.text import fold
from facilitator.readers.agenda.bare_labels import is_bare_label
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import field_of, pieces, set_field
from facilitator.readers.agenda.leads import (
    LINK_WORDS,
    is_person,
    is_role,
    looks_like_names,
    names_matter,
    split_names,
)
from facilitator.readers.agenda.marks import METHODS, mark, per_turn, read_method

KEY_VALUE = re.compile(r"\s*[-–—,;.]?\s*(?P<key>[A-Za-z][\w /-]{0,24}?)\s*:\s*(?P<value>\S.*)$")
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LEAD_AFTER = re.compile(r"\s*(?:[-–—,]|\bby\b)\s*(?P<who>.+)$", re.IGNORECASE)
_QUESTION = re.compile(r"#?(q\d+)", re.IGNORECASE)
_NAME_AND_LENGTH = re.compile(
    rf"(?P<who>[^:–]+?)\s*(?::|\s[-–])\s*(?P<length>{DURATION})", re.IGNORECASE
)
_LENGTH_AND_WORDS = re.compile(
    rf"(?P<length>{DURATION})\s*(?P<words>(?:[≈=~/]|(?:on|in|at|incl\.?|including|max\.?|with|plus|for"
    r"|talks?|presentation|discussion|exercise|total|zoom|all|together|by)\b).*)",
    re.IGNORECASE,
)
_SUM = re.compile(
    rf"{DURATION}[^+&\d]{{0,30}}(?:(?:\+|&|\bplus\b|\band\b)\s*{DURATION}[^+\d]{{0,30}}){{1,4}}",
    re.IGNORECASE,
)
_BARE_SUM = re.compile(r"(?P<sum>\d{1,3}(?:\s?\+\s?\d{1,3}){1,3})\s?(?:min(?:utes?|\.)?|m|['′’])")
_EACH_LENGTH = re.compile(DURATION, re.IGNORECASE)
# One word alone may be a handle, which only the roster knows.
_SAYS_MORE = re.compile(r"\s*[-–—]\s+(?P<words>[^\s(\[].*\s.*\S)\s*$")
_LINK_WORDS = frozenset(LINK_WORDS.split("|"))


def without_brackets(draft: ItemDraft, text: str) -> str:
    kept, position = "", 0
    for bracket in _BRACKET.finditer(text):
        had_length, had_start = draft.minutes is not None, draft.start is not None
        before = len(draft.leads)
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
        draft.leads[before:] = sorted(draft.leads[before:], key=bracket[1].find)
        kept += text[position : bracket.start()]
        position = bracket.end()
        if left:
            kept += f"({', '.join(left)})"
        elif text[position : position + 1] in set(",;:."):
            kept = kept.rstrip()
        else:
            kept += " "
        if has_length and kept.strip() and _take_tail(draft, text[position:], of=kept):
            return kept
        has_time = has_length or (draft.start is not None and not had_start)
        if (
            has_time
            and kept.strip()
            and not is_bare_label(kept)
            and (more := _SAYS_MORE.match(text, position))
        ):
            if not mark(draft, more["words"]):
                draft.note(more["words"])
            return kept
    return kept + text[position:]


def _take_piece(draft: ItemDraft, piece: str) -> bool:
    if question := _QUESTION.fullmatch(piece):
        draft.question = question[1].upper()
        return True
    if (named := _NAME_AND_LENGTH.fullmatch(piece)) and looks_like_names(named["who"]):
        draft.leads.append(named["who"].strip())
        return mark(draft, named["length"])
    if draft.minutes is None and (bare := _BARE_SUM.fullmatch(piece)) is not None:
        piece = " + ".join(f"{each} min" for each in re.findall(r"\d+", bare["sum"]))
    if draft.minutes is None and _SUM.fullmatch(piece) and per_turn(piece) is None:
        return _take_sum(draft, piece)
    if (
        (more := _LENGTH_AND_WORDS.fullmatch(piece))
        and draft.minutes is None
        and per_turn(piece) is None
    ):
        draft.note(more["words"])
        return mark(draft, more["length"])
    return mark(draft, piece)


def _take_sum(draft: ItemDraft, piece: str) -> bool:
    """Take "20 min + 5 min Q&A" for 25 minutes, and keep what they are for."""
    minutes = [read_duration(each[0]) for each in _EACH_LENGTH.finditer(piece)]
    draft.minutes = sum(each for each in minutes if each is not None)
    draft.note(piece)
    return True


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


def _names_label(label: str, tail: str) -> bool:
    """Tell "Session A (45 min) - Maps", whose name follows, from "Session A (45 min) - Ana"."""
    named = split_names(tail.strip(" -–—:"))
    return is_bare_label(label) and not all(is_person(each) or is_role(each) for each in named)


def _take_tail(draft: ItemDraft, tail: str, *, of: str) -> bool:
    """Take what follows the length when it says who leads: "[5m] - chair", "(5 min) Lead: Ana"."""
    if _BRACKET.search(tail) or _names_label(of, tail):
        return False
    key_value = KEY_VALUE.match(tail)
    if key_value and field_of(key_value["key"]) not in {None, "title"}:
        _set_key(draft, key_value)
        return True
    after = _LEAD_AFTER.match(tail)
    if after is None or not looks_like_names(after["who"]) or names_matter(after["who"]):
        return False
    draft.leads.append(after["who"].strip())
    return True


def _set_key(draft: ItemDraft, match: re.Match[str]) -> None:
    set_field(draft, field_of(match["key"]), header=match["key"], text=match["value"])
