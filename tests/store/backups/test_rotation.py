from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.store.backups.rotation import which_to_keep

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def at(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000


def ago(**much: float) -> int:
    return at(NOW - timedelta(**much))


@pytest.mark.parametrize(
    ("there", "gone"),
    [
        ([], []),
        ([ago(days=400)], []),
        ([ago(minutes=n) for n in range(10)], []),
        ([ago(minutes=n) for n in range(12)], [ago(minutes=10), ago(minutes=11)]),
        # The last of each day, for fourteen days with today.
        (
            [*(ago(minutes=n) for n in range(10)), ago(days=13), ago(days=13, hours=1)],
            [ago(days=13, hours=1)],
        ),
        ([*(ago(minutes=n) for n in range(10)), ago(days=14)], [ago(days=14)]),
        # The last of each month, for ever.
        (
            [*(ago(minutes=n) for n in range(10)), ago(days=25), ago(days=26), ago(days=900)],
            [ago(days=26)],
        ),
        # From a clock that was years ahead: of each month one, and no place among the last ten.
        (
            [*(ago(minutes=n) for n in range(10)), ago(days=-900), ago(days=-900, hours=1)],
            [ago(days=-900, hours=1)],
        ),
    ],
)
def test_which_backups_go(there: list[int], gone: list[int]) -> None:
    assert set(there) - which_to_keep(there, at(NOW)) == set(gone)


instants = st.lists(st.integers(at(NOW) - 10**11, at(NOW) + 10**11), max_size=60)


@given(instants, st.integers(at(NOW) - 10**11, at(NOW) + 10**11))
def test_the_one_just_made_and_the_last_ten_always_stay(there: list[int], now: int) -> None:
    kept = which_to_keep([*there, now], now)
    assert now in kept
    assert kept <= {*there, now}
    assert set(sorted(each for each in [*there, now] if each <= now)[-10:]) <= kept
    assert which_to_keep(kept, now) == kept


def test_half_a_year_of_evenings_leaves_a_day_a_month_and_ten() -> None:
    kept: frozenset[int] = frozenset()
    begin = NOW - timedelta(days=180)
    for half_hour in range(180 * 48):
        moment = begin + timedelta(minutes=30 * half_hour)
        if moment.hour in {18, 19, 20}:
            kept = which_to_keep([*kept, at(moment)], at(moment))
    moments = [datetime.fromtimestamp(each // 1000, UTC) for each in kept]
    days = {moment.date() for moment in moments}
    assert {(NOW - timedelta(days=n)).date() for n in range(1, 14)} <= days
    assert {moment.month for moment in moments} == {5, 6, 7, 8, 9, 10, 11}
    assert len(kept) <= 10 + 14 + 7
