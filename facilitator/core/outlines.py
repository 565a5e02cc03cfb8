"""Outlines: which sections a write-up has, in which order, and how its notes are grouped.

What is never switched off is in no outline: the facts below the title, how it was written, and the
funding notes, which travel with a name.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.sentences import either
from facilitator.core.subject import SubjectKind
from facilitator.core.text import fold
from facilitator.core.translating import QT_TRANSLATE_NOOP


class Section(StrEnum):
    """What a write-up may hold; each stands in it once."""

    MESSAGES = "messages"
    FINDINGS = "findings"
    QUESTIONS = "questions"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    RESOURCES = "resources"
    PARTICIPANTS = "participants"
    NOTES = "notes"
    CHARTS = "charts"
    AGENDA = "agenda"
    AIRTIME = "airtime"
    COVERAGE = "coverage"
    NUMBERS = "numbers"


class Grouping(StrEnum):
    """What notes are put together by."""

    QUESTION = "question"
    ORGANISATION = "organisation"
    TAG = "tag"
    TIME = "time"
    FINDING = "finding"


MOST_LEVELS = 2


class Part(NamedTuple):
    """One section: its heading, where that is another, and a text of one's own (Markdown)."""

    section: Section
    title: str = ""
    text: str = ""
    on: bool = True


class Outline(NamedTuple):
    """A list of sections, and how notes are grouped; `id` is empty for one that is shipped."""

    name: str
    parts: tuple[Part, ...]
    group: tuple[Grouping, ...] = (Grouping.QUESTION,)
    id: str = ""

    @property
    def shown(self) -> tuple[Part, ...]:
        return tuple(each for each in self.parts if each.on)

    def switched(self, *, on: Collection[Section] = (), off: Collection[Section] = ()) -> "Outline":
        """Return it with some sections switched on, at the end where it lists them nowhere."""
        parts = tuple(
            part._replace(on=(part.on or part.section in on) and part.section not in off)
            for part in self.parts
        )
        listed = {part.section for part in parts}
        added = tuple(Part(each) for each in on if each not in listed)
        return self._replace(parts=(*parts, *added))

    def changed(
        self,
        section: Section,
        *,
        title: str | None = None,
        text: str | None = None,
        on: bool | None = None,
    ) -> "Outline":
        """Return it with another heading or text of a section, "" for none, or that switched."""
        parts = (
            each._replace(
                title=each.title if title is None else title,
                text=each.text if text is None else text,
                on=each.on if on is None else on,
            )
            if each.section is section
            else each
            for each in self.parts
        )
        return self._replace(parts=tuple(parts))

    def moved(self, section: Section, place: int) -> "Outline":
        """Return it with a section at a place among all of it, from 1."""
        others = [each for each in self.parts if each.section is not section]
        theirs = [each for each in self.parts if each.section is section]
        return self._replace(parts=(*others[: place - 1], *theirs, *others[place - 1 :]))

    def has(self, section: Section) -> bool:
        return any(each.section is section for each in self.shown)

    @property
    def has_annex(self) -> bool:
        """Say whether its notes stand behind all that is made of them, the record aside."""
        order = [each.section for each in self.shown]
        if Section.FINDINGS not in order or Section.NOTES not in order:
            return False
        behind = order[order.index(Section.NOTES) + 1 :]
        return Section.FINDINGS not in behind and not set(behind).intersection(_AROUND_NOTES)


_FIRST = (
    Section.MESSAGES,
    Section.FINDINGS,
    Section.QUESTIONS,
    Section.DECISIONS,
    Section.ACTIONS,
    Section.RESOURCES,
    Section.PARTICIPANTS,
)
_AROUND_NOTES = (Section.QUESTIONS, Section.DECISIONS, Section.ACTIONS, Section.RESOURCES)
_RECORD = (Section.CHARTS, Section.AGENDA, Section.AIRTIME, Section.COVERAGE)


def whole(sections: Iterable[Section]) -> tuple[Part, ...]:
    """Return these sections in this order, and all others behind them, switched off."""
    shown = tuple(dict.fromkeys(sections))
    others = (each for each in Section if each not in shown)
    return (*(Part(each) for each in shown), *(Part(each, on=False) for each in others))


SERIES_OUTLINE = QT_TRANSLATE_NOOP("Outlines", "The series")
NUMBERS_OUTLINE = QT_TRANSLATE_NOOP("Outlines", "Numbers for a funder")
SHIPPED = (
    Outline(
        QT_TRANSLATE_NOOP("Outlines", "By question, then organisation"),
        whole((Section.MESSAGES, Section.NOTES, *_AROUND_NOTES, Section.PARTICIPANTS)),
        (Grouping.QUESTION, Grouping.ORGANISATION),
    ),
    Outline(
        QT_TRANSLATE_NOOP("Outlines", "By organisation"),
        whole((Section.MESSAGES, Section.PARTICIPANTS, Section.NOTES, *_AROUND_NOTES)),
        (Grouping.ORGANISATION, Grouping.TAG),
    ),
    Outline(
        QT_TRANSLATE_NOOP("Outlines", "By theme"),
        whole(
            (
                *(Section.MESSAGES, Section.FINDINGS, Section.NOTES),
                *(*_AROUND_NOTES, Section.PARTICIPANTS),
            )
        ),
        (Grouping.TAG,),
    ),
    Outline(
        SERIES_OUTLINE,
        whole(
            (
                *(Section.FINDINGS, Section.MESSAGES, Section.QUESTIONS, Section.ACTIONS),
                *(Section.CHARTS, Section.AIRTIME, Section.COVERAGE, Section.PARTICIPANTS),
            )
        ),
    ).switched(off=(Section.CHARTS,)),
    Outline(NUMBERS_OUTLINE, whole((Section.NUMBERS,))),
)


def usual(audience: str, *, findings: bool, kind: SubjectKind = SubjectKind.ROUNDTABLE) -> Outline:
    """Return what a version for an audience is made of where no outline was chosen.

    The public get the raw notes only as long as no finding has been made of them.
    """
    notes = () if audience == "public" and findings else (Section.NOTES,)
    if kind is SubjectKind.SERIES:
        charts = () if audience == "public" else (Section.CHARTS,)
        return shipped(SERIES_OUTLINE)._replace(name="").switched(on=(*notes, *charts))
    if kind in (SubjectKind.ORGANISATION, SubjectKind.PERSON):
        return Outline("", whole((Section.FINDINGS, Section.NOTES, *_AROUND_NOTES)))
    record = () if audience == "public" else _RECORD
    return Outline("", whole((*_FIRST, *notes, *record)))


def shipped(name: str) -> Outline:
    """Return the outline of that name that is shipped. Raises KeyError."""
    return {each.name: each for each in SHIPPED}[name]


def outline_named(text: str, kept: Iterable[Outline]) -> Outline:
    """Return the outline of that name, or whose name begins so: one's own come first.

    Raises BadInput naming those there are.
    """
    known = (*kept, *SHIPPED)
    wanted = fold(text)
    whole_names = [each for each in known if fold(each.name) == wanted]
    if whole_names:
        return whole_names[0]
    begun = [each for each in known if wanted and fold(each.name).startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    raise BadInput(
        "there is no outline “{text}”: use {choice}",
        text=text,
        choice=either(each.name for each in known),
    )


def groupings(text: str) -> tuple[Grouping, ...]:
    """Return what "question,organisation" groups by, one or two levels. Raises BadInput."""
    names = [each.strip() for each in text.split(",")]
    for each in names:
        if each not in tuple(Grouping):
            raise BadInput(
                "Notes cannot be grouped by “{group}”: use {choice}",
                group=each,
                choice=either(tuple(Grouping)),
            )
    if len(names) > MOST_LEVELS or len(set(names)) < len(names):
        raise BadInput(
            "Notes cannot be grouped by “{group}”: name one way, or two that differ", group=text
        )
    return tuple(Grouping(each) for each in names)
