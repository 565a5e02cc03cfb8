"""Merging notes into one, and splitting one into two: nothing that was promised is loosened."""

from collections.abc import Mapping, Sequence
from datetime import date

from facilitator.core.alike import says_the_same, shape_of
from facilitator.core.attribution import strictest, strictness
from facilitator.core.consent import Consent
from facilitator.core.errors import Refused
from facilitator.core.model import OFF_THE_RECORD, Note, Promise
from facilitator.core.rule_in_force import NO_BIRTH_RULE
from facilitator.core.tagging.scanner import scan
from facilitator.operations.consents import About, put_refusal
from facilitator.operations.note_taking.links import add_links, set_links
from facilitator.operations.note_taking.notes import fields_of, rewrite, scan_line, tag_ids
from facilitator.operations.room import enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.consents import consents_of
from facilitator.store.queries.note_references import finding_links
from facilitator.store.queries.programme import load_roundtable
from facilitator.store.queries.records import home_of, load_note, load_some
from facilitator.store.row_writing import read_fields

_LINKS = {
    "note_said_by": "said_by",
    "note_person": "people",
    "note_about": "about",
    "note_question": "questions",
    "note_tag": "tags",
}


def merge_notes(store: Store, notes: Sequence[str], *, at: int) -> Changes:
    """Merge notes (ids) into the one that was taken first, under the strictest of their rules.

    It says what all of them said; what says the same but for slips is said once. Raises Refused
    for fewer than two.
    """
    with store.act("merge_notes", at=at) as act:
        found = load_some(act.db, tuple(dict.fromkeys(notes)))
        if len(found) < 2:
            raise Refused("it takes two notes to merge: select another one too")
        (_, kept), others = found[0], found[1:]
        act.about(kept.id, *(note.id for _, note in others))
        every = [note for _, note in found]
        for table, name in _LINKS.items():
            links = (target for note in every for target in getattr(note, name))
            set_links(act, table, kept.id, tuple(dict.fromkeys(links)))
        promised = {e: load_roundtable(act.db, e).promise for e, _ in found if e is not None}
        act.change("note", kept.id, said_from="tag", text=_joined(act, every), **_of_all(every))
        rule = _strictest(found, promised)
        if rule:
            act.change("note", kept.id, **rule)
        for _, note in others:
            _hand_over(act, note.id, kept.id)
            act.remove("note", note.id)
    return act.changes


def split_note(store: Store, note: str, place: int, *, at: int) -> Changes:
    """Split a note (id) before a place in its text: what follows becomes a note of its own.

    Both have the speakers, the question and the rule. Raises Refused where nothing is on one side.
    """
    with store.act("split_note", at=at) as act:
        whole, home = load_note(act.db, note), home_of(act.db, note)
        first, rest = whole.text[:place].rstrip(), whole.text[place:].lstrip()
        if home is None:
            raise Refused("it belongs to no roundtable, so its text stays as it came")
        room = enter(act, home)
        scanned = scan_line(act, room, rest, whole.at)
        if not scanned.prose or not scan_line(act, room, first, whole.at).prose:
            raise Refused("put the cursor between two words: both notes need some")
        names = ("channel", "source", "attribution", "promised", "item", "turn", "star", "author")
        fields = fields_of(scanned) | (read_fields(act.db, "note", note, names) or {})
        if scanned.off:
            fields["attribution"] = OFF_THE_RECORD
        fields["kind"] = whole.kind.value if scanned.kind is None else scanned.kind.value
        new = act.create("note", roundtable=home, at=whole.at, said_from="tag", **fields)
        add_links(act, "note_said_by", new, whole.said_by)
        add_links(act, "note_person", new, whole.people)
        add_links(act, "note_question", new, whole.questions)
        add_links(act, "note_about", new, scanned.about)
        add_links(act, "note_tag", new, (*tag_ids(act, scanned), *whole.tags))
        for each in _refusals(act, note):
            _refuse(act, each, new)
        rewrite(room, whole, first)
        act.about(note, new)
    return act.changes


def _joined(act: Act, notes: Sequence[Note]) -> str:
    """Return the text of the first, and what the others say beside it, without their labels."""
    vocabulary = act.standing.vocabulary
    kept = notes[0].text
    said = [shape_of(scan(kept, vocabulary, today=date.min).prose)]
    for note in notes[1:]:
        prose = scan(note.text, vocabulary, today=date.min).prose
        shape = shape_of(prose)
        if not any(says_the_same(each, shape) for each in said):
            said.append(shape)
            kept = f"{kept}\n{prose}"
    return kept


def _of_all(notes: Sequence[Note]) -> dict[str, str | int | None]:
    """Return the fields that the one note has from all of them: of owner and day the first."""
    owner = next((each for each in notes if each.owner_person or each.owner_organisation), notes[0])
    return {
        "star": int(any(each.star for each in notes)) or None,
        "gap": int(any(each.gap for each in notes)),
        "owner_person": owner.owner_person,
        "owner_organisation": owner.owner_organisation,
        "due": next((each.due for each in notes if each.due), None),
    }


def _strictest(
    found: Sequence[tuple[str | None, Note]], promised: Mapping[str, Promise]
) -> dict[str, str | None]:
    """Return the rule of the one note: it keeps what was promised for each, in each roundtable.

    `promised` is what each roundtable (id) was promised.
    """
    if any(note.off_the_record for _, note in found):
        return {"attribution": OFF_THE_RECORD}
    rules = [NO_BIRTH_RULE.and_of(note).promise for _, note in found]
    rules += [promised[home] for home, _ in found if home is not None]
    held = [each for each in rules if each is not None]
    here = promised.get(found[0][0] or "")
    if not held or strictness(strictest(*held)) <= strictness(here):
        return {}
    return dict.fromkeys(("attribution", "promised"), strictest(*held).value)


def _hand_over(act: Act, gone: str, kept: str) -> None:
    """Have findings rest on the one note, and keep what was refused of the other."""
    rests = {each.finding for each in finding_links(act.db, kept)}
    for link in finding_links(act.db, gone):
        act.unlink("finding_note", link.finding, gone)
        if link.finding not in rests:
            fields = {"side": link.side, "position": link.position, "chosen": link.chosen}
            act.link("finding_note", link.finding, kept, **fields)
    for each in _refusals(act, gone):
        _refuse(act, each, kept)


def _refusals(act: Act, note: str) -> list[Consent]:
    return [e for e in consents_of(act.db) if e.note == note and e.answer.takes_away]


def _refuse(act: Act, refusal: Consent, note: str) -> None:
    put_refusal(act, About(refusal.scope, note, refusal.person, refusal.organisation), refusal)
