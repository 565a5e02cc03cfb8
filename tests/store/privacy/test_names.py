"""A name is found however it is spelt, and only where it stands whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.text import fold
from facilitator.store.privacy.names import NameSwap


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("Ana Silva spoke", "X spoke"),
        ("ANA  silva’s point", "X’s point"),
        ("_Ana Silva_ and @[Ana Silva]", "_X_ and @[X]"),
        ("Ana\u00a0Silva, Ana\nSilva", "X, X"),
        ("A\u00adna Silva", "X"),
        ("Mariana Silva, Ana Silvano, Ana, Silva", None),
        ("Ana Silva\u0301 and Ana Sílva", "X and Ana Sílva"),  # who is kept
        ("Ana Silva Costa is another, and Ana Silva", "Ana Silva Costa is another, and X"),
        ("Juan O'Neil and Juan O’Neil", "Y and Y"),
        ("José Straße, Jose\u0301 STRASSE", "Z, Z"),
        ("Jose Straße, José Strasse", "Z, Z"),
        ('["Ana Silva", "b"]', '["X", "b"]'),
        ("[Ana Silva]", "[X]"),
        ('Ed "Red" Ray', "W"),
        ('["Ed \\"Red\\" Ray"]', '["W"]'),
        ("", None),
    ],
)
def test_names_are_found_as_whole_words_and_folded(text: str, swapped: str | None) -> None:
    labels = {"Ana Silva": "X", "Juan O’Neil": "Y", "José Straße": "Z", 'Ed "Red" Ray': "W"}
    swap = NameSwap(labels, kept=["Ana Silva Costa", "Somebody Else", "Ana Sílva"])
    assert swap.swap(text) == (text if swapped is None else swapped)


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("Robertson, Tim agreed; ROBERTSON Tim; Robertson (Tim)", "X agreed; X; X"),
        ("Tim-Robertson, tim_robertson, TimRobertson", "X, X, X"),
        ("mail tim.robertson@gbif.example or trobertson@x.example", "mail X or X"),
        ("mail dr.tim.robertson@x.example, robertson.t@x.example", "mail X, X"),
        ("@trobertson and x.example/tim-robertson", "@X and x.example/X"),
        ("ask T. Robertson, T Robertson, Robertson T., Robertson, T", "ask X, X, X, X"),
        ("Tim J. Robertson", "X"),
        ("Rene Dupont, RENÉ DUPONT, Dupont, Rene", "Y, Y, Y"),
        ("van Breen, Laureen; L. van Breen; Laureen Breen; lvanbreen@x.example", "Z; Z; Z; Z"),
        ("Mueller, Juergen; Jurgen Muller; jmueller@x.example", "J; J; J"),
        ("Smith Jones, Anne Marie; A-M Smith-Jones; Anne Smith; AM Smith-Jones", "S; S; S; S"),
        ("Kim Eun-ji and Eunji Kim", "K and K"),
        ("A. Long, Long, Ann; along@x.example", "L, L; L"),
        ("along the long way; a long talk; A long ann", None),
        ("how long will it take", None),
        ("Tim alone, Robertson alone", None),
        ("Mariana Robertson, Tim Silva", None),
        ("tr77@x.example", "X"),
    ],
)
def test_a_name_is_found_in_each_way_it_is_written(text: str, swapped: str | None) -> None:
    labels = {"Tim Robertson": "X", "tr77@x.example": "X", "René Dupont": "Y", "Ann Long": "L"}
    labels |= {"Laureen van Breen": "Z", "Anne-Marie Smith-Jones": "S", "Will Long": "W"}
    swap = NameSwap({**labels, "Jürgen Müller": "J", "Eun-ji Kim": "K"}, kept=["Ana Robertson"])
    assert swap.swap(text) == (text if swapped is None else swapped)
    assert swap.swap(swap.swap(text)) == swap.swap(text)


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=6))
def test_a_name_between_spaces_is_always_found(before: str, after: str, name: str) -> None:
    if not any(each.isalnum() for each in fold(name)):
        return
    swapped = NameSwap({name: "●"}).swap(f"{before} {name} {after}")
    assert "●" in swapped
