"""Who leads an item by a line of its own below it: "Moderator: Ana Lima", "Ana Lima, Ghent"."""

import re

from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.leads import is_person, is_role, looks_like_names, split_names
from facilitator.readers.agenda.people import all_are, is_named, is_no_place
from facilitator.readers.agenda.speaker_forms import DOES, ROLE

_LEAD_LINE = re.compile(
    rf"\W{{0,3}}(?:{ROLE}|{DOES}:?|(?:referent(?:in)?|moderator(?:in)?|leader|vortragende[r]?|trainer"
    r"(?:in)?|intervenants?|animateur|animatrice|ponentes?|facilitador(?:a|es)?|ordfører)\s*:)\s*"
    r"(?P<names>\S.{1,200})",
    re.IGNORECASE,
)
# Where they work comes first, what they are last: "講者：清華大學 資訊工程學系 陳文村 教授".
_EASTERN_TITLE = (
    r"[一-鿿]*(?:教授|院長|院长|校長|校长|所長|所长|主任|博士|老師|老师|先生|女士)(?![一-鿿])"
)
_EASTERN_LINE = re.compile(
    r"(?:講者|讲者|演講者|演讲者|主講人?|主讲人?|講師|讲师)\s*[:：]\s*(?:\S.*\s)?"
    rf"(?P<names>(?!{_EASTERN_TITLE})[一-鿿]{{2,4}})(?:\s+{_EASTERN_TITLE})*"
)
_AFFILIATED = re.compile(
    r"(?P<person>[^,()–]{4,50}?)(?:,\s+|\s+[-–]\s+|\s*\()(?P<rest>[^()]{2,80})\)?"
)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_AFTER_AND = re.compile(r"(?:\s(?:and|und|et|y|e|og|och|en|a|и)|&)\s+([^,;&]+)")
# Behind "Dr." and behind an initial a name goes on.
_SENTENCE_ENDS = re.compile(
    r"(?<!\bDr)(?<!\bDra)(?<!\bProf)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\b[A-Z])\.\s", re.IGNORECASE
)


def read_lead(text: str, *, alone: bool) -> tuple[str, str] | None:
    """Return who leads by a line of its own below an item, "Moderator: Ana Lima", and the rest.

    Names `alone` count where they stand first: further down they may be those of anybody.
    """
    if len(text) <= LONGEST_LINE and (eastern := _EASTERN_LINE.fullmatch(text.strip())):
        return eastern["names"], text
    match = _LEAD_LINE.fullmatch(text) if len(text) <= LONGEST_LINE else None
    if match is not None:
        names, *more = _SENTENCE_ENDS.split(match["names"], maxsplit=1)
        rest = more[0] if more else ""
        return _people_of_line(names, rest) if looks_like_names(names) else None
    if len(text) > LONGEST_LINE or not text[:1].isupper() or not alone:
        return None
    if all_are(text, is_named) or (is_named(split_names(text)[0]) and all_are(text, is_no_place)):
        return text, ""
    affiliated = _AFFILIATED.fullmatch(text)
    is_one = affiliated is not None and ": " not in affiliated["rest"]
    if affiliated is not None and is_one and is_named(affiliated["person"]):
        return affiliated["person"], affiliated["rest"]
    return None


def _people_of_line(names: str, rest: str) -> tuple[str, str]:
    """Split "Ana Lima, Water Board" into who leads and all that was said, where that is more."""
    parts = split_names(names)
    people = [each for each in parts if is_person(each) or is_role(each)]
    if not people or people[0] != parts[0] or len(people) == len(parts):
        return names, rest
    return ", ".join(people), ". ".join(filter(None, (names, rest)))


def read_next_speaker(text: str) -> tuple[str, str] | None:
    """Return the person of "Ben Okoro, Ghent" on a line below another, and where they work."""
    affiliated = _AFFILIATED.fullmatch(text) if len(text) <= LONGEST_LINE else None
    name = text if affiliated is None else affiliated["person"]
    if not is_named(name) or (affiliated is not None and ": " in affiliated["rest"]):
        return None
    return name, "" if affiliated is None else affiliated["rest"]


def people_before(line: str) -> tuple[list[str], bool]:
    """Return the people whom a line names first, and whether it says no more than that.

    "Ana Lima, Ben Okoro and Mara Abel" are three. What follows one name behind a comma may be
    where they work, unless it is a name by its given name, or "and" comes before the last.
    """
    bare = _IN_BRACKETS.sub("", line).strip(" ()")
    parts = split_names(bare)
    joined = {each.strip(" .") for each in _AFTER_AND.findall(bare)}
    are_all = all(map(is_person, parts)) and sum(map(is_named, parts)) > 1
    several = are_all or (bool(parts) and parts[-1] in joined)
    people: list[str] = []
    for part in parts:
        is_sure = several or not people or part in joined or is_named(part)
        if not is_person(part) or not is_sure:
            break
        people.append(part)
    return people, bare == line and len(people) == len(parts)
