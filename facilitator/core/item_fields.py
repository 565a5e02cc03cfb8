"""Table of the fields of an agenda item, one row each: as listed, as stored and as shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, NamedTuple

from facilitator.core.minutes import format_minutes
from facilitator.core.model import Item, Promise
from facilitator.core.translating import QT_TRANSLATE_NOOP

_SECOND, _MINUTE = 1000, 60_000


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item as listed. `start` is "HH:MM", a plan unless `fixed`; `lead` handles or names."""

    number: int
    start: str | None
    fixed: bool
    minutes: float
    title: str
    section: str = ""
    method: str = ""
    lead: tuple[str, ...] = ()
    question: str | None = None
    per_turn_s: int | None = None
    shrink_to: float | None = None  # minutes
    cut_first: bool = False
    notes: str = ""
    amber: str | None = None  # what is left then: "20%" or "90s"
    red: str | None = None
    materials: str = ""  # a file or a link in each line
    promise: Promise | None = None


class Sort(Enum):
    """What a field holds; with it goes how a stored value is judged."""

    TEXT = auto()
    CODE = auto()  # a text that the program reads itself, or none: an id, "20%"
    CLOCK = auto()  # "HH:MM", or none
    FLAG = auto()
    LENGTH = auto()  # milliseconds, 0 where nothing is said
    LIMIT = auto()  # milliseconds, or none
    INSTANT = auto()  # UTC milliseconds, or none
    TEXTS = auto()
    PROMISE = auto()  # or none


class ItemField(NamedTuple):
    """A field of Item and the column of the file, which has its name.

    `listed` is its name in an agenda as read, "" where no agenda lists it, and `unit_ms` what one
    of it is there. With `as_read` it goes from the line to the agenda as it stands. `head` is its
    column in lists of items; a field without one may say itself as a remark: `says`.
    """

    name: str
    sort: Sort
    listed: str = ""
    unit_ms: int | None = None
    as_read: bool = False
    head: str = ""
    says: str = ""


FIELDS = (
    ItemField("start", Sort.CLOCK, "start", head=QT_TRANSLATE_NOOP("Items", "Start")),
    ItemField(
        "planned_ms", Sort.LENGTH, "minutes", _MINUTE, head=QT_TRANSLATE_NOOP("Items", "Min")
    ),
    ItemField("title", Sort.TEXT, "title", head=QT_TRANSLATE_NOOP("Items", "Item")),
    ItemField(
        "method", Sort.TEXT, "method", as_read=True, head=QT_TRANSLATE_NOOP("Items", "Method")
    ),
    ItemField("question", Sort.CODE, "question", head=QT_TRANSLATE_NOOP("Items", "Question")),
    ItemField(
        "per_turn_ms",
        Sort.LIMIT,
        "per_turn_s",
        _SECOND,
        as_read=True,
        head=QT_TRANSLATE_NOOP("Items", "Per turn"),
    ),
    ItemField("fixed", Sort.FLAG, "fixed", as_read=True),
    ItemField("section", Sort.TEXT, "section", as_read=True),
    ItemField("lead", Sort.TEXTS, "lead"),
    ItemField(
        "shrink_to_ms",
        Sort.LIMIT,
        "shrink_to",
        _MINUTE,
        as_read=True,
        says=QT_TRANSLATE_NOOP("Items", "can shrink to {value}"),
    ),
    ItemField(
        "cut_first",
        Sort.FLAG,
        "cut_first",
        as_read=True,
        says=QT_TRANSLATE_NOOP("Items", "cut first"),
    ),
    ItemField(
        "amber", Sort.CODE, "amber", as_read=True, says=QT_TRANSLATE_NOOP("Items", "amber {value}")
    ),
    ItemField(
        "red", Sort.CODE, "red", as_read=True, says=QT_TRANSLATE_NOOP("Items", "red {value}")
    ),
    ItemField(
        "promise",
        Sort.PROMISE,
        "promise",
        as_read=True,
        says=QT_TRANSLATE_NOOP("Items", "promise: {value}"),
    ),
    ItemField("notes", Sort.TEXT, "notes"),
    ItemField("materials", Sort.TEXT, "materials", as_read=True),
    # What happens to an item in its roundtable; no agenda lists it, and no copy takes it along.
    ItemField("added_ms", Sort.LENGTH),
    ItemField("skipped", Sort.FLAG),
    ItemField("planned_start", Sort.INSTANT),
)
LISTED = tuple(each for each in FIELDS if each.listed)
HEADS = tuple(each.head for each in FIELDS if each.head)
# Texts in these are read by the program: a name in one would be an accident.
CODES = frozenset(
    each.name for each in FIELDS if each.sort in (Sort.CODE, Sort.CLOCK, Sort.PROMISE)
)
_PROMISES = {
    Promise.NAMED: QT_TRANSLATE_NOOP("Items", "By name"),
    Promise.ORGANISATION: QT_TRANSLATE_NOOP("Items", "By organisation"),
    Promise.SECTOR: QT_TRANSLATE_NOOP("Items", "By sector"),
    Promise.UNATTRIBUTED: QT_TRANSLATE_NOOP("Items", "Unattributed"),
    Promise.CHATHAM: QT_TRANSLATE_NOOP("Items", "Chatham House Rule"),
}


def as_read(draft: object) -> dict[str, Any]:
    """Return those fields of an agenda's item that are as its line says them, by name."""
    return {each.listed: getattr(draft, each.listed) for each in LISTED if each.as_read}


def item_of(listed: AgendaItem, *, question: str | None) -> Item:
    """Return an item as it would be stored, with its number for an id."""
    fields = {each.name: _stored(each, getattr(listed, each.listed)) for each in LISTED}
    return Item(id=str(listed.number), **{**fields, "question": question})


def _stored(field: ItemField, value: Any) -> Any:
    return value if value is None or field.unit_ms is None else round(value * field.unit_ms)


def marks_in_words(item: Item, translated: Callable[[str], str] = str) -> Iterator[str]:
    """Yield what an item says in its remarks: "can shrink to 5 min", "cut first", "red 90s"."""
    for each in FIELDS:
        value = getattr(item, each.name)
        if each.says and value is not None and value is not False and value != "":
            yield translated(each.says).format(value=_in_words(each, value, translated))


def _in_words(field: ItemField, value: Any, translated: Callable[[str], str]) -> str:
    match field.sort:
        case Sort.LENGTH | Sort.LIMIT:
            return format_minutes(value / _MINUTE)
        case Sort.TEXTS:
            return ", ".join(value)
        case Sort.PROMISE:
            return translated(_PROMISES[value])
        case _:
            return str(value)
