"""Redaction of the journal's bodies: erased rows and forgotten names are taken out.

A body keeps its place in the journal; what it said of an erased row goes, but for the row's owner,
so that whatever arrives late for the same owner is known as erased too. Values before and after are
treated alike, so that no undo, no rebuild and no old copy brings words back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.core.item_fields import CODES as ITEM_CODES
from facilitator.core.striking import NOTHING_STRUCK, Strike
from facilitator.store.bodies import Patch, encode, lines_of
from facilitator.store.journal import Commit
from facilitator.store.privacy.names import NameSwap
from facilitator.store.schema import FIELDS, ROWS

ERASE_NOTE, ERASE_ROUNDTABLE, FORGET_PERSON = "erase_note", "erase_roundtable", "forget_person"
ERASE_TRANSCRIPT = "erase_transcript"
STRIKE_WORDS = "strike_words"
FORGOTTEN = "forgotten"  # the use of a name that holds hashes of what somebody was called

# A row belongs to the one that such a field names, and goes with it.
OWNERS = ("roundtable", "agenda", "note", "transcript")
_NOT_OWNED = "roundtable"  # it uses an agenda, which may be its theme's
OWNED = tuple(
    (table, owner)
    for table in ROWS
    if table != _NOT_OWNED
    for owner in OWNERS
    if owner in FIELDS[table]
)

# Ids, and words the program itself reads: a name in them would be an accident.
_CODES = frozenset(
    (
        *("agenda", "carried_to", "item", "note", "organisation"),
        *("owner_organisation", "owner_person"),
        *("person", "question", "roundtable", "tag", "turn", "who", "within"),
        *("fit", "format", "quoted", "transcript", "voice"),
        *("answer", "attribution", "audience", "channel", "code", "colour", "date", "day", "due"),
        *("handle", "interpreted", "kind", "language", "mode", "origin", "position"),
        *("marks", "named_actions", "parent", "promise", "promised", "roles", "shape"),
        *("recording", "reply_by", "rule", "said_from", "scope", "side", "slug", "start", "state"),
        "subject",
        *("grouped", "outline", "section", "status", "told"),
        *("content", "digest", "facts", "held", "until", "use", "version", "zone"),
        *ITEM_CODES,
    )
)


_DECIDED = ("name_decision", "form")  # letters of what a person decided about, a name perhaps

# What is kept of a person beside their name, and goes with it.
_OF_A_PERSON = frozenset({"email", "nicknames", "speaks", "diet", "access"})

# What rows of theirs say: how somebody consented, what they replied, their name in a transcript.
_BESIDE_A_PERSON = frozenset({("consent", "how"), ("comment", "reply"), ("voice", "label")})
THEIR_ROWS = tuple(sorted(table for table, _ in _BESIDE_A_PERSON))


def is_words(table: str, name: str) -> bool:
    """Tell whether a field holds what people wrote, of anybody; a person's name is their own."""
    return name not in _CODES and (table, name) != ("person", "name")


# Names of what there is are not what was said; who wrote a note is told by its author.
_NAMING = frozenset({"organisation", "name", "person", "programme", "question", "list_shape"})


def is_said(table: str, name: str) -> bool:
    """Tell whether a field holds what was said or written of it, so that words can be struck."""
    return table not in _NAMING and (table, name) != ("note", "author") and is_words(table, name)


@dataclass(frozen=True, slots=True)
class Redaction:
    """Row ids that were erased, and the label of each person who was forgotten, by id.

    `struck` takes words out of whatever was said, and what was typed of them before out of the
    fields `typed` (table, row id and name).
    """

    erased: frozenset[str]
    labels: Mapping[str, str]
    names: NameSwap
    struck: Strike = NOTHING_STRUCK
    typed: frozenset[tuple[str, str, str]] = frozenset()
    answers: frozenset[str] = frozenset()  # rows of who was forgotten: see _BESIDE_A_PERSON

    def value(self, table: str, row_id: str, name: str, value: Any) -> Any:
        """Return a field's value as it may be read."""
        if not isinstance(value, str):
            return value
        if (table, name) == ("person", "name"):
            return self.labels.get(row_id, value)
        if table == "person" and name in _OF_A_PERSON and row_id in self.labels:
            return ""
        if (table, name) in _BESIDE_A_PERSON and row_id in self.answers:
            return ""
        if (table, name) == _DECIDED and self.names.has_form(value):
            return ""
        if self.struck and is_said(table, name):
            value = self.struck.swap(value, partly=(table, row_id, name) in self.typed)
        return self.names.swap(value) if is_words(table, name) else value

    def commit(self, commit: Commit) -> Commit:
        """Return a commit as it may be stored."""
        author, body = self.names.swap(commit[4]), self.body(commit[8])
        return (*commit[:4], author, *commit[5:8], body, commit[9])

    def body(self, body: str) -> str:
        """Return the body of a commit as it may be stored."""
        if not self._concerns(body):
            return body
        held = json.loads(body)
        kept: Any = self._of_newer(held, body) if isinstance(held, dict) else self._lines(held)
        return body if kept == held else encode(kept)

    def _lines(self, lines: list[Any]) -> list[Any]:
        return [
            [table, row_id, redacted]
            for table, row_id, patch in lines
            if (redacted := self._patch(table, row_id, patch))
        ]

    def _of_newer(self, held: dict[str, Any], body: str) -> dict[str, Any]:
        """Redact what this program cannot read: where it names an erased row, all of it goes."""
        if not self.erased.isdisjoint(_ids_in(body)):
            return {"v": held["v"]}
        if not self.names and not self.struck:
            return held
        return {
            name: self.names.swap_within(self.struck.swap_within(value))
            for name, value in held.items()
        }

    def _patch(self, table: str, row_id: str, patch: Patch) -> Patch:
        if " " in row_id and not self.erased.isdisjoint(row_id.split(" ")):
            return {}  # a link, of a table that we may not have
        if row_id not in self.erased:
            return {
                name: [self.value(table, row_id, name, value) for value in pair]
                for name, pair in patch.items()
            }
        left: Patch = {name: [patch[name][1]] * 2 for name in OWNERS if name in patch}
        return {**left, "deleted": [1, 1]} if "deleted" in patch else left

    def _concerns(self, body: str) -> bool:
        if self.names.may_be_in(body) or any(person in body for person in self.labels):
            return True
        if self.struck.may_be_in(body) or any(row_id in body for _, row_id, _ in self.typed):
            return True
        if self.names and _DECIDED[0] in body:
            return True
        if any(row_id in body for row_id in self.answers):
            return True
        if len(self.erased) <= _FEW:
            return any(row_id in body for row_id in self.erased)
        return not self.erased.isdisjoint(_ids_in(body))


_FEW = 8  # ids that are sooner searched for one by one


def _ids_in(body: str) -> Iterator[str]:
    for text in body.split('"'):
        yield from text.split(" ")


def belonging(bodies: Iterable[str], erased: frozenset[str]) -> frozenset[str]:
    """Return the erased rows, and those that bodies make belong to them, at any depth."""
    owned: list[tuple[str, str]] = []
    for body in bodies:
        for table, row_id, patch in lines_of(body):
            names = () if table == _NOT_OWNED else OWNERS
            owners = (patch[name][1] for name in names if name in patch)
            owned += ((row_id, owner) for owner in owners if owner is not None)
    found = set(erased)
    while fresh := {row_id for row_id, owner in owned if owner in found} - found:
        found |= fresh
    return frozenset(found)


_CALLED = ("name", "email")


def names_in(bodies: Iterable[str], people: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return every name and address that bodies give to each of some people, by person id."""
    found: dict[str, set[str]] = {person: set() for person in people}
    for body in bodies:
        if not any(person in body for person in found):
            continue
        for table, row_id, patch in lines_of(body):
            if table == "person" and row_id in found:
                given = (patch.get(field, ()) for field in _CALLED)
                found[row_id].update(each for pair in given for each in pair if each)
    return {person: frozenset(names) for person, names in found.items()}


def answers_in(bodies: Iterable[str], people: Iterable[str]) -> frozenset[str]:
    """Return the consents, comments and voices (ids) that bodies give to some people."""
    wanted = frozenset(people)
    return frozenset(
        row_id
        for body in bodies
        if any(person in body for person in wanted)
        for table, row_id, patch in lines_of(body)
        if table in THEIR_ROWS and not wanted.isdisjoint(patch.get("person", ()))
    )
