"""Names check of a write-up: what its own words tell is nobody's name, in whichever language."""

import gettext
from collections.abc import Iterable

from facilitator.core.model import Programme, Promise
from facilitator.core.names.check import NO_OTHERS, Hit, Located, Others, forbidden_forms, hits_in
from facilitator.core.names.find import Forms
from facilitator.writeup.blocks import Document, located
from facilitator.writeup.everyday import everyday_words
from facilitator.writeup.language import Language, placeholders

_BLANK = "····"  # wider than a name may be parted


class _Blanks(gettext.NullTranslations):
    """Leaves the values of each text, and a blank for its words."""

    def gettext(self, message: str) -> str:
        values = (f"{{{name}}}" for name in sorted(placeholders(message) or ()))
        return _BLANK.join(["", *values, ""])

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        return self.gettext(msgid2)


WORDLESS = Language("", "", catalogue=_Blanks())


def forms_under(programme: Programme, promise: Promise, others: Others = NO_OTHERS) -> Forms:
    """Return what may not be named under a promise."""
    return forbidden_forms(programme, promise, everyday_words(), others)


def own_words(document: Document, wordless: Document) -> frozenset[str]:
    """Return the names that nobody typed: in "12 April", or above a column “Time”.

    `wordless` is the same write-up in the language of that name.
    """
    told, typed = (
        {hit.name for text in located(each) for hit in hits_in(text, each.forbidden)}
        for each in (document, wordless)
    )
    return frozenset(told - typed)


def names_in(
    texts: Iterable[Located], document: Document, *, placed: bool = False
) -> tuple[Hit, ...]:
    """Return the names in texts of a write-up that it may not tell, each once a text.

    A line that may name organisations is known by its words, and by its place where the texts are
    `placed` as `located` places them.
    """
    kept: dict[tuple[int, str], Hit] = {}
    for number, text in enumerate(texts):
        for hit in hits_in(text, document.forbidden):
            if hit.name not in document.own_words and not _is_open(
                text, hit, document, placed=placed
            ):
                kept.setdefault((number, hit.name), hit)
    return tuple(kept.values())


def _is_open(text: Located, hit: Hit, document: Document, *, placed: bool) -> bool:
    may_name = (each for each in document.open_lines if hit.whose in each.whose)
    if placed:
        return any(each.place == text.place and each.text == text.text for each in may_name)
    line = _line_around(text.text, hit)
    return any(each.text.strip() == line for each in may_name)


def _line_around(text: str, hit: Hit) -> str:
    end = text.find("\n", hit.end)
    return text[text.rfind("\n", 0, hit.begin) + 1 : end if end >= 0 else None].strip()
