"""What the names check finds in a hundred shapes, and what it leaves alone."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from facilitator.core.model import Organisation, Person, Programme, Promise
from facilitator.core.names.check import Others, forbidden_forms, holds
from facilitator.core.names.forms import FormKind
from facilitator.core.names.shape import Shape
from facilitator.writeup.everyday import everyday_words
from tests.writeup.names.rosters import HARD, PLAIN, forms, sample
from tests.writeup.names.shapes import SHAPES
from tests.writeup.names.shown import SHOWN

FILES = Path(__file__).parent.parent.parent / "_files"
EVERYDAY = (FILES / "names" / "everyday.txt").read_text(encoding="utf-8").splitlines()
ORGANISATIONS = ("GBIF", "OCP", "OSMF", "WikiRate", "ODI", "Open Data Institute", "Wikidata")
PEOPLE = (
    *("Tim", "Robertson", "Tim Robertson", "Katie", "Laureen van Breen", "McKinney", "Jones"),
    *("Petrova", "Dvořák", "Rashid", "Maryana", "Weiss", "Juergen", "Soeren", "Aangstroem"),
)
# Everyday words: in lower case in a plain sentence they may be nothing else.
WORDS = ("OAR", "Smith", "Christopher Guest")
ONLY_A_WORD = frozenset({"lower", "swapped", "team"})


@pytest.mark.parametrize("name", ORGANISATIONS)
@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_an_organisation_is_found_in_every_shape(name: str, promise: Promise) -> None:
    looked_for = forms(promise)
    assert [shape for shape, made in SHAPES.items() if not holds(made(name), looked_for)] == []


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("promise", list(Promise)[1:])
def test_somebody_is_found_in_every_shape(name: str, promise: Promise) -> None:
    looked_for = forms(promise, *HARD)
    assert [shape for shape, made in SHAPES.items() if not holds(made(name), looked_for)] == []


@pytest.mark.parametrize("shape", SHOWN)
def test_a_name_is_found_as_it_is_shown(shape: str) -> None:
    looked_for = forms(Promise.CHATHAM, *HARD)
    names = (*ORGANISATIONS, *PEOPLE)
    assert [each for each in names if not looked_for.find(SHOWN[shape](each))] == []


@pytest.mark.parametrize("name", WORDS)
def test_an_everyday_word_is_found_but_where_it_may_be_one(name: str) -> None:
    looked_for = forms(Promise.CHATHAM, *HARD)
    missed = {shape for shape, made in SHAPES.items() if not holds(made(name), looked_for)}
    assert missed <= ONLY_A_WORD
    unsure = [looked_for.find(SHAPES[shape](name)) for shape in missed - {"team"}]
    assert all(found[0].shape is Shape.WORD for found in unsure)


@pytest.mark.parametrize("promise", list(Promise))
def test_everyday_sentences_are_left_alone(promise: Promise) -> None:
    assert len(EVERYDAY) == 300
    assert [each for each in EVERYDAY if holds(each, forms(promise))] == []


@pytest.mark.parametrize("promise", [Promise.ORGANISATION, Promise.CHATHAM])
def test_names_of_everyday_words_are_asked_about_once_a_form(promise: Promise) -> None:
    looked_for = forms(promise, *PLAIN)
    found = [each for line in EVERYDAY for each in looked_for.find(line)]
    asked = Counter((each.form.text, each.form.whose) for each in found)
    assert len(asked) <= 13  # twelve people, and a board
    assert {each.form.kind for each in found} <= {FormKind.PART, FormKind.ROLE}
    sure = [each for each in found if each.is_sure]
    assert [each.form.text for each in sure] == ["May", "Mark"]


with (FILES / "cases" / "reports" / "07-names-of-people.csv").open(encoding="utf-8") as _file:
    ROWS = list(csv.DictReader(_file))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["note"])
def test_a_reported_name(row: dict[str, str]) -> None:
    programme = Programme("", "", people=(Person("p", row["person"]),))
    looked_for = forbidden_forms(programme, Promise.ORGANISATION, everyday_words())
    assert holds(row["note"], looked_for) == (row["found"] == "yes")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("oar said they would close", "OAR"),
        ("the oar team wants it", "OAR"),
        ("Oar: we close", "OAR"),
        ("14:03 oar – we close", "OAR"),
        ("according to oar it ends", "OAR"),
        ("see https://www.oar.example/x", "OAR"),
        ("@oar closes", "OAR"),
        ("will said no", "Will"),
        ("WILL said no", "Will"),
        ("and then long said no", "Long"),
        ("may: we close", "May"),
        ("write to mcase@x.example", "M. Case"),
        ("the trobertson file", "T. Robertson"),
        ("ask T. Robertson", "T. Robertson"),
        ("lvanbreen@x.example", "L. van Breen"),
        ("Their Head of Informatics said so", "Head of Informatics"),
        ("their head of informatics said so", "Head of Informatics"),
        ("the COO said so", "COO"),
        ("GВIF is out", "GBIF"),
        ("GB1F is out", "GBIF"),
        ("GBlF is out", "GBIF"),
        ("the Data Institute", "Data Institute"),
        ("two Wikimedians", "Wikimedia"),
        ("the osmians", "OSM"),
        ("我们听王小明说要关闭", "王小明"),
        ("小明先生同意", "小明"),
        ("the managing director said so", "Managing Director"),
        ("COO", "COO"),
        ("G8IF is out", "GBIF"),
        ("Петрова said no", "petrova"),
        ("Mueller & Weiss", "Weiß"),
    ],
)
def test_a_name_is_told_as_it_is_on_the_roster(text: str, name: str) -> None:
    looked_for = forms(Promise.CHATHAM, *HARD, *PLAIN)
    assert name in {each.form.text for each in looked_for.find(text) if each.is_sure}


@pytest.mark.parametrize(
    "text",
    [
        "an oar in the water",
        "the field says little",
        "we have long said so",
        "a green paper came out",
        "it will: in May it may",
        "a frank talk about the price",
        "The van with the tables came late",
        "the dashboard and the board",
        "see https://x.example/dashboard/estimates",
        "their coordinator said so",
        "a case of its own",
        "melodies, codified and modified",
        "the smithsonian",
        "Dans un délai, or the zans",
    ],
)
def test_an_everyday_sentence_is_left_alone(text: str) -> None:
    plain = [each for each in PLAIN if not each.endswith("May")]
    looked_for = forms(Promise.CHATHAM, *HARD, *plain, "Dirk Van Dam", "Dr La Porta", "Dan Zan")
    assert not holds(text, looked_for), looked_for.find(text)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("May we close it", Shape.WORD),
        ("Mark the date", Shape.WORD),
        ("It begins in May", Shape.WORD),
        ("by May 2027", Shape.WORD),
        ("we asked May about it", Shape.MENTION),
        ("May left early", Shape.MENTION),
        ("May says no", Shape.TIE),
        ("May: we close it", Shape.TIE),
        ("Mark, the date is fixed", Shape.MENTION),
    ],
)
def test_a_capital_may_be_that_of_a_sentence_or_a_month(text: str, shape: Shape) -> None:
    (found,) = forms(Promise.ORGANISATION, *PLAIN).find(text)
    assert (found.shape, found.is_sure) == (shape, True)


@pytest.mark.parametrize("name", ["ocp", "odi", "robertson", "weiss", "petrova"])
def test_an_address_holds_a_name_between_other_words(name: str) -> None:
    assert holds(f"see https://the{name}page.example/x", forms(Promise.CHATHAM, *HARD))


@pytest.mark.parametrize(
    ("text", "shape", "is_sure"),
    [
        ("T.R. wants it closed", Shape.TIE, True),
        ("It came from T. R. and others", Shape.MENTION, True),
        ("TR: we close it", Shape.TIE, True),
        ("We close it (LvB)", Shape.TIE, True),
        ("It came from J.-L. O.", Shape.MENTION, True),
        ("The TR list is old", Shape.WORD, False),
        ("Der TR-Vorschlag ist gut", Shape.WORD, False),
    ],
)
def test_initials_are_somebody(text: str, shape: Shape, is_sure: bool) -> None:
    (found, *_) = forms(Promise.CHATHAM, *HARD).find(text)
    assert (found.shape, found.is_sure) == (shape, is_sure)


@pytest.mark.parametrize("text", ["CC BY-SA 4.0", "the tr. of it", "a.t.r.", "TRX", "an OAR list"])
def test_initials_are_no_part_of_a_word_and_no_name_of_an_organisation(text: str) -> None:
    found = forms(Promise.CHATHAM, *HARD).find(text)
    assert [each for each in found if each.form.kind is FormKind.MONOGRAM] == []


@pytest.mark.parametrize("text", ["die Weißregel", "Ångströmvorschlag", "der Weißsche Ansatz"])
def test_a_word_that_nobody_knows_may_begin_with_a_name(text: str) -> None:
    assert forms(Promise.ORGANISATION, *HARD).find(text)


def test_a_hit_tells_who_and_where() -> None:
    text = "We asked.\nAs GBIF put it: no"
    (hit,) = forms(Promise.CHATHAM).find(text)
    assert (hit.form.text, hit.form.whose, hit.shape) == ("GBIF", "o-gbif", Shape.TIE)
    assert text[hit.begin : hit.end] == "GBIF"


def test_what_is_parted_or_coded_is_told_by_its_stretch() -> None:
    for text, stretch in [
        ("of GB-\nIF now", "GB-\nIF"),
        ("of &#71;BIF now", "&#71;BIF"),
        ("a/%47BIF/b", "%47BIF"),
        ("of G\u200bBIF now", "G\u200bBIF"),
        ("これはGBIFの", "GBIF"),
        ("of Gbíf now", "Gbíf"),
    ]:
        (hit, *_) = forms(Promise.CHATHAM).find(text)
        assert text[hit.begin : hit.end] == stretch


def test_a_label_is_no_name_and_others_are_looked_for() -> None:
    programme = sample()
    label = Person("p-9", "Managing Director, The Project", "o-gbif", "Board of Trade")
    whole = Programme("", "", programme.organisations, (*programme.people, label))
    others = Others(
        names=("Rosa Quist", "Note-taker", "Notes"),
        organisations=(("o-oar", "Apparel Ledger"),),
        labelled=frozenset({"p-9"}),
    )
    looked_for = forbidden_forms(whole, Promise.CHATHAM, everyday_words(), others)
    for text in ("Rosa asked", "as Quist said", "the Apparel Ledger"):
        assert holds(text, looked_for)
    for text in ("The project ends", "the Board of Trade", "the Note-taker", "Notes: none"):
        assert not holds(text, looked_for), looked_for.find(text)


def test_a_role_of_two_people_is_nobodys() -> None:
    people = (
        Person("1", "Ada Quist", role="Head of Maps"),
        Person("2", "Bo Ran", role="Head of Maps"),
    )
    home = Organisation("o", "o", "Org One Two", "OOT")
    for several, found in ((people, False), (people[:1], True)):
        whole = Programme("", "", (home,), several)
        looked_for = forbidden_forms(whole, Promise.ORGANISATION, everyday_words())
        assert holds("ask the Head of Maps", looked_for) == found
