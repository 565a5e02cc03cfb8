"""Names as a call shows them mean people and organisations, or a person has to say whom."""

import pytest

from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.transcripts.model import Speaker
from facilitator.core.transcripts.speakers import certain, match_speaker

PROGRAMME = Programme(
    "P",
    "",
    (
        Organisation("o1", "gbif", "Global Biodiversity Information Facility", "GBIF"),
        Organisation("o2", "ocp", "Open Contracting Partnership", "OCP", aliases=("Contracting",)),
    ),
    (
        Person("p1", "Ana María Lima", "o1", email="ana.lima@example.org"),
        Person("p2", "Benedict Okoro", "o2", nicknames=("Ben",)),
        Person("p3", "Cara Okoro", "o1"),
        Person("p4", "Cara Stone", "o2"),
        Person("p5", "Dara Two", "o1", further=("o2",)),
    ),
)
ANA, BEN = Speaker("p1", "o1"), Speaker("p2", "o2")


@pytest.mark.parametrize(
    ("label", "speakers"),
    [
        ("Ana María Lima", [ANA]),
        ("ana maria lima", [ANA]),
        ("Ana Lima (GBIF)", [ANA]),
        ("GBIF | Ana", [ANA]),
        ("Ana L.", [ANA]),
        ("A. Lima", [ANA]),
        ("Lima, Ana María", [ANA]),
        ("Ana Lima (she/her)", [ANA]),
        ("ana.lima@example.org", [ANA]),
        ("Ana - GBIF (Guest)", [ANA]),
        ("Ben", [BEN]),
        ("Ben Okoro [Contracting]", [BEN]),
        ("GBIF", [Speaker(None, "o1")]),
        ("Open Contracting Partnership – room", [Speaker(None, "o2")]),
        ("Delegate of GBIF", [Speaker(None, "o1")]),
        ("Ana (OCP)", [Speaker(None, "o2")]),  # somebody else of that first name
        ("Ana María Lima (OCP)", [ANA]),  # the whole name says more
        ("Cara (OCP)", [Speaker("p4", "o2")]),
        ("Cara", [Speaker("p3", "o1"), Speaker("p4", "o2")]),
        ("Dara Two / OCP", [Speaker("p5", "o2")]),
        ("Dara Two", [Speaker("p5", "o1")]),
        ("Speaker 1", []),
        ("iPhone", []),
        ("", []),
        ("(((", []),
    ],
)
def test_names_in_a_call(label: str, speakers: list[Speaker]) -> None:
    found = match_speaker(PROGRAMME, label)
    assert list(found) == speakers
    assert certain(found) == (speakers[0] if len(speakers) == 1 else Speaker())
