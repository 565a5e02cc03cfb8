"""What is erased, struck or forgotten is so in transcripts, too; and no copy of them goes out."""

from contextlib import closing

import pytest

from facilitator.core.errors import Refused
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.participants_copy import write_participants_copy
from facilitator.operations.privacy import erase_copies, erase_roundtable, forget_person
from facilitator.operations.striking import strike_of_note, toll_of_words
from facilitator.operations.transcripts.erasing import erase_transcript, toll_of_transcript
from facilitator.operations.transcripts.quoting import quote_passage
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.file import open_visitor
from facilitator.store.queries.records import load_notes
from facilitator.store.rebuild import rebuild_tables
from tests.operations.test_privacy import bytes_of
from tests.operations.transcripts.desk import CallDesk, chat

BEAST = "zebrafish"
TEXT = chat(f"14:05:00 Quagga Person: {BEAST} costs", "14:06:00 Ben: Yes")


def is_anywhere(desk: CallDesk, word: str) -> bool:
    return word.encode() in bytes_of(desk.house.store.path)


def test_it_is_erased_whole_and_a_quote_of_it_stays(desk: CallDesk) -> None:
    store = desk.house.store
    desk.keep(TEXT, "okapi.txt")
    quote_passage(store, desk.passages[1].id, at=desk.house.now + 1)
    backup = back_up(store.path, backup_folder(store.path), at=desk.house.now + 2)
    held = desk.transcripts[0]
    toll = toll_of_transcript(store.db, store.path, held.id)
    told = "\n".join(map(str, (*toll.goes, *toll.stays)))
    assert "okapi.txt: 2 names of speakers, 2 passages of transcripts." in told
    assert "1 quote that was made of it: it is a note." in told
    erase_transcript(store, held.id, at=desk.house.now + 3)
    assert desk.transcripts == ()
    assert [each.text for each in load_notes(store.db, desk.house.roundtable)] == ["Yes"]
    assert erase_copies(store.db, store.path) is None
    for word in (BEAST, "Quagga", "okapi"):
        assert not is_anywhere(desk, word)
        assert word.encode() not in backup.read_bytes()
    assert not erase_transcript(store, held.id, at=desk.house.now + 4).rows - {
        ("transcript", held.id)
    }
    rebuild_tables(store.db)
    assert desk.transcripts == ()
    assert check(store.db, full=True) == ()
    with pytest.raises(Refused, match="not here any more"):
        toll_of_transcript(store.db, store.path, held.id)
    assert desk.keep(TEXT, "okapi.txt").added == 2, "whoever brings it again may"


def test_it_goes_with_its_roundtable(desk: CallDesk) -> None:
    desk.keep(TEXT, "chat.txt")
    erase_roundtable(desk.house.store, desk.house.roundtable, at=desk.house.now + 1)
    assert not is_anywhere(desk, BEAST)
    assert not is_anywhere(desk, "Quagga")


def test_words_are_struck_in_it_too(desk: CallDesk) -> None:
    store = desk.house.store
    desk.keep(chat("14:05:00 Ana: the Zebrafish costs more", "14:06:00 Ben: zebra-fish cost more!"))
    note = desk.house.do(add_note, "OCP: the zebrafish costs more").subject[0]
    toll = toll_of_words(store.db, store.path, note, "the zebrafish costs more")
    assert "1 passage of a transcript" in str(toll.goes[0])
    strike_of_note(
        store, note, words="the zebrafish costs more", asked_by="Cara", at=desk.house.now + 1
    )
    assert [each.text for each in desk.passages] == ["[…]", "zebra-fish cost more!"]
    assert not is_anywhere(desk, "Zebrafish costs")


def test_who_is_forgotten_is_in_no_label(desk: CallDesk) -> None:
    store, who = desk.house.store, desk.house.who("gbif")
    first, *_, last = desk.name("gbif").split()
    desk.keep(chat(f"14:05:00 {first} {last[0]}. (GBIF): I am {desk.name('gbif')}"), "chat.txt")
    assert desk.transcripts[0].voices[0].speaker.person == who.person
    forget_person(store, who.person or "", at=desk.house.now + 1)
    (held,) = desk.transcripts
    assert held.voices[0].label == ""
    assert last not in held.passages[0].text
    assert not is_anywhere(desk, f"{first} {last[0]}.")
    rebuild_tables(store.db)
    assert desk.transcripts == (held,)


def test_no_copy_for_participants_holds_it(desk: CallDesk) -> None:
    desk.keep(TEXT, "chat.txt")
    target = desk.folder / "copy.roundtable"
    write_participants_copy(desk.house.store.db, target, at=desk.house.now + 1)
    with closing(open_visitor(target)) as db:
        for table in ("transcript", "voice", "passage"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0  # noqa: S608
    assert BEAST.encode() not in target.read_bytes()
