"""Heads and tails that say who spoke: taken off whole, so that a sentence is left; or not."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.model import Kind, Note, Promise
from facilitator.core.names.check import NO_OTHERS
from facilitator.core.names.heads import capital
from facilitator.core.names.tag_heads import as_sentence, scan_line
from facilitator.writeup.heads import without_heads
from tests.core.tagging_examples import VOCABULARY
from tests.examples import examples
from tests.writeup.names.rosters import PLAIN, sample

PROGRAMME = sample("Ana Lima", *PLAIN)


def left(words: str, promise: Promise = Promise.CHATHAM, *said_by: str, of: str = "") -> str:
    note = Note("n", 0, "x", words, Kind.INSIGHT, said_by=said_by)
    programme = replace(PROGRAMME, language=of)
    return without_heads(words, note, promise, programme, NO_OTHERS)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("GBIF (remote): we close", "We close"),
        ("GBIF and others: we close", "We close"),
        ("[GBIF] we close", "We close"),
        ("14:03 GBIF: we close", "We close"),
        ("GBIF — we close", "We close"),
        ("**GBIF**: we close", "We close"),
        ("**GBIF: we close**", "**We close**"),
        ("Ana (GBIF): we close", "We close"),
        ("Ana, GBIF: we close", "We close"),
        ("GBIF/OSMF: we close", "We close"),
        ("GBIF, via chat: we close", "We close"),
        ("GBIF says: we close", "We close"),
        ("> GBIF: we close", "We close"),
        ("We will close (GBIF).", "We will close."),
        ("“We will close” (GBIF)", "“We will close”"),
        ("We will close. — Ana Lima, GBIF", "We will close."),
        ("laut GBIF: wir schließen", "Wir schließen"),
        ("GBIF sagt: wir schließen", "Wir schließen"),
        ("selon GBIF, ils ferment", "Ils ferment"),
        ("Jane Okafor, GBIF: we close", "We close"),
        ("GBIF (Ana): OCP (remote): no", "No"),
        ("- GBIF (remote): one\n- OCP: two", "- One\n- Two"),
        ("GBIF (remote): iNaturalist closes", "iNaturalist closes"),
        ("GBIF (remote): api.gbif.example is down", "api.gbif.example is down"),
        ("GBIF:\n- we close\n- we open", "- we close\n- we open"),
        ("14:03:22 From Ana Lima (GBIF) to Everyone: we close", "We close"),
        ("[12/11/2026, 14:03] Ana Lima: we close", "We close"),
        ("\U0001f5e3 GBIF: we close", "We close"),
        ("“We close,” GBIF said.", "“We close,”"),
        ("We will close, Ana says", "We will close"),
        ("GBIF’s position: we close", "We close"),
        ("(Ana (GBIF)) we close", "We close"),
        ("(GBIF) we close", "We close"),
        ("Tim, GBIF, online — we close", "We close"),
        # The name is an everyday word, and what stands beside it says that it is somebody.
        ("oar (remote): it is closed", "It is closed"),
        ("Oar, via chat: it is closed", "It is closed"),
        ("oar/odi: it is closed", "It is closed"),
        ("oar: we close", "We close"),
        ("(oar) we close", "We close"),
        ("[oar] we close", "We close"),
        ("oar — we close", "We close"),
        ("oar says: we close", "We close"),
        ("**oar (remote)**: we close", "We close"),
        ("according to oar, we close", "We close"),
        ("we close (oar)", "we close"),
        ("laut oar: wir schließen", "Wir schließen"),
        ("Will, oar, online — we close", "We close"),
        ("Field (remote): I doubt it", "I doubt it"),
    ],
)
def test_who_spoke_goes_whole(words: str, sentence: str) -> None:
    assert left(words) == sentence


@pytest.mark.parametrize(
    "words",
    [
        "GBIF says they will close",
        "GBIF sagt, dass sie schließen",
        "GBIF dit qu’ils ferment",
        "Write the guide (owner: GBIF)",
        "Laut GBIF wird es geschlossen",
        "GBIF – not OCP – said it",
        "GBIF registry: it closes",
        "With GBIF: it closes",
        "GBIF API: it is slow",
        "Field: what we learned",  # of Ben Field, or what the line is about
        "Field: we learned",
        "Price (online): 5 EUR",
        "the oar: we broke it",
        "oar (broken): we need another",
        "Music (remote): we play",
        "paddles (oar)",
        "according to Tim, will, we close",
        "selon Tim, oar, nous fermons",
        "Mapping: who does it",
        "| GBIF | closes |",
        "We met GBIF there",
        "GBIF",
        "GBIF:",
        "https://gbif.example: it is down",
        "“GBIF: we close",
        "We asked Ana, GBIF",
        "<b>GBIF</b>: we close",
    ],
)
def test_what_may_be_more_than_that_stays_to_be_asked_about(words: str) -> None:
    assert left(words) == words


def test_a_german_noun_beside_a_name_may_be_what_it_is_about() -> None:
    assert left("Okafor (GBIF): we wait") == "We wait"
    assert left("Lizenzfragen (GBIF): wir warten", of="de") == "Lizenzfragen (GBIF): wir warten"


def test_whose_the_note_is_does_not_tell_by_what_is_left() -> None:
    for words in ("oar: it is closed", "Field: it is closed", "oar (remote): it is closed"):
        for promise in (Promise.CHATHAM, Promise.UNATTRIBUTED):
            assert left(words, promise, "o-oar") == left(words, promise)


WHO = (
    "oar",
    "OAR",
    "Oar",
    "Ana",
    "will",
    "Will",
    "Field",
    "GBIF",
    "Ben Field",
    "May",
    "odi",
    "osm",
)
ASIDES = ("", " (remote)", ", online", " (GBIF)", " (oar)", ", via chat", " [remote]", " team")
HEADS = ("{}: ", "{} — ", "{} - ", "[{}] ", "({}) ", "{}> ", "{} → ", "14:03 {}: ", "- {}: ")
HEADS += ("**{}**: ", "**{}:** ", "{} says: ", "according to {}, ", "As {} put it, ", "1. {}: ")


@pytest.mark.slow
@given(
    st.lists(st.sampled_from(WHO), min_size=1, max_size=3, unique=True),
    st.sampled_from((", ", "/", " and ", " & ", " + ", "; ")),
    st.sampled_from(ASIDES),
    st.sampled_from(HEADS),
)
@settings(max_examples=examples(500))
def test_a_head_goes_whole_or_not_at_all(
    names: list[str], between: str, aside: str, head: str
) -> None:
    line = f"{head.format(between.join(names) + aside)}we close it"
    assert left(line) in (line, "We close it")


def test_a_label_says_it_in_place_of_the_head_only_where_it_says_the_same() -> None:
    words = "Tim Robertson (remote): we close"
    assert left(words, Promise.NAMED) == words
    for promise in (Promise.ORGANISATION, Promise.SECTOR):
        assert left(words, promise, "o-gbif") == "We close"
        assert left(words, promise, "o-ocp") == words
    both = "Tim Robertson, Laureen van Breen: we close"
    assert left(both, Promise.ORGANISATION, "o-gbif") == both  # she is of another
    assert left("GBIF (remote): we close", Promise.ORGANISATION, "o-gbif") == (
        "GBIF (remote): we close"  # an organisation may be named
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("@gbif (remote): we close", "We close"),
        ("@gbif and others: we close", "We close"),
        ("@gbif (maybe) yes", "(Maybe) yes"),
        ("@gbif says they will close", "They will close"),
        ("@gbif, via chat: we close", "We close"),
        ("[@gbif]: we close", "We close"),
        ("@gbif/@ocp: we close", "We close"),
        ("GBIF: (remote) we close", "We close"),
        ("Tim Robertson (GBIF): we close", "We close"),
        ("!quote @gbif (by phone): “we close” #licensing", "“We close”"),
        ("@gbif → close", "Close"),
        ("we close", "we close"),
    ],
)
def test_what_goes_with_a_tag_goes_with_it(line: str, sentence: str) -> None:
    assert as_sentence(scan_line(line, VOCABULARY, whole_heads=True)) == sentence


def test_the_team_reads_all_of_a_head() -> None:
    line = scan_line("@gbif (remote): we close", VOCABULARY, whole_heads=False)
    assert line.prose == "(remote): we close"


def test_two_tags_with_a_stroke_between_them_are_two_who_spoke() -> None:
    line = scan_line("@gbif/@ocp agree", VOCABULARY, whole_heads=False)
    assert (line.said_by, line.prose) == (("gbif", "ocp"), "agree")
    assert scan_line("see a/@gbif", VOCABULARY, whole_heads=False).about == ()


@pytest.mark.parametrize("char", [".", "(", "GBIF:", "“", "12:00 "])
def test_a_long_line_takes_no_longer_than_it_is_long(char: str) -> None:
    for line in (f"GBIF{char * 300}: we close", f"{char * 300}GBIF", f"no {char * 300}x"):
        assert len(left(line)) <= len(line)


@pytest.mark.parametrize("text", ["iNaturalist", "api.x.example", "12 maps", "@gbif", "¿qué?", ""])
def test_what_is_no_plain_word_keeps_its_case(text: str) -> None:
    assert capital(text) == text
