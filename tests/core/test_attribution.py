"""What each promise lets a label say."""

from dataclasses import replace

import pytest

from facilitator.core.attribution import (
    Policy,
    applied,
    effective,
    is_present,
    owner_labels,
    sector_counts,
    speaker_labels,
    strictest,
)
from facilitator.core.model import OFF_THE_RECORD, Kind, Promise
from tests.writeup.stand_ins import note, programme

PROGRAMME = programme()
WITHOUT_CORE = frozenset({"o-corepath"})  # then every sector but nature is a small one
SAID = note(1, "x", said_by=("o-aln", "o-oar"), people=("p-1",))


@pytest.mark.parametrize(
    ("promise", "labels"),
    [
        (Promise.NAMED, ("Ada Lindqvärn, ALN", "OAR")),
        (Promise.ORGANISATION, ("ALN", "OAR")),
        (Promise.SECTOR, ("nature", "other sectors")),
        (Promise.UNATTRIBUTED, ()),
        (Promise.CHATHAM, ()),
    ],
)
def test_label_under_each_promise(promise: Promise, labels: tuple[str, ...]) -> None:
    assert speaker_labels(SAID, Policy(promise, absent=WITHOUT_CORE), PROGRAMME) == labels


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
    assert speaker_labels(off, Policy(Promise.NAMED, internal=True), PROGRAMME) == ()


def test_the_team_sees_who_asked_not_to_be_named() -> None:
    shy = replace(SAID, attribution="unattributed")
    assert speaker_labels(shy, Policy(Promise.NAMED), PROGRAMME) == ()
    assert speaker_labels(shy, Policy(Promise.NAMED, internal=True), PROGRAMME)


def test_a_person_brings_their_organisation() -> None:
    alone = note(1, "x", people=("p-2",))
    assert speaker_labels(alone, Policy(Promise.ORGANISATION), PROGRAMME) == ("Bellweather",)
    assert speaker_labels(alone, Policy(Promise.NAMED), PROGRAMME) == (
        "Boris van Teal, Bellweather",
    )


def test_a_small_sector_is_not_told() -> None:
    quill = note(1, "x", said_by=("o-quillmedia",))
    assert speaker_labels(quill, Policy(Promise.SECTOR), PROGRAMME) == ()
    without_oar = Policy(Promise.SECTOR, absent=frozenset({"o-oar"}))
    assert sector_counts(Policy(Promise.SECTOR), PROGRAMME) == {"nature": 3, "trade": 3}
    assert sector_counts(without_oar, PROGRAMME) == {"nature": 3, "other sectors": 4}
    assert speaker_labels(quill, without_oar, PROGRAMME) == ("other sectors",)


@pytest.mark.parametrize(
    ("absent", "labels"),
    [
        ((), ()),  # without a label: one of culture, and who convenes
        (("o-convenix",), ()),  # one of culture alone
        (("o-convenix", "o-quillmedia"), ("trade",)),  # nobody is left over
        (("o-aln",), ("trade",)),  # three of other sectors, merged with who convenes
        (("o-aln", "o-ratewell"), ("other sectors",)),
    ],
)
def test_a_label_is_given_only_where_nobody_is_left_over(
    absent: tuple[str, ...], labels: tuple[str, ...]
) -> None:
    said = note(1, "x", said_by=("o-oar",))
    policy = Policy(Promise.SECTOR, absent=frozenset(absent))
    assert speaker_labels(said, policy, PROGRAMME) == labels


def test_an_organisation_is_absent_with_all_its_people() -> None:
    aln = PROGRAMME.organisations[0]
    assert is_present(aln, Policy(Promise.NAMED), PROGRAMME)
    assert not is_present(aln, Policy(Promise.NAMED, absent=frozenset({"p-1"})), PROGRAMME)
    assert not is_present(aln, Policy(Promise.NAMED, absent=frozenset({"o-aln"})), PROGRAMME)


@pytest.mark.parametrize(
    ("promise", "owners"),
    [
        (Promise.NAMED, ("Mark Osmo, OAR",)),
        (Promise.ORGANISATION, ("OAR",)),
        (Promise.SECTOR, ("other sectors",)),
        (Promise.UNATTRIBUTED, ()),
        (Promise.CHATHAM, ()),
    ],
)
def test_owner_under_each_promise(promise: Promise, owners: tuple[str, ...]) -> None:
    action = note(1, "x", Kind.ACTION, owner_person="p-3")
    assert owner_labels(action, Policy(promise, absent=WITHOUT_CORE), PROGRAMME) == owners
