"""A robot that runs roundtables through the operations of the window, the same way for a seed."""

import itertools
import random
from collections.abc import Callable, Iterator

from facilitator.core.errors import Refused
from facilitator.core.model import Kind
from facilitator.operations import history
from facilitator.operations.drafts import keep_draft
from facilitator.operations.note_taking.context import NOTHING_STICKY
from facilitator.operations.note_taking.notes import (
    delete_notes,
    edit_note,
    set_kind,
    take_off_record,
)
from facilitator.operations.roundtables import plan_roundtable, write_key_messages
from facilitator.operations.typed_line import enter_line
from facilitator.store.changes import NOTHING, Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_notes

BEGINS = 1_791_381_600_000  # 7 October 2026, 14:00 UTC
HANDLES = ("gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate")
WORDS = ("placeholder", "words", "about", "nothing", "at", "all", "naïve", "café", "12", "β")
LINES = (
    "{words}",
    "{words}",
    "@{who} {words}",
    "@{who} @{other} {words} #q2",
    "{who}: {words}",
    "{words} as @{who} knows !barrier",
    "!action @{who} {words} by 12 Nov",
    "!off {words}",
    "... and {words}",
    "{words} ??? {words} #[tag {n}]",
    "@{who}",
    "/floor @{who}",
    "/floor @{who}",
    "/q @{who} {words}",
    "/qq @{who}",
    "/ack",
    "/chair",
    "/yield",
    "/interpose @{who}",
    "/return",
    "/who @{who}",
    "/shift -2s",
    "/next!",
    "/item 2",
    "/extend +2",
    "/pause",
    "/resume",
    "/absent @{who}",
    "/present @{who} remote",
    "/end",
    "/reopen",
    "/undo",
    "/undo",
    "/redo",
)


class Robot:
    """Plans a roundtable of its own and types into it; what is refused, it lets go."""

    def __init__(self, store: Store, seed: int, *, at: int = BEGINS) -> None:
        self.store = store
        self.at = at
        self._random = random.Random(seed)  # noqa: S311 - the same choices for a seed are wanted
        self._sticky = NOTHING_STICKY
        self._roundtable = ""
        self._others: tuple[Callable[[], Changes], ...] = (
            self._edit,
            self._sort,
            self._delete,
            self._take_off_record,
            self._key_messages,
            self._draft,
            lambda: history.undo(store, at=self.at),
            lambda: history.redo(store, at=self.at),
        )

    def acts(self) -> Iterator[Changes]:
        """Yield every commit as soon as the operation that made it has returned, without end."""
        yield self._plan()
        for line in ("/start", "/floor @gbif", "@gbif a first line"):
            yield self._type(line)
        for step in itertools.count(1):
            self.at += self._random.randint(400, 20_000)
            if step % 400 == 0:
                yield self._plan()
                yield self._type("/start")
                continue
            try:
                changes = self._step(step)
            except Refused:
                continue
            if changes:
                yield changes

    def _step(self, step: int) -> Changes:
        if self._random.random() < 0.2:
            return self._random.choice(self._others)()
        who, other = self._random.sample(HANDLES, 2)
        line = self._random.choice(LINES)
        return self._type(line.format(words=self._words(), who=who, other=other, n=step % 20))

    def _plan(self) -> Changes:
        question = load_programme(self.store.db).questions[1].id
        changes = plan_roundtable(self.store, question, at=self.at, title="Proof", zone="UTC")
        self._roundtable = changes.subject[0]
        return changes

    def _type(self, line: str) -> Changes:
        entered = enter_line(self.store, self._roundtable, line, at=self.at, sticky=self._sticky)
        self._sticky = entered.sticky
        return entered.changes

    def _words(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.randint(3, 30)))

    def _some(self) -> tuple[str, ...]:
        notes = load_notes(self.store.db, self._roundtable)[-20:]
        if not notes:
            raise Refused("there are no notes yet")
        return tuple(note.id for note in self._random.choices(notes, k=self._random.randint(1, 3)))

    def _edit(self) -> Changes:
        return edit_note(self.store, self._some()[0], self._words(), at=self.at)

    def _sort(self) -> Changes:
        return set_kind(self.store, self._some(), self._random.choice(list(Kind)), at=self.at)

    def _delete(self) -> Changes:
        return delete_notes(self.store, self._some()[:1], at=self.at)

    def _take_off_record(self) -> Changes:
        return take_off_record(self.store, self._some()[:1], at=self.at)

    def _key_messages(self) -> Changes:
        return write_key_messages(self.store, self._roundtable, self._words(), at=self.at)

    def _draft(self) -> Changes:
        keep_draft(self.store, "run", self._words(), began=self.at, at=self.at)
        return NOTHING
