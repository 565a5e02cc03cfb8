"""A typed line: a slash command, a sticky context (tags only), or a note.

The capture box of the window and a session log both end here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from facilitator.core.commands import Command, parse_command, parse_delta
from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import scan
from facilitator.operations import (
    attendance,
    floor,
    gaps,
    history,
    items,
    kept_waiting,
    messages,
    queue,
    queue_keeping,
    rounds,
    roundtables,
)
from facilitator.operations.note_taking.context import (
    NOTHING_STICKY,
    Sticky,
    context_after,
)
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.resolve import read_item, read_who
from facilitator.operations.typed_corrections import CORRECTIONS
from facilitator.operations.typed_promises import PROMISES
from facilitator.store.changes import NOTHING, Changes
from facilitator.store.file import Store


@dataclass(frozen=True, slots=True)
class Entered:
    """What a line did, and the sticky context after it."""

    changes: Changes
    sticky: Sticky


@dataclass(frozen=True, slots=True)
class _Call:
    """A command with the place it was typed in. `since` bounds what /undo may reach."""

    store: Store
    roundtable: str
    rest: str
    at: int
    since: int

    def who(self) -> tuple[Who, str]:
        """Read WHO, and return it with what follows."""
        standing = self.store.standing
        record = self.store.standing.record(self.roundtable)
        return read_who(standing.vocabulary, standing.programme, record, self.rest)

    def only_who(self) -> Who:
        who, rest = self.who()
        if rest:
            raise Refused("“{rest}” is one word too many: only a name is needed", rest=rest)
        return who

    def nothing_more(self, name: str) -> None:
        if self.rest:
            raise Refused("/{name} takes nothing after it", name=name)

    def item(self) -> str:
        record = self.store.standing.record(self.roundtable)
        return read_item(record, self.rest).id


def enter_line(
    store: Store,
    roundtable: str,
    line: str,
    *,
    at: int,
    sticky: Sticky = NOTHING_STICKY,
    since: int = 0,
    entered: int | None = None,
) -> Entered:
    """Do what a typed line says; `at` is when typing began. Raises Refused; then nothing changed.

    A note is `entered` at an instant; None: only now.
    `since` is the number of the commit that /undo does not reach beyond.
    """
    command = parse_command(line)
    if command is not None:
        call = _Call(store, roundtable, command.rest, at, since)
        return Entered(_run(command, call), sticky)
    context = _context(store, roundtable, line, at, sticky)
    if context is not None:
        return Entered(NOTHING, context)
    changes = add_note(store, roundtable, line, at=at, sticky=sticky, entered=entered)
    return Entered(changes, sticky)


def _context(store: Store, roundtable: str, line: str, at: int, sticky: Sticky) -> Sticky | None:
    """Return the context that a line with tags only sets, or None for any other line."""
    scanned = scan(line, store.standing.vocabulary, today=date.min)  # no context holds a date
    if not scanned.tags_only:
        return None
    record = store.standing.record(roundtable)
    scanned = said_for(scanned, store.standing.programme, record, at)
    return context_after(record, scanned, at=at, sticky=sticky)


def _run(command: Command, call: _Call) -> Changes:
    plain = _PLAIN.get(command.name)
    if plain is not None:
        call.nothing_more(command.name)
        return plain(call.store, call.roundtable, at=call.at)
    other = (CORRECTIONS | PROMISES).get(command.name)
    if other is not None:
        return other(call.store, call.roundtable, command.rest, at=call.at)
    handler = _WITH_REST.get(command.name)
    if handler is None:
        known = " ".join(f"/{name}" for name in (*_PLAIN, *_WITH_REST, *CORRECTIONS, *PROMISES))
        raise Refused(
            "/{command} is no command; there are {known}", command=command.name, known=known
        )
    return handler(call)


def _next_keeping(store: Store, roundtable: str, *, at: int) -> Changes:
    return items.take_next_item(store, roundtable, at=at, keep_waiting=True)


_PLAIN: dict[str, Callable[..., Changes]] = {
    "open": roundtables.open_room,
    "pause": roundtables.pause,
    "resume": roundtables.resume,
    "end": roundtables.end,
    "reopen": roundtables.reopen,
    "next": items.take_next_item,
    "next!": _next_keeping,
    "ack": floor.call_first_waiting,
    "call": rounds.next_speaker,
    "chair": floor.chair_floor,
    "yield": floor.yield_floor,
    "return": floor.return_floor,
    "close-queue": queue_keeping.close_queue,
    "open-queue": queue_keeping.open_queue,
    "park": queue_keeping.park_queue,
    "bring": kept_waiting.bring_waiting,
    "letgo": kept_waiting.drop_kept,
}


def _start(call: _Call) -> Changes:
    if call.rest not in ("", "planned"):
        raise Refused(
            "“{rest}” is no way to start: write /start, or /start planned", rest=call.rest
        )
    planned = call.rest == "planned"
    return roundtables.start(call.store, call.roundtable, at=call.at, as_planned=planned)


def _item(call: _Call) -> Changes:
    return items.take_item(call.store, call.roundtable, call.item(), at=call.at)


def _skip(call: _Call) -> Changes:
    item = call.item() if call.rest else None
    return items.skip_item(call.store, call.roundtable, item, at=call.at)


def _extend(call: _Call) -> Changes:
    return items.extend_item(call.store, call.roundtable, parse_delta(call.rest), at=call.at)


def _hand(call: _Call) -> Changes:
    who, reason = call.who()
    return queue.raise_hand(call.store, call.roundtable, who, at=call.at, reason=reason)


def _reply(call: _Call) -> Changes:
    who, reason = call.who()
    return queue.reply_directly(call.store, call.roundtable, who, at=call.at, reason=reason)


def _leave(call: _Call) -> Changes:
    return queue.leave_queue(call.store, call.roundtable, call.only_who(), at=call.at)


def _move(call: _Call) -> Changes:
    who, position = call.who()
    if not position.isdecimal() or len(position) > 9:
        raise Refused(
            "“{position}” is no position: write a number from 1 after the name", position=position
        )
    return queue.move_in_queue(call.store, call.roundtable, who, int(position), at=call.at)


def _floor(call: _Call) -> Changes:
    return floor.give_floor(call.store, call.roundtable, call.only_who(), at=call.at)


def _interpose(call: _Call) -> Changes:
    return floor.interpose(call.store, call.roundtable, call.only_who(), at=call.at)


def _pass(call: _Call) -> Changes:
    who = call.only_who() if call.rest else None
    return rounds.pass_turn(call.store, call.roundtable, who, at=call.at)


def _present(call: _Call) -> Changes:
    who, mode = call.who()
    if mode not in ("", "remote", "room"):
        raise Refused("“{mode}” is no way of being here: write remote, or nothing", mode=mode)
    remote = mode == "remote"
    return attendance.mark_present(call.store, call.roundtable, who, at=call.at, remote=remote)


def _absent(call: _Call) -> Changes:
    """Take "WHO expected 14:45": a time only of who is expected."""
    who, rest = call.who()
    state, _, clock = rest.partition(" ")
    if clock and state != attendance.EXPECTED:
        raise Refused(
            "“{rest}” is no way of being away: write expected, perhaps with a time", rest=rest
        )
    return attendance.mark_absent(
        call.store, call.roundtable, who, at=call.at, state=state, clock=clock
    )


def _leaves(call: _Call) -> Changes:
    who, clock = call.who()
    return attendance.expect_leaving(call.store, call.roundtable, who, clock, at=call.at)


def _message(call: _Call) -> Changes:
    """Show a message on the stage; without a text the one that stands there goes."""
    if call.rest:
        return messages.show_message(call.store, call.roundtable, call.rest, at=call.at)
    return messages.hide_message(call.store, call.roundtable, at=call.at)


def _undo(call: _Call) -> Changes:
    call.nothing_more("undo")
    return history.undo(call.store, at=call.at, since=call.since, within=call.roundtable)


def _redo(call: _Call) -> Changes:
    call.nothing_more("redo")
    return history.redo(call.store, at=call.at, within=call.roundtable)


_GAP: dict[str, Callable[..., Changes]] = {
    "count": gaps.count_gap,
    "pause": gaps.pause_over_gap,
    "cut": gaps.cut_at_gap,
}


def _gap(call: _Call) -> Changes:
    answer = _GAP.get(call.rest)
    if answer is None:
        raise Refused(
            "“{rest}” is no answer: write /gap count, /gap pause or /gap cut", rest=call.rest
        )
    return answer(call.store, call.roundtable, at=call.at)


_WITH_REST: dict[str, Callable[[_Call], Changes]] = {
    "start": _start,
    "item": _item,
    "skip": _skip,
    "extend": _extend,
    "q": _hand,
    "qq": _reply,
    "unq": _leave,
    "move": _move,
    "floor": _floor,
    "interpose": _interpose,
    "pass": _pass,
    "present": _present,
    "absent": _absent,
    "leaves": _leaves,
    "gap": _gap,
    "message": _message,
    "undo": _undo,
    "redo": _redo,
}
