"""Rotation of backups: the last ten are kept, one a day for two weeks, one a month."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_RECENT = 10
_DAYS = 14


def which_to_keep(instants: Iterable[int], now: int) -> frozenset[int]:
    """Return which of some backups, by their instants (UTC milliseconds), are kept at `now`.

    Of a day and of a month (UTC) it is the last. One from the future, made while the clock was
    wrong, takes no place among the last ten.
    """
    ordered = sorted(instants)
    past = [each for each in ordered if each <= now]
    first_day = _moment(now).date() - timedelta(days=_DAYS - 1)
    days = {day: each for each in past if (day := _moment(each).date()) >= first_day}
    months = {_moment(each).strftime("%Y-%m"): each for each in ordered}
    return frozenset((*past[-_RECENT:], *days.values(), *months.values()))


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at // 1000, UTC)
