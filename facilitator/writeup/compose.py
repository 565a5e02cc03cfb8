"""Composing: a roundtable becomes a Document, by policy, outline and names check."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from facilitator.core.approval import UNAPPROVED, Approval
from facilitator.core.attribution import (
    STRICTNESS,
    Policy,
    applied,
    is_present,
    strictest,
)
from facilitator.core.consent import NO_CONSENTS, Consents, standings
from facilitator.core.errors import BadInput
from facilitator.core.findings import Finding
from facilitator.core.floor import never_here
from facilitator.core.instants import clock_time
from facilitator.core.model import Note, Programme, Promise, Record, Roundtable
from facilitator.core.names.check import NO_OTHERS, Hit, Others
from facilitator.core.names.deciding import NO_DECISIONS, Decisions
from facilitator.core.outlines import Grouping, Outline, Section, groupings, usual
from facilitator.core.rule_in_force import asks_about_actions, names_actions
from facilitator.core.sentences import either
from facilitator.core.state import State
from facilitator.core.subject import SubjectKind
from facilitator.writeup import text
from facilitator.writeup.agreed import named_by_consent
from facilitator.writeup.blocks import Document, located
from facilitator.writeup.checking import asked_in, checked
from facilitator.writeup.head import document_of
from facilitator.writeup.heads import without_heads
from facilitator.writeup.language import ENGLISH, Language
from facilitator.writeup.material import Material
from facilitator.writeup.names import WORDLESS, letters_of_words, own_words
from facilitator.writeup.note_hits import ASKED_IN_PART, asks_in_part, finding_place
from facilitator.writeup.open_lines import open_lines
from facilitator.writeup.parts import part_of, without
from facilitator.writeup.sections.progress import told_outcome
from facilitator.writeup.told_findings import Heard, told_findings
from facilitator.writeup.undecided import LeftOut, undecided_notes, waiting_notes

AUDIENCES = ("public", "participants", "team")
GROUPS = tuple(each.value for each in Grouping)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for. `promise` may only be as strict as the roundtable's, or stricter.

    `language` is a code, empty for the programme's. `also` and `but` switch sections on and off
    that its outline has otherwise.
    """

    audience: str
    group: str = ""  # as "question,organisation"; empty: as its outline has it
    promise: Promise | None = None
    language: str = ""
    outline: Outline | None = None  # None: the usual one of its audience
    also: tuple[Section, ...] = ()
    but: tuple[Section, ...] = ()
    leave_out: bool = False  # notes that hold names nobody decided about
    corrected: int | None = None  # when it takes the place of an earlier version
    known_words: str = ""  # that name nobody, of whoever asks; parted by blanks or commas

    def outlined(
        self, *, findings: bool = False, kind: SubjectKind = SubjectKind.ROUNDTABLE
    ) -> Outline:
        """Return the outline it is written by, where there are findings in it or none."""
        outline = self.outline or usual(self.audience, findings=findings, kind=kind)
        if self.group:
            outline = outline._replace(group=groupings(self.group))
        return outline.switched(on=self.also, off=self.but)


def typed(note: Note) -> str:
    return note.text


class Beside(NamedTuple):
    """What a write-up tells beside the record: findings, names of tags, how far it is.

    Of more than one roundtable it has a `name`, those it tells of, `told`, each with its state, and
    those that only findings tell of. `grounds` are notes that findings rest on, which the record
    may not hold.
    """

    findings: tuple[Finding, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
    approval: Approval = UNAPPROVED
    kind: SubjectKind = SubjectKind.ROUNDTABLE
    name: str = ""
    told: tuple[tuple[Record, State], ...] = ()
    hidden: tuple[Record, ...] = ()
    grounds: tuple[Note, ...] = ()
    rooms: tuple[Roundtable, ...] = ()  # all there are


NOTHING_BESIDE = Beside()


def compose(
    programme: Programme,
    record: Record,
    state: State,
    request: Request,
    *,
    language: Language = ENGLISH,
    left: int | None = None,
    prose: Callable[[Note], str] = typed,
    consents: Consents = NO_CONSENTS,
    others: Others = NO_OTHERS,
    decisions: Decisions = NO_DECISIONS,
    known: frozenset[str] = frozenset(),
    beside: Beside = NOTHING_BESIDE,
) -> Document:
    """Return the write-up of one roundtable; `prose` gives a note's text without its sigils.

    `left` is the last act of one that nobody ended: `state` is that of this instant. `others` are
    looked for by the names check beside the roster; who took these notes is anyway. `known` are
    the letters of words that name nobody.

    Raises BadInput where the request asks for more than was promised.
    """
    policy = policy_of(record, request)
    policy = policy._replace(standings=standings(record.notes, programme, consents))
    numbers = {note.id: number for number, note in enumerate(record.notes, start=1)}
    notes = tuple(each for each in record.notes if applied(each, policy) is not None)
    others = looked_for(others, record, decisions)
    written = {
        each.id: policy.standing(each).words
        or without_heads(prose(each), each, applied(each, policy), programme, others)
        for each in notes
    }
    grounds = {each.id: each for each in (*beside.grounds, *record.notes)}
    here = frozenset(o.id for o in programme.members if is_present(o, policy, programme))
    heard = Heard(programme, policy, notes, grounds, here)
    findings = tuple(told_findings(beside.findings, heard))
    material = Material(
        programme=programme,
        record=record,
        state=state,
        left=left,
        policy=policy,
        language=language,
        outline=request.outlined(findings=bool(findings), kind=beside.kind),
        approval=beside.approval,
        notes=notes,
        words={each: text.cleaned(words).strip() for each, words in written.items()},
        outcomes={each.id: told_outcome(each, policy) for each in notes if each.progress.outcome},
        findings=findings,
        tags=beside.tags,
        of_one=beside.kind in (SubjectKind.ORGANISATION, SubjectKind.PERSON),
        name=beside.name,
        rooms={each.id: each for each in beside.rooms},
        others=others,
        known=known | letters_of_words(request.known_words),
    )
    material = _with_parts(material, beside, request)
    places = {each.id: _place(numbers[each.id], each, material) for each in notes}
    places |= {each.finding.id: finding_place(each) for each in findings}
    dropped = (line for each in notes for line in _dropped(places[each.id], written[each.id]))
    left_out, asked = _left_out(material, places, request, decisions)
    if left_out.ids:
        material = without(material, left_out.ids)
        asked = asked_in(material, places)
    in_part = asks_in_part(material)
    document = document_of(material, request.audience, request.corrected)
    document = replace(
        document,
        asks_in_part=in_part,
        remarks=(*document.remarks, *((ASKED_IN_PART,) if in_part else ())),
        set_aside=tuple(dropped),
        left_out=tuple(left_out.lines(places)),
        waiting=left_out.waiting,
        undecided=left_out.undecided,
    )
    if any(document.forbidden.find(each.text) for each in located(document)):
        in_blanks = replace(material, language=WORDLESS)
        wordless = document_of(in_blanks, request.audience, request.corrected)
        document = replace(
            document,
            own_words=own_words(document, wordless),
            open_lines=tuple(open_lines(material, document)),
        )
    return checked(document, material, asked, decisions)


def _with_parts(material: Material, beside: Beside, request: Request) -> Material:
    """Return the material of several roundtables with each of them, under its own rules."""
    parts = (
        part_of(material, record, state, _policy(record, _as_strict(request, record)))
        for record, state in beside.told
    )
    return replace(material, parts=tuple(parts), hidden=beside.hidden)


def _as_strict(request: Request, record: Record) -> Request:
    """Return the request for one roundtable of several, which may have been promised more."""
    if request.promise is None:
        return request
    return replace(request, promise=strictest(request.promise, record.roundtable.promise))


def _left_out(
    material: Material, places: Mapping[str, str], request: Request, decisions: Decisions
) -> tuple[LeftOut, dict[str, tuple[Hit, ...]]]:
    """Return what stays out: gaps of the public, what waits for an answer, what is undecided.

    Beside it the hits in all but the gaps, which hold where nothing stays out.
    """
    gaps = (each.id for each in material.notes if each.gap and request.audience == "public")
    material = without(material, unfilled := tuple(gaps))
    asked = asked_in(material, places)
    notes = tuple(each for each in material.notes if each.id in asked)
    waiting = waiting_notes(asked, decisions, material.policy, notes)
    if not request.leave_out:
        return LeftOut(unfilled, waiting), asked
    agreed = named_by_consent(material)
    undecided = undecided_notes(asked, decisions, agreed, {*waiting})
    return LeftOut(unfilled, waiting, undecided), asked


def looked_for(others: Others, record: Record, decisions: Decisions) -> Others:
    """Return who is looked for beside the roster in what is written of one roundtable."""
    authors = (each.author for each in record.notes)
    names = tuple(dict.fromkeys((*others.names, *authors)))
    return replace(others, names=(*names, *decisions.protected()))


def policy_of(record: Record, request: Request) -> Policy:
    """Return the rules asked for. Raises BadInput where that is more than was promised."""
    policy = _policy(record, request)
    outline = request.outlined()
    _refuse_group(outline.group if outline.has(Section.NOTES) else (), policy)
    return policy


def _policy(record: Record, request: Request) -> Policy:
    if request.audience not in AUDIENCES:
        raise BadInput(
            "There is no write-up for “{audience}”: use {choice}",
            audience=request.audience,
            choice=either(AUDIENCES),
        )
    promised = record.roundtable.promise
    if request.promise is None and request.audience == "team":
        return Policy(Promise.NAMED, internal=True, absent=never_here(record))
    promise = request.promise or promised
    if STRICTNESS.index(promise) < STRICTNESS.index(promised):
        allowed = STRICTNESS[STRICTNESS.index(promised) :]
        raise BadInput(
            "This roundtable was promised “{promised}”, so its write-up cannot be"
            " “{promise}”: use {choice}",
            promised=promised,
            promise=promise,
            choice=either(allowed),
        )
    agreed = request.audience == "participants" and promise is promised
    named = agreed and asks_about_actions(promise) and names_actions(record.roundtable) is True
    return Policy(promise, absent=never_here(record), owners_named=named)


def _refuse_group(group: tuple[Grouping, ...], policy: Policy) -> None:
    hides_place = policy.promise in (Promise.UNATTRIBUTED, Promise.CHATHAM)
    if Grouping.ORGANISATION in group and hides_place:
        raise BadInput(
            "Grouping by organisation would tell who said what, which “{promise}” rules"
            " out: group by question",
            promise=policy.promise,
        )
    if Grouping.TIME in group and policy.promise is Promise.CHATHAM:
        raise BadInput(
            "Time order would help to tell who spoke, which “chatham” rules out: group by question"
        )


def _place(number: int, note: Note, material: Material) -> str:
    when = clock_time(note.at, material.zone)
    return f"note {number} ({when}, “{text.shortened(material.words[note.id])}”)"


def _dropped(place: str, written: str) -> Iterator[str]:
    _, dropped = text.clean(written)
    if dropped:
        characters = "1 character" if dropped == 1 else f"{dropped} characters"
        yield f"{place}: {characters} that no document can hold left out"
