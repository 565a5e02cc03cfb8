"""What two laptops do to one programme, and how their commits meet."""

from facilitator.store.file import Store
from facilitator.store.journal import Author, Commit
from facilitator.store.rebuild import adopt, commits_of

ANA, BEN = Author("Ana", "m1", "site-1"), Author("Ben", "m2", "site-2")
ROOM = "r"


def note(store: Store, text: str, *, at: int) -> str:
    with store.act("add_note", at=at) as act:
        made = act.create(
            "note", roundtable=ROOM, text=text, kind="insight", channel="spoken", at=at
        )
        act.about(made)
    return made


def edit(store: Store, row: str, *, at: int, **fields: str) -> str:
    with store.act("edit_note", at=at) as act:
        act.about(row).change("note", row, **fields)
    return act.changes.commit


def text_of(store: Store, row: str) -> str | None:
    return store.db.execute("SELECT text FROM note WHERE id = ?", (row,)).fetchone()[0]


def commits(store: Store) -> list[Commit]:
    return list(commits_of(store.db))


def share(*stores: Store) -> None:
    for store in stores:
        for other in stores:
            adopt(store.db, commits(other))
