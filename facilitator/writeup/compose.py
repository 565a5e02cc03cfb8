"""Composing: a roundtable becomes a Document, by policy, sections and names check."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from facilitator.core.attribution import (
    STRICTNESS,
    Policy,
    applied,
)
from facilitator.core.consent import NO_CONSENTS, Consents, standings
from facilitator.core.errors import BadInput
from facilitator.core.floor import never_here
from facilitator.core.instants import clock_time
from facilitator.core.model import Note, Programme, Promise, Record
from facilitator.core.names.check import NO_OTHERS, Hit, Others
from facilitator.core.names.deciding import NO_DECISIONS, Decisions
from facilitator.core.names.letters import letters_in, letters_of
from facilitator.core.rule_in_force import asks_about_actions, names_actions
from facilitator.core.sentences import either
from facilitator.core.state import State
from facilitator.writeup import text, wording
from facilitator.writeup.agreed import agreed_lines, left_out, named_by_consent
from facilitator.writeup.blocks import Document, Let, Notice, located, mapped
from facilitator.writeup.data.gather import data_set
from facilitator.writeup.heads import without_heads
from facilitator.writeup.language import ENGLISH, Language
from facilitator.writeup.material import Material
from facilitator.writeup.names import WORDLESS, letters_of_words, names_in, own_words
from facilitator.writeup.note_hits import ASKED_IN_PART, asks_in_part, note_hits, unknown_beside
from facilitator.writeup.open_lines import open_lines
from facilitator.writeup.promises import PROMISE_WORDS
from facilitator.writeup.sections.order import sections
from facilitator.writeup.undecided import is_let, undecided_notes, waiting_notes

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
    leave_out: bool = False  # notes that hold names nobody decided about
    corrected: int | None = None  # when it takes the place of an earlier version
    known_words: str = ""  # that name nobody, of whoever asks; parted by blanks or commas


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
    consents: Consents = NO_CONSENTS,
    others: Others = NO_OTHERS,
    decisions: Decisions = NO_DECISIONS,
    known: frozenset[str] = frozenset(),
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
        others=others,
        known=known | letters_of_words(request.known_words),
    )
    places = {each.id: _place(numbers[each.id], each, material) for each in notes}
    dropped = (line for each in notes for line in _dropped(places[each.id], written[each.id]))
    asked = {each.id: note_hits(each, places[each.id], material) for each in notes}
    waiting = waiting_notes(asked, decisions, policy, notes)
    agreed = named_by_consent(material)
    undecided = undecided_notes(asked, decisions, agreed, {*waiting}) if request.leave_out else ()
    material = _without(material, (*undecided, *waiting))
    in_part = asks_in_part(material)
    document = _document(material, request)
    document = replace(
        document,
        asks_in_part=in_part,
        remarks=(*document.remarks, *((ASKED_IN_PART,) if in_part else ())),
        set_aside=tuple(dropped),
        left_out=(
            *(f"{places[each]}: left out, for what nobody decided" for each in undecided),
            *(f"{places[each]}: left out until they agree, who were asked" for each in waiting),
        ),
        waiting=waiting,
    )
    if any(document.forbidden.find(each.text) for each in located(document)):
        wordless = _document(replace(material, language=WORDLESS), request)
        document = replace(
            document,
            own_words=own_words(document, wordless),
            open_lines=tuple(open_lines(material, document)),
        )
    gone = {*undecided, *waiting}
    kept = {each: hits for each, hits in asked.items() if each not in gone}
    return _checked(document, material, kept, decisions)


def looked_for(others: Others, record: Record, decisions: Decisions) -> Others:
    """Return who is looked for beside the roster in what is written of one roundtable."""
    authors = (each.author for each in record.notes)
    names = tuple(dict.fromkeys((*others.names, *authors)))
    return replace(others, names=(*names, *decisions.protected()))


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
    agreed = request.audience == "participants" and promise is promised
    named = agreed and asks_about_actions(promise) and names_actions(record.roundtable) is True
    return Policy(promise, absent=never_here(record), owners_named=named)


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
    corrected = _corrected(material, request)
    head = (Notice(corrected),) if corrected else ()
    return Document(
        title=text.cleaned(material.title),
        subtitle=text.cleaned(" · ".join(_subtitle(material))),
        audience=request.audience,
        status="" if request.approved else material.language.text("DRAFT"),
        blocks=tuple(mapped(block, text.cleaned) for block in (*head, *sections(material))),
        author=text.cleaned(material.programme.title),
        promise=material.policy.promise,
        corrected=corrected,
        language=material.language,
        rehearsal=roundtable.rehearsal,
        created=None if hides_time else material.ended,
        day=material.day,
        data=data_set(material),
        remarks=tuple(_remarks(material)),
        forbidden=material.forms_under(material.policy.promise),
        agreed=frozenset(agreed_lines(material)),
    )


def _corrected(material: Material, request: Request) -> str:
    if request.corrected is None:
        return ""
    zone, language = material.record.roundtable.zone, material.language
    day = wording.day(request.corrected, zone, language)
    return language.text("Corrected on {day}. It takes the place of the version before.", day=day)


def _remarks(material: Material) -> Iterator[str]:
    yield from filter(None, [material.unended(ENGLISH)])
    yield from left_out(material.record, material.policy)


def _subtitle(material: Material) -> Iterator[str]:
    language = material.language
    yield material.programme.title
    yield from filter(None, [material.day])
    yield language.text(PROMISE_WORDS[material.policy.promise].head)
    if material.programme.licence:
        yield material.programme.licence
    yield language.text("approved") if material.approved else language.text("draft")


def _checked(
    document: Document,
    material: Material,
    asked: dict[str, tuple[Hit, ...]],
    decisions: Decisions,
) -> Document:
    """Return the document with every hit: of a note at the note, of any other text at its place.

    What a person decided is no hit; it is let through wherever its sentence stands.
    """
    found = [hit for hits in asked.values() for hit in hits]
    for each in located(document):
        inside = names_in([each], document, placed=True, asking=True)
        inside = (*inside, *unknown_beside(each, inside, material))
        if not inside:
            continue
        of_notes = [note for note, words in material.words.items() if _shares(words, each.text)]
        told = {hit.name for note in of_notes for hit in asked.get(note, ())}
        found += (hit for hit in inside if hit.name not in told and (hit.is_sure or not of_notes))
    found = [decisions.judged(hit) for hit in found]
    agreed = named_by_consent(material)
    may = {hit for hit in found if is_let(hit, decisions, agreed)}
    let = dict.fromkeys(Let(letters_of(hit.name), letters_in(hit.sentence)) for hit in may)
    hits = tuple(hit for hit in found if hit not in may)
    return replace(document, hits=hits, let=tuple(sorted(let)))


def _shares(words: str, of_document: str) -> bool:
    """Say whether a text of the document holds a note's, or is a part of it."""
    one, other = words.casefold(), of_document.casefold()
    return bool(one) and (one in other or other in one)


def _without(material: Material, left_out: tuple[str, ...]) -> Material:
    if not left_out:
        return material
    return replace(
        material,
        notes=tuple(each for each in material.notes if each.id not in left_out),
        words={note: text for note, text in material.words.items() if note not in left_out},
    )


def _place(number: int, note: Note, material: Material) -> str:
    when = clock_time(note.at, material.zone)
    return f"note {number} ({when}, “{text.shortened(material.words[note.id])}”)"


def _dropped(place: str, written: str) -> Iterator[str]:
    _, dropped = text.clean(written)
    if dropped:
        characters = "1 character" if dropped == 1 else f"{dropped} characters"
        yield f"{place}: {characters} that no document can hold left out"
