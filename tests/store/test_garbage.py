"""Garbage collection is held off for as long as an act takes, and no longer."""

import gc
from collections.abc import Iterator

import pytest

from facilitator.core.errors import Refused
from facilitator.store.garbage import no_collection


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.enable()


def test_nothing_is_collected_inside_however_it_ends() -> None:
    with no_collection():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(Refused), no_collection():
        raise Refused("not now")
    assert gc.isenabled()


def test_what_is_held_off_already_stays_so() -> None:
    gc.disable()  # as a start does, until its window stands
    with no_collection():
        pass
    assert not gc.isenabled()


def test_one_act_inside_another_does_not_end_it() -> None:
    with no_collection():
        with no_collection():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
