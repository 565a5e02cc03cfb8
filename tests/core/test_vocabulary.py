import pytest

from facilitator.core.model import Organisation, Person, Question
from facilitator.core.vocabulary import Ambiguous, Entity, EntityKind, Vocabulary

ORGANISATIONS = (
    Organisation("o-un", "un", "United Nations", "UN"),
    Organisation("o-women", "unwomen", "UN Women", "UN Women"),
    Organisation("o-ecole", "ecole", "École Ouverte", "École"),
    Organisation("o-cote", "cdi", "Côte d’Ivoire", "CDI", aliases=("Ivory Coast",)),
    Organisation("o-att", "att", "AT&T", "AT&T"),
    Organisation("o-cpp", "cpp", "C++", "C++"),
    Organisation("o-a", "twin", "Twin", "Twin"),
    Organisation("o-b", "other", "Other", "Other", aliases=("twin",)),
    Organisation("o-sim", "sim", "Simon", "Simon"),
)
PEOPLE = (
    Person("p-ada", "Ada O’Neill", "o-un"),
    Person("p-jo1", "Jo One"),
    Person("p-jo2", "Jo Two"),
    Person("p-simon", "Simon Says"),
    Person("p-zoe", "Zoë Zander"),
)
QUESTIONS = (Question("q-2", "Q2", "Governance", "Who decides?"),)
VOCABULARY = Vocabulary.of(
    ORGANISATIONS, PEOPLE, questions=QUESTIONS, tags=("licensing", "governance", "data quality")
)


def ids(meaning: Entity | Ambiguous | None) -> tuple[str, ...]:
    if meaning is None:
        return ()
    return tuple(
        each.id for each in (meaning.candidates if isinstance(meaning, Ambiguous) else (meaning,))
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("un", ("o-un",)),
        (" UN ", ("o-un",)),
        ("@un", ("o-un",)),
        ("＠un", ("o-un",)),
        ("@[United  Nations]", ("o-un",)),
        ("un women", ("o-women",)),
        ("UN\u00a0Women", ("o-women",)),
        ("u\u200bn", ("o-un",)),
        ("École", ("o-ecole",)),
        ("E\u0301COLE", ("o-ecole",)),
        ("ecole", ("o-ecole",)),
        ("cote d'ivoire", ("o-cote",)),
        ("ivory coast", ("o-cote",)),
        ("at&t", ("o-att",)),
        ("c++", ("o-cpp",)),
        ("ada o'neill", ("p-ada",)),
        ("Ada", ("p-ada",)),
        ("zoe", ("p-zoe",)),
        ("Jo", ("p-jo1", "p-jo2")),
        ("twin", ("o-a", "o-b")),
        ("Simon", ("o-sim",)),  # a name before a first name
        ("Simon Says", ("p-simon",)),
        ("o'neill", ()),
        ("un and more", ()),
        ("unw", ()),
        ("\u0430tt", ()),  # a Cyrillic letter that looks like ours
        ("", ()),
        ("@", ()),
        ("@[]", ()),
        ("governance", ()),
    ],
)
def test_resolve(typed: str, expected: tuple[str, ...]) -> None:
    assert ids(VOCABULARY.resolve(typed)) == expected


@pytest.mark.parametrize(
    ("typed", "expected", "rest"),
    [
        ("un about licences", ("o-un",), "about licences"),
        ("@un: about licences", ("o-un",), "about licences"),
        ("UN women, about licences", ("o-women",), "about licences"),
        ("un", ("o-un",), ""),
        ("@[Côte d'Ivoire]  hand", ("o-cote",), "hand"),
        ("Ada wants to add", ("p-ada",), "wants to add"),
        ("Jo wants to add", ("p-jo1", "p-jo2"), "wants to add"),
        ("unknown thing", (), "unknown thing"),
        ("@[unknown] thing", (), "@[unknown] thing"),
        ("un\nwomen", ("o-un",), "women"),
    ],
)
def test_resolve_prefix(typed: str, expected: tuple[str, ...], rest: str) -> None:
    meaning, after = VOCABULARY.resolve_prefix(typed)
    assert (ids(meaning), after) == (expected, rest)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("q2", "q-2"),
        ("Governance", "q-2"),
        ("Data  Quality", "data quality"),
        ("LICENSING", "licensing"),
    ],
)
def test_a_label_is_a_question_before_it_is_a_tag(typed: str, expected: str) -> None:
    found = VOCABULARY.label_named(typed)
    assert found is not None
    assert [each.id for each in found.entities] == [expected]


def test_the_exact_spelling_goes_before_the_accent_blind_one() -> None:
    vocabulary = Vocabulary.of(
        (Organisation("plain", "cote", "Cote", "Cote"), Organisation("hat", "x", "Côte", "Côte"))
    )
    assert ids(vocabulary.resolve("Côte")) == ("hat",)
    assert ids(vocabulary.resolve("cote")) == ("plain",)
    assert ids(vocabulary.resolve("Coté")) == ("plain", "hat")


def test_a_person_brings_the_organisation_along() -> None:
    assert VOCABULARY.resolve("Ada O'Neill") == Entity(
        EntityKind.PERSON, "p-ada", "Ada O’Neill", "o-un"
    )


def test_a_handle_is_spelt_as_the_short_name() -> None:
    found = VOCABULARY.speaker_at("ask cdi now", 4)
    assert found is not None
    assert (found.end, found.spelling) == (7, "CDI")


def test_nothing_is_known_at_first() -> None:
    assert Vocabulary.of().resolve("gbif") is None
    assert Vocabulary.of((Organisation("o", "", "", ""),)).resolve("") is None
