"""A title or a key message that holds the words of a short note is asked about as any other."""

from dataclasses import replace

import pytest

from facilitator.core.model import Promise
from facilitator.core.names.deciding import NO_DECISIONS, Decisions, Ruling, asked, decided
from tests.writeup.names.test_planted import composed, record

PLAIN = ["We mend the list", "Nobody reads the guide"]


@pytest.mark.parametrize("short", ["t", "and", "Rivers"])
@pytest.mark.parametrize(
    ("title", "name"), [("Rivers, TR and others", "T.R."), ("Rivers and Petrov", "Petrov")]
)
def test_a_short_note_answers_for_no_title(short: str, title: str, name: str) -> None:
    made = record(Promise.ORGANISATION, [*PLAIN, short])
    titled = replace(made, roundtable=replace(made.roundtable, title=title))
    assert name in {each.name for each in asked(composed(titled, "participants").hits)}


@pytest.mark.parametrize("short", ["and", "we met"])
def test_nor_for_a_key_message(short: str) -> None:
    made = record(Promise.CHATHAM, [*PLAIN, short])
    said = replace(made, key_messages="We met Petrov and TR on a river.\n")
    assert {each.name for each in asked(composed(said).hits)} >= {"Petrov", "T.R."}


def test_a_decision_about_a_note_of_one_name_lets_no_title_through() -> None:
    made = record(Promise.CHATHAM, [*PLAIN, "About GBIF"])
    (found,) = asked(composed(made, "participants").hits)
    kept = Decisions(b"", decided(found.hits, Ruling.MENTIONED, NO_DECISIONS))
    titled = replace(made, roundtable=replace(made.roundtable, title="About GBIF, by GBIF"))
    assert not composed(made, "participants", decisions=kept).hits
    (again,) = asked(composed(titled, "participants", decisions=kept).hits)
    assert again.name == "GBIF"
