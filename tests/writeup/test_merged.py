"""Several roundtables in one write-up: each keeps what was promised in its own room."""

from dataclasses import replace

import pytest

from facilitator.core.airtime import airtime
from facilitator.core.consent import NO_CONSENTS
from facilitator.core.findings import Finding, Side, Support
from facilitator.core.merged import Merged, merged
from facilitator.core.model import Channel, Note, Promise, Record, Turn, TurnKind
from facilitator.core.outlines import Section
from facilitator.core.subject import SubjectKind
from facilitator.writeup.blocks import Document, Heading, Table, located
from facilitator.writeup.compose import AUDIENCES, Beside, Request, compose
from tests.writeup.stand_ins import BEGAN, DECIDED, MINUTE, note, programme, record, state

DAY = 24 * 60 * MINUTE
EVERYBODY = frozenset(each.id for each in (*programme().organisations, *programme().people))
PUBLIC = Request("public", also=(Section.NOTES,))


def room(number: int, promise: Promise, *notes: Note, title: str = "") -> Record:
    """Return a roundtable with notes of its own, a turn of each speaker, and key messages."""
    began = BEGAN + number * DAY
    head = replace(
        record(promise).roundtable,
        id=f"r{number}",
        number=number,
        title=title or f"Room {number}",
        started_at=began,
        ended_at=began + 90 * MINUTE,
    )
    own = tuple(
        replace(each, id=f"{number}-{each.id}", at=each.at + number * DAY) for each in notes
    )
    turns = tuple(
        Turn(
            f"{number}-t{n}", began + n * MINUTE, began + (n + 1) * MINUTE, TurnKind.TURN, None, who
        )
        for n, who in enumerate(who for each in own for who in each.said_by)
    )
    return Record(head, turns=turns, notes=own, key_messages=f"- Said of {number}\n")


def together(*rooms: Record, loose: tuple[Note, ...] = (), audience: str = "public") -> Merged:
    return merged(
        rooms,
        loose,
        title="All of it",
        zone="UTC",
        promise=Promise.ORGANISATION,
        everybody=EVERYBODY,
        internal=audience == "team",
    )


def written(
    whole: Merged, request: Request = PUBLIC, *findings: Finding, **more: object
) -> Document:
    def timed(each: Record) -> object:
        now = each.roundtable.ended_at or BEGAN
        return state()._replace(now=now, items=(), airtime=airtime(programme(), each, now))

    beside = Beside(
        findings=findings,
        kind=SubjectKind.SERIES,
        name="All of it",
        told=tuple((each, timed(each)) for each in whole.told),  # type: ignore[arg-type]
        hidden=whole.hidden,
        grounds=whole.grounds,
    )
    now = state()._replace(items=(), airtime=())
    return compose(
        programme(),
        whole.record,
        now,
        request,
        consents=NO_CONSENTS,
        decisions=DECIDED,
        beside=beside._replace(**more),  # type: ignore[arg-type]
    )


def everything(document: Document) -> str:
    return "\n".join(each.text for each in located(document))


def said(handle: str, text: str, **more: object) -> Note:
    return note(1 + len(text) % 50, text, said_by=(f"o-{handle}",), **more)


OPEN = room(1, Promise.ORGANISATION, said("aln", "Openly said"), said("oar", "Openly as well"))
SECTOR = room(2, Promise.SECTOR, said("bellweather", "Said by sector"))
UNTIED = room(3, Promise.UNATTRIBUTED, said("osbf", "Said untied"))
CHATHAM = room(4, Promise.CHATHAM, said("corepath", "Said in trust"), title="Behind doors")


def test_each_note_keeps_the_rule_of_its_own_room() -> None:
    text = everything(written(together(OPEN, SECTOR, UNTIED, CHATHAM)))
    assert "ALN: Openly said" in text
    assert "\nSaid by sector" in text  # no sector that one room's few would make small
    assert "\nSaid untied" in text
    assert "Said in trust" not in text


def test_a_chatham_room_leaves_no_day_no_title_no_message_and_no_number() -> None:
    without, whole = (written(together(OPEN, UNTIED, *more), PUBLIC) for more in ((), (CHATHAM,)))
    assert without.blocks == whole.blocks
    assert without.subtitle == whole.subtitle
    assert without.created == whole.created


def test_a_finding_of_a_chatham_room_stands_without_its_notes_and_counts() -> None:
    rests = (Support(CHATHAM.notes[0].id, Side.FOR, chosen=True), *OPEN_SUPPORTS)
    found = Finding("f1", "Trust takes time", rests_on=rests)
    document = written(together(OPEN, CHATHAM), PUBLIC, found)
    text = everything(document)
    assert "Trust takes time" in text
    assert "Said in trust" not in text
    assert "Raised by 3" not in text
    assert "A part of it was held under the Chatham House Rule." in text
    named = replace(found, text="CorePath takes time")
    (hit,) = written(together(OPEN, CHATHAM), PUBLIC, named).hits
    assert hit.name == "CorePath"


OPEN_SUPPORTS = tuple(Support(each.id, Side.FOR) for each in OPEN.notes)


def test_who_came_to_a_room_of_sectors_alone_is_in_no_list() -> None:
    only_aln = replace(OPEN, absent=frozenset(EVERYBODY - {"o-aln", "p-1"}))
    request = Request("public", but=(Section.COVERAGE,))  # where every member has its row
    lines = everything(written(together(only_aln, SECTOR), request))
    assert "Alpine Lichen Network (ALN)" in lines
    assert "Bellweather" not in lines
    alone = written(together(SECTOR))
    assert "Participants" not in [b.text for b in alone.blocks if isinstance(b, Heading)]
    assert not alone.hits


def test_key_messages_of_a_stricter_room_are_looked_through_by_its_rule() -> None:
    strict = replace(UNTIED, key_messages="- ALN spoke of money\n")
    (hit,) = written(together(OPEN, strict)).hits
    assert (hit.name, hit.place) == ("ALN", "what is told of “Room 3”")
    assert not written(together(replace(OPEN, key_messages="- ALN spoke of money\n"))).hits


def test_airtime_moves_over_the_rooms_that_may_tell_it() -> None:
    more = room(5, Promise.ORGANISATION, said("aln", "Later"), said("quillmedia", "Last"))
    document = written(together(OPEN, SECTOR, UNTIED, more, CHATHAM))
    at = document.blocks.index(Heading(1, "Airtime"))
    table = document.blocks[at + 1]
    assert isinstance(table, Table)
    assert table.header == ("Organisation", "Room 1", "Room 5")
    assert {row[0]: row[1:] for row in table.rows}["ALN"] == ("50%", "50%")


@pytest.mark.parametrize("questions", [("q2", "q2"), ("q2", "q1")])
def test_notes_are_counted_by_roundtable_where_the_questions_do_not_tell_it(
    questions: tuple[str, str],
) -> None:
    held = [
        replace(each, roundtable=replace(each.roundtable, question=question))
        for each, question in zip(
            (room(1, Promise.ORGANISATION, said("aln", "A")), OPEN), questions, strict=True
        )
    ]
    captions = [e.caption for e in written(together(*held)).blocks if isinstance(e, Table)]
    by_room = "Distinct notes by organisation, roundtable by roundtable"
    assert (by_room in captions) is (len(set(questions)) == 1)


def test_what_was_written_to_no_roundtable_has_its_place() -> None:
    letter = note(2, "We wrote late", said_by=("o-ratewell",), channel=Channel.WRITTEN)
    text = everything(written(together(OPEN, loose=(letter,))))
    assert "RateWell: We wrote late" in text


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_team_alone_reads_what_was_said_in_trust(audience: str) -> None:
    rooms = together(OPEN, CHATHAM, audience=audience)
    text = everything(written(rooms, Request(audience, also=(Section.NOTES,))))
    assert ("CorePath: Said in trust" in text) is (audience == "team")
    assert ("held under the Chatham House Rule" in text) is (audience == "team")


def test_nothing_but_chatham_rooms_is_a_chatham_write_up() -> None:
    document = written(together(CHATHAM))
    assert document.promise is Promise.CHATHAM
    assert "Participants" not in everything(document)


def numbers(*rooms: Record) -> dict[str, str]:
    document = written(together(*rooms), Request("public", also=(Section.NUMBERS,)))
    at = document.blocks.index(Heading(1, "In numbers"))
    table = document.blocks[at + 1]
    assert isinstance(table, Table)
    return dict(table.rows)  # type: ignore[arg-type]


def test_one_chatham_room_is_held_and_in_no_sum_and_two_are() -> None:
    one, two, three = (
        numbers(OPEN, *more)
        for more in (
            (),
            (CHATHAM,),
            (CHATHAM, replace(CHATHAM, roundtable=replace(CHATHAM.roundtable, id="r9", number=9))),
        )
    )
    assert [each["Roundtables held"] for each in (one, two, three)] == ["1", "2", "3"]
    assert one["Attendances"] == two["Attendances"] == "7"
    assert three["Attendances"] == "21"
    assert one["Time in roundtables"] == two["Time in roundtables"] == "1 h 30 min"


def test_a_sum_with_two_organisations_behind_it_is_not_given() -> None:
    few = replace(OPEN, absent=frozenset(EVERYBODY - {"o-aln", "o-oar", "p-1", "p-3"}))
    assert set(numbers(few)) == {"Roundtables held", "Findings"}


def test_one_roundtable_is_no_several_and_is_named_where_the_title_does_not() -> None:
    one = together(OPEN)
    said_of = everything(written(one))
    assert f"Roundtable: {OPEN.roundtable.title}" in said_of
    assert "Roundtables:" not in said_of
    assert "Roundtable:" not in everything(written(one, name=OPEN.roundtable.title))
    assert "Roundtables: " in everything(written(together(OPEN, UNTIED)))
