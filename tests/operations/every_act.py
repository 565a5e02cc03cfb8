"""Every act of a room, done once by its own operation in a roundtable that runs."""

from collections.abc import Callable

from facilitator.core.floor import Who
from facilitator.core.gaps import GapKind
from facilitator.core.rounds import round_of
from facilitator.operations.attendance import (
    expect_leaving,
    limit_person,
    mark_absent,
    mark_interpreted,
    mark_present,
    tell_promise,
)
from facilitator.operations.corrections import (
    delete_turn,
    merge_turn,
    reassign_turn,
    shift_turn,
    shift_turn_end,
    split_turn,
)
from facilitator.operations.floor import (
    call_first_waiting,
    chair_floor,
    give_floor,
    interpose,
    return_floor,
    yield_floor,
)
from facilitator.operations.gaps import count_gap, cut_at_gap, notice_gap, pause_over_gap
from facilitator.operations.item_changes import change_item, split_item
from facilitator.operations.item_corrections import time_item
from facilitator.operations.items import (
    extend_item,
    leave_out_passed,
    retime_item,
    skip_item,
    take_item,
    take_next_item,
)
from facilitator.operations.messages import hide_message, show_message
from facilitator.operations.queue import (
    change_kind,
    change_mode,
    give_reason,
    leave_queue,
    move_in_queue,
    raise_hand,
)
from facilitator.operations.queue_keeping import close_queue, open_queue, park_queue
from facilitator.operations.replanning import add_item, move_item, rename_item, restore_item
from facilitator.operations.rounds import pass_turn
from facilitator.operations.roundtables import end, pause, plan_roundtable, reopen, resume, start
from facilitator.operations.speaking_for import speak_for
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record

MIN = 60_000
START = 1_794_837_600_000


class ActHouse:
    """A roundtable on the sample's second question, which started at START."""

    def __init__(self, store: Store, *, at: int = START, roundtable: str | None = None) -> None:
        self.store = store
        self.now = at
        self.roundtable = roundtable or self._start()

    def _start(self) -> str:
        question = self.store.standing.programme.questions[1].id
        planned = plan_roundtable(self.store, question, at=self.now, title="R", zone="UTC")
        start(self.store, planned.subject[0], at=self.now)
        return planned.subject[0]

    def do(self, operation: Callable[..., Changes], *args: object, **more: object) -> Changes:
        """Run an operation a minute later than the one before."""
        self.now += MIN
        return operation(self.store, self.roundtable, *args, at=self.now, **more)

    def who(self, handle: str) -> Who:
        programme = self.store.standing.programme
        one = next(each for each in programme.organisations if each.handle == handle)
        people = [each.id for each in programme.people if each.organisation == one.id]
        return Who(people[0] if people else None, one.id)

    def item(self, number: int) -> str:
        return load_record(self.store.db, self.roundtable).items[number].id

    def turns(self, *handles: str) -> list[str]:
        """Give the floor to one after the other and then to nobody; returns the turns' ids."""
        for handle in handles:
            self.do(give_floor, self.who(handle))
        self.do(yield_floor)
        return [turn.id for turn in load_record(self.store.db, self.roundtable).turns]

    def wait(self, *handles: str) -> None:
        for handle in handles:
            self.do(raise_hand, self.who(handle))

    def gap(self) -> None:
        self.now += 10 * MIN
        span = (self.now - 8 * MIN, self.now)
        notice_gap(self.store, self.roundtable, span, GapKind.JUMPED, at=self.now)

    def go_to_a_round(self) -> None:
        for item in load_record(self.store.db, self.roundtable).items[1:]:
            self.do(take_item, item.id)
            record = load_record(self.store.db, self.roundtable)
            if round_of(self.store.standing.programme, record) is not None:
                return

    def affiliate(self, handle: str, other: str) -> None:
        person, organisation = self.who(handle).person, self.who(other).organisation
        with self.store.act("add_person", at=self.now) as act:
            act.link("affiliation", person or "", organisation or "", position=0)


Doing = Callable[[ActHouse], Changes]


def _resume(house: ActHouse) -> Changes:
    house.do(pause)
    return house.do(resume)


def _after_gap(operation: Callable[..., Changes]) -> Doing:
    def act(house: ActHouse) -> Changes:
        house.gap()
        return house.do(operation)

    return act


def _reopen(house: ActHouse) -> Changes:
    house.do(end)
    return house.do(reopen)


def _leave_out(house: ActHouse) -> Changes:
    house.do(take_item, house.item(3))
    return house.do(leave_out_passed)


def _restore(house: ActHouse) -> Changes:
    house.do(skip_item, house.item(3))
    return house.do(restore_item, house.item(3))


def _time_item(house: ActHouse) -> Changes:
    house.do(take_next_item)
    run = load_record(house.store.db, house.roundtable).runs[0]
    return house.do(time_item, run.item, run.begin, (run.end or house.now) - MIN // 2)


def _call(house: ActHouse) -> Changes:
    house.wait("gbif")
    return house.do(call_first_waiting)


def _pass(house: ActHouse) -> Changes:
    house.go_to_a_round()
    return house.do(pass_turn)


def _return(house: ActHouse) -> Changes:
    house.do(give_floor, house.who("gbif"))
    house.do(interpose, house.who("ocp"))
    return house.do(return_floor)


def _interpose(house: ActHouse) -> Changes:
    house.do(give_floor, house.who("gbif"))
    return house.do(interpose, house.who("ocp"))


def _yield(house: ActHouse) -> Changes:
    house.do(give_floor, house.who("gbif"))
    return house.do(yield_floor)


def _speak_for(house: ActHouse) -> Changes:
    house.affiliate("gbif", "ocp")
    house.do(give_floor, house.who("gbif"))
    return house.do(speak_for, house.who("ocp").organisation)


def _on_turn(operation: Callable[..., Changes], *args: object) -> Doing:
    return lambda house: house.do(operation, *args, turn=house.turns("gbif", "ocp")[-1])


def _split(house: ActHouse) -> Changes:
    turn = house.turns("gbif")[-1]
    return house.do(split_turn, house.now - MIN // 2, turn=turn)


def _merge(house: ActHouse) -> Changes:
    house.turns("gbif")
    return house.do(merge_turn, turn=house.turns("gbif")[-1])


def _in_queue(operation: Callable[..., Changes], *args: object, **more: object) -> Doing:
    def act(house: ActHouse) -> Changes:
        house.wait("gbif", "ocp")
        return house.do(operation, house.who("ocp"), *args, **more)

    return act


def _open_queue(house: ActHouse) -> Changes:
    house.do(close_queue)
    return house.do(open_queue)


def _park(house: ActHouse) -> Changes:
    house.wait("gbif", "ocp")
    waiting = load_record(house.store.db, house.roundtable).queue
    return house.do(park_queue, [waiting[0].id])


def _hide(house: ActHouse) -> Changes:
    house.do(show_message, "Back at three")
    return house.do(hide_message)


def _tell_promise(house: ActHouse) -> Changes:
    late = house.who("gbif").person or ""
    with house.store.act("mark_present", at=house.now) as act:
        act.about(late).link("attendance", house.roundtable, late, arrived_at=house.now)
    return house.do(tell_promise, (late,))


def _of(operation: Callable[..., Changes], *args: object, **more: object) -> Doing:
    return lambda house: house.do(operation, house.who("gbif"), *args, **more)


ACTS: dict[str, Doing] = {
    "pause": lambda house: house.do(pause),
    "resume": _resume,
    "count_gap": _after_gap(count_gap),
    "pause_over_gap": _after_gap(pause_over_gap),
    "cut_at_gap": _after_gap(cut_at_gap),
    "end": lambda house: house.do(end),
    "reopen": _reopen,
    "next_item": lambda house: house.do(take_next_item),
    "take_item": lambda house: house.do(take_item, house.item(3)),
    "skip_item": lambda house: house.do(skip_item, house.item(3)),
    "leave_out_passed": _leave_out,
    "extend_item": lambda house: house.do(extend_item, MIN),
    "retime_item": lambda house: house.do(retime_item, house.item(3), 7 * MIN),
    "move_item": lambda house: house.do(move_item, house.item(3), 3),
    "restore_item": _restore,
    "add_item": lambda house: house.do(add_item, "More", 5 * MIN),
    "rename_item": lambda house: house.do(rename_item, house.item(3), "Other"),
    "change_item": lambda house: house.do(change_item, house.item(3), cut_first=True),
    "split_item": lambda house: house.do(split_item, house.item(3), MIN),
    "time_item": _time_item,
    "give_floor": _of(give_floor),
    "next_speaker": _call,
    "pass_turn": _pass,
    "chair_floor": lambda house: house.do(chair_floor),
    "yield_floor": _yield,
    "interpose": _interpose,
    "return_floor": _return,
    "shift_turn": _on_turn(shift_turn, -MIN // 2),
    "shift_turn_end": _on_turn(shift_turn_end, -MIN // 2),
    "split_turn": _split,
    "merge_turn": _merge,
    "delete_turn": _on_turn(delete_turn),
    "reassign_turn": lambda house: house.do(
        reassign_turn, house.who("ocp"), turn=house.turns("gbif")[-1]
    ),
    "speak_for": _speak_for,
    "raise_hand": _of(raise_hand),
    "leave_queue": _in_queue(leave_queue),
    "move_in_queue": _in_queue(move_in_queue, 1),
    "give_reason": _in_queue(give_reason, "to ask about cost"),
    "change_kind": _in_queue(change_kind, reply=True),
    "change_mode": _in_queue(change_mode, remote=True),
    "close_queue": lambda house: house.do(close_queue),
    "open_queue": _open_queue,
    "park_queue": _park,
    "mark_present": _of(mark_present, remote=True),
    "mark_absent": _of(mark_absent),
    "tell_promise": _tell_promise,
    "expect_leaving": _of(expect_leaving, "23:30"),
    "mark_interpreted": _of(mark_interpreted, "consecutive"),
    "limit_person": _of(limit_person, "1:30"),
    "show_message": lambda house: house.do(show_message, "Back at three"),
    "hide_message": _hide,
}
