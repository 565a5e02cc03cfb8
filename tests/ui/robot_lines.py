"""What a robot types: lines as people write them, and what must become of each.

What is expected comes from how a line was put together, never from the scanner.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from tests.ui.robot_words import (
    ACTIONS,
    CLAUSES,
    COMPLETED,
    FLOORS,
    HEADS,
    INSERTS,
    KIND_WORDS,
    LABELS,
    NEW_TAGS,
    PASTED,
    QUESTION_CODES,
    SPOKEN,
    TRAPS,
)

THEME = "Q2"  # of the roundtable, where a line names no question


@dataclass(frozen=True, slots=True)
class Expected:
    """A note, in the words of `facilitator notes --json`."""

    text: str
    kind: str = "insight"
    said_by: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    questions: tuple[str, ...] = (THEME,)
    tags: tuple[str, ...] = ()
    owner: str | None = None
    due: str | None = None
    gap: bool = False
    attribution: str = "organisation"


@dataclass(frozen=True, slots=True)
class Floor:
    """A second hand presses Alt with a number."""

    number: int
    handle: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its pieces as typed (one that is pasted stands by itself), and what they become.

    A piece with a tab has a completion accepted.
    """

    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(COMPLETED.get(each, each) for each in self.pieces).rstrip()


Step = Floor | Line


@dataclass(slots=True)
class _Draft:
    """A line that is being put together."""

    pieces: list[str] = field(default_factory=list)
    said_by: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    about: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    kind: str = ""
    owner: str | None = None
    due: str | None = None
    gap: bool = False
    off: bool = False

    def add(self, piece: str) -> None:
        """Add words, with a blank before them unless a completion has put one there."""
        blank = self.pieces and self.pieces[-1] not in COMPLETED
        self.pieces += [" ", piece] if blank else [piece]


class Script:
    """So many lines, with the floor given now and then; and the notes that there must be."""

    def __init__(self, seed: int, lines: int, *, today: date) -> None:
        self._choose = random.Random(seed)  # noqa: S311 - the same lines each time are wanted
        self._today = today
        self._floor: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._sticky: tuple[str, ...] = ()
        self._tags: list[str] = []
        self._said = ""  # the last note without the labels at its end
        self.notes: list[Expected] = []
        self.steps: list[Step] = list(self._steps(lines))

    def _steps(self, lines: int) -> Iterator[Step]:
        yield self._give(FLOORS[0])
        while lines:
            if self._chance(0.12):
                others = [each for each in FLOORS if (each[1],) != self._floor[0]]
                yield self._give(self._choose.choice(others))
            if self._chance(0.03):
                yield self._set_sticky()
            if self._chance(0.05) and self.notes[-1:]:
                yield self._continue()
            else:
                yield self._note()
            lines -= 1

    def _chance(self, share: float) -> bool:
        return self._choose.random() < share

    def _give(self, whom: tuple[int, str, str]) -> Floor:
        number, handle, delegate = whom
        self._floor = ((handle,), (delegate,))
        self._sticky = ()  # it holds until the floor changes
        return Floor(number, handle)

    def _set_sticky(self) -> Line:
        handle = self._choose.choice(("ocp", "wikimedia", "oar"))
        self._sticky = (handle,)
        return Line((f"@{handle}",))

    def _continue(self) -> Line:
        more = self._choose.choice(CLAUSES)
        last, said = self.notes[-1], self._said
        self._said = f"{said} {more}"
        self.notes[-1] = replace(last, text=f"{self._said}{last.text[len(said) :]}")
        return Line((f"... {more}",))

    def _note(self) -> Line:
        draft = _Draft()
        if self._chance(0.12):
            self._action(draft)
        elif self._chance(0.04):
            draft.pieces += [self._choose.choice(SPOKEN)]  # "Result: it works"
        else:
            self._sentence(draft)
        self._said = Line(tuple(draft.pieces)).text  # what goes on goes in before the labels
        self._tail(draft)
        self.notes.append(self._expected(draft))
        return Line(tuple(draft.pieces))

    def _sentence(self, draft: _Draft) -> None:
        words = [*self._kind(draft), *self._head(draft)]
        for word in words:
            draft.add(word)
        draft.add(self._choose.choice(CLAUSES))
        if self._chance(0.35):
            text, handles = self._choose.choice(INSERTS)
            draft.add(text)
            draft.about += [each for each in handles if each not in draft.about]
        if self._chance(0.3):
            draft.add(self._choose.choice(TRAPS))
        if self._chance(0.06):
            draft.add("???")
            draft.gap = True
        if self._chance(0.08):
            draft.add(self._choose.choice(PASTED))
        if self._chance(0.05):
            draft.pieces += ["\n", self._choose.choice(CLAUSES)]

    def _kind(self, draft: _Draft) -> list[str]:
        if not self._chance(0.4):
            return []
        word, draft.kind = self._choose.choice(KIND_WORDS)
        return [word]

    def _head(self, draft: _Draft) -> list[str]:
        if not self._chance(0.3):
            return []
        word, draft.said_by, draft.people = self._choose.choice(HEADS)
        return [word]

    def _action(self, draft: _Draft) -> None:
        text, draft.owner, about = self._choose.choice(ACTIONS)
        draft.kind = "action"
        draft.about += about
        draft.add(text)
        if self._chance(0.7):
            words, day = self._choose.choice(self._days())
            draft.add(words)
            draft.due = day.isoformat()

    def _days(self) -> list[tuple[str, date]]:
        """Return days in words; those without a year lie ahead in any November."""
        days = (4 - self._today.weekday() - 1) % 7 + 1
        friday = self._today + timedelta(days=days + 7 if days == 1 else days)  # not tomorrow
        year = self._today.year
        return [
            ("by 12 Dec", date(year, 12, 12)),
            ("by 3 March", date(year + 1, 3, 3)),
            ("due next Friday", friday),
            (f"{year + 1}-01-15", date(year + 1, 1, 15)),
        ]

    def _tail(self, draft: _Draft) -> None:
        if self._chance(0.15):
            label = self._choose.choice(LABELS)
            draft.add(label)
            draft.questions.append(QUESTION_CODES[label])
        if self._chance(0.12):
            self._tag(draft)
        if self._chance(0.05):
            draft.add("!off")
            draft.off = True

    def _tag(self, draft: _Draft) -> None:
        """Name a tag: in brackets, which makes it, or plainly where it was made before."""
        name = self._choose.choice(NEW_TAGS)
        draft.tags.append(name)
        plain = name in self._tags and self._chance(0.7)
        draft.add(f"#{name}" if plain else f"#[{name}]")
        if name not in self._tags:
            self._tags.append(name)

    def _expected(self, draft: _Draft) -> Expected:
        said_by, people = draft.said_by, draft.people
        if not (said_by or people):
            said_by, people = (self._sticky, ()) if self._sticky else self._floor
        return Expected(
            Line(tuple(draft.pieces)).text,
            draft.kind or "insight",
            said_by,
            people,
            tuple(draft.about),
            tuple(draft.questions) or (THEME,),
            tuple(draft.tags),
            draft.owner,
            draft.due,
            gap=draft.gap,
            attribution="off" if draft.off else "organisation",
        )
