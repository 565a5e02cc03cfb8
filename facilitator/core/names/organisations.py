"""Forms of organisations: names, short names, handles, aliases, domains, give-away words."""

from collections.abc import Iterator

from facilitator.core.model import Organisation
from facilitator.core.names.forms import Form, FormKind, of_texts, without_repeats
from facilitator.core.patterns import late_pattern

_DOMAIN = late_pattern(r"(?:www\.)?([\w-]{3,})(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_ARTICLE = late_pattern(r"the\s+", 2)  # re.IGNORECASE


def names_of(organisation: Organisation) -> tuple[Form, ...]:
    """Return all the ways to write an organisation; "the OAR" also without its article."""
    written = [organisation.name, organisation.short, organisation.handle, *organisation.aliases]
    domains = (found[1] for each in written if (found := _DOMAIN().fullmatch(each.strip())))
    bare = {_bare(each) for each in (*written, *domains)} - {""}
    return without_repeats(of_texts(sorted(bare, key=_by_case), _NAME, organisation.id))


def forms_of(organisation: Organisation) -> Iterator[Form]:
    """Yield the names of an organisation, and all else that gives it away."""
    yield from names_of(organisation)
    yield from of_texts(organisation.giveaways, FormKind.GIVE_AWAY, organisation.id)
    yield from of_texts(_shortened(organisation.name), FormKind.SHORTENED, organisation.id)


_NAME = FormKind.ORGANISATION


def _bare(text: str) -> str:
    return _ARTICLE().sub("", text.strip(), count=1) if _ARTICLE().match(text.strip()) else text


def _shortened(name: str) -> Iterator[str]:
    """Yield a name of three words or more without its first one: "Data Institute"."""
    words = _bare(name).split()
    if len(words) > 2:
        yield " ".join(words[1:])


def _by_case(text: str) -> tuple[bool, str]:
    """Sort the handle "gbif" before the name "GBIF", so that the name is the one kept."""
    return text.islower(), text
