"""Names of speakers in a transcript, matched to people and organisations of a programme.

A call shows what somebody typed when they joined: "Ana Lima (GBIF)", "GBIF | Ana", "Lima, Ana
(she/her)". What means one of the programme only is taken for them; anything else is left to a
person, with those it may mean.
"""

from collections.abc import Iterable, Iterator
from itertools import product

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.once import once_for
from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose
from facilitator.core.transcripts.model import NOBODY, Speaker

_BRACKETS = late_pattern(r"[(\[{（【]([^()\[\]{}（）【】]*)[)\]}）】]")
_DIVIDES = late_pattern(r"\s*[|·•@/,;:]\s*|\s+[-–—]+\s+|_+|\s+(?:from|at|of)\s+")
_IN_A_CALL = frozenset(
    (
        *("host", "cohost", "co-host", "guest", "external", "extern", "gast", "invite", "me"),
        *("unverified", "you", "ich", "moi", "presenter", "organizer", "organiser", "panelist"),
        *("attendee", "interpreter", "phone", "iphone", "ipad", "she", "her", "hers", "he", "him"),
        *("his", "they", "them", "theirs", "elle", "il", "sie", "er", "ihr"),
    )
)
_WHOLE, _NICK, _INITIAL, _FIRST = range(4)  # how well a name means somebody; the first counts


def match_speaker(programme: Programme, label: str) -> tuple[Speaker, ...]:
    """Return whom a name in a file may mean: one where that is certain enough, or several."""
    parts = tuple(dict.fromkeys(_parts(label)))
    homes = tuple(dict.fromkeys(_homes(programme, parts)))
    tier, best = _people(programme, parts)
    own = [each for each in best if not homes or set(homes) & set(organisations_of(each))]
    if not own and tier == _WHOLE:
        own = [*best]  # a whole name says more than what stands beside it
    return tuple(_speaker(each, homes) for each in own) or tuple(
        Speaker(None, each) for each in homes
    )


def certain(found: tuple[Speaker, ...]) -> Speaker:
    """Return who is meant, nobody where there are several or none."""
    return found[0] if len(found) == 1 else NOBODY


def _speaker(person: Person, homes: Iterable[str]) -> Speaker:
    named = next((each for each in homes if each in organisations_of(person)), None)
    return Speaker(person.id, named or person.organisation)


def _parts(label: str) -> Iterator[str]:
    """Yield the names that a label is made of, folded: first the whole of it."""
    beside = _BRACKETS().findall(label)
    bare = _BRACKETS().sub(" ", label)
    pieces = [bare, *_DIVIDES().split(bare), *(p for b in beside for p in _DIVIDES().split(b))]
    before, comma, after = bare.partition(",")
    if comma:
        pieces.append(f"{after} {before}")  # "Lima, Ana"
    for each in (label, *pieces):
        plain = _plain(each)
        if plain and not _IN_A_CALL.issuperset(plain.split()):
            yield plain


def _plain(name: str) -> str:
    """Return what a name is compared by: "Ana L." is "ana l"."""
    return " ".join(fold_loose(name).replace(".", " ").replace(",", " ").split())


def _homes(programme: Programme, parts: Iterable[str]) -> Iterator[str]:
    known = _organisations(programme.organisations)
    return (row_id for part in parts for row_id in known.get(part, ()))


def _people(programme: Programme, parts: tuple[str, ...]) -> tuple[int, tuple[Person, ...]]:
    """Return those whom the parts mean best, all alike, and how well that is."""
    known = _spellings(programme.people)
    for tier, part in product((_WHOLE, _NICK, _INITIAL, _FIRST), parts):
        found = known.get((tier, part))
        if found:
            return tier, tuple(dict.fromkeys(found))
    return _FIRST, ()


@once_for(2)
def _organisations(organisations: tuple[Organisation, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in organisations:
        names = (each.short, each.name, each.handle, *each.aliases)
        for name in dict.fromkeys(filter(None, map(_plain, names))):
            found[name] = (*found.get(name, ()), each.id)
    return found


@once_for(2)
def _spellings(people: tuple[Person, ...]) -> dict[tuple[int, str], tuple[Person, ...]]:
    found: dict[tuple[int, str], tuple[Person, ...]] = {}
    for person in people:
        for key in dict.fromkeys(_spelt(person)):
            found[key] = (*found.get(key, ()), person)
    return found


def _spelt(person: Person) -> Iterator[tuple[int, str]]:
    words = _plain(person.name).split()
    if not words:
        return
    yield _WHOLE, " ".join(words)
    if person.email:
        yield _WHOLE, _plain(person.email)
        yield _WHOLE, _plain(person.email.partition("@")[0])
    for nickname in filter(None, map(_plain, person.nicknames)):
        yield _NICK, nickname
        yield _NICK, " ".join((nickname, *words[1:]))
    if len(words) > 1:
        yield _INITIAL, f"{words[0]} {words[-1][0]}"
        yield _INITIAL, f"{words[0][0]} {words[-1]}"
        yield _INITIAL, f"{words[0]} {words[-1]}"  # without what stands between
        yield _FIRST, words[0]
