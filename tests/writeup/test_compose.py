"""What a write-up holds, and what it never holds."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.approval import Approval, Status
from facilitator.core.errors import BadInput
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Note, Promise, Record
from facilitator.core.names.check import check
from facilitator.writeup.blocks import Bullets, Document, Heading, Notice, Table, located
from facilitator.writeup.compose import AUDIENCES, GROUPS, Beside, Request, compose
from facilitator.writeup.markdown import render_markdown
from tests.examples import examples
from tests.writeup.stand_ins import BEGAN, DECIDED, DISCLOSURE, note, programme, record, state

PROGRAMME = programme()
PUBLIC = Request("public")


def write(made: Record, request: Request = PUBLIC) -> Document:
    return compose(PROGRAMME, made, state(), request, decisions=DECIDED)


def headings(document: Document) -> list[str]:
    return [each.text for each in document.blocks if isinstance(each, Heading)]


def everything(document: Document) -> str:
    return "\n".join(each.text for each in located(document))


def table(document: Document, title: str) -> Table:
    at = next(i for i, b in enumerate(document.blocks) if b == Heading(1, title))
    return next(each for each in document.blocks[at:] if isinstance(each, Table))


def test_sections_in_order() -> None:
    wanted = [
        "Key messages",
        "Open questions",
        "Decisions",
        "Actions",
        "Resources",
        "Participants",
        "Who decides, and how?",
        "Written contributions",
        "Agenda, planned against actual",
        "Airtime",
        "Who was noted on what",
        "How this was written",
        "Funding notes",
    ]
    found = headings(write(record(), Request("participants")))
    assert [each for each in found if each in wanted] == wanted
    public = headings(write(record()))
    assert [each for each in public if each in wanted] == [*wanted[:8], *wanted[-2:]]


def test_an_empty_roundtable_still_makes_a_write_up() -> None:
    empty = replace(record(), notes=(), items=(), key_messages="", absent=frozenset())
    document = compose(PROGRAMME, empty, state()._replace(items=(), airtime=()), PUBLIC)
    assert headings(document) == ["Participants", "How this was written", "Funding notes"]
    assert "No notes were taken." in everything(document)


def test_chatham_holds_no_list_no_times_no_owners_no_airtime() -> None:
    document = write(record(Promise.CHATHAM))
    text = everything(document)
    for hidden in ("Participants", "Airtime", "Agenda", "Who was noted", "14:3", "2026 ·", "1 wr"):
        assert hidden not in text
    assert table(document, "Actions").header == ("Action", "Due")
    assert document.created is None
    assert document.hits == ()


def test_a_cell_counts_distinct_notes_and_never_a_note_with_a_stricter_rule() -> None:
    rows = {
        row[0]: row[1:]
        for row in table(write(record(), Request("participants")), "Who was noted on what").rows
    }
    assert rows["ALN"] == ("3", "0")
    assert rows["Quillmedia"] == ("1", "1")
    assert rows["OSBF"] == ("1", "0")  # the quotation; not what was said in confidence


def test_a_note_in_confidence_stands_without_time_or_place_in_the_order() -> None:
    document = write(record(), Request("public", "time"))
    lists = [each for each in document.blocks if isinstance(each, Bullets)]
    lines = ["".join(run.text for run in item.runs) for each in lists for item in each.items]
    assert "14:31 ALN: Write the rules before money comes." in lines
    assert "Said in confidence by one" in lines


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("promise", list(Promise))
def test_off_the_record_is_nowhere(promise: Promise, audience: str) -> None:
    made = record(promise)
    without = replace(made, notes=tuple(n for n in made.notes if not n.off_the_record))
    assert "SECRET" not in everything(write(made, Request(audience)))
    assert write(made, Request(audience)).blocks == write(without, Request(audience)).blocks


def test_what_is_looser_than_promised_cannot_be_chosen() -> None:
    with pytest.raises(BadInput, match=r"promised “unattributed”.*use unattributed or chatham"):
        write(record(Promise.UNATTRIBUTED), Request("public", promise=Promise.ORGANISATION))
    stricter = write(record(Promise.NAMED), Request("team", promise=Promise.CHATHAM))
    assert "Participants" not in headings(stricter)


@pytest.mark.parametrize(
    ("promise", "group"),
    [
        (Promise.UNATTRIBUTED, "organisation"),
        (Promise.CHATHAM, "organisation"),
        (Promise.CHATHAM, "time"),
    ],
)
def test_a_grouping_that_would_tell_is_refused(promise: Promise, group: str) -> None:
    with pytest.raises(BadInput, match="group by question"):
        write(record(promise), Request("public", group))


@pytest.mark.parametrize("request_", [Request("everybody"), Request("public", "mood")])
def test_unknown_wishes_are_refused(request_: Request) -> None:
    with pytest.raises(BadInput, match="use "):
        write(record(), request_)


def test_a_disclosure_travels_with_the_name() -> None:
    assert DISCLOSURE in everything(write(record()))
    alone = replace(record(Promise.CHATHAM), key_messages="Ask the Quillmedians.")
    document = write(alone)
    assert DISCLOSURE in everything(document)
    assert {hit.place for hit in document.hits} >= {"the section “Key messages”"}


def test_a_rehearsal_says_so() -> None:
    document = write(record(rehearsal=True))
    assert document.banner == "REHEARSAL · DRAFT · PUBLIC VERSION"
    assert isinstance(document.blocks[0], Notice)
    said = Beside(approval=Approval(Status.APPROVED, "Ana", BEGAN))
    approved = compose(PROGRAMME, record(), state(), PUBLIC, beside=said)
    assert (approved.status, approved.banner) == ("", "PUBLIC VERSION")


def test_a_hit_names_the_note_once() -> None:
    leak = note(40, "As ALN always says https://aln.example", said_by=("o-aln",))
    document = write(record(Promise.CHATHAM, leak))
    assert {hit.place for hit in document.hits} == {
        "note 14 (15:10, “As ALN always says https://aln.example”)"
    }
    assert len(document.hits) == 2  # the name, and the address
    stricter = replace(leak, attribution="chatham")
    assert {hit.name for hit in write(record(Promise.NAMED, stricter)).hits} == {"ALN"}


@pytest.mark.parametrize(("speaker", "found"), [("o-oar", ["harbour"]), ("o-aln", [])])
def test_an_everyday_word_gives_away_only_whoever_said_it(speaker: str, found: list[str]) -> None:
    said = note(40, "It is busy in our harbours", said_by=(speaker,))
    document = write(record(Promise.UNATTRIBUTED, said))
    assert [hit.name for hit in document.hits] == found


def test_characters_no_document_holds_are_dropped_and_told() -> None:
    odd = note(41, "one\x0btwo\x00\ud800 \ufffe\u202eeno")
    document = write(record(Promise.ORGANISATION, odd))
    assert "one\ntwo eno" in everything(document)
    assert document.set_aside == (
        "note 14 (15:11, “one two eno”): 4 characters that no document can hold left out",
    )


def test_prose_gives_the_text_without_sigils() -> None:
    document = compose(PROGRAMME, record(), state(), PUBLIC, prose=lambda n: f"<{n.id}>")
    assert "ALN: <n001>" in everything(document)


def test_headings_make_no_jumps() -> None:
    made = replace(record(), key_messages="#### deep\n\n# high\n\n### deeper\n")
    levels = [b.level for b in write(made).blocks if isinstance(b, Heading)]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


ORGANISATIONS = st.lists(st.sampled_from([o.id for o in PROGRAMME.organisations]), max_size=3)
PEOPLE = st.lists(st.sampled_from([p.id for p in PROGRAMME.people]), max_size=2)
NOTES = st.builds(
    Note,
    id=st.uuids().map(str),
    at=st.integers(min_value=1_700_000_000_000, max_value=1_900_000_000_000),
    author=st.just("AB"),
    text=st.sampled_from(
        ["Rules first", "a | b", "# no heading", "see https://x.example", "é\x0bf"]
    ),
    kind=st.sampled_from(Kind),
    channel=st.sampled_from(Channel),
    attribution=st.sampled_from([None, *(p.value for p in Promise), OFF_THE_RECORD]),
    said_by=ORGANISATIONS.map(tuple),
    people=PEOPLE.map(tuple),
    about=ORGANISATIONS.map(tuple),
    questions=st.lists(st.sampled_from(["q1", "q2", "q9"]), max_size=2).map(tuple),
    owner_person=st.sampled_from([None, "p-1", "p-4"]),
    owner_organisation=st.sampled_from([None, "o-oar", "o-convenix"]),
    due=st.sampled_from([None, "2026-12-01", "soon"]),
)


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(NOTES, max_size=8), st.sampled_from(["public", "participants"]))
def test_no_name_appears_under_chatham(notes: list[Note], audience: str) -> None:
    made = replace(record(Promise.CHATHAM), notes=tuple(notes))
    document = write(made, Request(audience))
    assert check(located(document), document.forbidden) == ()
    assert document.forbidden
    markdown = render_markdown(document)
    for each in PROGRAMME.organisations:
        assert each.name not in markdown
        assert each.short not in markdown
    assert not any(each.name in markdown for each in PROGRAMME.people)


@settings(max_examples=examples(60), deadline=None)
@given(
    st.lists(NOTES, max_size=8), st.sampled_from(list(Promise)), st.sampled_from(list(AUDIENCES))
)
def test_off_notes_change_nothing(notes: list[Note], promise: Promise, audience: str) -> None:
    made = replace(record(promise), notes=tuple(notes))
    kept = replace(made, notes=tuple(each for each in notes if not each.off_the_record))
    assert write(made, Request(audience)).blocks == write(kept, Request(audience)).blocks


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(NOTES, max_size=8))
def test_no_person_appears_under_organisation(notes: list[Note]) -> None:
    document = write(replace(record(), notes=tuple(notes)))
    assert check(located(document), document.forbidden) == ()


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("kind", Kind)
def test_a_note_of_any_kind_is_in_the_write_up(kind: Kind, group: str, channel: Channel) -> None:
    tied, untied = (
        note(200 + n, words, kind=kind, channel=channel, said_by=said_by)
        for n, (words, said_by) in enumerate([("Tied words", ("o-aln",)), ("Loose words", ())])
    )
    document = write(record(Promise.ORGANISATION, tied, untied), Request("public", group))
    assert everything(document).count("Tied words") == 1
    assert everything(document).count("Loose words") == 1


def test_who_was_not_here_is_spelt_as_who_was() -> None:
    """Their notes go by the short name, which nothing else in the paper may tell."""
    text = everything(write(replace(record(), absent=frozenset({"p-3"}))))
    assert "Not here: Open Anchor Registry (OAR)." in text
