"""Helpers that subcommands share: authors, opening a file, looking up questions and roundtables."""

import time
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.core.errors import BadInput, Displaced
from facilitator.core.model import Organisation, Person, Programme, Question, Roundtable
from facilitator.core.newcomers import people_named
from facilitator.core.tags import Tag
from facilitator.core.text import fold
from facilitator.core.vocabulary import Entity
from facilitator.operations.resolve import find_question
from facilitator.operations.sent_versions import still_in
from facilitator.settings import load_settings
from facilitator.store.file import Store, open_store, open_visitor, site, update
from facilitator.store.journal import Author
from facilitator.store.keeping.in_hand import Loss
from facilitator.store.keeping.keeper import told
from facilitator.store.keeping.lost_acts import look_for_lost_acts
from facilitator.store.keeping.rescue import rescue
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.tags import load_tag_book, tags_by_name
from facilitator.store.sqlite import Connection, one_moment
from facilitator.subcommands.streams import out, out_json, remark

__all__ = ["out", "out_json", "remark"]  # what every subcommand takes from here beside the rest


def now() -> int:
    """Return this instant in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def author(name: str = "") -> Author:
    """Return who commits on this machine, at this start of the program."""
    settings = load_settings()
    return Author(name or settings.author, settings.machine, site())


@contextmanager
def writing(path: Path, who: Author | None = None) -> Iterator[Store]:
    """Open a programme file for writing, and close it.

    Raises FacilitatorError, with where what was done is, where the file was lost meanwhile.
    """
    _tell_lost_acts(path)
    with closing(open_store(path, who or author())) as store:
        try:
            yield store
        except Displaced as error:
            _require_kept(store, error)
            raise
        _require_kept(store)


def _require_kept(store: Store, cause: Displaced | None = None) -> None:
    """Write a rescue copy where a file was lost in which something was done, and say so."""
    keeper = store.keeper
    loss = keeper.look() if keeper is not None else None
    if keeper is None or loss is None or not keeper.made:
        return
    if loss is Loss.UNREACHABLE:
        raise BadInput(told(loss, str(store.path))) from cause
    raise BadInput(rescue(store, at=now()).sentence) from cause


@contextmanager
def reading(path: Path, *, tell: bool = True) -> Iterator[Connection]:
    """Open a programme file for reading as of one moment, in this version, and close it.

    Acts that are missing from it are told of, unless whoever asks does that.
    """
    update(path, author)
    if tell:
        _tell_lost_acts(path)
    with closing(open_visitor(path)) as db, one_moment(db):
        yield db


def tell_still_in(db: Connection, notes: Collection[str]) -> None:
    """Name the versions that still hold some notes (ids), and what would correct them."""
    found = still_in(db, notes)
    for each in found:
        remark(str(each))
    if found:
        remark("`publish` with --correct and the number of a version writes a corrected one")


def _tell_lost_acts(path: Path) -> None:
    """Say which acts of an earlier session are missing: whoever opens the file next cannot."""
    lost = look_for_lost_acts(path)
    if lost is not None:
        remark(f"{path}: {lost.sentence}")


def require_question(programme: Programme, text: str) -> Question:
    """Return the question a code, slug or title names. Raises BadInput listing those there are."""
    question = find_question(programme, text)
    if question is None:
        known = ", ".join(f"{each.code} ({each.title})" for each in programme.questions)
        raise BadInput(
            "there is no question “{text}”: choose {known}",
            text=text,
            known=known or "one that `facilitator set FILE question TITLE --new` made",
        )
    return question


def require_organisation(db: Connection, programme: Programme, text: str) -> Organisation:
    """Return the organisation that a handle, name or alias means. Raises BadInput with those."""
    found = vocabulary_of(db, programme).resolve(text)
    for each in programme.organisations:
        if isinstance(found, Entity) and each.id == found.id:
            return each
    known = ", ".join(each.handle for each in programme.organisations)
    raise BadInput(
        "there is no organisation “{text}”: choose {known}",
        text=text,
        known=known or "a file that has one",
    )


def require_person(programme: Programme, text: str) -> Person:
    """Return the person of that whole name or id. Raises BadInput where there is none, or two."""
    found = people_named(programme, text) or tuple(
        each for each in programme.people if each.id == text
    )
    if len(found) == 1:
        return found[0]
    if found:
        ids = " or ".join(each.id for each in found)
        raise BadInput(
            "there are {count} people called “{text}”: write {ids} instead",
            count=len(found),
            text=text,
            ids=ids,
        )
    raise BadInput("there is no person “{text}”: write the whole name, as on the roster", text=text)


def require_tag(db: Connection, text: str) -> Tag:
    """Return the tag of that whole name, or once called so. Raises BadInput with those there are.

    `water` never means `waterways`.
    """
    tags = load_tag_book(db)
    row_id = tags_by_name(db).get(fold(text.lstrip("#＃")))
    for each in tags:
        if each.id == row_id:
            return each
    known = ", ".join(f"#{each.name}" for each in tags)
    raise BadInput(
        "there is no tag “{text}”: choose {known}", text=text, known=known or "a file that has one"
    )


def require_roundtable(db: Connection, label: str) -> Roundtable:
    """Return the roundtable of that number, or of "2b" where a number was given twice.

    The number alone means the first of them, and that there is another is said. Raises BadInput
    naming those there are.
    """
    there = roundtables(db)
    found = next((each for each in there if each.label == label), None)
    if found is None:
        labels = ", ".join(each.label for each in there)
        raise BadInput(
            "there is no roundtable {label}: the file has {known}",
            label=label,
            known=labels or "none yet",
        )
    others = [each for each in there if each.number == found.number and each != found]
    if others and not found.letter:
        also = ", ".join(f"{each.label} ({each.title})" for each in others)
        remark(f"roundtable {found.label} is “{found.title}”; of the same number there is {also}")
    return found


def number_of(roundtable: Roundtable) -> int | str:
    """Return a roundtable's number for a JSON document, or "2b" where it was given twice."""
    return roundtable.label if roundtable.letter else roundtable.number
