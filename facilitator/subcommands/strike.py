"""`strike`: take words out of all that was said in a programme file, for good."""

from argparse import Namespace
from collections.abc import Sequence

from facilitator.core.near_words import NearWords
from facilitator.operations.privacy import erase_copies, shortened, traces_in_words
from facilitator.operations.striking import (
    find_near,
    strike_words,
    toll_of_strike,
    with_near,
    words_of,
)
from facilitator.store.file import Store
from facilitator.store.queries.records import load_some
from facilitator.subcommands.common import now, out, remark, writing
from facilitator.subcommands.erase import confirm
from facilitator.subcommands.notes_named import require_note_named


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        note = require_note_named(store.db, arguments.note, arguments.roundtable)
        struck = words_of(store.db, note.id, arguments.words)
        near = find_near(store.db, struck)
        if near:
            _offer(store, near, taken=arguments.alike)
        if arguments.alike:
            struck = with_near(struck, near)
        toll = toll_of_strike(store.db, arguments.file, struck)
        confirm(toll, yes=arguments.yes)
        erased = strike_words(store, struck, asked_by=arguments.asked_by, at=now())
        left = (traces_in_words(erased), erase_copies(store.db, store.path, struck.strike))
        remark("\n".join(str(each) for each in left if each) or "done")
    return 0


def _offer(store: Store, near: Sequence[NearWords], *, taken: bool) -> None:
    out(
        "Nearly the same stands elsewhere, and goes too:"
        if taken
        else "Nearly the same stands elsewhere, and stays; --alike strikes it too:"
    )
    notes = [each.note for each in near if each.note]
    texts = {note.id: note.text for _, note in load_some(store.db, notes)}
    for each in near:
        if each.note:
            out(f"  - “{each.words}” in “{shortened(texts[each.note])}” ({each.note})")
        else:
            out(f"  - “{each.words}” in {_PLACES[each.table]}")


_PLACES = {
    "finding": "a finding",
    "roundtable": "key messages",
    "section": "a section of a write-up",
    "message": "a message",
    "queue": "a reason in the queue",
    "consent": "the words that somebody agreed to",
    "passage": "a transcript",
}
