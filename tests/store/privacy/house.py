"""A file with words that are to go, and a look at whether they are gone."""

import json
from pathlib import Path

from facilitator.core.text import fold
from facilitator.store.checks.check import check
from facilitator.store.drafts import Draft, put_draft
from facilitator.store.file import Store
from facilitator.store.journal import Author, Commit
from facilitator.store.privacy.erase import Erased, erase
from facilitator.store.privacy.redaction import ERASE_NOTE
from facilitator.store.rebuild import commits_of, rebuild_tables
from facilitator.store.schema import FIELDS, LINKS

ME = Author("Note-taker", "machine-1", "site-1")
OTHER = Author("Second note-taker", "machine-2", "site-2")
SECRET = "xylophone"  # noqa: S105
LABEL = "a delegate of GBIF"
NAME = "Delegáte Öne of GBIF"  # a stand-in that needs folding


def add_note(store: Store, text: str, *, roundtable: str | None = None, tag: str = "") -> str:
    with store.act("add_note", at=1) as act:
        fields = {"roundtable": roundtable} if roundtable else {}
        note = act.create("note", text=text, kind="insight", at=1, author="Note-taker", **fields)
        if tag:
            act.link("note_tag", note, act.create("tag", name=tag), position=0)
        act.about(note)
    return note


def edit(store: Store, note: str, text: str) -> None:
    with store.act("edit_note", at=2) as act:
        act.about(note).change("note", note, text=text)


def hold_roundtable(store: Store) -> str:
    """Make a roundtable with a row of every sort that belongs to it, all with the secret word."""
    with store.act("plan_roundtable", at=1) as act:
        table = act.create("roundtable", number=1, title=SECRET, key_messages=SECRET)
        agenda = act.create("agenda", title=SECRET, roundtable=table)
        item = act.create("item", agenda=agenda, title=SECRET, lead=json.dumps([SECRET]))
        act.change("roundtable", table, agenda=agenda)
        act.create("queue", roundtable=table, item=item, reason=SECRET)
        act.create("forced_export", roundtable=table, reason=SECRET)
        act.create("turn", roundtable=table, item=item, begin=1)
        act.link("attendance", table, "somebody", present=1)
    note = add_note(store, f"{SECRET} said", roundtable=table, tag=SECRET)
    with store.act("put_on_record", at=2) as act:
        act.create("consent", note=note, state=SECRET)
    put_draft(store, table, Draft(SECRET, 1, 1))
    return table


def add_person(store: Store, name: str) -> str:
    with store.act("add_person", at=1) as act:
        return act.create("person", name=name, role="")


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but for its integer key, and the journal."""
    tables = {}
    for table, fields in FIELDS.items():
        keys = LINKS[table][:2] if table in LINKS else ("id",)
        columns = ", ".join((*keys, *sorted(fields)))
        tables[table] = sorted(store.db.execute(f"SELECT {columns} FROM {table}"), key=repr)  # noqa: S608
    tables["journal"] = list(commits_of(store.db))
    return tables


def frame(store: Store) -> list[tuple[object, ...]]:
    """The journal but for what may be redacted."""
    columns = "seq, id, hlc, site, machine, at, verb, subject, undoes"
    return list(store.db.execute(f"SELECT {columns} FROM journal ORDER BY seq"))  # noqa: S608


def is_in_bytes(path: Path, *words: str) -> bool:
    """Look for words, whatever the case, in everything that begins with the file's name."""
    wanted = [form.encode() for word in words for form in {word, word.lower(), fold(word)}]
    held = [each.read_bytes() for each in path.parent.glob(f"{path.name}*")]
    assert held
    return any(word in data for word in wanted for data in held)


def is_whole(store: Store) -> bool:
    before = dump(store)
    assert check(store.db, full=True) == ()
    rebuild_tables(store.db)
    return dump(store) == before


def commits(store: Store) -> list[Commit]:
    return list(commits_of(store.db))


def erase_note(store: Store, note: str) -> Erased:
    return erase(store, ERASE_NOTE, "note", note, at=9)
