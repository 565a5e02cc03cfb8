"""Ids of rows: unique across machines, and in the order in which they were made."""

from facilitator.store.ids import new_id


def test_ids_sort_by_time_and_are_uuid_version_7() -> None:
    ids = [new_id(at) for at in (1, 2, 10**12, 10**12 + 1)]
    assert ids == sorted(ids)
    assert len(set(new_id(5) for _ in range(1000))) == 1000  # noqa: C401


def test_ids_of_one_millisecond_sort_as_they_were_made() -> None:
    ids = [new_id(10**12) for _ in range(1000)]
    assert ids == sorted(ids)
    assert len({each[-8:] for each in ids}) == 1000  # and none can be told from the one before
