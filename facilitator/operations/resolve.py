"""Typed names turned into participants, items and questions of a programme."""

from collections.abc import Sequence

from facilitator.core.errors import Refused
from facilitator.core.floor import FACILITATOR, Who, present_people
from facilitator.core.model import Item, Programme, Question, Record
from facilitator.core.sentences import either
from facilitator.core.speaking_for import spoke_for
from facilitator.core.tagging.tokens import goes_on
from facilitator.core.text import fold
from facilitator.core.vocabulary import Ambiguous, Entity, EntityKind, Vocabulary

_CHAIR = ("the facilitator", "facilitator", "the chair", "chair")  # unless the roster has one
_DIGITS = 9  # more are no number of an item


def participant(programme: Programme, record: Record, entity: Entity) -> Who:
    """Return whom an entity means in a room.

    An organisation with exactly one person present means that person. A person of several
    organisations speaks for the one they spoke for last.
    """
    if entity.kind is EntityKind.PERSON:
        person = next((each for each in programme.people if each.id == entity.id), None)
        return Who(entity.id, spoke_for(record, person) if person else entity.organisation)
    present = present_people(record, programme, entity.id)
    return Who(present[0] if len(present) == 1 else None, entity.id)


def read_who(
    vocabulary: Vocabulary, programme: Programme, record: Record, text: str
) -> tuple[Who, str]:
    """Split "WHO rest" into the participant and the rest. Raises Refused where nobody is meant."""
    if not text.strip():
        raise Refused("this needs a name: an organisation or a person")
    found, rest = vocabulary.resolve_prefix(text)
    if isinstance(found, Ambiguous):
        names = either(each.label for each in found.candidates)
        raise Refused("“{text}” may be {names}: write one of these in full", text=text, names=names)
    if found is None:
        return FACILITATOR, _after_the_chair(text)
    return participant(programme, record, found), rest


def _after_the_chair(text: str) -> str:
    """Return what follows the facilitator’s name. Raises Refused where somebody else is named."""
    bare = text.strip().removeprefix("@").removeprefix("＠")
    for name in _CHAIR:
        if fold(bare[: len(name)]) == name and not goes_on(bare, len(name)):
            return bare[len(name) :].strip().lstrip(":,").lstrip()
    raise Refused(
        "“{text}” is nobody in this programme: write a handle or a name from it", text=text
    )


def read_item(record: Record, text: str) -> Item:
    """Return the item that a number or a part of a title names. Raises Refused."""
    return read_item_of(record.items, text)


def read_item_of(items: Sequence[Item], text: str) -> Item:
    """Return the item of an agenda that a number or a part of a title names. Raises Refused."""
    wanted = fold(text)
    if wanted.isdecimal() and len(wanted) <= _DIGITS:
        number = int(wanted)
        if not 1 <= number <= len(items):
            raise Refused(
                "there is no item {number}: the agenda has 1 to {last}",
                number=number,
                last=len(items),
            )
        return items[number - 1]
    titles = [fold(item.title) for item in items]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = [item for item, title in zip(items, titles, strict=True) if fits(title, wanted)]
        if wanted and len(found) == 1:
            return found[0]
        if wanted and found:
            raise Refused(
                "“{text}” fits {n} items: write the number",
                one="“{text}” fits {n} item: write the number",
                n=len(found),
                text=text,
            )
    raise Refused(
        "“{text}” is no item of this agenda: write its number, or more of its title", text=text
    )


def find_question(programme: Programme, text: str) -> Question | None:
    """Return the question that a code, slug, title or its whole text names, or None."""
    wanted = fold(text.removeprefix("#"))
    for question in programme.questions:
        names = (question.code, question.slug, question.title, question.text)
        if wanted in {fold(name) for name in names if name}:
            return question
    return None
