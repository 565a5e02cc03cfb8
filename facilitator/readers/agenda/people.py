"""Words that are the names of people, of where they work, or of nobody."""

import re
from collections.abc import Callable

from facilitator.core.text import fold
from facilitator.readers.agenda.given_names import GIVEN_NAMES
from facilitator.readers.agenda.leads import is_person, split_names

PLACES = frozenset(
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


def is_polite(text: str) -> bool:
    """Tell "Dra. Ana Lima", a name with a title before it that stands alone."""
    return _POLITE.fullmatch(text) is not None


def names_somebody(text: str) -> bool:
    """Tell the bare name of a person, "Ana" or "Ana Lima", from any other title."""
    return is_named(text) or (len(text.split()) == 1 and is_given(text))


def is_given(part: str) -> bool:
    return bool(part.split()) and fold(part.split(maxsplit=1)[0].lstrip("@")) in GIVEN_NAMES


def is_named(part: str) -> bool:
    """Tell the name of a person: by a given name, initials, a title before it, or a handle."""
    if part.startswith("@") or _INITIALS.fullmatch(part) or _POLITE.fullmatch(part):
        return True
    return is_person(part) and is_given(part)


def all_are(names: str, test: Callable[[str], bool]) -> bool:
    parts = split_names(names)
    return bool(parts) and all(map(test, parts))


def is_place(part: str) -> bool:
    return not is_person(part) or bool({*fold(part).split()} & PLACES)


def is_no_place(part: str) -> bool:
    return not is_place(part)
