"""Speakers whom a title names by a label or by how they are addressed: "Lecture by Prof. Lima"."""

import re

from facilitator.core.text import fold
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.given_names import GIVEN_NAMES
from facilitator.readers.agenda.leads import LINK_WORDS, is_person, split_names
from facilitator.readers.agenda.speaker_lines import people_before

_SPEAKER = (
    r"(?:speakers?|presenters?|lecturers?|referent(?:in)?|ponente|intervenante?|orateur|relatore)"
)
_CALLED = r"(?:title|talk|topic|subject|titel|thema|titre|título|titolo)"
_AND_TITLE = re.compile(
    rf"{_SPEAKER}\s*:\s*(?P<names>[^:]{{4,120}}?)[\s.,;|–—-]+{_CALLED}\s*:\s*(?P<title>\S.*)",
    re.IGNORECASE,
)
# As in "Invited talk by Ana Lima: Maps".
_KIND_BY = re.compile(
    r"(?P<kind>[^:,.()]{3,40}?)\s(?:by|von|par|por|di|av|af)\s(?P<names>[^:]{4,120}?):\s+(?P<title>\S.*)"
)
# As in "Panel discussion: Ana Lima, Ben Okoro, Mara Abel".
_BEHIND = re.compile(r"(?P<title>[^:]{3,60}):\s+(?P<names>[^:()\d]{8,300}?)\s*")
_ADDRESSED = re.compile(
    r"\b(?i:by|with|von|mit|par|avec|por|con|com|di|door|af|av)\s+"
    r"(?P<names>(?:(?i:prof|dra?|profª)\b\.?ª?\s*){1,2}(?<=[\s.])[^\W\d_a-z][\w.’'-]*"
    r"(?:\s(?:d[aeio]s?|van|von|der?|[^\W\d_a-z][\w.’'-]*)){0,4})"
)
_ALL_IN_BRACKETS = re.compile(r"\((?P<names>[^()]+)\)\s*(?P<rest>.*)")
_LINK_WORDS = re.compile(
    rf"\s*\b(?:watch|see|view|open|download)\s(?:the\s)?(?:{LINK_WORDS})\s*", re.IGNORECASE
)
_MOST = 0.7  # of several names are told as those of people
_SEVERAL = 3  # people; two may be what a title says
_UNKNOWN = frozenset({"tbd", "tba", "tbc", "?", "n.n.", "nn"})


def take_labelled(draft: ItemDraft) -> None:
    """Take the speaker of "Speaker: Ana Lima, Delta. Title: Maps", or of "Talk by Dr. Lima"."""
    if draft.leads or len(draft.title) > LONGEST_LINE:
        return
    if (match := _AND_TITLE.fullmatch(draft.title)) is not None:
        people = _people(match["names"])
        if people:
            draft.leads.append(", ".join(people))
            draft.note(match["names"] if ", ".join(people) != match["names"] else "")
            if fold(match["title"]).strip() not in _UNKNOWN:
                draft.title = match["title"]
    elif (match := _KIND_BY.fullmatch(draft.title)) is not None and (
        said := people_before(match["names"])
    )[0]:
        draft.leads.append(", ".join(said[0]))
        draft.note("" if said[1] else match["names"])
        draft.title = f"{match['kind']}: {match['title']}"
    elif (match := _BEHIND.fullmatch(draft.title)) is not None and _are_several(match["names"]):
        draft.leads.append(match["names"])
        draft.title = match["title"]
    elif (match := _ADDRESSED.search(draft.title)) is not None:
        draft.leads.append(match["names"].strip(" .,-"))


def _are_several(names: str) -> bool:
    """Tell several people from a subject in capitals: one of them at least has a given name."""
    parts = split_names(names)
    given = any(fold(each).split()[0] in GIVEN_NAMES for each in parts)
    return len(parts) >= _SEVERAL and given and all(map(is_person, parts))


def _people(text: str) -> list[str]:
    """Return those of several names that are of people, at least the first."""
    parts = split_names(text)
    people = [each for each in parts if is_person(each)]
    given = [each for each in people[1:] if fold(each).split()[0] in GIVEN_NAMES]
    return [*people[:1], *given] if people[:1] == parts[:1] else []


def without_link_words(line: str) -> str:
    """Return "Ana Lima" for "Ana Lima Watch video": the rest only was the words of a link."""
    match = _LINK_WORDS.search(line)
    is_last = match is not None and match.end() == len(line) and match.start() > 0
    return line[: match.start()] if match is not None and is_last else line


def names_in_brackets(line: str) -> tuple[str, str] | None:
    """Return the names of "(Ana Lima, Ben Okoro)" below a title, and what is said behind them."""
    match = _ALL_IN_BRACKETS.fullmatch(line.strip())
    names = [] if match is None else split_names(match["names"])
    people = [each for each in names if is_person(each)]
    if match is None or not people:
        return None
    if len(people) >= _MOST * len(names):
        return ", ".join(names), match["rest"]
    first = people_before(match["names"])[0]  # "(Ana Lima, Univ. Ghent)"
    is_one = first == people and people[0] == names[0]
    return (", ".join(first), match[0]) if is_one else None
