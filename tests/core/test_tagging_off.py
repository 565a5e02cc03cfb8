"""Off the record, in the ways in which people say so at the start of a line."""

from datetime import date

import pytest

from facilitator.core.tagging.scanner import scan
from tests.core.tagging_examples import VOCABULARY


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("!off we are broke", "we are broke"),
        ("!OFF we are broke", "we are broke"),
        ("!offrecord we are broke", "we are broke"),
        ("!off the record we are broke", "we are broke"),
        ("!off the record: we are broke", "we are broke"),
        ("!off-the-record we are broke", "we are broke"),
        ("！off we are broke", "we are broke"),
        ("! off we are broke", "we are broke"),
        ("! off the record: we are broke", "we are broke"),
        ("off the record: we are broke", "we are broke"),
        ("Off the record : we are broke", "we are broke"),
        ("OFF THE RECORD：we are broke", "we are broke"),
        ("off the record:we are broke", "we are broke"),
        ("off-the-record: we are broke", "we are broke"),
        ("Off record: we are broke", "we are broke"),
        ("Off the record, we are broke", "we are broke"),
        ("Off the record – we are broke", "we are broke"),
        ("Off the record - we are broke", "we are broke"),
        ("[off] we are broke", "we are broke"),
        ("[OFF]: we are broke", "we are broke"),
        ("[ off ] we are broke", "we are broke"),
        ("[off the record] we are broke", "we are broke"),
        ("(off the record) we are broke", "we are broke"),
        ("  off the record: we are broke", "we are broke"),
        ("- off the record: we are broke", "- we are broke"),
        ("@gbif off the record: we are broke", "we are broke"),
        ("GBIF: off the record: we are broke", "we are broke"),
        ("off the record: GBIF: we are broke", "we are broke"),
        ("[off] @gbif we are broke", "we are broke"),
        ("!quote [off] we are broke", "we are broke"),
        ("... off the record: we are broke", "we are broke"),
        ("off the record: !action @ocp to close it", "close it"),
    ],
)
def test_off_the_record_is_read(line: str, prose: str) -> None:
    scanned = scan(line, VOCABULARY, today=date.min)
    assert scanned.off
    assert scanned.prose == prose


@pytest.mark.parametrize(
    "line",
    [
        "off the record talks are common",
        "we spoke off the record: nobody minded",
        "off we go: a plan",
        "offshore: a registry",
        "[offers] are open",
        "(off) the coast",
        "!off-topic again",
        "\\!off is how one marks it",
        "the record: it is off",
        "! officially closed",
        "`off the record:` is how one types it",
    ],
)
def test_prose_stays_on_the_record(line: str) -> None:
    assert not scan(line, VOCABULARY, today=date.min).off


def test_who_spoke_off_the_record_is_still_known() -> None:
    scanned = scan("GBIF: off the record: we are broke", VOCABULARY, today=date.min)
    assert scanned.said_by == ("gbif",)
    scanned = scan("[off] GBIF: we are broke", VOCABULARY, today=date.min)
    assert scanned.said_by == ("gbif",)
