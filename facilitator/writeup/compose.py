"""Composing: a roundtable becomes a Document, by policy, sections and names check."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from facilitator.core.attribution import (
    STRICTNESS,
    Policy,
    applied,
    speaking_organisations,
)
from facilitator.core.errors import BadInput
from facilitator.core.floor import never_here
from facilitator.core.instants import clock_time
from facilitator.core.model import Note, Programme, Promise, Record
from facilitator.core.names.check import NO_OTHERS, Hit, Located, Others, check
from facilitator.core.sentences import either
from facilitator.core.state import State
from facilitator.writeup import text, wording
from facilitator.writeup.blocks import Document, located, mapped
from facilitator.writeup.language import ENGLISH, Language
from facilitator.writeup.material import Material
from facilitator.writeup.names import WORDLESS, names_in, own_words
from facilitator.writeup.open_lines import open_lines
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.sections.order import sections

AUDIENCES = ("public", "participants", "team")
GROUPS = ("question", "organisation", "time")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for. `promise` may only be as strict as the roundtable's, or stricter.

    `language` is a code, empty for the programme's.
    """

    audience: str
    group: str = "question"
    promise: Promise | None = None
    approved: bool = False
    language: str = ""


def typed(note: Note) -> str:
    return note.text


def compose(
    programme: Programme,
    record: Record,
    state: State,
    request: Request,
    *,
    language: Language = ENGLISH,
    left: int | None = None,
    prose: Callable[[Note], str] = typed,
    others: Others = NO_OTHERS,
) -> Document:
    """Return the write-up of one roundtable; `prose` gives a note's text without its sigils.

    `left` is the last act of one that nobody ended: `state` is that of this instant. `others` are
    looked for by the names check beside the roster; who took these notes is anyway.

    Raises BadInput where the request asks for more than was promised.
    """
    policy = policy_of(record, request)
    numbers = {note.id: number for number, note in enumerate(record.notes, start=1)}
    notes = tuple(each for each in record.notes if applied(each, policy) is not None)
    written = {each.id: prose(each) for each in notes}
    material = Material(
        programme=programme,
        record=record,
        state=state,
        left=left,
        policy=policy,
        language=language,
        group=request.group,
        approved=request.approved,
        notes=notes,
        words={each: text.cleaned(words).strip() for each, words in written.items()},
        others=replace(others, names=_with_authors(others, record)),
    )
    places = {each.id: _place(numbers[each.id], each, material) for each in notes}
    dropped = (line for each in notes for line in _dropped(places[each.id], written[each.id]))
    found = {each.id: _note_hits(each, places[each.id], material) for each in notes}
    document = replace(_document(material, request), set_aside=tuple(dropped))
    if any(check([each], document.forbidden) for each in located(document)):
        wordless = _document(replace(material, language=WORDLESS), request)
        document = replace(
            document,
            own_words=own_words(document, wordless),
            open_lines=tuple(open_lines(material, document)),
        )
    return _checked(document, material, found)


def policy_of(record: Record, request: Request) -> Policy:
    """Return the rules asked for. Raises BadInput where that is more than was promised."""
    policy = _policy(record, request)
    _refuse_group(request.group, policy)
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
    return Policy(promise, absent=never_here(record))


def _refuse_group(group: str, policy: Policy) -> None:
    if group not in GROUPS:
        raise BadInput(
            "Notes cannot be grouped by “{group}”: use {choice}",
            group=group,
            choice=either(GROUPS),
        )
    hides_place = policy.promise in (Promise.UNATTRIBUTED, Promise.CHATHAM)
    if group == "organisation" and hides_place:
        raise BadInput(
            "Grouping by organisation would tell who said what, which “{promise}” rules"
            " out: group by question",
            promise=policy.promise,
        )
    if group == "time" and policy.promise is Promise.CHATHAM:
        raise BadInput(
            "Time order would help to tell who spoke, which “chatham” rules out: group by question"
        )


def _document(material: Material, request: Request) -> Document:
    roundtable = material.record.roundtable
    hides_time = material.policy.promise is Promise.CHATHAM
    return Document(
        title=text.cleaned(material.title),
        subtitle=text.cleaned(" · ".join(_subtitle(material))),
        audience=request.audience,
        status="" if request.approved else material.language.text("DRAFT"),
        blocks=tuple(mapped(block, text.cleaned) for block in sections(material)),
        author=text.cleaned(material.programme.title),
        language=material.language,
        rehearsal=roundtable.rehearsal,
        created=None if hides_time else material.ended,
        remarks=tuple(filter(None, [material.unended(ENGLISH)])),
        forbidden=material.forms_under(material.policy.promise),
    )


def _subtitle(material: Material) -> Iterator[str]:
    roundtable, language = material.record.roundtable, material.language
    yield material.programme.title
    if material.began is not None and material.policy.promise is not Promise.CHATHAM:
        yield wording.day(material.began, roundtable.zone, language)
    yield language.text(PROMISE_WORDS[material.policy.promise].head)
    if material.programme.licence:
        yield material.programme.licence
    yield language.text("approved") if material.approved else language.text("draft")


def _checked(document: Document, material: Material, found: dict[str, tuple[Hit, ...]]) -> Document:
    """Return the document with every hit: of a note at the note, of any other text at its place."""
    hits = [hit for each in found.values() for hit in each]
    leaking = {hit.place for hit in names_in(located(document), document, placed=True)}
    for each in (every for every in located(document) if every.place in leaking):
        told = {
            hit.name
            for note, of_note in found.items()
            for hit in of_note
            if material.words[note] in each.text or each.text in material.words[note]
        }
        inside = names_in([each], document, placed=True)
        hits += (hit for hit in inside if hit.name not in told)
    return replace(document, hits=tuple(hits))


def _note_hits(note: Note, place: str, material: Material) -> tuple[Hit, ...]:
    rule = applied(note, material.policy)
    if rule is None:
        return ()
    text = Located(place, material.words[note.id])
    hits = check([text], material.forms_under(rule))
    if rule not in (Promise.SECTOR, Promise.UNATTRIBUTED):
        return hits
    # What gives away whoever said it, or is to do it, may be an everyday word.
    tied = {each.id for each in speaking_organisations(note, material.programme)}
    tied.add(note.owner_organisation or "")
    own = (hit for hit in check([text], material.forms_under(Promise.CHATHAM)) if hit.whose in tied)
    known = {hit.name for hit in hits}
    return (*hits, *(hit for hit in own if hit.name not in known))


def _with_authors(others: Others, record: Record) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*others.names, *(each.author for each in record.notes)]))


def _place(number: int, note: Note, material: Material) -> str:
    when = clock_time(note.at, material.zone)
    return f"note {number} ({when}, “{text.shortened(material.words[note.id])}”)"


def _dropped(place: str, written: str) -> Iterator[str]:
    _, dropped = text.clean(written)
    if dropped:
        characters = "1 character" if dropped == 1 else f"{dropped} characters"
        yield f"{place}: {characters} that no document can hold left out"
