"""Forms of organisations: names, short names, handles, aliases, domains, give-away words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator.core.model import Organisation
from facilitator.core.names.forms import Form, FormKind, of_texts, without_repeats
from facilitator.core.names.letters import letters_of
from facilitator.core.patterns import late_pattern

_LEAST_NOUN = 4  # letters
_OF = late_pattern(r"\s+(?:of|for|on|in|de|des|du|für|der)\s+")
_DOMAIN = late_pattern(r"(?:www\.)?([\w-]{3,})(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_AND = late_pattern(r"\s+(?:and|und|et|y)\s+", 2)  # re.IGNORECASE
_ARTICLE = late_pattern(r"the\s+", 2)  # re.IGNORECASE


def names_of(organisation: Organisation) -> tuple[Form, ...]:
    """Return all the ways to write an organisation; "the OAR" also without its article."""
    written = [organisation.name, organisation.short, organisation.handle, *organisation.aliases]
    domains = (found[1] for each in written if (found := _DOMAIN().fullmatch(each.strip())))
    bare = {_bare(each) for each in (*written, *domains)} - {""}
    bare |= {each for name in bare for each in _joined_otherwise(name)}
    return without_repeats(of_texts(sorted(bare, key=_by_case), _NAME, organisation.id))


def forms_of(organisation: Organisation) -> Iterator[Form]:
    """Yield the names of an organisation, and all else that gives it away."""
    yield from names_of(organisation)
    yield from of_texts(organisation.giveaways, FormKind.GIVE_AWAY, organisation.id)
    yield from of_texts(_shortened(organisation.name), FormKind.SHORTENED, organisation.id)


_NAME = FormKind.ORGANISATION


def nouns_of(organisations: Sequence[Organisation]) -> Iterator[Form]:
    """Yield "the Registry", where it is the only one, and "theodi", as addresses are made."""
    nouns = {each.id: frozenset(_nouns(each)) for each in organisations}
    counted = Counter(noun for those in nouns.values() for noun in those)
    for whose, those in nouns.items():
        single = (f"the {each}" for each in sorted(those) if counted[each] == 1)
        yield from of_texts(single, FormKind.NOUN, whose)
    for each in organisations:
        short = (one for one in (each.handle, each.short) if len(letters_of(one)) > 2)
        yield from of_texts((f"the{letters_of(one)}" for one in short), FormKind.NOUN, each.id)


def _nouns(organisation: Organisation) -> Iterator[str]:
    """Yield what an organisation is: the Institute of "Institute of Tides", a Trust."""
    for name in (organisation.name, *organisation.aliases):
        words = _bare(name).split()
        noun = _OF().split(" ".join(words), maxsplit=1)[0].split()[-1:]
        if len(words) > 1 and len(noun[0]) >= _LEAST_NOUN and noun[0].istitle():
            yield noun[0]


def _joined_otherwise(name: str) -> Iterator[str]:
    """Yield "Reed and Sons" for Reed & Sons, and the other way round."""
    if "&" in name:
        yield " ".join(name.replace("&", " and ").split())
    elif _AND().search(name) is not None:
        yield _AND().sub(" & ", name)


def _bare(text: str) -> str:
    return _ARTICLE().sub("", text.strip(), count=1) if _ARTICLE().match(text.strip()) else text


def _shortened(name: str) -> Iterator[str]:
    """Yield a name of three words or more without its first one: "Data Institute"."""
    words = _bare(name).split()
    if len(words) > 2 and _AND().fullmatch(f" {words[1]} ") is None and words[1] != "&":
        yield " ".join(words[1:])


def _by_case(text: str) -> tuple[bool, str]:
    """Sort the handle "gbif" before the name "GBIF", so that the name is the one kept."""
    return text.islower(), text
