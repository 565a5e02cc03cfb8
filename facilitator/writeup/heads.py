"""Heads taken off the words of a note: who spoke is told by its label, or by nothing at all."""

from collections.abc import Iterable, Iterator

from facilitator.core.model import Note, Programme, Promise
from facilitator.core.names.check import Others
from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.find import Found
from facilitator.core.names.forms import FormKind
from facilitator.core.names.heads import Stretch, is_only_head, without_ties
from facilitator.core.names.letters import letters_of
from facilitator.core.patterns import late_pattern
from facilitator.writeup.everyday import everyday_words, known_names
from facilitator.writeup.names import forms_under, is_read_word_by_word

_UNTIED = (Promise.UNATTRIBUTED, Promise.CHATHAM)
_NAMES = (FormKind.ORGANISATION, FormKind.PERSON, FormKind.PART, FormKind.INITIALS)
_BESIDE = (*_NAMES, FormKind.SHORTENED, FormKind.ROLE, FormKind.ACRONYM)
# A line without any of these has neither head nor tail; most have none.
_MAY_HAVE = late_pattern(
    r"[:：\[(【（<{→⇒–—|~>]|\s-{1,2}\s|\b(?:says?|said|sagte?n?|dit|disait|as|per|laut|selon|according"
    r"|nach|d[’']après)\b|,\s+(?:so|via|von|from|de|ask\w*|add\w*|mein\w+|frag\w+|demande)\s",
    2,  # re.IGNORECASE
)


def without_heads(
    words: str, note: Note, rule: Promise | None, programme: Programme, others: Others
) -> str:
    """Return the words of a note without what says who spoke, where its rule forbids to tell.

    Where a label says of whom the note is, only a head that says the same may go.
    """
    if rule in (None, Promise.NAMED) or _MAY_HAVE().search(words) is None:
        return words
    everybody = forms_under(programme, Promise.CHATHAM, others).find(words)
    forbidden = forms_under(programme, rule, others) if rule is Promise.ORGANISATION else None
    found = [each for each in everybody if each.form.kind in _BESIDE]
    if not any(each.is_sure for each in found) or (
        forbidden is not None and not forbidden.find(words)
    ):
        return words
    theirs = None if rule in _UNTIED else _theirs(note, programme)
    return "\n".join(_lines(words, found, programme, theirs))


def _lines(
    words: str,
    found: list[Found],
    programme: Programme,
    theirs: frozenset[str] | None,
) -> Iterator[str]:
    short = {letters_of(each.handle) for each in programme.organisations}
    is_alone = "\n" not in words
    begin = 0
    for line in words.split("\n"):
        end = begin + len(line)
        names = [
            Stretch(
                each.begin - begin,
                each.end - begin,
                strong=_is_strong(each, words),
                short=each.form.letters in short,
                sure=each.is_sure,
                may_go=theirs is None or each.form.whose in theirs,
            )
            for each in found
            if begin <= each.begin and each.end <= end
        ]
        is_name = _may_be_name if is_read_word_by_word(words, programme) else _is_nobody
        left = without_ties(line, names, is_name, keeps_bullet=not is_alone) if names else line
        if (
            is_alone
            or left != line
            or not is_only_head(line, names, is_name)
            or not words[end:].strip()
        ):
            yield left
        begin = end + 1


def _is_strong(each: Found, words: str) -> bool:
    """Say whether a name may be nothing but one: "Field: …" may be what the line is about.

    Whose the note is does not count: what is left of the same words would tell of it.
    """
    if each.form.kind not in _NAMES:
        return False
    written = words[each.begin : each.end]
    return written.isupper() or letters_of(written) not in everyday_words()


def _theirs(note: Note, programme: Programme) -> frozenset[str]:
    """Return the ids of who said a note: its organisations, and the people of these."""
    said_by: Iterable[str] = note.said_by
    people = [each for each in programme.people if each.organisation in note.said_by]
    return frozenset((*said_by, *note.people, *(each.id for each in people)))


def _may_be_name(word: str) -> bool:
    """Say it of a capitalised word that no list knows; of an English text only."""
    letters = letters_of(word)
    words: EverydayWords = everyday_words()
    return word[:1].isupper() and letters not in words and letters not in known_names()


def _is_nobody(word: str) -> bool:  # noqa: ARG001
    return False
