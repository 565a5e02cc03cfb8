"""Findings: write them, order them, and say which notes are for and against them."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.findings import Finding, Side
from facilitator.core.model import OFF_THE_RECORD, Note
from facilitator.core.order import key_between
from facilitator.operations.queue import order_suffix
from facilitator.operations.setting_up.places import place_at_end, place_moved
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.findings import load_findings, troubles
from facilitator.store.queries.records import load_some
from facilitator.store.row_writing import read_fields

LONGEST_SENTENCE = 500  # letters; the synthesis may be longer


class FindingFields(TypedDict, total=False):
    """What is said of a finding beside its sentence; what is left out stays as it is.

    `synthesis` is Markdown; `question` and `roundtable` are ids, None for the whole series.
    """

    synthesis: str
    question: str | None
    roundtable: str | None


def add_finding(
    store: Store,
    text: str,
    notes: Sequence[str] = (),
    *,
    at: int,
    **fields: Unpack[FindingFields],
) -> Changes:
    """Add a finding behind the others, resting on notes (ids), if any. Raises Refused.

    What is not said of it, its question and its roundtable, is what its notes have in common.
    """
    with store.act("add_finding", at=at) as act:
        common = _in_common(_require_notes(act, notes))
        findings = [each.id for each in load_findings(act.db)]
        position = place_at_end(act, "finding", findings)
        row_id = act.create(
            "finding",
            text=_sentence(text),
            position=position,
            synthesis=fields.get("synthesis", ""),
            question=fields.get("question", common.get("question")),
            roundtable=fields.get("roundtable", common.get("roundtable")),
        )
        act.about(row_id)
        _attach(act, Finding(row_id, text), notes, Side.FOR)
    return act.changes


def change_finding(
    store: Store, finding: str, *, at: int, text: str | None = None, **fields: Unpack[FindingFields]
) -> Changes:
    """Change what a finding (id) says. Raises Refused."""
    with store.act("change_finding", at=at) as act:
        _require(act, finding)
        said = {} if text is None else {"text": _sentence(text)}
        act.about(finding).change("finding", finding, **said, **fields)
    return act.changes


def move_finding(store: Store, finding: str, place: int, *, at: int) -> Changes:
    """Give a finding (id) a place among all, from 1. Raises Refused."""
    with store.act("move_finding", at=at) as act:
        _require(act, finding)
        findings = [each.id for each in load_findings(act.db)]
        otherwise = Refused(
            "there are {n} findings: choose a place from 1 on",
            one="there is {n} finding: its place is 1",
            n=len(findings),
        )
        position = place_moved(act, "finding", findings, finding, place=place, otherwise=otherwise)
        act.about(finding).change("finding", finding, position=position)
    return act.changes


def remove_finding(store: Store, finding: str, *, at: int) -> Changes:
    """Take a finding (id) out; the notes it rests on stay. Raises Refused."""
    with store.act("remove_finding", at=at) as act:
        _require(act, finding)
        act.about(finding).remove("finding", finding)
    return act.changes


def merge_findings(store: Store, finding: str, into: str, *, at: int) -> Changes:
    """Make one finding of two (ids): `into` stays, and rests on the notes of both. Raises Refused.

    The sentence that goes becomes a paragraph of the synthesis, for no word of it is to be lost. A
    note that both rest on stays on the side it had. Of two roundtables it becomes the series'.
    """
    with store.act("merge_findings", at=at) as act:
        gone, stays = _require(act, finding), _require(act, into)
        if gone.id == stays.id:
            raise Refused("a finding is merged into another one: choose which")
        paragraphs = (stays.synthesis, gone.text, gone.synthesis)
        act.change(
            "finding",
            into,
            synthesis="\n\n".join(each.strip() for each in paragraphs if each.strip()),
            roundtable=stays.roundtable if stays.roundtable == gone.roundtable else None,
            lost=int(stays.lost or gone.lost),
        )
        _take_over(act, gone, stays)
        act.remove("finding", finding)
        act.about(into)
    return act.changes


def attach_notes(
    store: Store, finding: str, notes: Sequence[str], *, at: int, side: Side = Side.FOR
) -> Changes:
    """Have a finding (id) rest on notes (ids), for or against it. Raises Refused."""
    with store.act("attach_notes", at=at) as act:
        known = _require(act, finding)
        _require_notes(act, notes)
        _attach(act.about(finding), known, notes, side)
    return act.changes


def detach_notes(store: Store, finding: str, notes: Sequence[str], *, at: int) -> Changes:
    """Have a finding (id) rest on notes (ids) no more. Raises Refused."""
    with store.act("detach_notes", at=at) as act:
        rests = {each.note for each in _require(act, finding).rests_on}
        for each in notes:
            if each in rests:
                act.unlink("finding_note", finding, each)
        act.about(finding)
    return act.changes


def choose_quotes(
    store: Store, finding: str, notes: Sequence[str], *, chosen: bool, at: int
) -> Changes:
    """Choose notes (ids) that a finding rests on as its quotes, or no more. Raises Refused."""
    with store.act("choose_quotes", at=at) as act:
        rests = {each.note for each in _require(act, finding).rests_on}
        for each in notes:
            if each not in rests:
                raise Refused("a quote is chosen among the notes of a finding: attach it first")
            act.link("finding_note", finding, each, chosen=int(chosen))
        act.about(finding)
    return act.changes


def read_finding(store: Store, finding: str, *, at: int) -> Changes:
    """Note that somebody read a finding (id) again, as its notes are now. Raises Refused."""
    with store.act("read_finding", at=at) as act:
        known = _require(act, finding)
        if known.lost:
            act.change("finding", finding, lost=0)
        for each in known.rests_on:
            if each.is_to_be_read:
                act.link("finding_note", finding, each.note, told=each.trouble)
        act.about(finding)
    return act.changes


def _attach(act: Act, finding: Finding, notes: Sequence[str], side: Side) -> None:
    """Link notes behind those that are there; one that is there changes its side only."""
    known = {each.note for each in finding.rests_on}
    happened, last = troubles(act.db), _last_position(act, finding)
    for note in dict.fromkeys(notes):
        if note in known:
            act.link("finding_note", finding.id, note, side=side.value)
            continue
        last = key_between(last, None, suffix=order_suffix())
        fields = {"side": side.value, "position": last, "chosen": 0}
        act.link("finding_note", finding.id, note, **fields, told=happened.get(note, ""))


def _take_over(act: Act, gone: Finding, stays: Finding) -> None:
    """Link the notes of a finding behind those of another; a quote that was chosen stays one."""
    known = {each.note: each for each in stays.rests_on}
    last = _last_position(act, stays)
    for each in gone.rests_on:
        own = known.get(each.note)
        if own is not None:
            act.link("finding_note", stays.id, each.note, chosen=int(own.chosen or each.chosen))
            continue
        last = key_between(last, None, suffix=order_suffix())
        fields = {"side": each.side.value, "position": last, "chosen": int(each.chosen)}
        act.link("finding_note", stays.id, each.note, **fields, told=each.told)


def _last_position(act: Act, finding: Finding) -> str | None:
    if not finding.rests_on:
        return None
    link = f"{finding.id} {finding.rests_on[-1].note}"
    fields = read_fields(act.db, "finding_note", link, ("position",))
    return fields["position"] if fields else None


def _in_common(notes: Sequence[tuple[str | None, Note]]) -> FindingFields:
    """Return the one question and the one roundtable that all the notes belong to, if any."""
    homes = {home for home, _ in notes}
    questions = {note.questions for _, note in notes}
    one = next(iter(questions)) if len(questions) == 1 else ()
    return {
        "roundtable": next(iter(homes)) if len(homes) == 1 else None,
        "question": one[0] if len(one) == 1 else None,
    }


def _require(act: Act, finding: str) -> Finding:
    found = next((each for each in load_findings(act.db) if each.id == finding), None)
    if found is None:
        raise Refused("this finding is not there any more")
    return found


def _require_notes(act: Act, notes: Sequence[str]) -> tuple[tuple[str | None, Note], ...]:
    """Return notes (ids) with the roundtables they belong to. Raises Refused."""
    found = load_some(act.db, tuple(dict.fromkeys(notes))) if notes else ()
    if len(found) < len(set(notes)):
        raise Refused("a note of these is not there any more")
    if any(note.attribution == OFF_THE_RECORD for _, note in found):
        raise Refused("a finding rests on no note that is off the record: put it on the record")
    return found


def _sentence(text: str) -> str:
    sentence = " ".join(text.split())
    if not sentence:
        raise Refused("a finding needs a sentence")
    if len(sentence) > LONGEST_SENTENCE:
        raise Refused(
            "a finding is one sentence of at most {most} letters: put the rest in its synthesis",
            most=LONGEST_SENTENCE,
        )
    return sentence
