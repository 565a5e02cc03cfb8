"""Erasure in a programme file: journal, tables, search index, and the free pages."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from facilitator.core.sentences import Sentence
from facilitator.core.striking import NOTHING_STRUCK, Strike
from facilitator.store.bodies import lines_of
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.privacy.erasures import (
    answers_here,
    belonging_here,
    erased_already,
    swap_for,
)
from facilitator.store.privacy.free_pages import clean_free_pages, zeroing
from facilitator.store.privacy.names import NameSwap
from facilitator.store.privacy.redaction import (
    FORGET_PERSON,
    FORGOTTEN,
    STRIKE_WORDS,
    Redaction,
    is_said,
)
from facilitator.store.privacy.rewrite import (
    Rows,
    redact_drafts,
    redact_journal,
    redact_tables,
)
from facilitator.store.search import index_all
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Erased(Changes):
    """What an erasure changed. `traces` says why bytes of it may still be in the file, if so.

    `struck` has the words in hand that went, for the copies: the file knows little of them.
    """

    traces: Sentence | None = None
    struck: Strike = NOTHING_STRUCK


def erase(store: Store, verb: str, table: str, row_id: str, *, at: int) -> Erased:
    """Erase a row and all that belongs to it, for good; what was erased already changes nothing.

    The row stays as an empty shell that is deleted, so that nothing late can fill it.
    """
    with zeroing(store.db), store.act(verb, at=at) as act:
        touched: Rows = frozenset()
        if not erased_already(act.db, row_id):
            tags = _lonely_tags(act.db, belonging_here(act.db, {row_id}))
            redaction = Redaction(belonging_here(act.db, {row_id, *tags}), {}, NameSwap({}))
            findings = _resting_on(act.db, redaction.erased)
            touched = _rewrite(act, redaction)
            act.about(row_id, *tags)
            for finding in findings:
                act.change("finding", finding, lost=1)
            for shell in ((table, row_id), *(("tag", tag) for tag in tags)):
                act.patches[shell] = {"deleted": [1, 1]}
    return _done(store, act.changes, touched)


def _resting_on(db: Connection, erased: Iterable[str]) -> tuple[str, ...]:
    """Return the findings (ids) that stay, and rest on what is erased."""
    gone = json.dumps(sorted(erased))
    rows = db.execute(
        "SELECT DISTINCT finding FROM finding_note WHERE NOT deleted"
        " AND note IN (SELECT value FROM json_each(?1))"
        " AND finding NOT IN (SELECT value FROM json_each(?1)) ORDER BY finding",
        (gone,),
    )
    return tuple(row_id for (row_id,) in rows)


def forget(store: Store, person: str, label: str, *, at: int, hashed: str = "") -> Erased:
    """Replace every name a person ever had, wherever it stands, by a label, for good.

    `hashed` is what is kept for the names check: the forms of the name, not to be read. A person
    who was forgotten already changes nothing.
    """
    with zeroing(store.db), store.act(FORGET_PERSON, at=at) as act:
        touched: Rows = frozenset()
        if not erased_already(act.db, person):
            swap = names_of(act.db, person, label)
            answers = answers_here(act.db, {person})
            redaction = Redaction(frozenset(), {person: label}, swap, answers=answers)
            touched = _rewrite(act, redaction)
            act.about(person)
            act.patches["person", person] = {"name": [label, label]}
            if hashed:
                act.create("name", name=hashed, use=FORGOTTEN)
            act.author = act.author._replace(name=swap.swap(act.author.name))
    store.author = act.author
    return _done(store, act.changes, touched)


def keep_names_only(
    store: Store, names: Mapping[str, str], verb: str, *, at: int, hashed: Iterable[str] = ()
) -> Erased:
    """Leave of people (ids) a name each, now and in all commits: no address and no need of theirs.

    For a copy that is somebody else's: unlike who is forgotten, they may come back. `hashed` is
    what is kept of the names that went, for the names check.
    """
    with zeroing(store.db), store.act(verb, at=at) as act:
        answers = answers_here(act.db, names)
        touched = _rewrite(act, Redaction(frozenset(), names, NameSwap({}), answers=answers))
        for each in filter(None, hashed):
            act.create("name", name=each, use=FORGOTTEN)
    return _done(store, act.changes, touched)


def strike(
    store: Store, struck: Strike, notes: Iterable[str], *, asked_by: str, marks: str, at: int
) -> Erased:
    """Take words out of all that was said, now and in all commits, for good.

    Who asked, when and of which notes (ids; none where they stand in other texts) stays, and
    `marks`: what is known of the words.
    """
    with zeroing(store.db), store.act(STRIKE_WORDS, at=at) as act:
        touched = _rewrite(act, _striking(act.db, struck))
        of_these = tuple(notes)
        row = act.create(
            "strike", note=next(iter(of_these), None), asked_by=asked_by, at=at, marks=marks
        )
        act.about(*of_these, row)
    return replace(_done(store, act.changes, touched), struck=struck)


def strike_in_copy(db: Connection, struck: Strike) -> None:
    """Take words out of all that a copy of a programme file says, and ever said."""
    with zeroing(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            _redact(db, _striking(db, struck))
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise
    clean_free_pages(db)


def _striking(db: Connection, struck: Strike) -> Redaction:
    """Return how words are struck: in the fields that ever held them also as they were typed."""
    typed = frozenset(
        (table, row_id, name)
        for (body,) in db.execute("SELECT body FROM journal")
        if struck.may_be_in(body)
        for table, row_id, patch in lines_of(body)
        for name, pair in patch.items()
        if is_said(table, name)
        and any(isinstance(each, str) and struck.swap(each) != each for each in pair)
    )
    return Redaction(frozenset(), {}, NameSwap({}), struck, typed)


def names_of(db: Connection, person: str, label: str) -> NameSwap:
    """Return what replaces every name a person ever had by a label."""
    bodies = (body for (body,) in db.execute("SELECT body FROM journal"))
    return swap_for(db, {person: label}, bodies)


def _rewrite(act: Act, redaction: Redaction) -> Rows:
    touched = _redact(act.db, redaction)
    act.standing.forget()
    return touched


def _redact(db: Connection, redaction: Redaction) -> Rows:
    texts = frozenset(texts_ever(db, redaction.erased))
    redact_journal(db, redaction)
    touched = redact_tables(db, redaction)
    redact_drafts(db, redaction, texts)
    index_all(db)
    return touched


def texts_ever(db: Connection, rows: frozenset[str]) -> Iterator[str]:
    """Yield what some notes (ids) said, at any time."""
    if not rows:
        return
    for (body,) in db.execute("SELECT body FROM journal WHERE body LIKE '%[\"note\",%'"):
        for table, row_id, patch in lines_of(body):
            if table == "note" and row_id in rows:
                yield from (text for text in patch.get("text", ()) if text)


def _done(store: Store, changes: Changes, touched: Rows) -> Erased:
    traces = clean_free_pages(store.db)
    store.rewritten()
    rows = changes.rows | touched
    return Erased(changes.verb, changes.commit, changes.subject, rows, traces=traces)


def _lonely_tags(db: Connection, rows: Iterable[str]) -> tuple[str, ...]:
    """Return the tags that only notes among these rows ever had: they are words of theirs."""
    ids = json.dumps(sorted(rows))
    chosen = "(SELECT value FROM json_each(?))"
    found = db.execute(
        f"SELECT DISTINCT tag FROM note_tag WHERE note IN {chosen} EXCEPT"
        f" SELECT tag FROM note_tag WHERE note NOT IN {chosen} ORDER BY tag",
        (ids, ids),
    )
    return tuple(tag for (tag,) in found)
