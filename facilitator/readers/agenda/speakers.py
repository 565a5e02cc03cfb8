"""Who leads an item by its title: "Fees – Ana Lima", "Fees (Ana Lima, WikiRate)", "Ana Lima: Fees".

What is set apart by a dash, a bracket or "led by" is taken out of the title; where names are woven
into it, "Talk by Ana Lima", the title stays whole.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from facilitator.core.text import fold
from facilitator.readers.agenda.affiliations import named_with_place, people_in
from facilitator.readers.agenda.agenda_names import is_pause
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.given_first import take_given_first
from facilitator.readers.agenda.given_names import AMBIGUOUS
from facilitator.readers.agenda.labelled_speakers import take_labelled
from facilitator.readers.agenda.leads import (
    bare_names,
    is_person,
    is_role,
    looks_like_names,
    split_names,
)
from facilitator.readers.agenda.named_again import cut_named
from facilitator.readers.agenda.people import PLACES, all_are, is_given, is_named, is_place
from facilitator.readers.agenda.speaker_forms import (
    AND_PLACE,
    EACH_AFFILIATED,
    FIRST,
    FORMS,
    NOBODY_YET,
    QUOTED,
    Form,
)

_ELECTS = re.compile(
    r"\b(?:elect\w*|valg|val|wahl\w*|élection\w*|elecci\w*|appoint\w*)\b", re.IGNORECASE
)
_SEVERAL = 2  # titles that quote what is said
_ROWS = 3  # begin with somebody else each, where names are no part of the titles of a list
_SURE = 0.34  # of the titles of a form name somebody by a given name, where all of them name one
_AND = re.compile(r"\s(?:og|und|et|y|e|och|en)\s")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


def take_names(drafts: Sequence[ItemDraft]) -> None:
    """Take who leads from titles that end in names, or begin with them.

    A word alone is a name only where other items have one at the same place, and words that may be
    a name or anything else only where given names stand there in other titles.
    """
    for each in drafts:
        cut_named(each)
        take_labelled(each)
        _take_affiliated(each)
        _take_nobody(each)
    take_given_first(drafts)
    open_ones = [each for each in drafts if not each.leads and len(each.title) <= LONGEST_LINE]
    _take(open_ones, FORMS[0].pattern.fullmatch, FORMS[0])
    _take([each for each in open_ones if not each.leads], named_with_place, is_bracket=True)
    quoted = 0
    begin = _begin_with_people(open_ones)
    for form in FORMS[1:]:
        # Beside "Ana Lima: “Maps”" stands "Ben Okoro: TBA", and names are no part of that title.
        cuts = form.cuts or (form is FIRST and (begin or quoted >= _SEVERAL))
        rest = [each for each in open_ones if not each.leads]
        given = _take(rest, form.pattern.fullmatch, replace(form, cuts=cuts))
        quoted = given if form is QUOTED else quoted


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
        if not (_ELECTS.search(match["title"]) and all_are(match["names"], is_role))
    ]
    sure = {
        match for _, match in found if _certain(bare_names(match["names"]), is_bracket=is_bracket)
    }
    sure |= {match for _, match in found if _is_from_somewhere(match)}
    if form is not None and form.may_be_one and not form.bold:
        roles = {match for _, match in found if all_are(match["names"], is_role)}
        sure |= roles if len(roles | sure) >= _SEVERAL else set()
    alone = {match for _, match in found if _are_single(bare_names(match["names"]))}
    if is_bracket and not _are_people(alone):
        alone = set()  # "Election of the chair (President)"
    for draft, match in found:
        names = bare_names(match["names"])
        person = all_are(names, lambda part: is_person(part) or is_named(part))
        enough = len(sure) > 1 and len(sure) >= _SURE * len(found)
        single = len(alone) > 1 and match in alone and (is_bracket or all_are(names, is_given))
        single = single or (
            match in alone
            and all_are(names, is_given)
            and not all_are(names, lambda part: fold(part) in AMBIGUOUS)
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


def _begin_with_people(drafts: Sequence[ItemDraft]) -> bool:
    """Tell a list most of whose rows are "Ana Lima: Maps": its titles begin behind the names."""
    rows = [each.title for each in drafts if not is_pause(each.title)]
    found = [match["names"] for row in rows if (match := FIRST.pattern.fullmatch(row))]
    people = [each for each in found if _is_capital(each) and all_are(each, is_person)]
    given = sum(all_are(each, is_given) for each in people)
    return (
        len({*people}) >= _ROWS
        and len(found) * 2 >= len(rows)
        and len(people) * 2 > len(found)
        and given >= _SURE * len(people)
    )


def _is_capital(names: str) -> bool:
    """Tell names by their letters where these have no other sign: Cyrillic ones do not."""
    words = names.split()
    return bool(words) and words[0][0].isupper() and words[-1][0].isupper()


def _is_from_somewhere(match: re.Match[str]) -> bool:
    """Tell "…, Mara Abel (University of Ghent)": only of people a place is said."""
    more = match.groupdict().get("more") or ""
    return bool({*re.findall(r"\w+", fold(more))} & PLACES) and all_are(match["names"], is_person)


def _are_people(alone: set[re.Match[str]]) -> bool:
    """Tell words alone in brackets that are names from roles and translations, by given names."""
    return sum(all_are(each["names"], is_given) for each in alone) >= _SURE * len(alone)


def _take_affiliated(draft: ItemDraft) -> None:
    """Take "– Ana Lima (Delta) and Ben Okoro (Ghent)": several names, each with where they work."""
    if draft.leads or len(draft.title) > LONGEST_LINE:
        return
    apart = AND_PLACE.fullmatch(draft.title)
    if apart is not None and all_are(apart["names"], is_named):
        draft.leads.append(apart["names"])
        draft.note(apart["more"])
        draft.title = apart["title"]
        return
    match = EACH_AFFILIATED.fullmatch(draft.title)
    if match is None:
        return
    people = [each.strip(" ,;&") for each in _IN_BRACKETS.split(match["names"])[::2]]
    people = [re.sub(r"^(?:and|und|et|y|e|og|och|en)\s+", "", each) for each in people if each]
    if people and all(is_person(each) or is_named(each) for each in people):
        draft.leads.extend(people)
        draft.note(match["names"])
        draft.title = match["title"].rstrip(" ,;:–—-|/")


def _take_nobody(draft: ItemDraft) -> None:
    match = None if len(draft.title) > LONGEST_LINE else NOBODY_YET.fullmatch(draft.title)
    if match is not None and not draft.leads:
        draft.title = match["title"]
        draft.note(match["names"])


def _begins_with_names(text: str) -> bool:
    if names_day(text):
        return False  # "Drafts (by Friday)"
    return looks_like_names(_AND.sub(", ", text)) or any(map(is_person, split_names(text)[:1]))


def _may_be(match: re.Match[str], form: Form | None) -> bool:
    """Leave "Part 1 – Ana" to stand for itself, and sentences."""
    if form is None or form.bold:
        return True
    return len(match["names"].split()) <= 12 and any(map(str.isalpha, match["title"]))


def _parted(match: re.Match[str]) -> tuple[str, str]:
    """Return a title and all its names: "Maps, Ana Lima, Bo" has two, with a comma between."""
    title, names = match["title"], bare_names(match["names"])
    first, comma, last = title.rpartition(", ")
    while comma and is_named(last) and is_named(split_names(names)[0]):
        title, names = first, f"{last}, {names}"
        first, comma, last = title.rpartition(", ")
    return title, names


def _give(draft: ItemDraft, match: re.Match[str], *, cuts: bool) -> None:
    title, names = _parted(match)
    draft.note(match["names"] if bare_names(match["names"]) != match["names"] else "")
    parts = split_names(names)
    people = [each for each in parts if is_named(each) or is_role(each)] or parts
    rest = [each for each in parts if each not in people]
    rest = rest or [each for each in parts[1:] if {*fold(each).split()} & PLACES]
    people = [each for each in people if each not in rest]
    if len(parts) > 1 and len(rest) == 1 and is_place(rest[0]) and parts[-1] == rest[0]:
        draft.note(rest[0])  # "Ana Lima, WikiRate"
        draft.leads.append(", ".join(people))
    else:
        draft.leads.append(names)
    if cuts:
        draft.title = title.rstrip(" ,;:–—-|/")
        for more in ("office", "more"):
            draft.note(match.groupdict().get(more) or "")


def _certain(names: str, *, is_bracket: bool) -> bool:
    parts = people_in(names) if is_bracket else split_names(names)
    if names.startswith("@"):
        return True
    if is_bracket and parts and all(is_role(part) or is_person(part) for part in parts):
        return True
    if len(parts) > 1 and is_named(parts[0]) and len(parts[-1].split()) <= 4:
        return all(is_named(part) or part[:1].isupper() for part in parts[1:])
    return bool(parts) and all(map(is_named, parts))


def _are_single(names: str) -> bool:
    return all_are(names, lambda part: len(part.split()) == 1 or is_person(part))
