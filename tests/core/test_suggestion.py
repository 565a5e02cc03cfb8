"""Whom to hear first, and why."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.model import (
    Item,
    Organisation,
    Person,
    Programme,
    Promise,
    Question,
    QueueEntry,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.presence import Presence
from facilitator.core.state import state_at
from facilitator.core.suggestion import Reason, Suggestion, suggest

MIN = 60_000
NOW = 60 * MIN
HOST = Organisation("host", "host", "Host", "Host", kind="convenor")
MEMBERS = tuple(Organisation(one, one, one.upper(), one.upper()) for one in "abcd")
PROGRAMME = Programme(
    "P",
    "",
    (*MEMBERS, HOST),
    (Person("guest", "Guest"),),
    (Question("q1", "Q1", "One", "?"), Question("q2", "Q2", "Two", "?")),
)
ROUND = Item("round", "Check-in", 10 * MIN, method="Round")
OTHER = Item("other", "Another question", 10 * MIN, question="q1")
TALK = Item("talk", "Discussion", 20 * MIN)


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who waits, `at` so many seconds after minute 50 of the clock."""

    who: str
    at: int = 0
    reply: bool = False
    remote: bool = False
    moved: bool = False

    def entry(self, place: int) -> QueueEntry:
        guest = self.who == "guest"
        return QueueEntry(
            id=f"{self.who}{place}",
            person=self.who if guest else None,
            organisation=None if guest else self.who,
            reason="",
            kind="reply" if self.reply else "hand",
            mode="remote" if self.remote else "room",
            asked_at=50 * MIN + self.at * 1000,
            item="talk",
            position=f"{place:03}",
            moved=self.moved,
        )


def record_of(hands: list[Hand], spoken: list[tuple[str, float, str]]) -> Record:
    """Return a roundtable on Q2 in its discussion; `spoken` is who, minutes and on which item."""
    turns, at = [], 0
    for number, (who, minutes, item) in enumerate(spoken):
        end = at + round(minutes * MIN)
        guest = who == "guest"
        person, organisation = (who, None) if guest else (None, who)
        turns.append(Turn(f"t{number}", at, end, TurnKind.TURN, person, organisation, item))
        at = end
    return Record(
        Roundtable("r", 1, "R", "q2", "UTC", Promise.ORGANISATION, started_at=0),
        (ROUND, OTHER, TALK),
        (Stretch("s", 0, None, "talk"),),
        tuple(turns),
        queue=tuple(hand.entry(place) for place, hand in enumerate(hands)),
    )


def suggested(
    hands: list[Hand], spoken: list[tuple[str, float, str]] | None = None
) -> Suggestion | None:
    record = record_of(hands, spoken or [])
    return suggest(PROGRAMME, record, state_at(PROGRAMME, record, NOW))


NOT_HEARD, LEAST = Reason.NOT_HEARD, Reason.LEAST_AIRTIME
WAITING, REMOTE = Reason.WAITING_LONGEST, Reason.REMOTE
ALL_HEARD = [("a", 9, "talk"), ("b", 4, "talk"), ("c", 2, "talk"), ("d", 1, "talk")]


@pytest.mark.parametrize(
    ("hands", "spoken", "who", "reasons"),
    [
        pytest.param(
            [Hand("a"), Hand("b"), Hand("c")],
            [("a", 1, "talk"), ("c", 1, "talk")],
            "b",
            (NOT_HEARD,),
            id="not heard on the question",
        ),
        pytest.param(
            [Hand("a"), Hand("b"), Hand("c")],
            [("a", 1, "talk"), ("b", 5, "other"), ("c", 2, "other")],
            "c",
            (NOT_HEARD, LEAST),
            id="of two not heard the one with less airtime on other questions",
        ),
        pytest.param(
            [Hand("a"), Hand("b"), Hand("c")], ALL_HEARD, "c", (LEAST,), id="all are heard"
        ),
        pytest.param(
            [Hand("a"), Hand("b", 70), Hand("c", 130)],
            [("a", 1, "talk")],
            "b",
            (NOT_HEARD, WAITING),
            id="of two equal ones who waits longer",
        ),
        pytest.param(
            [Hand("a", 1), Hand("b", 30, remote=True)],
            [],
            "b",
            (REMOTE,),
            id="nobody has spoken and both asked in the same minute",
        ),
        pytest.param(
            [Hand("a"), Hand("a", 5), Hand("b", 9)],
            [("a", 3, "talk"), ("b", 1, "talk")],
            "b",
            (LEAST,),
            id="airtime is the organisation's",
        ),
        pytest.param(
            [Hand("a"), Hand("b")],
            [("a", 3, "round"), ("b", 1, "talk")],
            "b",
            (LEAST,),
            id="a round counts, as it does on the board",
        ),
        pytest.param(
            [Hand("host"), Hand("a")],
            [("host", 3, "talk"), ("a", 1, "talk")],
            "a",
            (LEAST,),
            id="a convenor lets a member pass who had less",
        ),
        pytest.param(
            [Hand("guest"), Hand("a")],
            [("guest", 3, "talk")],
            "a",
            (NOT_HEARD,),
            id="so does a guest",
        ),
    ],
)
def test_who_should_be_first(
    hands: list[Hand],
    spoken: list[tuple[str, float, str]],
    who: str,
    reasons: tuple[Reason, ...],
) -> None:
    found = suggested(hands, spoken)
    assert found is not None
    assert (found.entry.organisation, found.reasons, found.question) == (who, reasons, "Q2")


@pytest.mark.parametrize(
    ("hands", "spoken"),
    [
        pytest.param([], [], id="an empty queue"),
        pytest.param([Hand("a")], [("a", 9, "talk")], id="one alone"),
        pytest.param([Hand("a"), Hand("b", 70)], [], id="nobody has spoken: who asked first"),
        pytest.param([Hand("d"), Hand("a"), Hand("b")], ALL_HEARD, id="the first is the one"),
        pytest.param([Hand("a", reply=True), Hand("d")], ALL_HEARD, id="a reply goes first"),
        pytest.param([Hand("a", moved=True), Hand("d")], ALL_HEARD, id="moved there by hand"),
        pytest.param([Hand("a"), Hand("d", moved=True)], ALL_HEARD, id="moved back by hand"),
        pytest.param(
            [Hand("a"), Hand("b")],
            [("a", 1.9, "talk"), ("b", 1.1, "talk")],
            id="seconds are no reason",
        ),
        pytest.param([Hand("a", 1), Hand("b", 70, remote=True)], [], id="remote, but later"),
        pytest.param(
            [Hand("a"), Hand("b")], [("a", 3, "talk"), ("b", 9, "round")], id="heard in a round"
        ),
        pytest.param([Hand("a"), Hand("host")], ALL_HEARD, id="a convenor is not suggested"),
        pytest.param([Hand("host"), Hand("a")], ALL_HEARD, id="nor overtaken by who had more"),
    ],
)
def test_the_order_may_stand(hands: list[Hand], spoken: list[tuple[str, float, str]]) -> None:
    assert suggested(hands, spoken) is None


def test_whoever_speaks_now_counts_up_to_this_second() -> None:
    record = record_of([Hand("a"), Hand("b")], [("a", 1, "talk"), ("b", 1, "talk")])
    running = Turn("now", 10 * MIN, None, TurnKind.TURN, None, "a", "talk")
    record = replace(record, turns=(*record.turns, running))
    found = [
        suggest(PROGRAMME, record, state_at(PROGRAMME, record, 10 * MIN + ms))
        for ms in (MIN - 1, MIN)
    ]
    assert found[0] is None
    assert found[1] is not None
    assert found[1].entry.organisation == "b"


@pytest.mark.parametrize(
    ("minutes", "spoken", "who", "reasons"),
    [
        pytest.param(15, [], "b", (Reason.LEAVES_SOON,), id="soon"),
        pytest.param(0, [], None, (), id="was to have left"),
        pytest.param(16, [], None, (), id="not so soon"),
        pytest.param(5, ALL_HEARD, "b", (Reason.LEAVES_SOON,), id="before least airtime"),
        pytest.param(5, [("a", 1, "talk"), ("b", 1, "talk")], "c", (NOT_HEARD,), id="not heard"),
    ],
)
def test_who_leaves_soon_goes_before_least_airtime(
    minutes: int, spoken: list[tuple[str, float, str]], who: str | None, reasons: tuple[Reason, ...]
) -> None:
    record = record_of([Hand("a"), Hand("b"), Hand("c")], spoken)
    record = replace(record, presence=(Presence("b", leaves_at=NOW + minutes * MIN),))
    found = suggest(PROGRAMME, record, state_at(PROGRAMME, record, NOW))
    assert (found and found.entry.organisation) == who
    assert found is None or found.reasons == reasons


def test_an_organisation_leaves_with_its_last_person() -> None:
    people = (Person("b1", "One", "b"), Person("b2", "Two", "b"))
    programme = replace(PROGRAMME, people=people)
    record = record_of([Hand("a"), Hand("b")], [])
    soon = NOW + MIN
    one = replace(record, presence=(Presence("b1", leaves_at=soon),))
    assert suggest(programme, one, state_at(programme, one, NOW)) is None
    both = replace(one, presence=(*one.presence, Presence("b2", leaves_at=soon)))
    assert suggest(programme, both, state_at(programme, both, NOW)) is not None


def test_without_a_question_it_is_heard_at_all() -> None:
    record = record_of([Hand("a"), Hand("b")], [("a", 1, "talk")])
    record = replace(record, roundtable=replace(record.roundtable, question=None))
    found = suggest(PROGRAMME, record, state_at(PROGRAMME, record, NOW))
    assert found is not None
    assert (found.entry.organisation, found.question) == ("b", "")


@pytest.mark.parametrize("ended", [True, False], ids=["ended", "not started"])
def test_only_while_the_roundtable_is_live(ended: bool) -> None:
    record = record_of([Hand("a"), Hand("b")], [("a", 1, "talk")])
    head = replace(record.roundtable, ended_at=NOW) if ended else record.roundtable
    head = head if ended else replace(head, started_at=None, opened_at=0)
    record = replace(record, roundtable=head)
    assert suggest(PROGRAMME, record, state_at(PROGRAMME, record, NOW)) is None


HANDS = st.builds(
    Hand,
    st.sampled_from("abcd"),
    st.integers(0, 300),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
SPOKEN = st.lists(
    st.tuples(
        st.sampled_from("abcd"), st.integers(0, 4), st.sampled_from(["round", "other", "talk"])
    ),
    max_size=12,
)


@given(st.lists(HANDS, max_size=6), SPOKEN)
def test_it_is_a_hand_behind_a_hand_has_a_reason_and_then_rests(
    hands: list[Hand], spoken: list[tuple[str, float, str]]
) -> None:
    found = suggested(hands, spoken)
    if found is None:
        return
    assert found.reasons
    assert found.entry.kind == "hand"
    assert not found.entry.moved
    chosen = next(i for i, hand in enumerate(hands) if hand.entry(i) == found.entry)
    assert chosen > 0
    accepted = [replace(hands[chosen], moved=True), *hands[:chosen], *hands[chosen + 1 :]]
    assert suggested(accepted, spoken) is None
