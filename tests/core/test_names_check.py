"""Which spellings of a name are found, and which words are left alone."""

import pytest

from facilitator.core.model import Promise
from facilitator.core.names_check import (
    Located,
    Name,
    NameKind,
    check,
    forbidden_in,
    forbidden_names,
    holds,
    names_of,
)
from tests.writeup.stand_ins import note, programme

PROGRAMME = programme()
CHATHAM = forbidden_names(PROGRAMME, Promise.CHATHAM)

FOUND = [
    "ALN said no",
    "aln: we said no",
    "the ALN's rules",
    "ALN’s rules",
    "two ALNs",
    "A\u200bLN",
    "a.l.n.",
    "see https://aln.example/x",
    "see https://data.ALNdata.example",
    "Quillmedians agree",
    "quillmedia",
    "Quill-media",
    "Quill media",
    "QUILLMEDIA",
    "Qu\u00adill\u200bmedia",
    "Quíllmedia",
    "Ｑｕｉｌｌｍｅｄｉａ",
    "Quillpedians",
    "OpenStarBasers came",
    "open star base",
    "the OAR",
    "OAR",
    "OARs",
    "O.A.R.",
    "@oar",
    "Open Anchor Registry",
    "ada thinks so",
    "Ada Lindqvarn",
    "lindqvärn’s idea",
    "Lindqva\u0308rn",
    "Teal",
    "Mark",
    "Eun-ji",
    "Eunji",
    "Convenix",
    "more lichens",
    "mail boris@bellweather.example",
    "in the Delegate of CorePath's view",
]
LEFT_ALONE = [
    "the board",
    "a boar",
    "an oar in the water",
    "oars",
    "mark my words",
    "Marking",
    "saln",
    "steal",
    "the delegate of another",
    "van",
    "so a rule",
    "adaptive",
    "Value for",
    "Boring",
    "",
]


@pytest.mark.parametrize("text", FOUND)
def test_found(text: str) -> None:
    assert holds(text, CHATHAM)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert check([Located("here", text)], CHATHAM) == ()


def test_a_hit_tells_place_name_and_what_was_found() -> None:
    (hit,) = check([Located("note 3", "the quill-medians")], CHATHAM)
    assert (hit.place, hit.name, hit.found) == ("note 3", "Quillmedia", "quillmedia")


def test_named_forbids_nothing_and_organisation_only_people() -> None:
    assert forbidden_names(PROGRAMME, Promise.NAMED) == ()
    people = forbidden_names(PROGRAMME, Promise.ORGANISATION)
    assert holds("Boris van Teal", people)
    assert holds("as Teal said", people)
    assert not holds("CorePath, ALN and Quillmedia", people)


def test_unattributed_forbids_a_note_to_name_its_own_speaker() -> None:
    own = forbidden_in(note(1, "", said_by=("o-oar",)), PROGRAMME, Promise.UNATTRIBUTED)
    assert holds("OAR does it", own)
    assert holds("in our harbours", own)
    assert not holds("ALN does it", own)
    assert holds("Ada does it", own)
    action = note(1, "", owner_organisation="o-aln")
    assert holds("ALN to do it", forbidden_in(action, PROGRAMME, Promise.UNATTRIBUTED))


def test_a_first_name_is_found_in_the_plural_but_not_inside_a_word() -> None:
    grant = [Name("Grant", NameKind.PART)]
    assert holds("Grant's plan", grant)
    assert not holds("the grants are granted", grant)


def test_names_of_an_organisation_leave_the_article_out() -> None:
    oar = next(each for each in PROGRAMME.organisations if each.handle == "oar")
    assert [each.text for each in names_of(oar)] == ["OAR", "Open Anchor Registry"]
