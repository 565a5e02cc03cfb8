"""Rows of a copy for participants: written anew, with new ids, as far as the promise lets them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.core.attribution import (
    is_present,
    names_owner,
    owning_organisations,
    speaking_organisations,
)
from facilitator.core.model import Item, Note, Organisation, Person, Programme, Promise
from facilitator.core.order import key_between
from facilitator.core.raised import told_turns
from facilitator.core.rule_in_force import (
    rules_within,
    ties_nobody,
)
from facilitator.core.text import fold
from facilitator.operations.copied_roundtable import CopiedRoundtable
from facilitator.store.file import Store
from facilitator.store.journal import Act

_MORE_PROMISED = "(a part of which more was promised)"
_Ids = dict[str, str]  # from the id in the programme to the one in the copy


@dataclass(slots=True)
class _Copy:
    act: Act
    programme: Programme
    ids: _Ids = field(default_factory=dict)

    def add(self, source: str, table: str, /, **fields: str | int | None) -> str:
        """Add a row for one of the programme (id), and return its new id."""
        self.ids[source] = self.act.create(table, **fields)
        return self.ids[source]

    def id(self, source: str | None) -> str | None:
        """Return the new id of a row; None for one that does not go along."""
        return self.ids.get(source or "")

    def link(self, table: str, row: str, sources: Iterable[str]) -> None:
        known = dict.fromkeys(each for each in map(self.id, sources) if each is not None)
        for position, each in enumerate(known):
            self.act.link_new(table, row, each, position=position)


def fill(
    store: Store, *, programme: Programme, copied: tuple[CopiedRoundtable, ...], at: int
) -> None:
    """Fill a new file, in one act that undo does not reach behind."""
    with store.act("begin_copy", at=at) as act:
        copy = _Copy(act, programme)
        act.create(
            "programme",
            title=programme.title,
            licence=programme.licence,
            about="",
            language=programme.language,
            promise=programme.promise.value,
            zone=programme.zone,
        )
        _add_questions(copy)
        _add_organisations(copy, copied)
        _add_people(copy, copied)
        for each in copied:
            _add_roundtable(copy, each, at)


def _add_questions(copy: _Copy) -> None:
    position: str | None = None
    for each in copy.programme.questions:
        position = key_between(position, None, suffix="m")
        copy.add(
            each.id,
            "question",
            code=each.code,
            slug=each.slug,
            title=each.title,
            text=each.text,
            theme=int(each.theme),
            position=position,
        )


def _add_organisations(copy: _Copy, copied: tuple[CopiedRoundtable, ...]) -> None:
    """Add whoever took part where that may be told: under sector and chatham no write-up does."""
    position: str | None = None
    for one in copy.programme.organisations:
        if not any(_takes_part(copy, each, one) for each in copied):
            continue
        position = key_between(position, None, suffix="m")
        row = copy.add(
            one.id,
            "organisation",
            handle=one.handle,
            name=one.name,
            short=one.short,
            kind=one.kind,
            sector=one.sector,
            colour=one.colour,
            disclosure=one.disclosure,
            position=position,
        )
        for name in one.aliases:
            copy.act.create("name", organisation=row, name=name, use="alias")


def _takes_part(copy: _Copy, each: CopiedRoundtable, one: Organisation) -> bool:
    if any(one in owning_organisations(note, copy.programme) for note in each.owned):
        return True
    if each.promise in (Promise.SECTOR, Promise.CHATHAM):
        return False
    if is_present(one, each.policy, copy.programme):
        return True
    notes = (note for note, _ in each.notes) if each.ties else ()
    return any(one in speaking_organisations(note, copy.programme) for note in notes)


def _add_people(copy: _Copy, copied: tuple[CopiedRoundtable, ...]) -> None:
    """Add whoever took part where people are named; elsewhere only who is to do an action."""
    named = [each for each in copied if each.promise is Promise.NAMED]
    owners = {note.owner_person for each in copied for note in each.owned}
    position: str | None = None
    for one in copy.programme.people:
        if one.id in owners or any(_was_there(each, one) for each in named):
            position = key_between(position, None, suffix="m")
            home = copy.id(one.organisation)
            copy.add(
                one.id, "person", name=one.name, organisation=home, role=one.role, position=position
            )


def _was_there(each: CopiedRoundtable, one: Person) -> bool:
    return one.id not in each.policy.absent or any(one.id in note.people for note, _ in each.notes)


def _add_roundtable(copy: _Copy, each: CopiedRoundtable, at: int) -> None:
    head = each.record.roundtable
    told = each.promise is not Promise.CHATHAM  # when and where it was may be told
    agenda = _add_agenda(copy, each) if told and each.promise is not Promise.SECTOR else None
    row = copy.add(
        head.id,
        "roundtable",
        number=head.number,
        title=head.title,
        question=copy.id(head.question),
        agenda=agenda,
        zone=head.zone,
        promise=head.promise.value,
        named_actions=head.named_actions or None,
        rehearsal=int(head.rehearsal),
        opened_at=head.opened_at if told else at,
        started_at=head.started_at if told else at,
        ended_at=head.ended_at if told else at,
        planned_end=head.planned_end if told else None,
        key_messages=each.record.key_messages or None,
        date=(head.meeting.date or None) if told else None,
        mode=(head.meeting.mode or None) if told else None,
    )
    if agenda is not None:
        copy.act.change("agenda", agenda, roundtable=row)
    if told:
        _add_times(copy, each, row)
    if each.ties:
        _add_turns(copy, each, row)
    _add_notes(copy, each, row, at)


def _add_agenda(copy: _Copy, each: CopiedRoundtable) -> str | None:
    if not each.record.items:
        return None
    agenda = copy.act.create("agenda", question=copy.id(each.record.roundtable.question), title="")
    position: str | None = None
    for item in each.record.items:
        position = key_between(position, None, suffix="m")
        copy.add(
            item.id,
            "item",
            agenda=agenda,
            position=position,
            title=_title(each, item),
            planned_ms=item.planned_ms,
            added_ms=item.added_ms,
            question=copy.id(item.question),
            skipped=int(item.skipped),
            planned_start=item.planned_start,
            lead="[]",
        )
    return agenda


def _title(each: CopiedRoundtable, item: Item) -> str:
    """Return what an item was called, but for one during which nobody was to be tied to it."""
    rules = rules_within(each.record, item.id)
    return _MORE_PROMISED if any(map(ties_nobody, rules)) else item.title


def _add_times(copy: _Copy, each: CopiedRoundtable, row: str) -> None:
    for run in each.record.runs:
        item = copy.id(run.item)
        if item is not None:
            copy.act.create("run", roundtable=row, item=item, begin=run.begin, end=run.end)
    for pause in each.record.pauses:
        copy.act.create("pause", roundtable=row, begin=pause.begin, end=pause.end)
    for who in sorted(each.policy.absent):
        absent = copy.id(who)
        if absent is not None:
            copy.act.link_new("attendance", row, absent, present=0)


def _add_turns(copy: _Copy, each: CopiedRoundtable, row: str) -> None:
    named = each.promise is Promise.NAMED
    for turn in told_turns(copy.programme, each.record, [note for note, _ in each.notes]):
        copy.add(
            turn.id,
            "turn",
            roundtable=row,
            item=copy.id(turn.item),
            person=copy.id(turn.person) if named else None,
            organisation=copy.id(turn.organisation or _home(copy, turn.person)),
            kind=turn.kind.value,
            begin=turn.begin,
            end=turn.end,
            within=copy.id(turn.within),
        )


def _add_notes(copy: _Copy, each: CopiedRoundtable, row: str, at: int) -> None:
    """Add the notes; where nobody may be tied to one, neither time nor order leads to anybody."""
    notes = list(each.notes)
    began = at if each.promise is Promise.CHATHAM else each.record.roundtable.started_at
    if not each.ties:
        notes.sort(key=lambda pair: fold(pair[1]))
    for note, words in notes:
        tied = _tied_fields(copy, each, note) if each.ties else {"at": began}
        if names_owner(note, each.policy):
            tied |= _owner(copy, note)
        made = copy.add(
            note.id,
            "note",
            roundtable=row,
            author="",
            text=words,
            kind=note.kind.value,
            channel=note.channel.value,
            due=None if each.promise is Promise.CHATHAM else note.due,
            gap=int(note.gap),
            said_from="tag",
            **tied,
        )
        copy.link("note_question", made, note.questions)
        if each.ties:
            speakers = speaking_organisations(note, copy.programme)
            copy.link("note_said_by", made, (one.id for one in speakers))
            copy.link("note_about", made, note.about)
        if each.promise is Promise.NAMED:
            copy.link("note_person", made, note.people)


def _tied_fields(copy: _Copy, each: CopiedRoundtable, note: Note) -> dict[str, str | int | None]:
    named = each.promise is Promise.NAMED
    return {
        "at": note.at,
        "item": copy.id(note.item),
        "turn": copy.id(note.turn),
        **_owner(copy, note),
        **({} if named else {"owner_person": None}),
        "source": note.source or None,
    }


def _owner(copy: _Copy, note: Note) -> dict[str, str | None]:
    home = note.owner_organisation or _home(copy, note.owner_person)
    return {"owner_person": copy.id(note.owner_person), "owner_organisation": copy.id(home)}


def _home(copy: _Copy, person: str | None) -> str | None:
    return next((one.organisation for one in copy.programme.people if one.id == person), None)
