"""Attribution rule for a note typed now: that of the item, from here, or off the record."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from facilitator.core.attribution import STRICTNESS, strictest, strictness
from facilitator.core.model import (
    OFF_THE_RECORD,
    Item,
    Note,
    Promise,
    Record,
    Roundtable,
    Stretch,
    Turn,
)
from facilitator.core.stricter_rule import StricterRule

_HIDING = (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)


class BirthRule(NamedTuple):
    """What a note is born under; `promise` None: what the whole roundtable was promised.

    `of_item` says that it holds for all of the item, and no key ends it.
    """

    off: bool = False
    promise: Promise | None = None
    of_item: bool = False

    def attribution(self) -> str | None:
        """Return the rule that a note is stored with."""
        if self.off:
            return OFF_THE_RECORD
        return None if self.promise is None else self.promise.value

    def and_of(self, note: Note) -> "BirthRule":
        """Add what holds for a note already: it never gets a looser rule by what is added to it."""
        return self.and_rule(note.attribution, note.promised)

    def and_rule(self, attribution: str | None, promised: Promise | None) -> "BirthRule":
        """Add what holds for a note by its rule, and what it was promised."""
        own = Promise(attribution) if attribution in STRICTNESS else None
        promises = [each for each in (self.promise, own, promised) if each is not None]
        return BirthRule(
            self.off or attribution == OFF_THE_RECORD, strictest(*promises) if promises else None
        )


NO_BIRTH_RULE = BirthRule()


def birth_rule(record: Record, began: int, entered: int | None = None) -> BirthRule:
    """Return what a line is born under whose typing began, and that was entered, at two instants.

    Whatever held at any moment in between holds for all of it. Without `entered` it is entered
    now, and what has no end yet holds even where a clock was put back since.
    """
    until = None if entered is None else max(began, entered)

    def held(each: StricterRule | Stretch) -> bool:
        return (each.end is None or each.end > began) and (until is None or each.begin <= until)

    return _joined(filter(held, record.stricter), _of_items(record, filter(held, record.runs)))


def rules_in_force(record: Record) -> tuple[StricterRule, ...]:
    """Return what holds now, in the order in which it began."""
    return tuple(each for each in record.stricter if each.end is None)


def in_force(record: Record) -> BirthRule:
    """Return what a line would be born under that is typed now."""
    return _joined(
        rules_in_force(record), _of_items(record, (run for run in record.runs if run.end is None))
    )


def item_promise(record: Record, item: str | None) -> Promise | None:
    """Return what is promised for an item (id), where that is more than for the whole room."""
    found = next((each.promise for each in record.items if each.id == item), None)
    whole = record.roundtable.promise
    return None if found is None or strictness(found) <= strictness(whole) else found


def held_to(record: Record, item: Item) -> Promise | None:
    """Return the least that may be promised for an item which has begun; None where it has not."""
    if all(run.item != item.id for run in record.runs):
        return None
    whole = record.roundtable.promise
    return strictest(whole, item.promise or whole)


def rules_within(record: Record, item: str) -> frozenset[str]:
    """Return the stricter rules that held for an item (id), or for a part of it."""
    own = item_promise(record, item)
    from_here = (each.rule for each in record.stricter if each.item == item)
    return frozenset((*from_here, *(() if own is None else (own.value,))))


def rules_made(record: Record) -> frozenset[str]:
    """Return the stricter rules that held for any part of a roundtable."""
    of_items = _of_items(record, record.runs)
    return frozenset((*(each.rule for each in record.stricter), *(p.value for p in of_items)))


def promise_in_force(record: Record) -> Promise:
    """Return what the room is promised now, off the record aside."""
    now = in_force(record).promise
    return strictest(record.roundtable.promise, *(() if now is None else (now,)))


def asks_about_actions(promise: Promise) -> bool:
    """Tell whether actions carry no names under a promise, unless the room lets them."""
    return promise in _HIDING


def names_actions(roundtable: Roundtable) -> bool | None:
    """Tell whether actions say who took them on in the participants' copy; None: to be asked.

    What was agreed to under a looser promise is asked again.
    """
    said, promise = roundtable.named_actions, roundtable.promise
    if said in set(Promise):
        return True if strictness(promise) <= strictness(said) else None
    return False if said else None


def hides_speakers(record: Record) -> bool:
    """Tell whether the stage may not show who speaks.

    It is seen outside the room where that is recorded or watched, and what was said now must not
    be tied to anybody.
    """
    if not record.roundtable.is_witnessed:
        return False
    return in_force(record).off or promise_in_force(record) in _HIDING


def ties_nobody(rule: str) -> bool:
    """Tell whether nobody may be tied to what is said under a rule."""
    return rule == OFF_THE_RECORD or rule in _HIDING


def tied_turns(record: Record) -> tuple[Turn, ...]:
    """Return the turns that may be told of by organisation: no part of them was under more."""
    rules: list[StricterRule | Stretch] = [
        each for each in record.stricter if ties_nobody(each.rule)
    ]
    rules += (run for run in record.runs if any(map(ties_nobody, _of_items(record, (run,)))))
    return tuple(turn for turn in record.turns if not any(_meet(each, turn) for each in rules))


def _of_items(record: Record, runs: Iterable[Stretch]) -> Iterator[Promise]:
    """Yield what is promised for the items that were taken then, where that is more."""
    for run in runs:
        promise = item_promise(record, run.item)
        if promise is not None:
            yield promise


def _meet(rule: StricterRule | Stretch, turn: Turn) -> bool:
    return (rule.end is None or rule.end > turn.begin) and (
        turn.end is None or rule.begin < turn.end
    )


def _joined(rules: Iterable[StricterRule], of_items: Iterable[Promise]) -> BirthRule:
    found, own = [each.rule for each in rules], [*of_items]
    promises = [Promise(each) for each in found if each != OFF_THE_RECORD]
    held = strictest(*own, *promises) if own or promises else None
    return BirthRule(OFF_THE_RECORD in found, held, of_item=held is not None and held in own)
