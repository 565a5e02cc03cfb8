"""Equal names are told apart, and can be written so that one of them is meant."""

import pytest

from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.vocabulary import Ambiguous, Entity, Vocabulary

GBIF = Organisation("g", "gbif", "Global Biodiversity", "GBIF")
OCP = Organisation("o", "ocp", "Open Contracting Partnership", "OCP")
TIM, ANA = Person("1", "Tim Robertson", "g", "Head"), Person("2", "Ana Ruiz", "g")


def programme(*people: Person) -> Programme:
    return Programme("P", "", (GBIF, OCP), (TIM, ANA, *people))


@pytest.mark.parametrize(
    ("second", "shown", "beside"),
    [
        (Person("3", "Tim Robertson", "o"), ["Tim Robertson (GBIF)", "Tim Robertson (OCP)"], None),
        (
            Person("3", "tim  ROBERTSON", "o"),
            ["Tim Robertson (GBIF)", "tim  ROBERTSON (OCP)"],
            None,
        ),
        (Person("3", "Tim Robertson"), ["Tim Robertson (GBIF)", "Tim Robertson"], None),
        (
            Person("3", "Tim Robertson", None, "Observer"),
            ["Tim Robertson (GBIF)", "Tim Robertson (Observer)"],
            None,
        ),
        (
            Person("3", "Tim Robertson", "g", "Head"),
            ["Tim Robertson (GBIF, 1)", "Tim Robertson (GBIF, 2)"],
            ["Tim Robertson (1)", "Tim Robertson (2)"],
        ),
        (
            Person("3", "Tim Robertson", "g", "Intern"),
            ["Tim Robertson (GBIF, Head)", "Tim Robertson (GBIF, Intern)"],
            ["Tim Robertson (Head)", "Tim Robertson (Intern)"],
        ),
    ],
)
def test_equal_names_are_told_apart(
    second: Person, shown: list[str], beside: list[str] | None
) -> None:
    whole = programme(second)
    assert [full_name(whole, TIM), full_name(whole, second)] == shown
    expected = beside or [TIM.name, second.name]
    assert [name_beside(whole, TIM), name_beside(whole, second)] == expected
    assert full_name(whole, ANA) == name_beside(whole, ANA) == "Ana Ruiz"


@pytest.mark.parametrize(
    "typed",
    [
        "Tim Robertson (OCP)",
        "Tim Robertson, OCP",
        "@[tim robertson (ocp)]",
        "@tim robertson, open contracting partnership",
    ],
)
def test_one_of_equal_names_can_be_written(typed: str) -> None:
    whole = programme(Person("3", "Tim Robertson", "o"))
    vocabulary = Vocabulary.of(whole.organisations, whole.people)
    found = vocabulary.resolve(typed)
    assert isinstance(found, Entity)
    assert (found.id, found.label) == ("3", "Tim Robertson (OCP)")
    both = vocabulary.resolve("Tim Robertson")
    assert isinstance(both, Ambiguous)
    assert [each.label for each in both.candidates] == [
        "Tim Robertson (GBIF)",
        "Tim Robertson (OCP)",
    ]
    assert vocabulary.resolve_prefix("tim robertson, ocp: prices")[1] == "prices"


def test_who_has_a_name_alone_is_not_marked() -> None:
    whole = programme(Person("3", "Tim Robertson", "o"))
    vocabulary = Vocabulary.of(whole.organisations, whole.people)
    assert vocabulary.resolve("Ana Ruiz, GBIF") is None
    found = vocabulary.resolve("Ana Ruiz")
    assert isinstance(found, Entity)
    assert found.label == "Ana Ruiz"
