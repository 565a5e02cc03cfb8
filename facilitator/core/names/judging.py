"""Judging of a place whose letters are those of a form: does it stand there, and how surely."""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.fold import Folded, Look
from facilitator.core.names.forms import Form, FormKind
from facilitator.core.names.shape import (
    Shape,
    begins_sentence,
    is_cited,
    reads_as_word,
    ties,
    ties_word,
)

_WIDEST_GAP = 3  # marks between the letters of one name, as in "Open - Street - Map"
_SHORTEST = 2  # letters, or fewer: only as they are typed, as a word
_HALF_FREE = 3  # letters: not in the middle of a word in lower case
_SHORT_PART = 6  # letters; a shorter part of a person's name is not put together over a blank
_LONGEST_ACCIDENT = 12  # letters: "a good man" is not Goodman, "he ad of maps" is a role
_LONG_NAME = 8  # letters; such a name of everyday words is no accident: "Micro soft"
_ENDINGS = "s er ers ian ians an ans ist ists ite ites ish y ies n ns r rs innen erin"
_DEMONYMS = frozenset(_ENDINGS.split(" "))
_OF_SOMEBODY = frozenset(["sche", "schen", "schem", "scher", "sches"])  # "die Weißsche Regel"


class Sought(NamedTuple):
    """Letters that are looked for. `splits` are the places where the names themselves part."""

    letters: str
    forms: tuple[Form, ...]
    splits: frozenset[int]
    is_loose: bool  # they stand in no everyday word, so they are found within any word


class Freedom(Enum):
    """Where in a word a form may stand."""

    WITHIN = 0
    HALF = 1  # at its beginning or its end
    WORD = 2


class Verdict(NamedTuple):
    """How a form stands somewhere; one that is not sure may be the everyday word."""

    shape: Shape
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of folded letters."""

    folded: Folded
    begin: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        return self.folded.span(self.begin, self.end)

    @property
    def pieces(self) -> tuple["Place", ...]:
        parts = self.folded.pieces(self.begin, self.end)
        return tuple(Place(self.folded, *each) for each in parts)

    @property
    def letters(self) -> str:
        return self.folded.letters[self.begin : self.end]

    @property
    def looks(self) -> tuple[Look, ...]:
        return tuple(map(self.folded.look, range(self.begin, self.end)))

    @property
    def is_capitals(self) -> bool:
        return all(look is Look.UPPER for look in self.looks)

    @property
    def word(self) -> "Place":
        """The word, or words, that it stands in."""
        return Place(self.folded, *self.folded.word_around(self.begin, self.end))


def judged(
    place: Place, sought: Sought, form: Form, words: EverydayWords, *, in_address: bool
) -> Verdict | None:
    """Return how a form stands at a place that has its letters; None where it does not."""
    pieces = place.pieces
    if not _stands(place, pieces, sought, form, words, in_address=in_address):
        is_compound = len(pieces) == 1 and _begins_compound(place, form, words)
        return Verdict(Shape.WORD, is_sure=False) if is_compound else None
    text, (begin, end) = place.folded.text, place.span
    if not in_address and _may_be_word(place, pieces, form, words):
        return Verdict(Shape.WORD, is_sure=True)
    if form.kind is FormKind.NOUN:
        return None if in_address else _judged_as_noun(place, pieces, form)
    if in_address or not _reads_as_words(place, pieces, form, words):
        return Verdict(Shape.TIE if ties(text, begin, end) else Shape.MENTION, is_sure=True)
    return _judged_as_words(place, pieces, form)


def _judged_as_words(place: Place, pieces: tuple[Place, ...], form: Form) -> Verdict | None:
    """Judge what may be nothing but everyday words."""
    text, (begin, end) = place.folded.text, place.span
    is_title = form.kind is FormKind.ROLE and len(pieces) > 1  # "their head of maps said so"
    is_tied = ties_word(text, begin, end, of_person=form.kind.is_of_person and not is_title)
    if is_tied or (form.kind is FormKind.ORGANISATION and is_cited(text, begin, end)):
        return Verdict(Shape.TIE, is_sure=True)
    if form.kind is FormKind.ROLE and len(pieces) == 1 and place.looks[0] is Look.LOWER:
        return None  # "the board" is no more the one whose role is “Board” than anybody's
    several = form.kind is FormKind.ORGANISATION and len(pieces) > 1
    return Verdict(Shape.WORD, is_sure=several or form.kind is FormKind.GIVE_AWAY)


def _judged_as_noun(place: Place, pieces: tuple[Place, ...], form: Form) -> Verdict | None:
    """Judge "the Registry", which is any one in lower case or all in capitals, and "theodi"."""
    is_joined = " " not in form.text
    looks = pieces[-1].looks
    is_capital = looks[0] is Look.UPPER and Look.LOWER in looks
    if is_joined is not (len(pieces) == 1) or not (is_joined or is_capital):
        return None
    if ties(place.folded.text, *place.span):
        return Verdict(Shape.TIE, is_sure=True)
    return Verdict(Shape.MENTION if is_joined else Shape.WORD, is_sure=is_joined)


def _stands(
    place: Place,
    pieces: tuple[Place, ...],
    sought: Sought,
    form: Form,
    words: EverydayWords,
    *,
    in_address: bool,
) -> bool:
    if len(sought.letters) <= _SHORTEST or form.kind is FormKind.ACRONYM:
        return _stands_as_typed(place, pieces, form)
    if len(pieces) > 1:
        return _stands_parted(place, pieces, sought, form, words)
    folded = place.folded
    begins, ends = folded.is_border(place.begin), folded.is_border(place.end)
    match _freedom(place, sought, form, in_address=in_address):
        case Freedom.WORD:
            return begins and (ends or _ends(place, form, words))
        case Freedom.HALF if not (begins or ends):
            return False
    around = place.word.letters
    return sought.is_loose or around == sought.letters or around not in words


def _begins_compound(place: Place, form: Form, words: EverydayWords) -> bool:
    """Say whether a word that nobody knows begins with somebody's name: "die Weißregel"."""
    if form.kind is not FormKind.PART or place.end - place.begin <= _HALF_FREE:
        return False
    around = place.word
    is_capital = place.looks[0] is Look.UPPER and Look.LOWER in place.looks
    return is_capital and around.begin == place.begin and around.letters not in words


def _freedom(place: Place, sought: Sought, form: Form, *, in_address: bool) -> Freedom:
    """Return how freely a form may stand within a word: everyday words are not free at all."""
    long = len(sought.letters)
    if form.kind is FormKind.INITIALS:
        is_address = in_address and long > _HALF_FREE and not form.text.endswith(".")
        return Freedom.HALF if is_address else Freedom.WORD
    if form.kind in (FormKind.PERSON, FormKind.PART):
        if (sought.is_loose or in_address) and long > _HALF_FREE + 1:
            return Freedom.WITHIN
        return Freedom.HALF if in_address else Freedom.WORD
    if sought.is_loose:
        is_free = in_address or long > _HALF_FREE or Look.LOWER not in place.looks
        return Freedom.WITHIN if is_free else Freedom.HALF
    is_name = form.kind is FormKind.ORGANISATION
    return Freedom.WITHIN if in_address and is_name else Freedom.WORD


def _stands_as_typed(place: Place, pieces: tuple[Place, ...], form: Form) -> bool:
    folded = place.folded
    typed = folded.text[slice(*place.span)]
    if not (folded.is_border(place.begin) and folded.is_border(place.end)):
        return False
    if len(pieces) > 1:  # "I.T."
        return form.text.isupper() and typed.replace(".", "") == form.text
    if form.kind is FormKind.ACRONYM and not form.text.isupper():
        return typed == form.text  # "How" is no "HoW"
    return typed in (form.text, form.text.capitalize())


def _ends(place: Place, form: Form, words: EverydayWords) -> bool:
    folded = place.folded
    if folded.is_border(place.end):
        return True
    around = place.word
    rest = folded.letters[place.end : around.end]
    if form.kind in (FormKind.GIVE_AWAY, FormKind.HINT) and rest in ("s", "es"):
        return True
    if rest in _OF_SOMEBODY:
        return True
    if around.letters in words:
        return rest == "s" and _is_typed_plural(place, form)
    if form.kind.is_of_person and place.end - place.begin < _SHORT_PART - 1:
        return False  # "Dans" is French, and not two people called Dan
    return rest == "s" or (form.kind is FormKind.ORGANISATION and rest in _DEMONYMS)


def _is_typed_plural(place: Place, form: Form) -> bool:
    """Say whether an everyday plural has a name's capital within a sentence: "the Zephyrs"."""
    if form.kind is not FormKind.ORGANISATION or not form.text.istitle():
        return False
    is_capital = place.looks[0] is Look.UPPER
    return is_capital and not begins_sentence(place.folded.text, place.span[0])


def _stands_parted(
    place: Place, pieces: tuple[Place, ...], sought: Sought, form: Form, words: EverydayWords
) -> bool:
    folded = place.folded
    if any(folded.width(each.begin) > _WIDEST_GAP for each in pieces[1:]):
        return False
    if not (folded.is_border(place.begin) and _ends(place, form, words)):
        return False
    is_own_way = all(each.begin - place.begin in sought.splits for each in pieces[1:])
    if form.kind is FormKind.INITIALS:
        return is_own_way and _begin_large(pieces)
    is_sure = is_own_way or all(each.is_capitals for each in pieces)
    return is_sure or _is_put_together(pieces, sought, form, words)


def _is_put_together(
    pieces: tuple[Place, ...], sought: Sought, form: Form, words: EverydayWords
) -> bool:
    """Say whether pieces that are parted where the name is not are more than an accident."""
    long = len(sought.letters)
    if all(each.letters in words for each in pieces):
        if not form.kind.is_of_person:
            return long >= _LONG_NAME
        return long >= _LONGEST_ACCIDENT or _begin_large(pieces)
    if not form.kind.is_of_person or long >= _SHORT_PART:
        return True
    return all(_is_one_letter(each) for each in pieces) or not _has_blank(pieces)


def _is_one_letter(place: Place) -> bool:
    begin, end = place.span
    return end - begin == 1  # "ß" is written as two


def _begin_large(pieces: tuple[Place, ...]) -> bool:
    return all(each.looks[0] is Look.UPPER for each in pieces)


def _has_blank(pieces: tuple[Place, ...]) -> bool:
    between = pairwise(pieces)
    return any(
        gap.isspace() and "\n" not in gap
        for before, after in between
        for gap in [before.folded.text[before.span[1] : after.span[0]]]
    )


def _reads_as_words(
    place: Place, pieces: tuple[Place, ...], form: Form, words: EverydayWords
) -> bool:
    """Say whether it may be nothing but everyday words, in lower case as these are written."""
    looks = place.looks
    if form.kind is FormKind.ACRONYM or max(looks) > Look.UPPER:
        return False
    if not all(each.letters in words for each in pieces):
        return False
    if Look.UPPER not in looks or (form.kind is FormKind.ROLE and len(pieces) == 1):
        return True  # "Board", "Director": whoever writes it so means the thing as a rule
    text = place.folded.text
    if place.is_capitals:
        is_written_so = form.text.isupper() and not form.kind.is_of_person
        return text.isupper() and not is_written_so
    if Look.UPPER in looks[1:] or _is_typed_as_name(form):
        return False  # "Mark the date": a name is written so
    return begins_sentence(text, place.span[0])


def _may_be_word(place: Place, pieces: tuple[Place, ...], form: Form, words: EverydayWords) -> bool:
    """Say whether somebody's name may be a word that has its capital from elsewhere: "May we"."""
    if form.kind is not FormKind.PART or len(pieces) > 1 or place.letters not in words:
        return False
    is_capital = place.looks[0] is Look.UPPER and Look.UPPER not in place.looks[1:]
    return is_capital and reads_as_word(place.folded.text, *place.span)


def _is_typed_as_name(form: Form) -> bool:
    if form.kind is FormKind.ORGANISATION:
        return form.text.istitle()
    return form.kind is FormKind.PART
