"""Leads of agenda items: names split apart, resolved where a roster is known."""

import re

from facilitator.core.agenda import KnownNames
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.given_names import GIVEN_NAMES

# A role or a group is a lead that no roster lists.
_ROLES = """
    all, everyone, everybody, group, whole group, plenary, participants, members, delegates,
    speakers, team, chair, chairs, co-chair, facilitator, facilitators, co-facilitator, host, hosts,
    co-host, moderator, remote moderator, coordinator, coordinators, convenor, convenors, convener,
    conveners, timekeeper, note-taker, note-takers, note taker, notetaker, rapporteur, rapporteurs,
    interpreter, stack-taker, presenter, presenters, organisers, organizers, pairs, small groups,
    guest, guests, tbc, tbd, ?, alle, tous, toutes, todos, todas, tutti, alla, allen, kaikki,
    treasurer, secretary, president, vice-president, vice president, vice-chair, vice chair,
    chairperson, chairman, chairwoman, director, executive director, ceo, clerk, board, committee,
    staff, officers, trustees, mc, emcee, board chair, committee chair, working group chairs,
    formand, formanden, næstformand, næstformanden, kasserer, kassereren, sekretær, sekretæren,
    leder, lederen, styreleder, styrelederen, daglig leder, bestyrelsen, bestyrelse, styret, styre,
    ordstyrer, møteleder, ordfører, borgmesteren, vorsitz, vorsitzende, vorsitzender, schriftführer,
    kassenwart, schatzmeister, schatzmeisterin, kassier, geschäftsführung, président, présidente,
    trésorier, trésorière, presidente, presidenta, tesorero, tesorera, secretario, secretaria,
    wszyscy, vorstand, moderation, leitung, plenum, tout le monde, dirigent, ordförande,
    puheenjohtaja
"""
ROLES = frozenset(role.strip() for role in _ROLES.split(","))
_JOINT = re.compile(r"\s*(?:[/,;&+\n]|\band\b|\bwith\b)\s*", re.IGNORECASE)
# What joins two names in other languages joins two words of one as well: "Umwelt und Verkehr".
_AND = re.compile(r"\s+(?:og|och|und|et|y|e|en|a|i|и)\s+(?=[^\W\d_a-z])")
_NAME = re.compile(
    r"@[\w-]+|[^\W\d_a-z][\w.'’-]*(?:\s(?:of|the|van|von|de|[^\W\d_a-z][\w.'’-]*)){0,3}"
)
_PERSON = re.compile(
    r"(?:(?:Dr|Prof|Mr|Ms|Mrs|Mx)\.?\s)?[^\W\d_a-z][\w’'-]*\.?"
    r"(?:\s(?:van|von|de|der|den|da|dos|del|la|bin|al|[^\W\d_a-z][\w’'-]*\.?)){1,3}"
)
_AFFILIATED = re.compile(r"(?P<person>[^()]+?)\s*\((?P<organisation>[^()]+)\)")
_LAST = re.compile(r"(?:\(|\s[-–—]\s)(?P<names>[^()–—]+)\)?\s*$")
IN_LAST_BRACKET = re.compile(r"(?P<title>.*\S)\s*[(\[](?P<names>[^()\[\]]+)[)\]]\.?")
# "Chairs, Ana for the maps", "Ana and special guest Ben": words that only say more of a name.
_QUALIFIED = re.compile(
    r"\b(?:special |invited )?guests?(?: speakers?)?:?\s+(?-i:(?=[^\W\d_a-z]))"
    r"|(?<=\w),\s+(?:co-?)?(?:organi[sz]er|organi[sz]ing team|chair|editor|secretary|treasurer"
    r"|host|lead|maintainer|director|president|ceo|cto)(?=\s*(?:$|[,;&]))"
    r"|(?<=\w)\s(?:for|on|about)\s[^,;&]+",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    {"online", "hybrid", "remote", "optional", "plenary", "draft", "break", "lunch", "continued"}
    | {"cont", "tbc", "tbd", "new", "zoom", "teams", "part one", "part two", "wip", "recorded"}
)
# A word of these in capitals is part of a title or names a place.
_NO_PERSON = frozenset(
    {"room", "hall", "lounge", "floor", "building", "part", "session", "track", "day", "week"}
    | {"next", "steps", "open", "data", "group", "groups", "working", "team", "teams", "board"}
    | {"committee", "council", "foundation", "institute", "university", "society", "network"}
    | {"partnership", "project", "programme", "program", "coffee", "tea", "lunch", "dinner"}
    | {"break", "discussion", "panel", "keynote", "workshop", "demo", "talk", "talks", "round"}
    | {"questions", "answers", "welcome", "opening", "closing", "remarks", "report", "update"}
    | {"updates", "review", "planning", "introduction", "introductions", "agenda", "minutes"}
    | {"summary", "breakout", "plenary", "main", "new", "other", "any", "business", "action"}
    | {"actions", "items", "all", "online", "only", "if", "time", "permits", "the", "and", "of"}
    | {"for", "in", "on", "with", "to", "a", "an", "running", "order", "univ", "draft"}
)
# Names begin with none of these: "Für Direktgäste", "Vom Fluss".
_NO_FIRST = frozenset(
    {"für", "mit", "von", "vom", "bei", "beim", "nach", "zum", "zur", "im", "am", "der", "die"}
    | {"das", "dem", "den", "ein", "eine", "und", "les", "des", "du", "aux", "pour", "avec", "sur"}
    | {"para", "con", "com", "los", "las", "voor", "met", "het", "een", "til", "med"}
)
_OF_MATTERS = (
    *("ung", "ungen", "heit", "keit", "schaft", "tion", "tions", "tionen", "ción", "ções"),
    *("ing", "ings", "ment", "ments", "ness", "ity", "ities", "ics", "sion", "sions"),
)
LINK_WORDS = (
    "slides|slide deck|deck|paper|proposal|document|doc|notes|link|pdf|agenda|recording|video|issue"
    "|pr|pull request|spec|repo|explainer"
)
_LAST_LINK = re.compile(
    rf"(?P<title>.*\S)(?:\s*[,;:–—-]\s*(?P<word>{LINK_WORDS})|(?<=[)\]])\s+(?P<after>{LINK_WORDS})"
    r"|\s+(?P<slides>slides|(?:[\w./-]+)?#\d{1,6}))",
    re.IGNORECASE,
)
_EACH_COLON = re.compile(r"\beach\s*:\s*(?P<names>[^:]+)$", re.IGNORECASE)


def split_names(text: str) -> list[str]:
    """Split "MetaBrainz/OAR and WMF" into its names."""
    return [each for part in _parts(text) if (each := part.lstrip("@"))]


def _parts(text: str) -> list[str]:
    parts = [each for each in (part.strip(" .") for part in _JOINT.split(text)) if each]
    return [each for part in parts for each in _names_in(part)]


def _names_in(part: str) -> list[str]:
    """Split "Ana Lima og Ben Okoro", where each of them is the name of a person."""
    names = _AND.split(part)
    return names if all(is_person(each) or fold(each) in GIVEN_NAMES for each in names) else [part]


def looks_like_names(text: str) -> bool:
    """Tell whether a text consists of names and roles, judged by its letters alone."""
    parts = _parts(text)
    return bool(parts) and all(is_role(part) or _NAME.fullmatch(part) for part in parts)


def is_person(text: str) -> bool:
    """Tell the name of a person, of two words or more, from a title or an organisation."""
    if names_matter(text):
        return False
    words = {fold(word).strip(".") for word in text.split()}
    if fold(text).split()[:1] and fold(text).split()[0] in _NO_FIRST:
        return False
    return _PERSON.fullmatch(text.strip()) is not None and not words & _NO_PERSON


def names_matter(text: str) -> bool:
    """Tell "Machine Learning" and "Praktische Übungen" from a person's name, by how they end."""
    words = fold(text).split()
    return len(words) > 1 and words[0] not in GIVEN_NAMES and words[-1].endswith(_OF_MATTERS)


def is_role(text: str) -> bool:
    """Tell "all", "chair" and the like, which no roster lists."""
    return fold(text.lstrip("@")).removeprefix("the ") in ROLES


def take_slanted(draft: ItemDraft, who: str) -> None:
    """Take the names in slanted letters that end a title, or stand before its links."""
    if not who or draft.leads or not looks_like_names(who):
        return
    before, found, after = draft.title.partition(who)
    if found and not before.strip() and after.lstrip()[:1] in {":", ","}:
        if all(map(is_person, split_names(who))):
            draft.leads.append(who)
            draft.title = after.lstrip(" :,")
        return
    if found and before.strip() and not before.rstrip().endswith(("-", "–", "—")):
        return
    if found and (not after.strip() or after.lstrip()[:1] in "-–—(["):
        draft.leads.append(who)
        draft.title = " - ".join(filter(None, (before.rstrip(" –—-"), after.strip(" –—-"))))


def take_link_words(draft: ItemDraft) -> None:
    """Take "slides" and the like from the end of a title: they only were the words of a link."""
    while match := _LAST_LINK.fullmatch(draft.title):
        draft.title = match["title"].rstrip(" ,;:–—-")
        draft.note(match["word"] or match["after"] or match["slides"])


def bare_names(text: str) -> str:
    """Return "Chairs, Ana" for "Chairs, Ana for the maps"."""
    return _QUALIFIED.sub("", text)


def named_in_bracket(title: str) -> re.Match[str] | None:
    """Find "Fees (Ana Lima)" and "Opening [Chair]"; None for "Fees (online)"."""
    match = IN_LAST_BRACKET.fullmatch(title)
    bare = "" if match is None else bare_names(match["names"])
    if match is None or not looks_like_names(bare):
        return None
    parts = split_names(bare)
    if any(fold(part) in _NO_NAMES for part in parts):
        return None
    # Behind a person an acronym is where they work: "Ana Lima, VMM".
    is_acronym = any(map(str.isupper, parts)) and not is_person(parts[0])
    return None if is_acronym else match


def resolve_leads(text: str, known: KnownNames | None) -> list[str]:
    """Return handles and names; a name nobody knows stays as it was written."""
    if known is None:
        return split_names(text)
    if whole := known.name(text):
        return [whole]
    return list(dict.fromkeys(_resolve(part, known) or part for part in split_names(text)))


def _resolve(part: str, known: KnownNames) -> str | None:
    if name := known.name(part):
        return name
    affiliated = _AFFILIATED.fullmatch(part)
    if affiliated is None:
        return None
    return known.name(affiliated["person"]) or known.name(affiliated["organisation"])


def unknown_leads(
    leads: list[str], known: KnownNames | None, *, people: frozenset[str]
) -> tuple[str, ...]:
    """Return the leads that are neither in the roster, nor a role, nor named in the head."""
    if known is None:
        return ()
    resolved = {*known.names.values()}
    return tuple(
        lead
        for lead in leads
        if lead not in resolved and not is_role(lead) and fold(lead) not in people
    )


def leads_of_title(title: str, known: KnownNames | None) -> list[str]:
    """Find who a title names as its speakers: before its colon, after it, or last of all.

    Only a list with at least one known name counts; "5 min each: A, B" counts by its form.
    """
    listed = _EACH_COLON.search(title)
    if listed and looks_like_names(listed["names"]):
        return resolve_leads(listed["names"], known)
    if known is None:
        return []
    first, colon, _ = title.partition(":")
    if colon and (leads := _all_known(first, known)):
        return leads
    if colon and (leads := _some_known(title.rpartition(":")[2], known)):
        return leads
    last = _LAST.search(title)
    return [] if last is None else _all_known(last["names"], known)


def _all_known(text: str, known: KnownNames) -> list[str]:
    leads = resolve_leads(text, known)
    return leads if leads and set(leads) <= {*known.names.values()} else []


def _some_known(text: str, known: KnownNames) -> list[str]:
    if not looks_like_names(text):
        return []
    leads = resolve_leads(text, known)
    return leads if set(leads) & {*known.names.values()} else []
