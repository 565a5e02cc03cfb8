"""Values of an agenda as it was read: items, totals, the names it is read against, remarks."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, groupby

from facilitator.core.agenda_day import AgendaDay
from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.item_fields import AgendaItem
from facilitator.core.minutes import DAY, format_clock, format_minutes, whole
from facilitator.core.model import Programme
from facilitator.core.patterns import late_pattern
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold

_SHORT_NAME = 4  # words; a longer name of a question is its text
_FEW_ITEMS = 3  # are told one by one
_LONG_ITEM = 4 * 60  # minutes
_LONG_AGENDA = 12 * 60
# Where a window asks for the question anyway, it need not say this.
NO_QUESTION = Sentence('no question is named: add a line such as "question: Q1"')
_NOT_WORDS = late_pattern(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Agenda:
    """A whole agenda. `date` is ISO, `start` "HH:MM", `zone` an IANA name, `minutes` the sum."""

    title: str
    question: str | None
    date: str | None
    start: str | None
    zone: str | None
    minutes: float
    items: tuple[AgendaItem, ...]
    problems: tuple[AgendaRemark, ...] = ()
    set_aside: tuple[str, ...] = ()
    days: tuple[AgendaDay, ...] = ()  # where there are several
    lines: tuple[int, ...] = ()  # where each item stands in the file


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Folded names and aliases to a handle or a person's name; folded questions to a code."""

    names: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, programme: Programme) -> "KnownNames":
        """Collect what a programme calls its organisations, people and questions."""
        names: list[tuple[str, str]] = []
        for each in programme.organisations:
            words = (each.handle, each.name, each.short, *each.aliases)
            names.extend((word, each.handle) for word in words)
        names.extend((person.name, person.name) for person in programme.people)
        questions: list[tuple[str, str]] = []
        for theme in programme.questions:
            words = (theme.code, theme.title, theme.text, *_slugs(theme.title))
            questions.extend((word, theme.code) for word in words)
        return cls(_unambiguous(names), _unambiguous(questions))

    def name(self, text: str) -> str | None:
        """Return the handle or person that `text` is a name of."""
        folded = fold(text.strip().lstrip("@"))
        return self.names.get(folded) or self.names.get(folded.removeprefix("the "))

    def question(self, text: str, *, whole: bool = False) -> str | None:
        """Return the code of the question that `text` is, or the only one it mentions.

        With `whole` a theme's short name does not count, as in prose it may be any word.
        """
        folded = fold(text.strip().strip("#"))
        if folded in self.questions and not whole:
            return self.questions[folded]
        padded = f" {_NOT_WORDS().sub(' ', folded)} "
        longest = ""
        found: set[str] = set()
        for key, code in self.questions.items():
            words = _NOT_WORDS().sub(" ", key).strip()
            if whole and len(words.split()) <= _SHORT_NAME:
                continue
            if words and f" {words} " in padded:
                found.add(code)
                longest = max(longest, key, key=len)
        # A whole question quoted in a title outweighs a theme's one-word name in the same title.
        if len(found) == 1 or len(longest.split()) > _SHORT_NAME:
            return self.questions[longest]
        return None


def _slugs(title: str) -> tuple[str, str]:
    words = re.findall(r"\w+", fold(title))
    return "-".join(words), "-".join(word for word in words if word != "and")


def _unambiguous(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Leave out what means two things: a menu can ask, an import must not guess."""
    meanings: dict[str, set[str]] = {}
    for word, meaning in pairs:
        if folded := fold(word):
            meanings.setdefault(folded, set()).add(meaning)
    return {word: min(found) for word, found in meanings.items() if len(found) == 1}


@dataclass(frozen=True, slots=True)
class Listed:
    """An item with what its line said. `start` and `end` count from midnight or from the begin."""

    item: AgendaItem
    line: int
    start: int | None = None
    end: int | None = None
    stated: float | None = None  # minutes given in words
    unknown: tuple[str, ...] = ()  # leads that are in no roster
    day: int = 0  # of several days, counted from 1


@dataclass(frozen=True, slots=True)
class Total:
    """A length that the file claims for the whole: its slot, or a total row."""

    line: int
    minutes: float
    words: Sentence


def remarks(
    listed: Sequence[Listed],
    totals: Sequence[Total],
    *,
    has_question: bool,
    noticed: Sequence[AgendaRemark] = (),
) -> tuple[AgendaRemark, ...]:
    """Say what does not fit together, in the order of the file; nothing of it stops an import.

    `noticed` is what was already found odd while reading.
    """
    found = [*noticed, *_lengths(listed), *_long(listed), *_joins(listed)]
    found += [*_sums(listed, totals), *_leads(listed)]
    if not has_question:
        found.append(AgendaRemark(1, NO_QUESTION, minor=True))
    return tuple(sorted(found, key=lambda each: each.line))


def _lengths(listed: Sequence[Listed]) -> Iterable[AgendaRemark]:
    """Tell lengths that contradict their times, and items without one: once where all are."""
    are_none = len(listed) > _FEW_ITEMS and not any(
        each.item.minutes or each.start is not None or each.stated is not None for each in listed
    )
    if are_none:
        said = Sentence(
            'none of the {items} items has a duration, from "{title}" on: each counts as 0 min',
            items=len(listed),
            title=listed[0].item.title,
        )
        yield AgendaRemark(listed[0].line, said)
        return
    for each in listed:
        title, minutes = each.item.title, each.item.minutes
        span = None if each.start is None or each.end is None else (each.end - each.start) % DAY
        if span is not None and each.stated is not None and span != each.stated:
            times = f"{_clock(each.start)}-{_clock(each.end)}"
            yield AgendaRemark(
                each.line,
                Sentence(
                    'time and duration disagree: "{title}" is listed {times}, but as {minutes},'
                    " which is used",
                    title=title,
                    times=times,
                    minutes=format_minutes(each.stated),
                ),
            )
        if minutes == 0 and each.stated is None:
            said = Sentence(
                '"{title}" has no duration and counts as 0 min: give it one', title=title
            )
            yield AgendaRemark(each.line, said)


def _long(listed: Sequence[Listed]) -> Iterable[AgendaRemark]:
    """Tell hours that may be minutes; a long whole only where no single item explains it."""
    long = [each for each in listed if each.item.minutes > _LONG_ITEM]
    for each in long:
        yield AgendaRemark(each.line, _long_item(each))
    for _, day in groupby(() if long else listed, key=lambda each: each.day):
        yield from _long_day([*day])


def _long_day(listed: Sequence[Listed]) -> Iterable[AgendaRemark]:
    total = sum(each.item.minutes for each in listed)
    if total <= _LONG_AGENDA:
        return
    sums = accumulate(each.item.minutes for each in listed)
    line = next(each.line for each, until in zip(listed, sums, strict=True) if until > _LONG_AGENDA)
    said = Sentence(
        "the items sum to {minutes}, more than 12 hours: is that one meeting?",
        minutes=format_minutes(total),
    )
    yield AgendaRemark(line, said)


def _long_item(each: Listed) -> Sentence:
    """Name whole and half hours as hours, anything else as minutes."""
    title, minutes = each.item.title, each.item.minutes
    if minutes % 30:
        return Sentence(
            '"{title}": {minutes} is long for one item: is it right?',
            title=title,
            minutes=format_minutes(minutes),
        )
    return Sentence(
        '"{title}": {hours} hours is long for one item: is it right?'
        if each.stated is None
        else '"{title}": {hours} hours is long for one item: is it minutes?',
        title=title,
        hours=whole(minutes / 60),
    )


def _joins(listed: Sequence[Listed]) -> Iterable[AgendaRemark]:
    """Compare each listed start with the end of what comes before on its day, as far as known."""
    until: float | None = None
    day = 0
    for each in listed:
        if each.day != day:
            day, until = each.day, None
        if each.start is not None:
            if until is not None:
                slack = (each.start - until + DAY / 2) % DAY - DAY / 2
                if slack:
                    yield AgendaRemark(each.line, _join(each, slack), minor=slack > 0)
            until = float(each.start)
        if until is not None:
            until += _length(each)


def _length(each: Listed) -> float:
    """Return what an item takes on the clock: its times, where its duration disagrees with them."""
    if each.start is None or each.end is None:
        return each.item.minutes
    return (each.end - each.start) % DAY


def _join(each: Listed, slack: float) -> Sentence:
    return Sentence(
        'gap of {minutes} before "{title}" ({clock})'
        if slack > 0
        else 'overlap: "{title}" ({clock}) starts {minutes} before the item above it ends',
        title=each.item.title,
        clock=_clock(each.start),
        minutes=format_minutes(abs(slack)),
    )


def _sums(listed: Sequence[Listed], totals: Sequence[Total]) -> Iterable[AgendaRemark]:
    total = round(sum(each.item.minutes for each in listed), 2)
    for claimed in totals:
        if abs(claimed.minutes - total) > 0.01:
            said = Sentence(
                "the items sum to {sum}, but {claim} is {minutes}",
                sum=format_minutes(total),
                claim=claimed.words,
                minutes=format_minutes(claimed.minutes),
            )
            yield AgendaRemark(claimed.line, said)


def _leads(listed: Sequence[Listed]) -> Iterable[AgendaRemark]:
    """Say once of each name that nobody is known by it."""
    led: dict[str, list[Listed]] = {}
    for each in listed:
        for name in each.unknown:
            led.setdefault(name, []).append(each)
    for name, (first, *more) in led.items():
        yield AgendaRemark(first.line, _unknown(name, first.item.title, len(more)))


def _unknown(name: str, title: str, n: int) -> Sentence:
    if n:
        return Sentence(
            'unknown lead "{name}" of "{title}" and {n} more items: no organisation or person of'
            " the programme has this name",
            one='unknown lead "{name}" of "{title}" and {n} more item: no organisation or person of'
            " the programme has this name",
            name=name,
            title=title,
            n=n,
        )
    return Sentence(
        'unknown lead "{name}" of "{title}": no organisation or person of the programme has this'
        " name",
        name=name,
        title=title,
    )


def _clock(minutes: int | None) -> str:
    return "" if minutes is None else format_clock(minutes)
