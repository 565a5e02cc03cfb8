"""The last step of reading an agenda: drafts become items with starts, lengths, leads, question."""

import re
from dataclasses import dataclass

from facilitator.core.agenda import Agenda, KnownNames, Listed, Total, remarks
from facilitator.core.agenda_day import AgendaDay
from facilitator.core.item_fields import AgendaItem, as_read
from facilitator.core.minutes import format_clock
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.affiliations import without_affiliations
from facilitator.readers.agenda.doubts import doubts
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.frame import without_frame
from facilitator.readers.agenda.leads import leads_of_title, resolve_leads, unknown_leads
from facilitator.readers.agenda.lengths import settle_lengths, span_of
from facilitator.readers.agenda.sessions import without_slots
from facilitator.readers.agenda.settled_clocks import settle_clocks
from facilitator.readers.agenda.zones import read_date, slot_minutes

_CODE = re.compile(r"(?:q|question|theme|challenge)?\s?(\d{1,2})", re.IGNORECASE)


def build(
    head: AgendaHead, drafts: list[ItemDraft], *, known: KnownNames | None, fallback: str
) -> Agenda:
    """Return the agenda; `fallback` is its title where the file gives none."""
    head.first_item = drafts[0].line
    settle_clocks(head, drafts)
    drafts = without_slots(head, without_frame(head, drafts))
    settle_lengths(head, drafts)
    context = _Context.of(head, known)
    listed = [context.listed(draft, n) for n, draft in enumerate(drafts, 1)]
    items = tuple(each.item for each in listed)
    head.noticed.extend(doubts(listed, known))
    _notice_without_day(head, listed)
    question = context.question(head.question) or _question_of(head, items, known)
    start = head.start if head.start is not None else _first_clock(drafts)
    return Agenda(
        title=head.title or fallback,
        question=question,
        date=head.date,
        start=None if start is None else format_clock(start),
        zone=head.zone,
        minutes=round(sum(item.minutes for item in items), 2),
        items=items,
        problems=remarks(
            listed,
            _totals(head, several=drafts[-1].day > 1),
            has_question=_has_question(question, items),
            noticed=head.noticed,
        ),
        set_aside=tuple(text for _, text in sorted(head.aside, key=lambda each: each[0])),
        days=_days(head, listed),
        lines=tuple(each.line for each in listed),
    )


def _days(head: AgendaHead, listed: list[Listed]) -> tuple[AgendaDay, ...]:
    """Return the days that have items; a date without its year is of the year of the first."""
    found: list[AgendaDay] = []
    for number, name in enumerate(head.days, 1):
        own = [each for each in listed if each.day == number]
        dated = read_date(name) or (read_date(f"{name} {head.date[:4]}") if head.date else None)
        if own:
            found.append(
                AgendaDay(
                    number=len(found) + 1,
                    name=" ".join(name.split()),
                    date=None if dated is None else dated[0],
                    items=tuple(each.item.number for each in own),
                    lines=frozenset(each.line for each in own),
                )
            )
    return tuple(found) if len(found) > 1 else ()


def _notice_without_day(head: AgendaHead, listed: list[Listed]) -> None:
    """Say which items stand on none of several days: whoever loads one day misses them."""
    outside = [each for each in listed if not each.day]
    if len(head.days) > 1 and outside:
        head.notice(outside[0].line, _without_day(outside[0].item.title, len(outside) - 1))


def _without_day(title: str, n: int) -> Sentence:
    if n:
        return Sentence(
            '"{title}" and {n} more items stand on none of the days: one day alone comes in without'
            " them",
            one='"{title}" and {n} more item stand on none of the days: one day alone comes in'
            " without them",
            title=title,
            n=n,
        )
    return Sentence(
        '"{title}" stands on none of the days: one day alone comes in without it', title=title
    )


def _has_question(question: str | None, items: tuple[AgendaItem, ...]) -> bool:
    return question is not None or any(item.question for item in items)


def _question_of(
    head: AgendaHead, items: tuple[AgendaItem, ...], known: KnownNames | None
) -> str | None:
    """Find the question in the title or quoted above the items, or the one most items name."""
    if known is not None:
        above = [text for line, text in head.aside if line < head.first_item]
        quoted = (known.question(text, whole=True) for text in above)
        if code := known.question(head.title) or next(filter(None, quoted), None):
            return code
    if match := re.search(r"\bQ(\d{1,2})\b", head.title):
        return f"Q{match[1]}"
    named = [item.question for item in items if item.question]
    # One item that looks ahead to another theme does not make the agenda one on that theme.
    return named[0] if len(set(named)) == 1 and len(named) * 2 >= len(items) else None


def _first_clock(drafts: list[ItemDraft]) -> int | None:
    first = drafts[0]
    return None if first.relative else first.start


def _totals(head: AgendaHead, *, several: bool) -> list[Total]:
    totals = [Total(line, minutes, words) for line, minutes, words in head.totals]
    if head.start is not None and head.end is not None and not several:
        words = Sentence(
            "the slot {begin}-{end}", begin=format_clock(head.start), end=format_clock(head.end)
        )
        totals.append(Total(head.slot_line, slot_minutes(head.start, head.end), words))
    return totals


def _nobody(_: str) -> None:
    """Know no name, where there is no roster."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What names are read against."""

    known: KnownNames | None
    people: frozenset[str]

    @classmethod
    def of(cls, head: AgendaHead, known: KnownNames | None) -> "_Context":
        return cls(known, frozenset(fold(name) for name in head.people))

    def question(self, text: str) -> str | None:
        """Return the code where one is meant, or the text as it was written."""
        if not text.strip():
            return None
        code = self.known.question(text) if self.known is not None else None
        if code is None and (match := _CODE.fullmatch(text.strip().lstrip("#"))):
            code = f"Q{int(match[1])}"
        return code or text.strip()

    def listed(self, draft: ItemDraft, number: int) -> Listed:
        knows = self.known.name if self.known is not None else _nobody
        named = [without_affiliations(text, knows) for text in draft.leads]
        leads = [name for text, _ in named for name in resolve_leads(text, self.known)]
        leads = leads or leads_of_title(draft.title, self.known)
        unknown = unknown_leads(leads, self.known, people=self.people)
        minutes = draft.minutes if draft.minutes is not None else span_of(draft)
        is_clock = draft.start is not None and not draft.relative
        item = AgendaItem(
            number=number,
            start=format_clock(draft.start) if is_clock and draft.start is not None else None,
            minutes=minutes,
            title=" ".join(draft.title.split()) or "Untitled",
            lead=tuple(dict.fromkeys(leads)),
            question=self.question(draft.question),
            notes="\n".join([*draft.notes, *(said for _, said in named if said)]),
            **as_read(draft),
        )
        end = draft.end if draft.minutes is None or draft.end is not None else None
        return Listed(item, draft.line, draft.start, end, draft.minutes, unknown, draft.day)
