"""A guest organisation in the write-up: among the participants, and no bar to a harmless note."""

from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.model import Promise
from facilitator.operations.floor import give_floor
from facilitator.operations.people import add_person
from facilitator.operations.resolve import participant
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store

MIN = 60_000
NOON = 1_794_830_400_000


@pytest.mark.parametrize(
    ("promise", "said"),
    [
        (Promise.NAMED, "**Ministry of Transport, guest:** Ana Ruiz"),
        (Promise.ORGANISATION, "- Ministry of Transport, guest"),
        (Promise.UNATTRIBUTED, "- Ministry of Transport, guest"),
    ],
)
def test_a_guest_is_listed_as_the_promise_allows(
    store: Store, tmp_path: Path, promise: Promise, said: str
) -> None:
    question = store.standing.programme.questions[1].id
    room = plan_roundtable(
        store, question, at=NOON, title="R", zone="UTC", promise=promise
    ).subject[0]
    start(store, room, at=NOON)
    home = "Ministry of Transport"
    add_person(store, "Ana Ruiz", at=NOON + MIN, new_organisation=home, roundtable=room)
    found = store.standing.vocabulary.resolve("ministryoftransport")
    who = participant(store.standing.programme, store.standing.record(room), found)
    give_floor(store, room, who, at=NOON + MIN)
    enter_line(store, room, "Asked whether ministry data may be reused", at=NOON + 2 * MIN)
    end(store, room, at=NOON + 3 * MIN)
    out = tmp_path / "out.md"
    status = main(
        [
            "publish",
            str(store.path),
            "--roundtable",
            "1",
            "--for",
            "public",
            "-o",
            str(out),
            "--read-through",
            "Ana",
        ]
    )
    text = out.read_text(encoding="utf-8") if status == 0 else ""
    assert (status, said in text) == (0, True), text
    assert ("Ana Ruiz" in text) == (promise is Promise.NAMED)
