"""Names as colleagues write them: initials, halves, what an organisation is, run together."""

import pytest

from facilitator.core.model import Organisation, Person, Programme, Promise
from facilitator.core.names.check import forbidden_forms
from facilitator.writeup.everyday import everyday_words

MANY_WAYS = (
    Person("p-1", "Ted Long", email="ted@x.example"),
    Person("p-2", "Jean-Luc d’Ormesson", role="Head of Water"),
    Person("p-3", "Ng Wei Ling"),
    Person("p-4", "María José Peña"),
    Person("p-5", "Conor O'Donoghue"),
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what stands before the @ of an address is looked for as the name that it is
        ("we heard that T.E.D. closes it", "Ted"),
        ("T-e-d closes it", "Ted"),
        ("T`e`d closes it", "Ted"),
        ("the idea of J.-L. won", "J.L."),
        ("J.L. said so", "J.L."),
        ("M.J. closes it", "M.J."),
        ("M.-J. closes it", "M.J."),
        ("we heard ormesson on it", "Ormesson"),
        ("see https://x.example/ormesson/a", "Ormesson"),
        ("they heard donoghue on it", "Donoghue"),
        ("they heard weiling on it", "Wei Ling"),
        ("the HoW closes it", "HoW"),
    ],
)
def test_somebody_is_found_as_colleagues_write_the_name(text: str, name: str) -> None:
    programme = Programme("", "", people=MANY_WAYS)
    looked_for = forbidden_forms(programme, Promise.ORGANISATION, everyday_words())
    assert name in {each.form.text for each in looked_for.find(text)}


@pytest.mark.parametrize(
    "text",
    ["How it closes, and how late", "Donkeys brayed", "wading in, reed by reed", "the edited list"],
)
def test_everyday_words_are_nobody_of_many_ways(text: str) -> None:
    programme = Programme("", "", people=MANY_WAYS)
    looked_for = forbidden_forms(programme, Promise.ORGANISATION, everyday_words())
    assert not looked_for.find(text)


HOUSES = (
    Organisation("o-1", "zeph", "Zephyr Trust", "Zephyr"),
    Organisation("o-2", "reed", "Reed & Sons", "R&S"),
    Organisation("o-3", "it", "Institute of Tides", "IT"),
    Organisation("o-4", "odi", "Open Lake Bureau", "ODI"),
    Organisation("o-5", "wind", "Wind and Sail", "Wind and Sail"),
    Organisation("o-6", "lake", "Second Trust", "Lakeside"),
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("we heard the Zephyrs on it", "Zephyr"),
        ("they asked theodi about it", "theodi"),
        ("they asked I.T. about it", "IT"),
        ("Reed and Sons close it", "Reed and Sons"),
        ("reed and sons close it", "Reed and Sons"),
        ("they asked Wind & Sail", "Wind & Sail"),
        ("the Bureau closes it", "the Bureau"),
        ("what the Institute wants", "the Institute"),
        ("a rule of the Lake Bureau", "Lake Bureau"),
    ],
)
def test_an_organisation_is_found_as_people_write_it(text: str, name: str) -> None:
    programme = Programme("", "", organisations=HOUSES)
    for promise in (Promise.UNATTRIBUTED, Promise.CHATHAM):
        looked_for = forbidden_forms(programme, promise, everyday_words())
        assert name in {each.form.text for each in looked_for.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "soft zephyrs came over the water",
        "it is a bureau, and the bureau closes",
        "The bureau closes; an institute does not",
        "the Trust closes it",  # of which there are two
        "our sons and theology",
    ],
)
def test_an_everyday_word_is_no_organisation(text: str) -> None:
    programme = Programme("", "", organisations=HOUSES)
    looked_for = forbidden_forms(programme, Promise.CHATHAM, everyday_words())
    assert not looked_for.find(text)
