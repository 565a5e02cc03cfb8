"""Names of people who were forgotten: found by hashes, which nobody can read."""

import pytest

from facilitator.core.model import Person, Promise
from facilitator.core.names.check import Others, forbidden_forms, holds
from facilitator.core.names.forgotten import HashedForms, hashed_forms, read_hashed
from facilitator.writeup.everyday import everyday_words
from tests.writeup.names.rosters import sample

WORDS = everyday_words()


def kept(*names: str) -> HashedForms:
    return hashed_forms([Person("p-x", name) for name in names], WORDS, "a key")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zoe agreed to close", "Zoe"),
        ("ZOË agreed to close", "ZOË"),
        ("as Quistgaard-Long put it", "Quistgaard-Long"),
        ("Quistgaard, Zoë", "Quistgaard"),
        ("ask zquistgaardlong@x.example", "zquistgaardlong"),
        ("Zoe-Quistgaard", "Zoe"),
        ("Long said no", "Long"),
        ("これはZoeの", "Zoe"),
        ("a long talk", None),
        ("the zoetrope", None),
        ("nothing of it", None),
    ],
)
def test_a_forgotten_name_is_found_word_by_word(text: str, found: str | None) -> None:
    others = Others(hashed=(kept("Zoë Quistgaard-Long"),))
    for promise in (Promise.ORGANISATION, Promise.CHATHAM):
        forms = forbidden_forms(sample(), promise, WORDS, others)
        names = [each.form.text for each in forms.find(text)]
        assert names[:1] == ([found] if found else [])
        assert holds(text, forms) == (found is not None)
    assert not forbidden_forms(sample(), Promise.NAMED, WORDS, others)


def test_what_is_kept_cannot_be_read_and_is_read_back() -> None:
    made = kept("Zoë Quistgaard", "Zoë Quist")
    text = made.written()
    assert not [each for each in ("zoe", "Zoë", "quist") if each in text.casefold()]
    assert read_hashed(text) == made
    assert made.some.isdisjoint(hashed_forms([Person("p", "Zoë Quist")], WORDS, "other").some)
    assert [read_hashed(each) for each in ("", "x", "a;;b;c", "a;b;c")] == [None] * 4
