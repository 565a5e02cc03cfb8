"""Names check of a write-up: what its own words tell is nobody's name, in whichever language."""

import gettext
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from facilitator.core.model import Programme, Promise
from facilitator.core.names.check import (
    NO_OTHERS,
    Hit,
    Located,
    Others,
    all_in,
    forbidden_forms,
)
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import FormKind
from facilitator.core.names.letters import letters_in, letters_of
from facilitator.core.names.sentence import sentence_at
from facilitator.core.names.shape import Shape
from facilitator.core.names.unknown import reads_as_english, unknown_names
from facilitator.core.once import once_for
from facilitator.writeup.blocks import Document, located
from facilitator.writeup.everyday import (
    NO_GERMAN,
    GermanWords,
    everyday_words,
    german_words,
    known_names,
)
from facilitator.writeup.language import Language, placeholders

_BLANK = "·|·|·"  # wider than a name may be parted


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


def unknown_in(
    text: Located, hits: Sequence[Hit], programme: Programme, more: frozenset[str] = frozenset()
) -> Iterator[Hit]:
    """Yield what is written like a name that nobody on the list has, aside from what was found.

    `more` are the letters of words that are known beside those of the lists and the programme.
    """
    alone = is_read_word_by_word(text.text, programme)
    german = NO_GERMAN if alone else german_words()
    known = _known_in(programme, german, more)
    places = unknown_names(text.text, everyday_words(), known, alone=alone, before=german.before)
    for begin, end in places:
        if not any(each.begin < end and begin < each.end for each in hits):
            name = text.text[begin:end]
            yield Hit(
                text.place,
                name,
                letters_of(name),
                kind=FormKind.PERSON,
                shape=Shape.UNKNOWN,
                begin=begin,
                end=end,
                is_sure=False,
                sentence=sentence_at(text.text, begin, end),
            )


@once_for(8)
def _known_in(programme: Programme, german: GermanWords, more: frozenset[str]) -> frozenset[str]:
    """Return the letters of all words that are no unknown names: tens of thousands."""
    return known_names() | words_on_the_list(programme) | german.all | more


def is_read_word_by_word(text: str, programme: Programme) -> bool:
    """Say whether each capitalised word can be asked about: in an English text.

    The words of no other language are listed whole, and German writes its nouns like names.
    """
    is_english = reads_as_english(text, everyday_words(), german_words().all)
    return programme.language[:2] in ("", "en") if is_english is None else is_english


@once_for(8)
def words_on_the_list(programme: Programme) -> frozenset[str]:
    """Return the letters of every word that the programme itself uses for who and what it has."""
    said = [programme.title, programme.theme_word]
    said += [text for each in programme.questions for text in (each.title, each.text)]
    for each in programme.organisations:
        said += (each.name, each.short, each.handle, each.sector, *each.aliases, *each.giveaways)
    whole = frozenset(letters_of(each) for each in said)
    return whole | letters_of_words(" ".join(said))


def letters_of_words(text: str) -> frozenset[str]:
    """Return the letters of each word of a text."""
    return frozenset(map(letters_of, text.replace(",", " ").split())) - {""}


def own_words(document: Document, wordless: Document) -> frozenset[str]:
    """Return the names that nobody typed: in "12 April", or above a column “Time”.

    `wordless` is the same write-up in the language of that name.
    """
    told, typed = (
        {hit.name for text in located(each) for hit in all_in(text, each.forbidden)}
        for each in (document, wordless)
    )
    return frozenset(told - typed)


def names_in(
    texts: Iterable[Located],
    document: Document,
    *,
    placed: bool = False,
    asking: bool = False,
) -> tuple[Hit, ...]:
    """Return the names in texts of a write-up that it may not tell, each once a text.

    A line that may name organisations is known by its words, and by its place where the texts are
    `placed` as `located` places them. Where it is `asking`, what may be a word counts too.
    """
    kept: dict[tuple[int, str], Hit] = {}
    if not document.forbidden:  # nobody's name is looked for: a version with names, for the team
        return ()
    for number, text in enumerate(texts):
        written = replace(text, text=document.without_agreed(text.text))
        for hit in all_in(written, document.forbidden):
            if not (hit.is_sure or asking) or hit.name in document.own_words:
                continue
            is_open = _is_open(text, hit, document, placed=placed)
            for each in _people_within(written, hit, document) if is_open else (hit,):
                if not _is_let(text, each, document):
                    kept.setdefault((number, each.name), each)
    return tuple(kept.values())


def _people_within(text: Located, hit: Hit, document: Document) -> Iterator[Hit]:
    """Yield an organisation that may be named, where somebody's name is in its own."""
    name = replace(text, text=text.text[hit.begin : hit.end])
    for each in all_in(name, document.forbidden.of_people):
        yield replace(hit, whose=each.whose, kind=each.kind, shape=Shape.WORD)


def _is_open(text: Located, hit: Hit, document: Document, *, placed: bool) -> bool:
    may_name = (each for each in document.open_lines if hit.whose in each.whose)
    if placed:
        return any(each.place == text.place and each.text == text.text for each in may_name)
    line = _line_around(text.text, hit)
    return any(each.text.strip() == line for each in may_name)


def _is_let(text: Located, hit: Hit, document: Document) -> bool:
    """Say whether a name stands in a sentence, of any line, in which it was decided to."""
    form = letters_of(hit.name)
    sentences = [each.sentence for each in document.let if each.form == form]
    if not sentences:
        return False
    line = letters_in(_line_around(text.text, hit))
    return any(each in line for each in sentences)


def _line_around(text: str, hit: Hit) -> str:
    end = text.find("\n", hit.end)
    return text[text.rfind("\n", 0, hit.begin) + 1 : end if end >= 0 else None].strip()
