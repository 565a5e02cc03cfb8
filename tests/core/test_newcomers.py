"""The name of somebody new: whose they are, and what an organisation nobody knows becomes."""

import pytest

from facilitator.core.model import Organisation
from facilitator.core.newcomers import handle_of, organisation_named, split_name

OAR = Organisation("1", "oar", "Open Apparel Registry", "OAR", aliases=("OSH",))
META = Organisation("2", "metabrainz", "MetaBrainz Foundation", "MetaBrainz")


@pytest.mark.parametrize(
    ("typed", "name", "organisation"),
    [
        ("Ana Ruiz, Ministry of Transport", "Ana Ruiz", "Ministry of Transport"),
        ("  Ana   Ruiz ,Ministry  of Transport ", "Ana Ruiz", "Ministry of Transport"),
        ("Ana Ruiz, Ministry, Utrecht", "Ana Ruiz", "Ministry, Utrecht"),
        ("Ana Ruiz (Ministry of Transport)", "Ana Ruiz", "Ministry of Transport"),
        ("Ana Ruiz; Ministry", "Ana Ruiz", "Ministry"),
        ("安娜，交通部", "安娜", "交通部"),
        ("Martin King, Jr.", "Martin King, Jr.", ""),
        ("Martin King, Jr., SCLC", "Martin King, Jr.", "SCLC"),
        ("Ana Ruiz, PhD", "Ana Ruiz, PhD", ""),
        ("Ana Ruiz,", "Ana Ruiz", ""),
        ("Ana Ruiz", "Ana Ruiz", ""),
        (", Ministry", "", "Ministry"),
        ("", "", ""),
    ],
)
def test_name_and_organisation(typed: str, name: str, organisation: str) -> None:
    assert split_name(typed) == (name, organisation)


@pytest.mark.parametrize(
    "typed", ["oar", "OAR", "open apparel registry", "osh", "Ópen Apparel Registry"]
)
def test_an_organisation_is_known_by_a_whole_name(typed: str) -> None:
    assert organisation_named((OAR, META), typed) is OAR


@pytest.mark.parametrize("typed", ["Meta", "Open", "OA", "OARS", "MetaBranz", ""])
def test_a_part_of_a_name_or_a_misspelt_one_is_not_known(typed: str) -> None:
    assert organisation_named((OAR, META), typed) is None


def test_handles_are_letters_and_digits_and_differ() -> None:
    assert handle_of("Ministry of Transport", {"oar"}) == "ministryoftransport"
    assert handle_of("Ministère de l’Écologie", set()) == "ministeredelecologie"
    assert handle_of("O.A.R.", {"oar", "oar2"}) == "oar3"
    assert handle_of("交通部", set()) == "交通部"
    assert handle_of("…", set()) == "guest"
