"""Which spellings of a name are found, and which words are left alone."""

import pytest

from facilitator.core.model import Promise
from facilitator.core.names.check import Located, check, forbidden_forms, holds
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import Form, FormKind
from facilitator.core.names.organisations import names_of
from facilitator.writeup.everyday import everyday_words
from tests.writeup.stand_ins import programme

PROGRAMME = programme()
WORDS = everyday_words()
CHATHAM = forbidden_forms(PROGRAMME, Promise.CHATHAM, WORDS)

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
    assert not forbidden_forms(PROGRAMME, Promise.NAMED, WORDS)
    people = forbidden_forms(PROGRAMME, Promise.ORGANISATION, WORDS)
    assert holds("Boris van Teal", people)
    assert holds("as Teal said", people)
    assert not holds("CorePath, ALN and Quillmedia", people)


@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_who_may_be_tied_to_nothing_is_no_organisation_either(promise: Promise) -> None:
    forms = forbidden_forms(PROGRAMME, promise, WORDS)
    for text in ("OAR does it", "the Harbour", "ALN to do it", "Ada does it", "a RateWeller"):
        assert holds(text, forms)
    assert holds("in our harbours", forms) == (promise is Promise.CHATHAM)


def test_a_first_name_is_found_in_the_plural_but_not_inside_a_word() -> None:
    grant = Forms([Form("Grant", FormKind.PART)], WORDS)
    assert holds("Grant's plan", grant)
    assert not holds("the grants are granted", grant)


def test_names_of_an_organisation_leave_the_article_out() -> None:
    oar = next(each for each in PROGRAMME.organisations if each.handle == "oar")
    assert [each.text for each in names_of(oar)] == ["OAR", "Open Anchor Registry"]
