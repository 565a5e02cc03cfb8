"""Marks in an agenda line: per-turn time, method, "sharp", "cut first", "shrink to 10"."""

import re

from facilitator.core.methods import Method, find_method
from facilitator.core.methods import method_of_title as plain_method
from facilitator.core.minutes import DURATION, LIMIT, REPEATED, read_clocks, read_duration
from facilitator.readers.agenda.draft import ItemDraft

LOCKS = re.compile("[🔒🔐🔏]\ufe0f?")
_SHARED = (
    r"(?:each|apiece|turns?|(?:a|per|par|pro|por|je)\s(?:turn|person|speaker|head|voice|case|seat|organi[sz]ation"
    r"|contribution|delegate|member|participant|hand|question|team|group|talk|presentation|presenter"
    r"|country|project|topic|pitch|class|classe|personne|équipe|groupe|exposé|teilnehmer(?:in)?|team|gruppe"
    r"|vortrag|beitrag|persona|grupo|equipo|pessoa|equipe)\b)"
)
_EACH = re.compile(
    rf"(?P<each>{DURATION})\s?(?:max(?:imum|\.)?\s)?{_SHARED}|each\s(?P<of>{DURATION})",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"(?P<times>(?<!\d)\d{{1,4}})\s?[x×*]\s?(?P<each>{DURATION})", re.IGNORECASE)
_ROUND_OF = re.compile(
    rf"\b(?:round|queue|turns of|check-?in|check-?out),?\s(?P<each>{DURATION})", re.IGNORECASE
)
_FIXED = re.compile(
    r"(?:(?:start(?:s|ing)?|at|on)\s)?(?:sharp|fixed|locked)(?:\s(?:start|time))?"
    r"|hard (?:start|stop)",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"(?:(?:may|can|could|to)\s(?:be\s)?)?(?:cut|drop)(?:ped)?\s(?:this\s)?first"
    r"|first to (?:cut|go)",
    re.IGNORECASE,
)
_SHRINK_TO = r"(?:(?:can|may|could)\s(?:be\s)?)?shr(?:inks?|unk)\s(?:down\s)?to"
_SHRINK = re.compile(
    rf"(?:{_SHRINK_TO}|min(?:imum)?\.?|at least)\s(?P<length>{DURATION}|\d{{1,4}})", re.IGNORECASE
)
_SAYS_SHRINK = re.compile(rf"{_SHRINK_TO}\s(?P<length>{DURATION}|\d{{1,4}})", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"(?P<low>(?<!\d)\d{{1,4}})\s?(?:-|–|to)\s?(?P<high>{DURATION})", re.IGNORECASE
)
_WITH_UNIT = re.compile(rf"(?:{LIMIT}\s*)?(?:{REPEATED}|{DURATION})", re.IGNORECASE)
_LEFT = (
    rf"(?P<left>\d{{1,3}}(?:\.\d{{1,3}})?\s?%|{DURATION}|\d{{1,4}})"
    r"(?:\s(?:left|before(?:\sthe)?\send))?"
)
_AMBER = re.compile(
    rf"(?:amber|yellow|orange|warn(?:ing)?)(?:\s(?:at|from))?\s{_LEFT}", re.IGNORECASE
)
_RED = re.compile(rf"red(?:\s(?:at|from))?\s{_LEFT}", re.IGNORECASE)
# In the place of a length: "Wrap-up (remaining time)".
_OPEN = re.compile(
    r"(?:the )?(?:remaining|rest of(?: the)?|remainder of(?: the)?|leftover) time"
    r"|time (?:left|remaining)|as (?:long as )?needed|open[- ]ended?|remainder",
    re.IGNORECASE,
)
_TRIM = " \t\n.,;:–—-"

# Of these a file's own words say more than the name: "groups of four".
_AS_TYPED = frozenset({Method.PAIRS, Method.SMALL_GROUPS, Method.SILENT_WORK})
METHODS = frozenset(each.label for each in Method if each not in _AS_TYPED)


def per_turn(text: str, *, is_method: bool = False) -> int | None:
    """Return seconds a turn from "1 min each", "3 x 10' cases" or "Queue 45 s"."""
    match = _EACH.search(text) or _TIMES.search(text) or _ROUND_OF.search(text)
    if match is None and is_method:
        match = re.search(rf"(?P<each>{DURATION})", text, re.IGNORECASE)
    if match is None:
        return None
    groups = match.groupdict()
    minutes = read_duration(groups["each"] or groups["of"])
    return None if minutes is None else round(minutes * 60)


def shrink_to(text: str) -> float | None:
    """Return the minutes an item may be cut down to."""
    match = _SAYS_SHRINK.search(text)
    return None if match is None else read_duration(match["length"])


def cuts_first(text: str) -> bool:
    """Tell whether the text says that this item is the first to go."""
    return _CUT.search(text) is not None


def read_method(text: str) -> tuple[str, str]:
    """Return the method and what else was written: ("Round", "queue") for "Round 2 min + queue"."""
    bare = text
    for pattern in (_EACH, _TIMES):
        bare = pattern.sub(" ", bare)
    bare = re.sub(DURATION, " ", bare, flags=re.IGNORECASE)
    bare = " ".join(bare.split()).strip(_TRIM)
    named = find_method(bare)
    label = "" if named is None else _label(named.method)
    if named is None or not label:
        return bare, ""
    rest = f"{bare[: named.begin]} {bare[named.end :]}"
    return label, " ".join(re.findall(r"\w[\w'’-]*", rest))


def method_of_title(title: str) -> str:
    """Guess the method where the title plainly begins with it; "" anywhere else."""
    method = plain_method(_EACH.sub("", title).strip())
    return "" if method is None else _label(method)


def _label(method: Method) -> str:
    return "" if method in _AS_TYPED else method.label


def mark(draft: ItemDraft, piece: str, *, bare: bool = False) -> bool:
    """Take what a bracket or a cell says into the draft; False if it means nothing to us.

    With `bare` a number alone is minutes, as in a duration column.
    """
    piece = piece.strip(_TRIM)
    if _FIXED.fullmatch(piece):
        draft.fixed = True
    elif _CUT.fullmatch(piece):
        draft.cut_first = True
    elif match := _SHRINK.fullmatch(piece):
        draft.shrink_to = read_duration(match["length"])
    elif match := _AMBER.fullmatch(piece):
        draft.amber = _left(match["left"])
    elif match := _RED.fullmatch(piece):
        draft.red = _left(match["left"])
    elif _OPEN.fullmatch(piece):
        draft.note(piece)
    elif _EACH.fullmatch(piece):
        draft.per_turn_s = per_turn(piece)
    else:
        return not piece or _mark_length(draft, piece, bare=bare) or _mark_clock(draft, piece)
    return True


def _left(text: str) -> str | None:
    """Return what is left of an item as it is kept: "20%", or "90s"."""
    if text.endswith("%"):
        return text.replace(" ", "")
    minutes = read_duration(text)
    return None if minutes is None else f"{round(minutes * 60)}s"


def _mark_length(draft: ItemDraft, piece: str, *, bare: bool) -> bool:
    low: float | None = None
    if between := _BETWEEN.fullmatch(piece):
        low, piece = read_duration(between["low"]), between["high"]
    if not bare and not _WITH_UNIT.fullmatch(piece):
        return False
    minutes = read_duration(piece, hours_first=True)
    if minutes is None or draft.minutes not in {None, minutes}:
        return False
    draft.minutes = minutes
    draft.shrink_to = draft.shrink_to if low is None else low
    if _TIMES.fullmatch(piece):
        draft.per_turn_s = per_turn(piece)
    return True


def _mark_clock(draft: ItemDraft, piece: str) -> bool:
    clocks = read_clocks(piece)
    if clocks is None:
        return False
    if draft.start is None:
        draft.start, draft.end = clocks
        return True
    if draft.minutes is None and clocks[1] is None:
        draft.minutes = read_duration(piece, hours_first=True)
        return draft.minutes is not None
    return clocks == (draft.start, draft.end)
