"""Actions by the day it is: overdue, due soon, and how many are done."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.action_state import ActionState, Progress
from facilitator.core.actions import by_day, days_left, is_due_soon, is_overdue, totals
from facilitator.core.model import Kind, Note

TODAY = date(2026, 12, 9)


def action(
    due: str | None, state: ActionState = ActionState.OPEN, owner: str | None = "ocp"
) -> Note:
    return Note(
        "n",
        0,
        "Ana",
        "Share the rules",
        Kind.ACTION,
        owner_organisation=owner,
        due=due,
        progress=Progress(state),
    )


def test_a_day_is_over_the_day_after() -> None:
    days = ("2026-12-08", "2026-12-09", "2026-12-12", "2026-12-13", None)
    told = [(days_left(each, TODAY), is_overdue(each, TODAY)) for each in map(action, days)]
    assert told == [(-1, True), (0, False), (3, False), (4, False), (None, False)]
    assert [is_due_soon(action(each), TODAY) for each in days] == [False, True, True, False, False]


def test_what_was_carried_over_is_still_due() -> None:
    assert is_overdue(action("2026-11-27", ActionState.CARRIED), TODAY)
    for state in (ActionState.DONE, ActionState.DROPPED):
        assert days_left(action("2026-11-27", state), TODAY) is None


def test_totals_leave_out_what_was_dropped() -> None:
    found = totals(
        [
            action("2026-11-27", ActionState.CARRIED),
            action("2026-12-10", owner=None),
            action("2026-11-01", ActionState.DONE, owner=None),
            action("2026-11-01", ActionState.DROPPED),
        ],
        TODAY,
    )
    assert found == (1, 1, 1, 1, 3)
    assert found.still_open == 2


ACTIONS = st.builds(
    action,
    st.one_of(st.none(), st.dates(date(2026, 11, 1), date(2027, 2, 1)).map(date.isoformat)),
    st.sampled_from(ActionState),
    st.sampled_from(("ocp", None)),
)


@given(st.lists(ACTIONS))
def test_each_action_is_counted_where_it_belongs(actions: list[Note]) -> None:
    found = totals(actions, TODAY)
    assert found.overdue + found.soon <= found.still_open
    assert found.ownerless <= found.still_open
    dropped = sum(each.progress.state is ActionState.DROPPED for each in actions)
    assert found.wanted + dropped == len(actions)
    ordered = sorted(actions, key=by_day)
    days = [each.due for each in ordered if each.due is not None]
    assert days == sorted(days)
    assert all(each.due is None for each in ordered[len(days) :])
