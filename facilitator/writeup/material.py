"""Material of the sections: one record under one policy, off-the-record notes left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from facilitator.core.airtime import Airtime, airtime
from facilitator.core.approval import Approval
from facilitator.core.attribution import (
    OTHER_SECTOR,
    Policy,
    applied,
    is_named_by_consent,
    is_present,
    owner_labels,
    people_labels,
    speaker_labels,
    speaking_organisations,
)
from facilitator.core.instants import clock_time
from facilitator.core.model import (
    Channel,
    Item,
    Kind,
    Note,
    Organisation,
    Programme,
    Promise,
    Record,
    Roundtable,
    Turn,
)
from facilitator.core.names.check import NO_OTHERS, Others, holds
from facilitator.core.names.find import Forms
from facilitator.core.names.letters import letters_in
from facilitator.core.outlines import Outline, Section
from facilitator.core.raised import told_turns
from facilitator.core.rule_in_force import rules_within, ties_nobody
from facilitator.core.state import State
from facilitator.writeup import text, wording
from facilitator.writeup.blocks import ListItem, Run, Runs
from facilitator.writeup.headings import HEADINGS, OWN_SECTION
from facilitator.writeup.language import Language
from facilitator.writeup.names import forms_under
from facilitator.writeup.told_findings import ToldFinding

_OWN_KINDS = frozenset(OWN_SECTION.values())


@dataclass(frozen=True, slots=True)
class Material:
    """All that one write-up is made from.

    `words` holds each note's text, by note id, and `outcomes` what came of it, where that is told.
    """

    programme: Programme
    record: Record
    state: State
    left: int | None  # where nobody ended it: its last act, up to which it counts
    policy: Policy
    language: Language
    outline: Outline
    approval: Approval
    notes: tuple[Note, ...]
    words: dict[str, str]
    outcomes: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[ToldFinding, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()  # id and name of each
    of_one: bool = False  # all its notes are of the organisation or person that it is about
    name: str = ""  # what is written up where that is more than one roundtable
    parts: tuple["Material", ...] = ()  # these, each under its own rules, without its words
    hidden: tuple[Record, ...] = ()  # those that only findings tell of
    rooms: Mapping[str, Roundtable] = field(default_factory=dict)  # all there are, by id
    others: Others = NO_OTHERS
    known: frozenset[str] = frozenset()  # letters of words that name nobody

    @property
    def promise(self) -> Promise:
        return self.policy.promise

    @property
    def title(self) -> str:
        if self.name:
            return self.name
        roundtable, language = self.record.roundtable, self.language
        title = text.unnumbered(roundtable.title, language).strip()
        if not title:
            return language.text("Roundtable {number}", number=roundtable.label)
        return language.text("Roundtable {number}: {title}", number=roundtable.label, title=title)

    @property
    def promised(self) -> tuple[Promise, ...]:
        """Return what the rooms were promised."""
        records = [each.record for each in self.parts] or [self.record]
        return tuple(dict.fromkeys(each.roundtable.promise for each in records))

    @property
    def began(self) -> int | None:
        roundtable = self.record.roundtable
        started_at = roundtable.started_at
        return roundtable.opened_at if started_at is None else started_at

    @property
    def ended(self) -> int | None:
        """Return when it ended, or was left without an end."""
        ended_at = self.record.roundtable.ended_at
        return self.left if ended_at is None else ended_at

    @property
    def day(self) -> str:
        """Return the day it began in words, where it may be told."""
        if self.began is None or self.policy.promise is Promise.CHATHAM:
            return ""
        return wording.day(self.began, self.record.roundtable.zone, self.language)

    def unended(self, language: Language) -> str:
        """Return the sentence on a roundtable that nobody ended; empty for any other."""
        if self.left is None:
            return ""
        return language.text(
            "The roundtable was not ended: its times count up to the last act, at {time} on {day}.",
            time=clock_time(self.left, self.zone),
            day=wording.day(self.left, self.zone, language),
        )

    @property
    def airtime(self) -> tuple[Airtime, ...]:
        """Return the time of each member; of turns that may be tied to them, but for the team."""
        if not self.hides_turns:
            return self.state.airtime
        return airtime(self.programme, self.told_record, self.state.now)

    @property
    def told_record(self) -> Record:
        """Return the record with the turns that its airtime counts."""
        return replace(self.record, turns=self._told)

    @property
    def hides_turns(self) -> bool:
        """Say whether there are turns that its airtime does not count."""
        return len(self._told) < len(self.record.turns)

    @property
    def _told(self) -> tuple[Turn, ...]:
        if self.policy.internal:
            return self.record.turns
        return told_turns(self.programme, self.record, [n for n in self.notes if self.ties(n)])

    def item_title(self, item: Item) -> str:
        """Return what an item was called; not whom it names where nobody may be tied to it."""
        rules = rules_within(self.record, item.id)
        if self.policy.internal or not any(map(ties_nobody, rules)):
            return item.title
        if not holds(item.title, self.forms_under(Promise.CHATHAM)):
            return item.title
        return self.language.text("(a part of which more was promised)")

    def forms_under(self, promise: Promise) -> Forms:
        """Return what may not be named under a promise."""
        return forms_under(self.programme, promise, self.others)

    @property
    def zone(self) -> str:
        return self.record.roundtable.zone

    def heading(self, section: Section) -> str:
        """Return the heading of a section; notes that are no annex have those of their groups."""
        title = next((each.title for each in self.outline.parts if each.section is section), "")
        if title:
            return title
        if section is Section.NOTES:
            is_annex = self.outline.has_annex and bool(self.findings)
            return self.language.text("Annex: the notes") if is_annex else ""
        return self.language.text(HEADINGS[section])

    @property
    def printed(self) -> frozenset[str]:
        """Return the notes (ids) whose words stand in it: its sections leave out the others."""
        kinds = {kind for section, kind in OWN_SECTION.items() if self.outline.has(section)}
        found = {each.id for each in self.notes if each.kind in kinds}
        if self.outline.has(Section.NOTES):
            found.update(each.id for each in self.points)
        if self.outline.has(Section.FINDINGS):
            found.update(quote.id for each in self.findings for quote in each.quotes)
        return frozenset(found)

    def texts_of(self, printed: str) -> tuple[str, ...]:
        """Return what somebody typed of a note or a finding (id), each text as it is printed."""
        if printed in self.words:
            return tuple(filter(None, (self.words[printed], self.outcomes.get(printed))))
        found = (each.texts for each in self.findings if each.finding.id == printed)
        return tuple(map(text.cleaned, next(found, ())))

    def of_kind(self, kind: Kind) -> tuple[Note, ...]:
        return tuple(each for each in self.notes if each.kind is kind)

    @property
    def spoken(self) -> tuple[Note, ...]:
        return tuple(each for each in self.notes if each.channel is not Channel.WRITTEN)

    @property
    def written(self) -> tuple[Note, ...]:
        return tuple(each for each in self.notes if each.channel is Channel.WRITTEN)

    @property
    def points(self) -> tuple[Note, ...]:
        """Return the notes that the grouping lists."""
        return tuple(each for each in self.notes if each.kind not in _OWN_KINDS)

    @property
    def present(self) -> tuple[Organisation, ...]:
        organisations = self.programme.organisations
        return tuple(o for o in organisations if is_present(o, self.policy, self.programme))

    def labels(self, note: Note) -> tuple[str, ...]:
        return speaker_labels(note, self.policy, self.programme)

    def label(self, note: Note) -> str:
        """Return who said it; empty where nobody may be named."""
        return self._listed(self.labels(note))

    def people(self, note: Note) -> str:
        """Return who said it, below a heading that names their organisation."""
        return self._listed(people_labels(note, self.policy, self.programme))

    def owner(self, note: Note) -> str:
        """Return who took on an action; empty where nobody may be named."""
        return self._listed(owner_labels(note, self.policy, self.programme))

    def due(self, note: Note) -> str:
        """Return the day an action is due; under chatham it would tell when the roundtable was."""
        if not note.due:
            return ""
        if applied(note, self.policy) is not Promise.CHATHAM:
            return wording.due_day(note.due, self.language)
        return wording.due_about(note.due, note.at, self.zone, self.language)

    def sector(self, name: str) -> str:
        """Return a sector as it is written: the small ones are put together."""
        return self.language.text("other sectors") if name == OTHER_SECTOR else name

    def source(self, note: Note) -> str:
        """Return where what was written came from; of a file, whose name says nothing, the day."""
        if note.channel is not Channel.WRITTEN or not text.names_a_file(note.source):
            return note.source
        day = wording.day(note.at, self.zone, self.language)
        # translators: a footnote to what an organisation wrote
        return self.language.text("Received in writing on {day}.", day=day)

    def _listed(self, labels: tuple[str, ...]) -> str:
        return wording.listed(tuple(map(self.sector, labels)), self.language)

    def speakers(self, note: Note) -> tuple[Organisation, ...]:
        """Return the organisations a note may be counted or listed under."""
        if not self.ties(note):
            return ()
        return speaking_organisations(note, self.programme)

    def ties(self, note: Note) -> bool:
        """Say whether the note may be tied to an organisation: its own rule may forbid it."""
        return applied(note, self.policy) in (Promise.NAMED, Promise.ORGANISATION)

    def ordered(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """Return notes in time order; those tied to nobody last, so that no neighbour tells.

        These are sorted by letters without their accents and case, as dictionaries of English,
        French and German do; an alphabet that puts such a letter last is not followed.
        """
        tied = sorted((each for each in notes if self.ties(each)), key=lambda each: each.at)
        loose = [each for each in notes if not self.ties(each)]
        loose.sort(key=lambda each: (letters_in(self.words[each.id]), each.id))
        return (*tied, *loose)

    def entry(
        self, note: Note, *, label: bool = True, time: bool = False, home: bool = False
    ) -> ListItem:
        """Return a note as a list item: when and whose, as far as allowed, and its words.

        At `home` it stands below the name of the one organisation that said it.
        """
        when = clock_time(note.at, self.zone) if time and self.ties(note) else ""
        home = home or (self.of_one and len(self.speakers(note)) < 2)
        named = is_named_by_consent(note, self.policy)
        labelled = self.label(note) if label or named else ""
        who = self.people(note) if home and not named else labelled
        lead = " ".join(part for part in (when, who) if part)
        words: Runs = text.linked(self.words[note.id])
        if note.source and self.ties(note):
            words = (*words, Run("", note=self.source(note)))
        # translators: who said it, before what was said
        before = self.language.text("{speaker}:", speaker=lead) if lead else ""
        return ListItem((Run(f"{before} ", bold=True), *words) if before else words)
