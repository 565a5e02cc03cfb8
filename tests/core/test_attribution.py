"""What each promise lets a label say."""

from dataclasses import replace

import pytest

from facilitator.core.attribution import (
    Policy,
    applied,
    effective,
    is_present,
    owner_label,
    sector_counts,
    speaker_label,
    strictest,
)
from facilitator.core.model import OFF_THE_RECORD, Kind, Promise
from tests.writeup.stand_ins import note, programme

PROGRAMME = programme()
SAID = note(1, "x", said_by=("o-aln", "o-oar"), people=("p-1",))


@pytest.mark.parametrize(
    ("promise", "label"),
    [
        (Promise.NAMED, "Ada Lindqvärn, ALN and OAR"),
        (Promise.ORGANISATION, "ALN and OAR"),
        (Promise.SECTOR, "nature and trade"),
        (Promise.UNATTRIBUTED, None),
        (Promise.CHATHAM, None),
    ],
)
def test_label_under_each_promise(promise: Promise, label: str | None) -> None:
    assert speaker_label(SAID, Policy(promise), PROGRAMME) == label


@pytest.mark.parametrize("own", list(Promise))
@pytest.mark.parametrize("promised", list(Promise))
def test_the_stricter_rule_wins(own: Promise, promised: Promise) -> None:
    order = list(Promise)
    wanted = order[max(order.index(own), order.index(promised))]
    assert effective(replace(SAID, attribution=own.value), promised) is wanted
    assert strictest(own, promised) is wanted


@pytest.mark.parametrize("own", [OFF_THE_RECORD, "a rule of a later version"])
def test_off_the_record_has_no_promise_not_even_for_the_team(own: str) -> None:
    off = replace(SAID, attribution=own)
    assert effective(off, Promise.NAMED) is None
    assert applied(off, Policy(Promise.NAMED, internal=True)) is None
    assert speaker_label(off, Policy(Promise.NAMED, internal=True), PROGRAMME) is None


def test_the_team_sees_who_asked_not_to_be_named() -> None:
    shy = replace(SAID, attribution="unattributed")
    assert speaker_label(shy, Policy(Promise.NAMED), PROGRAMME) is None
    assert speaker_label(shy, Policy(Promise.NAMED, internal=True), PROGRAMME)


def test_a_person_brings_their_organisation() -> None:
    alone = note(1, "x", people=("p-2",))
    assert speaker_label(alone, Policy(Promise.ORGANISATION), PROGRAMME) == "Bellweather"
    assert speaker_label(alone, Policy(Promise.NAMED), PROGRAMME) == "Boris van Teal, Bellweather"


def test_a_small_sector_is_not_told() -> None:
    quill = note(1, "x", said_by=("o-quillmedia",))
    assert speaker_label(quill, Policy(Promise.SECTOR), PROGRAMME) is None
    without_oar = Policy(Promise.SECTOR, absent=frozenset({"o-oar"}))
    assert sector_counts(Policy(Promise.SECTOR), PROGRAMME) == {"nature": 3, "trade": 3}
    assert sector_counts(without_oar, PROGRAMME) == {"nature": 3, "other sectors": 4}
    assert speaker_label(quill, without_oar, PROGRAMME) == "other sectors"


def test_an_organisation_is_absent_with_all_its_people() -> None:
    aln = PROGRAMME.organisations[0]
    assert is_present(aln, Policy(Promise.NAMED), PROGRAMME)
    assert not is_present(aln, Policy(Promise.NAMED, absent=frozenset({"p-1"})), PROGRAMME)
    assert not is_present(aln, Policy(Promise.NAMED, absent=frozenset({"o-aln"})), PROGRAMME)


@pytest.mark.parametrize(
    ("promise", "owner"),
    [
        (Promise.NAMED, "Mark Osmo, OAR"),
        (Promise.ORGANISATION, "OAR"),
        (Promise.SECTOR, "trade"),
        (Promise.UNATTRIBUTED, None),
        (Promise.CHATHAM, None),
    ],
)
def test_owner_under_each_promise(promise: Promise, owner: str | None) -> None:
    action = note(1, "x", Kind.ACTION, owner_person="p-3")
    assert owner_label(action, Policy(promise), PROGRAMME) == owner
