"""Names check of a write-up: what its own words tell is nobody's name, in whichever language."""

import gettext
from collections.abc import Iterable
from dataclasses import replace

from facilitator.core.names_check import Hit, Located, check
from facilitator.writeup.blocks import Document, located
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


def own_words(document: Document, wordless: Document) -> frozenset[str]:
    """Return the names that nobody typed: in "12 April", or above a column “Time”.

    `wordless` is the same write-up in the language of that name.
    """
    told = {hit.name for hit in check(located(document), document.forbidden)}
    typed = {hit.name for hit in check(located(wordless), document.forbidden)}
    return frozenset(told - typed)


def names_in(texts: Iterable[Located], document: Document) -> tuple[Hit, ...]:
    """Return the names in texts of a write-up that it may not tell."""
    texts = (replace(each, text=document.without_agreed(each.text)) for each in texts)
    hits = check(texts, document.forbidden)
    return tuple(hit for hit in hits if hit.name not in document.own_words)
