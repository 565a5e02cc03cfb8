"""An organisation whose name holds somebody's: asked once, wherever it may be named."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.model import Organisation, Person, Programme, Promise, Record
from facilitator.core.names.deciding import NO_DECISIONS, Decisions, Ruling, asked, decided
from facilitator.core.names.shape import Shape
from facilitator.writeup.blocks import Document
from facilitator.writeup.publish import publish
from tests.writeup.names.test_planted import PROGRAMME, composed, record

NAME = "Ada Quorn Foundation"
HOME = Organisation("o-quorn", "aqf", NAME, NAME)
WHOLE = replace(
    PROGRAMME,
    organisations=(*PROGRAMME.organisations, HOME),
    people=(*PROGRAMME.people, Person("p-quorn", "Ada Quorn", "o-quorn")),
)


def said(promise: Promise, *texts: str) -> Record:
    made = record(promise, list(texts))
    first, *others = made.notes
    return replace(made, notes=(replace(first, said_by=("o-quorn",)), *others))


def document(
    made: Record, decisions: Decisions = NO_DECISIONS, programme: Programme = WHOLE
) -> Document:
    return composed(made, "participants", programme, decisions)


@pytest.mark.parametrize("promise", [Promise.ORGANISATION, Promise.UNATTRIBUTED])
def test_it_is_one_decision_and_then_is_written(promise: Promise, tmp_path: Path) -> None:
    made = said(promise, "A point", "Another")
    (found,) = asked(document(made).hits)
    assert (found.name, found.shape) == (NAME, Shape.WORD)
    kept = Decisions(b"", decided(found.hits, Ruling.WORD, NO_DECISIONS))
    later = said(promise, "A point", "Another", "A third that is new")
    for ending in (".docx", ".pdf", ".md", ".html", ".xlsx", ".zip"):
        publish(document(later, kept), tmp_path / f"w{ending}")


def test_whoever_it_is_called_after_is_asked_about_as_before() -> None:
    made = said(Promise.ORGANISATION, "A point", "We heard Quorn on it", f"{NAME} pays for it")
    (found, *others) = sorted(asked(document(made).hits), key=lambda each: len(each.name))
    assert (found.name, found.shape) == ("Quorn", Shape.MENTION)
    assert [(each.name, each.shape) for each in others] == [(NAME, Shape.WORD)]


def test_where_nobody_on_the_list_is_called_so_nothing_is_asked() -> None:
    nobody = replace(WHOLE, people=PROGRAMME.people)
    assert not document(said(Promise.ORGANISATION, "A point"), programme=nobody).hits
