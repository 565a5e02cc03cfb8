"""Language of a write-up: a gettext catalogue, and English for whatever it lacks or gets wrong.

Texts are written where they are used, as literals that packaging/write_up_texts.py finds:
`language.text("…")`, `language.counted("…", "…", number)`, and in tables made at import
`marked("…")`, which `language.text` gets later. A text is a whole one, never a piece of another:
languages order their words differently. A comment `# translators: …` above it goes along.
"""

import gettext
import logging
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from string import Formatter

from facilitator.core.errors import BadInput
from facilitator.paths import resource

_log = logging.getLogger(__name__)
_NAME = "write_up_"  # of the files, in resources/translations
_UNREADABLE = (OSError, ValueError, LookupError, struct.error)


def marked(text: str) -> str:
    """Mark a text for translators and return it as it is; whoever writes it translates it."""
    return text


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What a write-up is written in; there is one of each, from `load_language`."""

    code: str  # as a programme stores it: "de", "pt_BR"
    tag: str  # as documents name it: "de-DE"
    reviewed: bool = True  # by a native speaker
    catalogue: gettext.NullTranslations = field(
        default_factory=gettext.NullTranslations, repr=False
    )

    def text(self, text: str, **values: str) -> str:
        """Return a text with its values put in; English where its translation lacks one."""
        with suppress(ArithmeticError):  # its rule for plurals may divide by nothing
            found = self.catalogue.gettext(text)
            if _fits(found, text):
                return found.format(**values)
        return text.format(**values)

    def counted(self, one: str, several: str, number: int) -> str:
        """Return the form of a text for `number`, which is put in as {number}."""
        form = one if number == 1 else several
        with suppress(ArithmeticError):
            found = self.catalogue.ngettext(one, several, number)
            form = found if _fits(found, several) else form
        return form.format(number=self.number(number))

    def number(self, number: int) -> str:
        """Return a number as it is written, with what parts its thousands."""
        # translators: how one thousand two hundred and thirty-four is written
        example = self.text("1,234")
        separator = example[1:-3] if example[:1] == "1" and example[-3:] == "234" else ","
        return f"{number:,}".replace(",", separator)


ENGLISH = Language("en", "en-GB")


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that a write-up can be in here. `folder` holds the catalogues."""
    found = {file.stem.removeprefix(_NAME) for file in _files(folder)}
    return tuple(sorted(found | {ENGLISH.code}))


@cache
def load_language(code: str, folder: Path | None = None) -> Language:
    """Return a language by its code; English where there is none, or its catalogue is damaged."""
    file = next((each for each in _files(folder) if each.stem == _NAME + code), None)
    if file is None:
        return ENGLISH
    try:
        with file.open("rb") as opened:
            catalogue = gettext.GNUTranslations(opened)
    except _UNREADABLE as error:
        _log.warning("write-ups stay in English: %s is damaged (%s)", file, type(error).__name__)
        return ENGLISH
    facts = catalogue.info()
    reviewed = facts.get("x-reviewed", "no") == "yes"
    return Language(code, facts.get("language", code).replace("_", "-"), reviewed, catalogue)


def _files(folder: Path | None) -> tuple[Path, ...]:
    try:
        place = folder or resource("translations")
    except BadInput:
        _log.warning("the texts of no language are in this installation")
        return ()
    return tuple(place.glob(f"{_NAME}*.mo"))


def _fits(translation: str, text: str) -> bool:
    """Tell whether a translation holds the values of its text, all of them and no other."""
    wanted = placeholders(text)
    return wanted is not None and placeholders(translation) == wanted


@cache
def placeholders(text: str) -> frozenset[str] | None:
    """Return the names in braces; None where these are no plain names, or do not close."""
    try:
        found = [
            (name, spec, how) for _, name, spec, how in Formatter().parse(text) if name is not None
        ]
    except ValueError:
        return None
    if any(spec or how or not name.isidentifier() for name, spec, how in found):
        return None
    return frozenset(name for name, _, _ in found)
