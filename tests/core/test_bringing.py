"""What makes two notes the same, and how far apart two clocks are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.alike import shape_of
from facilitator.core.bringing import (
    NO_MARKS,
    Incoming,
    IncomingVerdict,
    Judged,
    Kept,
    Marks,
    Mine,
    known_before,
    rule_of,
    strictest_rule,
    twin_of,
)
from facilitator.core.commands import parse_delta
from facilitator.core.model import (
    OFF_THE_RECORD,
    Item,
    Kind,
    Note,
    Promise,
    Record,
    Roundtable,
    Stretch,
)
from facilitator.core.other_clock import Offset, estimate, format_offset

SECOND, MINUTE = 1000, 60_000


def note(text: str, at: int = 0, **more: object) -> Note:
    return Note("n", at, "Ana", text, Kind.INSIGHT, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ours", "theirs", "apart_s", "same_speaker", "alike"),
    [
        ("the licence is too long", "The licence is too long!", 0, True, True),
        ("the licence is too long", "The licence is too long!", 3600, True, True),
        ("the licence is too long", "The licence is too long!", 3600, False, False),
        ("the licence is too long", "The licence is too long!", 89, False, True),
        ("people vote, members do not", "members vote, people do not", 10, True, False),
        ("the licence is too long", "the budget is too small", 0, True, False),
        ("yes, agreed", "Yes, agreed.", 3600, True, False),
        ("yes, agreed", "Yes, agreed.", 20, True, True),
        ("naïve Zürich", "Naive Zurich", 20, True, True),
        ("?!", "?!", 0, True, False),
    ],
)
def test_twins(ours: str, theirs: str, apart_s: int, *, same_speaker: bool, alike: bool) -> None:
    mine = Mine(note(ours, said_by=("gbif",)), "n", shape_of(ours))
    speakers = {"gbif"} if same_speaker else {"ocp"}
    found = twin_of(shape_of(theirs), at=apart_s * SECOND, speakers=speakers, mine=(mine,))
    assert (found is mine) is alike


@pytest.mark.parametrize(
    ("kept", "off", "expected"),
    [
        ([], False, None),
        ([Kept("r", None, "said")], False, Judged(IncomingVerdict.HERE, "r")),
        ([Kept("x", "r", "said")], False, Judged(IncomingVerdict.HERE, "x")),
        ([Kept("x", "other", "said")], False, None),
        ([Kept("r", None, "said", deleted=True)], False, Judged(IncomingVerdict.HERE)),
        ([Kept("r", None, "said better")], False, Judged(IncomingVerdict.ALIKE, "r")),
        ([Kept("r", None, "said better", deleted=True)], False, Judged(IncomingVerdict.HERE)),
        (
            [Kept("r", None, "better"), Kept("x", "r", "said")],
            False,
            Judged(IncomingVerdict.HERE, "x"),
        ),
        ([Kept("r", None, "said")], True, Judged(IncomingVerdict.HERE, "r")),
        (
            [Kept("r", None, "said", attribution=OFF_THE_RECORD)],
            True,
            Judged(IncomingVerdict.HERE, "r"),
        ),
    ],
)
def test_what_is_known_before(kept: list[Kept], expected: Judged | None, *, off: bool) -> None:
    one = note("said", attribution=OFF_THE_RECORD if off else None)
    assert known_before(Incoming("r", one, "t"), kept) == expected


def mine(text: str, row: str = "n", at: int = 0, marks: Marks = NO_MARKS) -> Mine:
    return Mine(replace(note(text, at, said_by=("gbif",)), id=row), row, shape_of(text), marks)


@pytest.mark.parametrize(
    ("ours", "theirs", "alike"),
    [
        (Marks(), Marks(), True),
        (Marks(), Marks(kind=Kind.BARRIER), True),
        (Marks(), Marks(kind=Kind.DECISION), False),
        (Marks(kind=Kind.QUOTE), Marks(kind=Kind.BARRIER), False),
        (Marks(owner="a"), Marks(), True),
        (Marks(owner="a"), Marks(owner="b"), False),
        (Marks(due="2026-11-12"), Marks(due="2026-11-13"), False),
        (Marks(about=frozenset("a")), Marks(about=frozenset("b")), False),
        (Marks(speakers=frozenset("a")), Marks(speakers=frozenset("b")), False),
        (Marks(questions=frozenset("a")), Marks(questions=frozenset("b")), False),
        (Marks(questions=frozenset("a")), Marks(), True),
    ],
)
def test_what_a_note_says_beside_its_words(ours: Marks, theirs: Marks, *, alike: bool) -> None:
    one = mine("share the election rules", marks=ours)
    found = twin_of(one.shape, at=0, speakers={"gbif"}, mine=(one,), marks=theirs)
    assert (found is one) is alike


def test_whoever_says_we_is_not_somebody_else() -> None:
    one = mine("we will close the registry next year")
    assert twin_of(one.shape, at=0, speakers={"ocp"}, mine=(one,)) is None
    assert twin_of(one.shape, at=0, speakers={"gbif"}, mine=(one,)) is one
    assert twin_of(one.shape, at=0, speakers=(), mine=(one,)) is one


def test_of_two_the_nearest_and_none_twice() -> None:
    first, second = mine("yes, agreed", "a", at=0), mine("yes, agreed", "b", at=40 * SECOND)
    both = (first, second)
    shape = first.shape
    assert twin_of(shape, at=35 * SECOND, speakers={"gbif"}, mine=both) is second
    found = twin_of(shape, at=35 * SECOND, speakers={"gbif"}, mine=both, taken={"b"})
    assert found is first


def test_the_strictest_rule_is_the_one_that_holds() -> None:
    assert strictest_rule(["named", "chatham", "sector"]) == "chatham"
    assert strictest_rule(["chatham", OFF_THE_RECORD]) == OFF_THE_RECORD
    assert strictest_rule(["of a later version", "chatham"]) == "of a later version"
    assert rule_of(None, "sector") == "sector"
    assert rule_of("named", "sector") == "sector"
    assert rule_of(OFF_THE_RECORD, None) == OFF_THE_RECORD


def record(name: str, *begins: int, title: str = "Item", started: int | None = None) -> Record:
    items = tuple(Item(f"{name}{n}", f"{title} {n}", MINUTE) for n in range(len(begins)))
    runs = tuple(
        Stretch(f"run {name}{n}", at, item=f"{name}{n}") for n, at in enumerate(begins) if at >= 0
    )
    head = Roundtable(name, 1, "R", None, "UTC", Promise.ORGANISATION, started_at=started)
    return Record(head, items, runs)


def test_the_offset_is_the_middle_of_what_both_recorded() -> None:
    theirs, ours = record("a", 0, 5 * MINUTE, 9 * MINUTE), record("b", 90_400, 392_000, 900_000)
    assert estimate(theirs, ours, ()) == Offset(92_000, 3)


def test_what_came_with_a_copy_tells_nothing() -> None:
    theirs = record("a", 0, 5 * MINUTE, started=0)
    assert estimate(theirs, theirs, ()) == Offset()


def test_items_of_other_names_and_other_days_tell_nothing() -> None:
    assert estimate(record("a", 0), record("b", 90_000, title="Other"), ()) == Offset()
    assert estimate(record("a", 0), record("b", 86_400_000), ()) == Offset()


@given(st.integers(-13 * 3600, 13 * 3600))
def test_an_offset_is_read_as_it_is_written(seconds: int) -> None:
    assert parse_delta(format_offset(seconds * SECOND)) == seconds * SECOND
