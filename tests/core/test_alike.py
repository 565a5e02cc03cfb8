"""What is the same sentence, typed by two hands, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.alike import differing, says_the_same, shape_of


def alike(one: str, other: str) -> bool:
    there, back = shape_of(one), shape_of(other)
    assert says_the_same(there, back) is says_the_same(back, there)
    return says_the_same(there, back)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the licence is too long", "The licence is too long!"),
        ("naïve Zürich", "Naive Zurich"),
        ("use a data set without licences", "use a dataset without licence"),
        ("they won't publish", "They will not publish."),
        ("they dont publish it", "they do not publish it"),
        ("we cannot publish", "we can't publish"),
        ("the lisence is too long", "the licence is too long"),
        ("teh licence is too long", "licence is too long"),
        ("publsih the data", "publish the data"),
        ("they recieve the data", "they receive the data"),
        ("the comittee will decide", "the committee will decide"),
        ("waht they receive", "what they receive"),
        ("we organize it by program", "we organise it by programme"),
        ("12% of the members", "12 per cent of members"),
        ("two members left", "2 members left"),
        ("twenty-one members", "21 members"),
        ("1,000 members", "1000 members"),
        ("10–12 members", "10-12 members"),
        ("GBIF’s nodes", "GBIF's nodes"),
        ("what about the licence", "what about the licence?"),
        ("terms & conditions", "terms and conditions"),
    ],
)
def test_the_same_but_for_slips(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("they will publish it", "they will not publish it"),
        ("they will publish it", "they won't publish it"),
        ("they can publish", "they cannot publish"),
        ("they always publish it", "they never publish it"),
        ("everybody votes", "nobody votes"),
        ("with a licence", "without a licence"),
        ("it is funded", "it is unfunded"),
        ("a non-profit", "a profit"),
        ("few members vote", "a few members vote"),
        ("ils publient tout", "ils ne publient pas tout"),
        ("avec licence", "sans licence"),
        ("un membre vote", "aucun membre vote"),
        ("sie werden es veröffentlichen", "sie werden es nicht veröffentlichen"),
        ("ein Mitglied stimmt zu", "kein Mitglied stimmt zu"),
        ("mit Lizenz", "ohne Lizenz"),
        ("publican los datos", "no publican los datos"),
        ("siempre publican", "nunca publican"),
        ("con licencia", "sin licencia"),
        ("publicam os dados", "não publicam os dados"),
        ("algum membro", "nenhum membro"),
        ("bekleyecek", "beklemeyecek"),
        ("他们会发布数据集", "他们不会发布数据集"),
    ],
)
def test_a_negation_makes_another_sentence(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 to 3", "8 to 7"),
        ("two voted", "three voted"),
        ("a third voted", "a quarter voted"),
        ("the first option", "the second option"),
        ("5 % of members", "6 % of members"),
        ("5 degrees", "-5 degrees"),
        ("5 degrees", "−5 degrees"),
        ("by 12 Nov", "by 13 Nov"),
        ("by 12 Nov", "by 12 Dec"),
        ("on Tuesday", "on Thursday"),
        ("it costs €5 m", "it costs $5 m"),
        ("5 km away", "5 m away"),
        ("a million notes", "a billion notes"),
        ("1.5 m", "15 m"),
        ("1.000 notes", "1,000 notes"),
        ("10-12 members", "10-13 members"),
        ("at 14:00", "at 15:00"),
        ("2026-10-07", "2026-10-08"),
        ("½ of them", "¼ of them"),
        ("votes: 20, 5", "votes: 25"),
        ("v2 of it", "v3 of it"),
        ("sesenta votos", "setenta votos"),
        ("budget > costs", "budget < costs"),
        ("they publish 👍", "they publish 👎"),
    ],
)
def test_a_number_makes_another_sentence(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the file is open", "the file is closed"),
        ("more data", "less data"),
        ("all of them vote", "none of them vote"),
        ("for the motion", "against the motion"),
        ("before the vote", "after the vote"),
        ("they accept it", "they reject it"),
        ("they agree", "they disagree"),
        ("it is legal", "it is illegal"),
        ("it is useful here", "it is useless here"),
        ("funded by GBIF", "founded by GBIF"),
        ("it finds data", "it funds data"),
        ("a leader pays", "a lender pays"),
        ("they prescribe it", "they proscribe it"),
        ("we decide", "we decided"),
        ("the board may decide", "the board must decide"),
        ("they publish it", "they only publish it"),
        ("they will publish it?", "they will publish it"),
        ("publicó el dato", "público el dato"),
        ("this year", "next year"),
    ],
)
def test_another_word_makes_another_sentence(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("OCP funds GBIF", "GBIF funds OCP"),
        ("people vote, members do not", "members vote, people do not"),
        ("not all vote", "all vote not"),
        ("from the board to the members", "from the members to the board"),
    ],
)
def test_another_order_makes_another_sentence(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.slow
@given(st.text(max_size=40))
def test_whatever_is_typed_says_the_same_as_itself(text: str) -> None:
    assert alike(text, text) is bool(shape_of(text))


@given(
    st.lists(
        st.sampled_from(["the", "a", "licence", "is", "not", "too", "long", "for", "12", "members"])
    )
)
def test_one_word_left_out_is_seen(words: list[str]) -> None:
    text = " ".join(words)
    assert not alike(f"{text} never", text)


def test_where_two_texts_differ_is_named() -> None:
    assert differing("they will not publish", "they will publish") == ("not", "")
    assert differing("a b c", "a x c") == ("b", "x")
    assert differing("same", "same") == ("", "")
    assert differing("no no", "no") == ("no", "")
