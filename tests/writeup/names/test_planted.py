"""Planted names: a write-up of any promise, in any format, holds none, or is refused."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.attribution import STRICTNESS
from facilitator.core.errors import ExportRefused
from facilitator.core.model import Kind, Note, Programme, Promise, Record, Roundtable
from facilitator.core.names.check import Located
from facilitator.core.names.deciding import NO_DECISIONS, Decisions, Ruling, decided
from facilitator.core.names.letters import letters_in
from facilitator.core.state import State, state_at
from facilitator.writeup.blocks import Document, located
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.finished import html_texts, markdown_texts
from facilitator.writeup.publish import publish
from facilitator.writeup.word.finished import docx_texts
from tests.writeup.names.rosters import HARD, sample
from tests.writeup.names.shapes import HEADS, SHAPES, Shape
from tests.writeup.stand_ins import OPEN

BEGAN = 1_794_493_800_000  # 2026-11-12 14:30 UTC
MINUTE = 60_000
PROGRAMME = sample(*HARD)
EVERYDAY = (Path(__file__).parents[2] / "_files" / "names" / "everyday.txt").read_text("utf-8")
LINES = EVERYDAY.splitlines()
PROMISES = STRICTNESS[1:]
ORGANISATIONS = ("GBIF", "OCP", "ODI", "MetaBrainz Foundation", "Wikidata")
PEOPLE = ("Robertson", "Katie Shaw", "Jones", "Petrova")
FORBIDDEN = [
    *((name, promise) for name in ORGANISATIONS for promise in PROMISES[1:]),
    *((name, promise) for name in PEOPLE for promise in PROMISES),
]


READABLE = (".docx", ".md", ".html")  # by the readers of this test


def record(promise: Promise, texts: list[str], *, turned: int = 0) -> Record:
    """Return a roundtable with these notes; `turned` gives them to other speakers."""
    members = PROGRAMME.members
    notes = tuple(
        Note(
            id=f"n{at:03}",
            at=BEGAN + at * MINUTE,
            author="Note-taker",
            text=words,
            kind=tuple(Kind)[at % len(Kind)],
            said_by=(members[(at + turned) % len(members)].id,),
            questions=(PROGRAMME.questions[at % 4].id,) if PROGRAMME.questions else (),
        )
        for at, words in enumerate(texts)
    )
    head = Roundtable(
        id="r1",
        number=1,
        title="Governance",
        question=None,
        zone="UTC",
        promise=promise,
        started_at=BEGAN,
        ended_at=BEGAN + 90 * MINUTE,
    )
    return Record(head, notes=notes)


def composed(
    made: Record,
    audience: str = "public",
    programme: Programme = PROGRAMME,
    decisions: Decisions = NO_DECISIONS,
) -> Document:
    state: State = state_at(programme, made, made.roundtable.ended_at or 0)
    return compose(programme, made, state, Request(audience), decisions=decisions)


def planted(shape: Shape, name: str, place: int) -> list[str]:
    texts = random.Random(place).sample(LINES, 12)  # noqa: S311 - the same each time
    return [*texts[:place], shape(name), *texts[place:]]


def is_refused(document: Document, path: Path) -> bool:
    try:
        publish(document, path)
    except ExportRefused:
        return not path.exists()
    return False


def is_held(document: Document, path: Path, name: str) -> bool:
    """Say whether a file was written that holds a name, in any spelling."""
    if is_refused(document, path):
        return False
    whole = [letters_in(each.text) for each in texts_of(path)]
    path.unlink()
    return any(letters_in(name) in each for each in whole)


def is_only_listed(document: Document, name: str) -> bool:
    """Say whether a name stands in the list of participants alone."""
    holding = [
        each.place for each in located(document) if letters_in(name) in letters_in(each.text)
    ]
    return all("Participants" in each for each in holding)


def texts_of(path: Path) -> Iterator[Located]:
    if path.suffix == ".docx":
        return docx_texts(path.read_bytes())
    text = path.read_text("utf-8")
    return html_texts(text) if path.suffix == ".html" else markdown_texts(text)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "promise"), FORBIDDEN)
def test_no_file_holds_a_planted_name(name: str, promise: Promise, tmp_path: Path) -> None:
    is_nowhere = promise is not Promise.UNATTRIBUTED or name in PEOPLE
    for place, (shape, made) in enumerate(SHAPES.items()):
        audience = ("public", "participants")[place % 2]
        document = composed(record(promise, planted(made, name, place % 12)), audience)
        ending = READABLE[place % len(READABLE)]
        path = tmp_path / f"{place}{ending}"
        if is_nowhere:  # the finished file is read again: that alone stops it, too
            assert not is_held(replace(document, hits=()), path, name), (shape, ending)
            assert not is_held(document, path, name), (shape, audience, ending)
        else:
            assert is_refused(document, path) or is_only_listed(document, name), shape


@pytest.mark.slow
@pytest.mark.parametrize("promise", PROMISES)
def test_key_messages_and_titles_hold_none(promise: Promise, tmp_path: Path) -> None:
    name = "Robertson" if promise is Promise.ORGANISATION else "GBIF"
    for shape, made in SHAPES.items():
        plain = record(promise, LINES[:10])
        said = replace(plain, key_messages=f"{LINES[20]}\n\n{made(name)}\n")
        titled = replace(plain, roundtable=replace(plain.roundtable, title=made(name)))
        for each in (said, titled):
            assert is_refused(composed(each), tmp_path / "w.md"), shape


HALVES = re.compile(
    r"remote|others|via chat|Zoom|says|sagt|dit |delegate|et al|14:03|Okafor|Jane|according"
    r"|[Ss]elon"
)


@pytest.mark.slow
@pytest.mark.parametrize("promise", [Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_a_head_goes_whole_or_is_a_hit(promise: Promise) -> None:
    for shape, made in HEADS.items():
        document = composed(record(promise, [made("GBIF"), "We met in the old hall"]))
        if not any(hit.note == "n000" for hit in document.hits):
            held = [each.text for each in located(document) if HALVES.search(each.text)]
            assert held == [], shape


@pytest.mark.slow
@pytest.mark.parametrize("promise", [Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_twins_are_byte_for_byte_the_same(promise: Promise, tmp_path: Path) -> None:
    for turned in range(1, 7):
        texts = random.Random(turned).sample(LINES, 14)  # noqa: S311 - the same each time
        for ending in OPEN:
            files = []
            for shift in (0, turned):
                path = tmp_path / f"{shift}{ending}"
                publish(composed(record(promise, texts, turned=shift)), path)
                files.append(path.read_bytes())
            assert files[0] == files[1]


@pytest.mark.slow
@pytest.mark.parametrize("promise", PROMISES)
def test_everyday_notes_ask_for_one_word_at_most(promise: Promise, tmp_path: Path) -> None:
    asks = composed(record(promise, LINES)).hits
    assert {hit.name for hit in asks} <= {"Smith"}
    said = Decisions(b"", decided(asks, Ruling.WORD, NO_DECISIONS))
    made = composed(record(promise, LINES), decisions=said)
    for ending in OPEN:
        publish(made, tmp_path / f"w{ending}")
