"""A file with notes of every sort, for filters to choose among."""

import random
from datetime import UTC, datetime

from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Programme, Promise
from facilitator.operations.note_search import NoteSearch
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.queries.programme import load_programme, load_tags, roundtables

NOW = int(datetime(2026, 3, 12, 12, tzinfo=UTC).timestamp() * 1000)
ORGANISATIONS, PEOPLE = ("gbif", "ocp", "osmf"), ("Tim Robertson", "Ada King", "Zoe")
TAGS, QUESTIONS = ("water", "open data", "fundng"), ("Q1", "Q2")
WORDS = ("water", "waterways", "data", "open", "gbif", "fire")
ZONES = ("Pacific/Auckland", "America/Los_Angeles")
AUTHORS = ("Ana Silva", "Ben")
NOTES = 80


class ManySorts:
    """A file with notes of every sort, by turns."""

    def __init__(self, store: Store) -> None:
        self.db = store.db
        choose = random.Random(7)  # noqa: S311 - the same notes each time are wanted
        with store.act("add_note", at=NOW) as act:
            act.create("programme", title="P", zone="Asia/Tokyo")
            orgs = [
                act.create("organisation", handle=n, name=n.upper(), short=n, position=n)
                for n in ORGANISATIONS
            ]
            homes = (orgs[0], orgs[1], None)
            people = [
                act.create("person", name=n, organisation=home, position=n)
                for n, home in zip(PEOPLE, homes, strict=True)
            ]
            questions = [act.create("question", code=n, title=f"T {n}") for n in QUESTIONS]
            tags = [act.create("tag", name=name) for name in TAGS]
            rooms = [
                act.create(
                    "roundtable",
                    number=n,
                    title=f"R {n}",
                    zone=zone,
                    promise=promise,
                    question=questions[n - 1],
                )
                for n, (zone, promise) in enumerate(
                    zip(ZONES, ("organisation", "chatham"), strict=True), start=1
                )
            ]
            for _ in range(NOTES):
                note = act.create("note", **_fields(choose, rooms, orgs, people))
                for table, ids in (
                    ("note_said_by", orgs),
                    ("note_person", people),
                    ("note_about", orgs),
                    ("note_question", questions),
                    ("note_tag", tags),
                ):
                    for place, each in enumerate(choose.sample(ids, choose.choice((0, 0, 1, 2)))):
                        act.link(table, note, each, position=place)
                        if choose.random() < 0.1:
                            act.unlink(table, note, each)
                if choose.random() < 0.1:
                    act.remove("note", note)
            _add_untidy(act, people[0], orgs[0])
        self.programme: Programme = load_programme(self.db)
        self.search = NoteSearch(self.db, self.programme, now=NOW)
        self.notes = find_notes(self.db, NoteFilter())
        self.ids = dict(
            [(each.handle, each.id) for each in self.programme.organisations]
            + [(each.name, each.id) for each in self.programme.people]
            + [(each.code, each.id) for each in self.programme.questions]
            + [(name, row) for row, name in load_tags(self.db)]
            + [(f"r{each.number}", each.id) for each in roundtables(self.db)]
        )
        self.rooms = {each.id: each for each in roundtables(self.db)}

    def promise(self, home: str | None) -> Promise:
        return self.rooms[home].promise if home else Promise.NAMED


def _fields(
    choose: random.Random, rooms: list[str], orgs: list[str], people: list[str]
) -> dict[str, str | int | None]:
    day = choose.choice((-40, -1, 0, 1, 60))
    return {
        "text": " ".join(choose.sample(WORDS, choose.randint(1, 4))),
        "kind": choose.choice((*Kind, Kind.ACTION)).value,
        "channel": choose.choice(tuple(Channel)).value,
        "attribution": choose.choice((None, None, "named", "sector", "chatham", OFF_THE_RECORD)),
        "roundtable": choose.choice((*rooms, None)),
        "at": NOW + day * 86_400_000 + choose.randint(0, 86_400_000),
        "author": choose.choice(AUTHORS),
        "owner_person": choose.choice((None, None, *people)),
        "owner_organisation": choose.choice((None, None, *orgs)),
        "due": choose.choice((None, "2026-03-11", "2026-03-12", "2026-05-01")),
        "gap": choose.choice((0, 1)),
        "star": choose.choice((None, 1)),
        "state": choose.choice((None, None, "open", "done", "dropped", "carried", "of a newer")),
    }


def _add_untidy(act: Act, person: str, organisation: str) -> None:
    """Add a note for each thing that is left to tidy, and one beside it that is in order."""
    turns = {
        "long": act.create("turn", kind="turn", begin=NOW, end=NOW + 600_001),
        "short": act.create("turn", kind="turn", begin=NOW, end=NOW + 600_000),
    }
    for text, kind in (
        ("AGREED water", Kind.QUOTE),
        ("ASKED water", Kind.QUOTE),
        ("water @nobody", Kind.INSIGHT),
        ("water @gbif", Kind.INSIGHT),
        ("water Off the Record please", Kind.INSIGHT),
        ("fountains are open to every neighbour", Kind.INSIGHT),
        ("fountains are open to every neigbour", Kind.INSIGHT),
        ("STRICTER water", Kind.INSIGHT),
        ("long", Kind.INSIGHT),
        ("short", Kind.INSIGHT),
    ):
        note = act.create(
            "note", text=text, kind=kind.value, channel="spoken", at=NOW, author=AUTHORS[0],
            turn=turns.get(text), gap=0,
        )  # fmt: skip
        if text.startswith("STRICTER"):
            act.change("note", note, attribution="sector")
            act.create("left_question", kind="stricter", subject=f'["{note}"]', at=NOW)
        if kind is not Kind.QUOTE:
            continue
        act.link("note_said_by", note, organisation, position=0)
        act.link("note_person", note, person, position=0)
        state = "agreed" if text.startswith("AGREED") else "asked"
        for who in ({"person": person}, {"organisation": organisation}):
            act.create(
                "consent", note=note, scope="name", state=state, how="form", day="2026-03-01",
                said=text, **who,
            )  # fmt: skip
