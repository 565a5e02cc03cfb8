"""One roundtable with seven organisations; nobody real, nothing that anybody said."""

from dataclasses import replace

from facilitator.core.airtime import Airtime
from facilitator.core.model import (
    OFF_THE_RECORD,
    Channel,
    Item,
    Kind,
    Note,
    Organisation,
    Person,
    Programme,
    Promise,
    Question,
    Record,
    Roundtable,
)
from facilitator.core.names.deciding import Decision, Decisions, Ruling
from facilitator.core.names.shape import Shape
from facilitator.core.state import ItemState, State
from facilitator.core.statuses import ItemStatus, RoundtableStatus
from facilitator.writeup.formats import Format

BEGAN = 1_794_493_800_000  # 2026-11-12 14:30 UTC
MINUTE = 60_000

_MEMBERS = (
    # handle, name, short, sector, aliases, give-aways
    ("aln", "Alpine Lichen Network", "ALN", "nature", ("Lichen Atlas",), ("lichen",)),
    ("bellweather", "Bellweather Foundation", "Bellweather", "nature", ("WeatherBase",), ()),
    ("oar", "Open Anchor Registry", "OAR", "trade", ("the OAR",), ("harbour",)),
    ("corepath", "CorePath", "CorePath", "trade", (), ()),
    ("osbf", "OpenStarBase Foundation", "OSBF", "nature", ("OpenStarBase",), ("telescope",)),
    ("quillmedia", "Quillmedia Foundation", "Quillmedia", "culture", ("Quillpedia",), ()),
    ("ratewell", "RateWell", "RateWell", "trade", ("RateWell.example",), ()),
)
DISCLOSURE = "Quillmedia is not paid by Convenix for taking part."


def programme() -> Programme:
    members = tuple(
        Organisation(
            id=f"o-{handle}",
            handle=handle,
            name=name,
            short=short,
            sector=sector,
            aliases=aliases,
            giveaways=giveaways,
            disclosure=DISCLOSURE if handle == "quillmedia" else "",
        )
        for handle, name, short, sector, aliases, giveaways in _MEMBERS
    )
    convenor = Organisation("o-convenix", "convenix", "Convenix", "Convenix", kind="convenor")
    people = (
        Person("p-1", "Ada Lindqvärn", "o-aln", "Head of Maps"),
        Person("p-2", "Boris van Teal", "o-bellweather", "Director"),
        Person("p-3", "Mark Osmo", "o-oar"),
        Person("p-4", "Delegate of CorePath", "o-corepath"),
        Person("p-5", "Eun-ji Vale", "o-osbf", "Board"),
        Person("p-6", "Farah Zell", "o-quillmedia", "Partnerships"),
        Person("p-7", "Gus Ortolan", "o-ratewell"),
    )
    questions = (
        Question("q1", "Q1", "Value", "What is it worth?"),
        Question("q2", "Q2", "Governance", "Who decides, and how?"),
        Question("q3", "Q3", "Money", "Who pays for it?"),
    )
    return Programme(
        "Example peer network", "CC BY-SA 4.0", (*members, convenor), people, questions
    )


def note(at: int, text: str, kind: Kind = Kind.INSIGHT, **more: object) -> Note:
    made = Note(id=f"n{at:03}", at=BEGAN + at * MINUTE, author="AB", text=text, kind=kind)
    return replace(made, **{"questions": ("q2",), **more})


def notes() -> tuple[Note, ...]:
    """Return notes whose texts name nobody."""
    aln, bell, oar, osbf = ("o-aln",), ("o-bellweather",), ("o-oar",), ("o-osbf",)
    return (
        note(1, "Write the rules before money comes.", said_by=aln, people=("p-1",)),
        note(3, "Two of us have the same board", said_by=(*aln, *oar)),
        note(5, "Votes are slow", Kind.BARRIER, said_by=bell, people=("p-2",)),
        note(8, "A charter is a promise", Kind.QUOTE, said_by=osbf, people=("p-5",)),
        note(9, "SECRET of the room", said_by=bell, attribution=OFF_THE_RECORD),
        note(12, "Said in confidence by one", said_by=osbf, attribution="unattributed"),
        note(15, "Who may leave the table?", Kind.OPEN_QUESTION, said_by=oar),
        note(
            20,
            "Collect all charters",
            Kind.ACTION,
            said_by=aln,
            owner_person="p-3",
            due="2026-12-12",
        ),
        note(22, "Send a template", Kind.ACTION, owner_organisation="o-corepath"),
        note(25, "https://charters.example/list_of_all", Kind.RESOURCE, said_by=bell),
        note(30, "Publish the minutes", Kind.DECISION, questions=()),
        note(
            0,
            "We wrote ours late",
            channel=Channel.WRITTEN,
            said_by=("o-ratewell",),
            source="a letter",
        ),
        note(33, "Fees pay for the servers", said_by=("o-quillmedia",), questions=("q2", "q3")),
    )


def record(promise: Promise = Promise.ORGANISATION, *more: Note, **changed: object) -> Record:
    roundtable = Roundtable(
        id="r2",
        number=2,
        title="Governance",
        question="q2",
        zone="Europe/London",
        promise=promise,
        started_at=BEGAN,
        ended_at=BEGAN + 90 * MINUTE,
    )
    return Record(
        roundtable=replace(roundtable, **changed),
        items=(Item("i1", "Welcome", 5 * MINUTE), Item("i2", "Discussion", 60 * MINUTE)),
        absent=frozenset({"p-7"}),
        notes=(*notes(), *more),
        key_messages=(
            "- Write down **who decides** before the first funder arrives.\n"
            "- Support and direction are different jobs.\n\n"
            "See [the list](https://charters.example/a).\n"
        ),
    )


def state() -> State:
    shares = {"o-aln": 600, "o-bellweather": 300, "o-oar": 100}
    return State(
        now=BEGAN + 90 * MINUTE,
        status=RoundtableStatus.ENDED,
        planned_end=None,
        projected_end=None,
        items=(
            _item(1, "Welcome", 5 * MINUTE, 6 * MINUTE + 30_000),
            _item(2, "Discussion", 60 * MINUTE, 70 * MINUTE),
            _item(3, "Reserve", 10 * MINUTE, None),
        ),
        item=None,
        floor=None,
        floor_ms=0,
        queue=(),
        airtime=tuple(
            Airtime(each, shares.get(each.id, 0) * 1000, 2, shares.get(each.id, 0) / 1000)
            for each in programme().members
        ),
        elapsed_ms=80 * MINUTE,
        silence_ms=4 * MINUTE,
        paused_ms=0,
    )


def _item(number: int, title: str, planned_ms: int, elapsed_ms: int | None) -> ItemState:
    """Return an item as it was planned; without a time of its own it was left out."""
    status = ItemStatus.SKIPPED if elapsed_ms is None else ItemStatus.DONE
    item = Item(f"i{number}", title, planned_ms, planned_start=BEGAN)
    return ItemState(number, item, status, elapsed_ms or 0, None)


# "The same board" is nobody's role: whoever wrote this up has said so.
DECIDED = Decisions(b"", (Decision("board", Shape.WORD, Ruling.WORD),))

PROSE = (".docx", ".pdf", ".md", ".html")  # what is read from top to bottom
OPEN = tuple(f".{each}" for each in Format if each.why_not("public") is None)
