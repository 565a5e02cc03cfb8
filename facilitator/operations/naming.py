"""Deciding about the names that a write-up would tell: each form and shape, in one act."""

from collections.abc import Sequence

from facilitator.core.consent import Scope
from facilitator.core.errors import Refused
from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import Ruling, choices_for, decided
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import Form
from facilitator.core.names.rewording import reworded
from facilitator.operations.consents import about_notes, put_asked
from facilitator.operations.note_taking.notes import rewrite_notes, take_off_record
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.records import load_note, load_some
from facilitator.writeup.everyday import everyday_words


def decide_names(store: Store, hits: Sequence[Hit], ruling: Ruling, *, at: int) -> Changes:
    """Keep that some hits are mere mentions, words, or names. Raises Refused for another shape."""
    for hit in hits:
        if ruling not in choices_for(hit.shape):
            raise Refused(
                "“{name}” stands there as a {shape}, which “{ruling}” does not answer: use"
                " {choice}, reword it, or take the note off the record",
                name=hit.name,
                shape=hit.shape,
                ruling=ruling,
                choice=choices_for(hit.shape)[0],
            )
    with store.act("decide_names", at=at) as act:
        act.about(*_put(act, hits, ruling))
    return act.changes


def ask_about_names(store: Store, hits: Sequence[Hit], *, at: int) -> Changes:
    """Ask whoever said these notes, and their organisations, whether names may stand in them.

    Until all of them agree the notes are left out where the names are not promised. Raises Refused
    where nobody is known to have said any, or all have answered already.
    """
    notes = tuple(dict.fromkeys(hit.note for hit in hits if hit.note))
    known = load_some(store.db, notes)
    programme = store.standing.programme
    about = about_notes((note for _, note in known), (Scope.WORDING, Scope.NAME), programme)
    if not about:
        raise Refused(
            "nobody is known to have said “{sentence}”: say who, or reword it",
            sentence=hits[0].sentence if hits else "",
        )
    said = {each.note for each in about}
    with store.act("ask_consent", at=at) as act:
        put_asked(act, about)
        _put(act, [hit for hit in hits if hit.note in said], Ruling.CONSENT)
    return act.changes


def _put(act: Act, hits: Sequence[Hit], ruling: Ruling) -> tuple[str, ...]:
    """Write what was decided, within an act; return the rows."""
    return tuple(
        act.create(
            "name_decision",
            form=each.form,
            shape=each.shape.value,
            ruling=each.ruling.value,
            sentence=each.sentence,
            at=act.at,
        )
        for each in decided(hits, ruling, name_decisions(act.db))
    )


def reword_names(store: Store, hits: Sequence[Hit], phrase: str, *, at: int) -> Changes:
    """Put one phrase wherever these names stand in these notes; who said them stays.

    Raises Refused without a phrase, or where no note holds them: a title is changed elsewhere.
    """
    if not phrase.strip():
        raise Refused("Say what is to stand in place of the name")
    lines = previewed(store, hits, phrase)
    if not lines:
        raise Refused(
            "“{name}” stands in no note: change the title, or the text, that holds it",
            name=hits[0].name if hits else "",
        )
    return rewrite_notes(store, lines, at=at)


def previewed(store: Store, hits: Sequence[Hit], phrase: str) -> dict[str, str]:
    """Return the notes (ids) that rewording changes, each with its new line."""
    forms = Forms({Form(hit.name, hit.kind, hit.whose) for hit in hits}, everyday_words())
    notes = dict.fromkeys(hit.note for hit in hits if hit.note)
    vocabulary = store.standing.vocabulary
    lines = {}
    for note in notes:
        before = load_note(store.db, note).text
        line = reworded(before, forms, phrase.strip(), vocabulary)
        if line != before:
            lines[note] = line
    return lines


def take_hits_off_record(store: Store, hits: Sequence[Hit], *, at: int) -> Changes:
    """Take the notes that hold these names off the record. Raises Refused where no note does."""
    notes = tuple(dict.fromkeys(hit.note for hit in hits if hit.note))
    if not notes:
        raise Refused(
            "“{name}” stands in no note: change the title, or the text, that holds it",
            name=hits[0].name if hits else "",
        )
    return take_off_record(store, notes, at=at)
