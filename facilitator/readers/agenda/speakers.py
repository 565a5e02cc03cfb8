"""Who leads an item by its title: "Fees – Ana Lima", "Fees (Ana Lima, WikiRate)", "Ana Lima: Fees".

What is set apart by a dash, a bracket or "led by" is taken out of the title; where names are woven
into it, "Talk by Ana Lima", the title stays whole.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from facilitator.core.text import fold
from facilitator.readers.agenda.affiliations import named_with_place, people_in
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.given_names import AMBIGUOUS, GIVEN_NAMES
from facilitator.readers.agenda.labelled_speakers import take_labelled
from facilitator.readers.agenda.leads import (
    bare_names,
    is_person,
    is_role,
    looks_like_names,
    split_names,
)
from facilitator.readers.agenda.speaker_forms import (
    AND_PLACE,
    DOES,
    EACH_AFFILIATED,
    FIRST,
    FORMS,
    NOBODY_YET,
    QUOTED,
    ROLE,
    Form,
)

_LEAD_LINE = re.compile(
    rf"\W{{0,3}}(?:{ROLE}|{DOES}:?|(?:referent(?:in)?|moderator(?:in)?|leader|vortragende[r]?|trainer"
    r"(?:in)?|intervenants?|animateur|animatrice|ponentes?|facilitador(?:a|es)?|ordfører)\s*:)\s*"
    r"(?P<names>\S.{1,200})",
    re.IGNORECASE,
)
_AFFILIATED = re.compile(
    r"(?P<person>[^,()–]{4,50}?)(?:,\s+|\s+[-–]\s+|\s*\()(?P<rest>[^()]{2,80})\)?"
)
_PLACES = frozenset(
    {"commission", "ministry", "agency", "office", "centre", "center", "college", "lab", "labs"}
    | {"inc", "ltd", "gmbh", "group", "fund", "bank", "union", "association", "alliance", "trust"}
    | {"department", "authority", "federation", "school", "library", "museum", "consulting"}
    | {"uni", "universität", "hochschule", "hs", "th", "tu", "fh", "institut", "verein", "stadt"}
    | {"amt", "ministerium", "ag", "université", "universidad", "universidade", "università"}
    | {
        "universiteit",
        "école",
        "ville",
        "mairie",
        "région",
        "ayuntamiento",
        "prefeitura",
        "kommune",
    }
    | {"partners", "service", "services", "university", "institute", "foundation", "council"}
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,3}[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+)?")
_POLITE = re.compile(
    r"(?:Dra?|Prof[aª]?|Mr|Ms|Mrs|Mx|Frau|Herr|Mme|Sr|Sra|Cllr|Rev)\b\.?(?:\s(?:Dra?|Prof)\.?)?"
    r"\s[^\W\d_][\w.’'-]+(?:\s[^\W\d_][\w.’'-]+){0,2}(?:\s(?:d[aeo]s?|van|von|[^\W\d_a-z][\w.’'-]*)){0,5}"
)
_ELECTS = re.compile(
    r"\b(?:elect\w*|valg|val|wahl\w*|élection\w*|elecci\w*|appoint\w*)\b", re.IGNORECASE
)
_SEVERAL = 2  # titles that quote what is said
_SURE = 0.34  # of the titles of a form name somebody by a given name, where all of them name one
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


def take_names(drafts: Sequence[ItemDraft]) -> None:
    """Take who leads from titles that end in names, or begin with them.

    A word alone is a name only where other items have one at the same place, and words that may be
    a name or anything else only where given names stand there in other titles.
    """
    for each in drafts:
        take_labelled(each)
        _take_affiliated(each)
        _take_nobody(each)
    open_ones = [each for each in drafts if not each.leads and len(each.title) <= LONGEST_LINE]
    _take(open_ones, FORMS[0].pattern.fullmatch, FORMS[0])
    _take([each for each in open_ones if not each.leads], named_with_place, is_bracket=True)
    quoted = 0
    for form in FORMS[1:]:
        # Beside "Ana Lima: “Maps”" stands "Ben Okoro: TBA", and names are no part of that title.
        cuts = form.cuts or (form is FIRST and quoted >= _SEVERAL)
        rest = [each for each in open_ones if not each.leads]
        given = _take(rest, form.pattern.fullmatch, replace(form, cuts=cuts))
        quoted = given if form is QUOTED else quoted


def read_lead(text: str, *, alone: bool) -> tuple[str, str] | None:
    """Return who leads by a line of its own below an item, "Moderator: Ana Lima", and the rest.

    Names `alone` count where they stand first: further down they may be those of anybody.
    """
    match = _LEAD_LINE.fullmatch(text) if len(text) <= LONGEST_LINE else None
    if match is not None:
        names, _, rest = match["names"].partition(". ")
        return _people_of_line(names, rest) if looks_like_names(names) else None
    if len(text) > LONGEST_LINE or not text[:1].isupper() or not alone:
        return None
    if _all(text, _is_named) or (_is_named(split_names(text)[0]) and _all(text, _is_no_place)):
        return text, ""
    affiliated = _AFFILIATED.fullmatch(text)
    is_one = affiliated is not None and ": " not in affiliated["rest"]
    if affiliated is not None and is_one and _is_named(affiliated["person"]):
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
    if not _is_named(name) or (affiliated is not None and ": " in affiliated["rest"]):
        return None
    return name, "" if affiliated is None else affiliated["rest"]


def is_polite(text: str) -> bool:
    """Tell "Dra. Ana Lima", a name with a title before it that stands alone."""
    return _POLITE.fullmatch(text) is not None


def names_somebody(text: str) -> bool:
    """Tell the bare name of a person, "Ana" or "Ana Lima", from any other title."""
    return _is_named(text) or (len(text.split()) == 1 and _is_given(text))


def _take(
    drafts: Sequence[ItemDraft],
    found_in: Callable[[str], re.Match[str] | None],
    form: Form | None = None,
    *,
    is_bracket: bool = False,
) -> int:
    """Give those titles of a form their leads whose names are sure; return to how many."""
    given = 0
    found = [(each, match) for each in drafts if (match := found_in(each.title)) is not None]
    found = [(each, match) for each, match in found if _may_be(match, form)]
    # "Election of officers (President)" says who is elected.
    found = [
        (each, match)
        for each, match in found
        if not (_ELECTS.search(match["title"]) and _all(match["names"], is_role))
    ]
    sure = {
        match for _, match in found if _certain(bare_names(match["names"]), is_bracket=is_bracket)
    }
    sure |= {match for _, match in found if _is_from_somewhere(match)}
    if form is not None and form.may_be_one and not form.bold:
        roles = {match for _, match in found if _all(match["names"], is_role)}
        sure |= roles if len(roles | sure) >= _SEVERAL else set()
    alone = {match for _, match in found if _are_single(bare_names(match["names"]))}
    if is_bracket and not _are_people(alone):
        alone = set()  # "Election of the chair (President)"
    for draft, match in found:
        names = bare_names(match["names"])
        person = _all(names, lambda part: is_person(part) or _is_named(part))
        enough = len(sure) > 1 and len(sure) >= _SURE * len(found)
        single = len(alone) > 1 and match in alone and (is_bracket or _all(names, _is_given))
        single = single or (
            match in alone
            and _all(names, _is_given)
            and not _all(names, lambda part: fold(part) in AMBIGUOUS)
            and (is_bracket or (form is not None and form.may_be_one))
        )
        is_said = form is not None and form.says_so and not match.groupdict().get("with")
        if (
            match in sure
            or (person and enough)
            or single
            or (is_said and _begins_with_names(names))
        ):
            _give(draft, match, cuts=form is None or form.cuts)
            given += 1
    return given


def _is_from_somewhere(match: re.Match[str]) -> bool:
    """Tell "…, Mara Abel (University of Ghent)": only of people a place is said."""
    more = match.groupdict().get("more") or ""
    return bool({*re.findall(r"\w+", fold(more))} & _PLACES) and _all(match["names"], is_person)


def _are_people(alone: set[re.Match[str]]) -> bool:
    """Tell words alone in brackets that are names from roles and translations, by given names."""
    return sum(_all(each["names"], _is_given) for each in alone) >= _SURE * len(alone)


def _take_affiliated(draft: ItemDraft) -> None:
    """Take "– Ana Lima (Delta) and Ben Okoro (Ghent)": several names, each with where they work."""
    if draft.leads or len(draft.title) > LONGEST_LINE:
        return
    apart = AND_PLACE.fullmatch(draft.title)
    if apart is not None and _all(apart["names"], _is_named):
        draft.leads.append(apart["names"])
        draft.note(apart["more"])
        draft.title = apart["title"]
        return
    match = EACH_AFFILIATED.fullmatch(draft.title)
    if match is None:
        return
    people = [each.strip(" ,;&") for each in _IN_BRACKETS.split(match["names"])[::2]]
    people = [re.sub(r"^(?:and|und|et|y|e|og|och|en)\s+", "", each) for each in people if each]
    if people and all(is_person(each) or _is_named(each) for each in people):
        draft.leads.extend(people)
        draft.note(match["names"])
        draft.title = match["title"].rstrip(" ,;:–—-|/")


def _take_nobody(draft: ItemDraft) -> None:
    match = None if len(draft.title) > LONGEST_LINE else NOBODY_YET.fullmatch(draft.title)
    if match is not None and not draft.leads:
        draft.title = match["title"]
        draft.note(match["names"])


def _begins_with_names(text: str) -> bool:
    return looks_like_names(text) or any(map(is_person, split_names(text)[:1]))


def _may_be(match: re.Match[str], form: Form | None) -> bool:
    """Leave "Part 1 – Ana" to stand for itself, and sentences."""
    if form is None or form.bold:
        return True
    return len(match["names"].split()) <= 12 and any(map(str.isalpha, match["title"]))


def _give(draft: ItemDraft, match: re.Match[str], *, cuts: bool) -> None:
    names = bare_names(match["names"])
    draft.note(match["names"] if names != match["names"] else "")
    parts = split_names(names)
    people = [each for each in parts if _is_named(each) or is_role(each)] or parts
    rest = [each for each in parts if each not in people]
    rest = rest or [each for each in parts[1:] if {*fold(each).split()} & _PLACES]
    people = [each for each in people if each not in rest]
    if len(parts) > 1 and len(rest) == 1 and _is_place(rest[0]) and parts[-1] == rest[0]:
        draft.note(rest[0])  # "Ana Lima, WikiRate"
        draft.leads.append(", ".join(people))
    else:
        draft.leads.append(names)
    if cuts:
        draft.title = match["title"].rstrip(" ,;:–—-|/")
        for more in ("office", "more"):
            draft.note(match.groupdict().get(more) or "")


def _is_place(part: str) -> bool:
    return not is_person(part) or bool({*fold(part).split()} & _PLACES)


def _is_no_place(part: str) -> bool:
    return not _is_place(part)


def _certain(names: str, *, is_bracket: bool) -> bool:
    parts = people_in(names) if is_bracket else split_names(names)
    if names.startswith("@"):
        return True
    if is_bracket and parts and all(is_role(part) or is_person(part) for part in parts):
        return True
    if len(parts) > 1 and _is_named(parts[0]) and len(parts[-1].split()) <= 4:
        return all(_is_named(part) or part[:1].isupper() for part in parts[1:])
    return bool(parts) and all(map(_is_named, parts))


def _all(names: str, test: Callable[[str], bool]) -> bool:
    parts = split_names(names)
    return bool(parts) and all(map(test, parts))


def _are_single(names: str) -> bool:
    return _all(names, lambda part: len(part.split()) == 1 or is_person(part))


def _is_given(part: str) -> bool:
    return bool(part.split()) and fold(part.split(maxsplit=1)[0].lstrip("@")) in GIVEN_NAMES


def _is_named(part: str) -> bool:
    """Tell the name of a person: by a given name, initials, a title before it, or a handle."""
    if part.startswith("@") or _INITIALS.fullmatch(part) or _POLITE.fullmatch(part):
        return True
    return is_person(part) and _is_given(part)
