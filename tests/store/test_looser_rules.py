"""A rule is loosened only by whoever knew what was in force; the rest stays without effect."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.attribution import strictness
from facilitator.core.left_questions import QuestionKind
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.queries.left_questions import idle_rules, left_with_rules
from facilitator.store.rebuild import adopt
from facilitator.store.scratch import open_scratch
from facilitator.store.sqlite import Connection
from tests.examples import examples
from tests.store.several import ANA, BEN, ROOM, commits, note, share


@pytest.fixture
def pair(tmp_path: Path):
    with (
        closing(create(tmp_path / "1.roundtable", ANA)) as first,
        closing(create(tmp_path / "2.roundtable", BEN)) as second,
    ):
        yield first, second


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory):
    with closing(create(tmp_path_factory.mktemp("blank") / "b.roundtable", ANA)) as store:
        yield store.db


def set_rule(store: Store, row: str, rule: str | None, *, at: int) -> None:
    verb = "put_on_record" if rule is None else "take_off_record"
    with store.act(verb, at=at) as act:
        act.about(row).change("note", row, attribution=rule)


def promise(store: Store, promised: str, *, at: int) -> None:
    with store.act("change_promise", at=at) as act:
        act.about("r").change("roundtable", "r", promise=promised)


def rule_of(store: Store, row: str) -> str | None:
    return store.db.execute("SELECT attribution FROM note WHERE id = ?", (row,)).fetchone()[0]


def promised(store: Store) -> str:
    return store.db.execute("SELECT promise FROM roundtable WHERE id = 'r'").fetchone()[0]


def shared_note(first: Store, second: Store) -> str:
    row = note(first, "we will close", at=10)
    share(first, second)
    return row


@pytest.mark.slow
def test_a_looser_rule_of_whoever_did_not_know_has_no_effect(pair: tuple[Store, Store]) -> None:
    first, second = pair
    row = shared_note(first, second)
    set_rule(first, row, "unattributed", at=20)
    set_rule(second, row, "off", at=30)
    set_rule(first, row, None, at=40)  # knew of unattributed alone
    share(first, second)
    assert (rule_of(first, row), rule_of(second, row)) == ("off", "off")
    [idle] = idle_rules(first.db)
    assert (idle.at, idle.row) == (40, row)
    [question] = left_with_rules(first.db, ROOM)
    assert (question.kind, question.subject) == (QuestionKind.LOOSENED, (row,))
    for store in pair:
        assert check(store.db, full=True) == check(first.db, full=True)
    set_rule(second, row, None, at=50)  # knew
    share(first, second)
    assert (rule_of(first, row), rule_of(second, row)) == (None, None)
    assert (idle_rules(first.db), idle_rules(first.db, settled=True)) == ((), (idle,))


def test_a_stricter_rule_that_is_older_stands_below_a_looser_one(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    with first.act("plan_roundtable", at=5) as act:
        act.change("roundtable", "r", deleted=0, promise="organisation")
    share(first, second)
    promise(first, "chatham", at=20)
    promise(second, "sector", at=30)
    share(second, first)
    assert (promised(first), promised(second)) == ("chatham", "chatham")


def test_undo_does_not_bring_back_what_never_had_effect(pair: tuple[Store, Store]) -> None:
    first, second = pair
    row = shared_note(first, second)
    set_rule(first, row, "chatham", at=20)
    set_rule(second, row, "sector", at=30)  # without effect
    share(first, second)
    set_rule(second, row, "off", at=40)
    second.undo(at=50)
    assert rule_of(second, row) == "chatham"
    share(first, second)
    assert rule_of(first, row) == "chatham"
    first.undo(at=60)  # the one without effect is no later act that would hold it
    assert rule_of(first, row) == "sector"


steps = st.lists(
    st.tuples(
        st.booleans(),
        st.sampled_from((None, "sector", "chatham", "off", "of another version", "undo", "share")),
        st.integers(11, 40),
    ),
    max_size=10,
)


@pytest.mark.slow
@settings(max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps, st.randoms(use_true_random=False))
def test_in_any_order_the_rule_is_that_of_the_journal(
    blank: Connection, made: list, random: object
) -> None:
    with (
        closing(open_scratch(blank, ANA)) as first,
        closing(open_scratch(blank, BEN)) as second,
        closing(open_scratch(blank, Author("Cy", "m3", "site-3"))) as third,
    ):
        row = shared_note(first, second)
        for mine, what, at in made:
            store = first if mine else second
            if what == "share":
                share(first, second)
            elif what == "undo":
                store.undo(at=at)
            else:
                set_rule(store, row, what, at=at)
        share(first, second)
        every = [*commits(first), *commits(second)[::2]]
        random.shuffle(every)  # type: ignore[attr-defined]
        for commit in every:
            adopt(third.db, [commit])
        assert rule_of(first, row) == rule_of(second, row) == rule_of(third, row)
        assert rule_of(third, row) == _folded(first, row)
        for each in (first, second, third):
            assert [one for one in check(each.db, full=True) if "name no" not in str(one)] == []


def _folded(store: Store, row: str) -> str | None:
    """Return the rule of a note by the plain reading of the journal, patch by patch."""
    held: str | None = None
    for commit in commits(store):
        for table, row_id, patch in json.loads(commit[8]):
            if (table, row_id) == ("note", row) and "attribution" in patch:
                before, after = patch["attribution"]
                if strictness(after) >= strictness(held) or before == held:
                    held = after
    return held
