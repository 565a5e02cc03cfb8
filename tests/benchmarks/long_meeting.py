"""A roundtable of three hours with 300 turns and 2,000 notes, written faster than it was held."""

from contextlib import closing
from itertools import islice
from pathlib import Path

from facilitator.operations.programmes import create_sample
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from tests.benchmarks.many_notes import BEGINS, ME, begin, texts

TURNS, NOTES = 300, 2_000
LASTED = 3 * 3_600_000  # ms
ENDS = BEGINS + LASTED


def hold(path: Path, *, turns: int = TURNS, notes: int = NOTES) -> str:
    """Make the file with its running roundtable; return the roundtable's id."""
    create_sample(path, ME, at=BEGINS)
    with closing(open_store(path, ME)) as store:
        roundtable = begin(store, BEGINS)
        store.db.execute("BEGIN IMMEDIATE")  # each a commit, but they reach the disk together
        _Meeting(store, roundtable, turns, notes).run()
        store.db.execute("COMMIT")
    return roundtable


class _Meeting:
    def __init__(self, store: Store, roundtable: str, turns: int, notes: int) -> None:
        self._turns, self._notes = turns, notes
        self._store, self._roundtable = store, roundtable
        self._programme = load_programme(store.db)
        record = load_record(store.db, roundtable)
        self._items = [item.id for item in record.items]
        self._run, self._item = record.runs[0].id, self._items[0]
        self._turn = ""
        self._texts = texts(seed=4)

    def run(self) -> None:
        """Hold turn after turn, with a short silence after each, and its notes in between."""
        length, notes = LASTED // self._turns, self._notes // self._turns + 1
        left = self._notes
        for number in range(self._turns):
            at = BEGINS + number * length
            self._take_item(number, at)
            self._speak(number, at)
            for place, text in enumerate(islice(self._texts, min(notes, left))):
                self._note(number, text, at + (place + 1) * length // (notes + 2))
            left -= min(notes, left)
            if number < self._turns - 1:
                self._act("yield_floor", at + length - 1_000).change(
                    "turn", self._turn, end=at + length - 1_000
                )
                self._done.about(self._turn).finish()

    def _act(self, verb: str, at: int) -> Act:
        self._done = Act(self._store.db, self._store.standing, ME, verb, at)
        return self._done

    def _take_item(self, number: int, at: int) -> None:
        """Move on now and then, to the next of all items but the last two."""
        per_item = self._turns // 10
        if number % per_item or not number:
            return
        item = self._items[min(number // per_item, len(self._items) - 3)]
        if item == self._item:
            return
        act = self._act("next_item", at)
        act.change("run", self._run, end=at)
        self._run = act.create("run", roundtable=self._roundtable, item=item, begin=at)
        self._item = item
        act.about(item).finish()

    def _speak(self, number: int, at: int) -> None:
        act = self._act("give_floor", at)
        members = self._programme.members
        member = members[number % len(members)]
        person = next(p.id for p in self._programme.people if p.organisation == member.id)
        self._turn = act.create(
            "turn",
            roundtable=self._roundtable,
            item=self._item,
            person=person,
            organisation=member.id,
            kind="turn",
            begin=at,
        )
        act.about(self._turn).finish()

    def _note(self, number: int, text: str, at: int) -> None:
        act = self._act("add_note", at)
        note = act.create(
            "note",
            roundtable=self._roundtable,
            item=self._item,
            turn=self._turn,
            at=at,
            author=ME.name,
            channel="spoken",
            said_from="floor",
            text=text,
            kind="insight",
            gap=0,
        )
        member = self._programme.members[number % len(self._programme.members)]
        act.link("note_said_by", note, member.id, position=0)
        act.link("note_question", note, self._programme.questions[1].id, position=0)
        act.about(note).finish()
