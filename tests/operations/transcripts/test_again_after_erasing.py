"""The same file again, as it was or with more in it, once something of it was erased."""

import pytest

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.privacy import forget_person
from facilitator.operations.striking import strike_of_note
from facilitator.store.rebuild import rebuild_tables
from tests.operations.transcripts.desk import CallDesk, chat
from tests.operations.transcripts.test_leaving_no_trace import is_anywhere

LATER = "14:07:00 Ben: And more"


@pytest.mark.parametrize("more", [(), (LATER,)], ids=["as it was", "saved again later"])
def test_who_was_forgotten_stays_so(desk: CallDesk, more: tuple[str, ...]) -> None:
    store, who = desk.house.store, desk.house.who("gbif")
    name = desk.name("gbif")
    lines = (f"14:05:00 {name}: I am {name} of the call", f"14:06:00 Ben: Thank you, {name}")
    desk.keep(chat(*lines), "chat.txt")
    forget_person(store, who.person or "", at=desk.house.now + 1)
    before = desk.passages
    desk.house.now += 1
    assert desk.keep(chat(*lines, *more), "chat.txt").added == len(more)
    (held,) = desk.transcripts
    assert held.passages[: len(before)] == before
    assert [each.label for each in held.voices] == ["", "Ben"]
    assert not is_anywhere(desk, name.split()[-1])
    rebuild_tables(store.db)
    assert desk.transcripts == (held,)


def test_in_another_file_they_are_called_nothing(desk: CallDesk) -> None:
    name, who = desk.name("gbif"), desk.house.who("gbif")
    forget_person(desk.house.store, who.person or "", at=desk.house.now + 1)
    desk.house.now += 1
    kept = desk.keep(chat(f"14:05:00 {name}: Hello", f"14:06:00 Ben: So said {name}, you know"))
    assert kept.added == 2
    assert desk.passages[0].voice is None
    assert desk.passages[1].text.startswith("So said ")
    assert desk.passages[1].text.endswith(", you know")
    assert not is_anywhere(desk, name.split()[-1])


def test_struck_words_stay_so_in_a_file_saved_again(desk: CallDesk) -> None:
    store = desk.house.store
    lines = ("14:05:00 Ana: the zebrafish costs more", "14:06:00 Ben: Yes")
    desk.keep(chat(*lines))
    note = desk.house.do(add_note, "OCP: the zebrafish costs more").subject[0]
    strike_of_note(
        store, note, words="the zebrafish costs more", asked_by="Cara", at=desk.house.now + 1
    )
    desk.house.now += 1
    again = "14:08:00 Ana: I said that the zebrafish costs more"
    assert desk.keep(chat(*lines, LATER, again)).added == 2
    texts = [each.text for each in desk.passages]
    assert texts == ["[…]", "Yes", "And more", "I said that […]"]
    assert not is_anywhere(desk, "zebrafish")
