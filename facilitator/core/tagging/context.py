"""Speaker and question of a tagging line that does not name them itself."""

from enum import StrEnum
from typing import NamedTuple, Self

from facilitator.core.tagging.scanner import ScannedLine


class Context(NamedTuple):
    """Who and what a line is taken to be about until something else is said; all are ids."""

    organisations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def names_somebody(self) -> bool:
        return bool(self.organisations or self.people)

    def after(self, line: ScannedLine) -> Self:
        """Take over what a line of tags only sets; what it does not mention stays."""
        speaks = bool(line.said_by or line.people)
        return type(self)(
            line.said_by if speaks else self.organisations,
            line.people if speaks else self.people,
            line.questions or self.questions,
        )


class Source(StrEnum):
    """Where it is known from whose words a line is."""

    TYPED = "typed"
    STICKY = "sticky"
    FLOOR = "floor"
    NOBODY = "nobody"


class Attribution(NamedTuple):
    """Whose words a line is: organisation ids, person ids, and how we know."""

    said_by: tuple[str, ...]
    people: tuple[str, ...]
    source: Source


def attribute(line: ScannedLine, *, sticky: Context, floor: Context) -> Attribution:
    """Say whose words a line is: its own tags, else the sticky context, else the floor.

    `floor` is who had the floor when typing began; they are not who wrote in the chat meanwhile.
    Nothing is added up: the first that names somebody counts alone.
    """
    typed = Context(line.said_by, line.people)
    for context, source in (
        (typed, Source.TYPED),
        (sticky, Source.STICKY),
        (Context() if line.chat else floor, Source.FLOOR),
    ):
        if context.names_somebody:
            return Attribution(context.organisations, context.people, source)
    return Attribution((), (), Source.NOBODY)


def questions_of(
    line: ScannedLine, *, sticky: Context, item: str | None, roundtable: str | None
) -> tuple[str, ...]:
    """Say which questions a line is on: its own, else sticky, the item's, the meeting's."""
    inherited = item if item is not None else roundtable
    return line.questions or sticky.questions or (() if inherited is None else (inherited,))
