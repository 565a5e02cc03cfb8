"""A second, much simpler program that plays a log, to hold the first one against.

It keeps no facts to derive numbers from: it lives through the acts and counts each stretch of time
as it passes. What was taken back, it never lived through: it begins anew without it.
"""

from dataclasses import dataclass, field

PLANNED = (300_000, 1_200_000, 300_000)  # the items of logs.AGENDA
GUARD = 300
NO_ITEM = -1  # before the first one, and where all are left out
Act = tuple[int, str, str]  # when, the command, and what stands after it


class Impossible(Exception):
    """An act that makes no sense now."""


@dataclass
class Turn:
    who: str  # "" is the facilitator
    begin: int
    kind: str
    end: int | None = None
    ms: int = 0


@dataclass
class Waiting:
    who: str
    reply: bool
    since: int
    moved: bool = False


@dataclass
class World:
    now: int = 0
    status: str = "planned"
    item: int = NO_ITEM
    spent: list[int] = field(default_factory=lambda: [0, 0, 0])
    planned: list[int] = field(default_factory=lambda: list(PLANNED))
    taken: set[int] = field(default_factory=set)
    skipped: set[int] = field(default_factory=set)
    turns: list[Turn] = field(default_factory=list)
    open: list[Turn] = field(default_factory=list)  # the last one speaks, the others are held
    queues: dict[int, list[Waiting]] = field(
        default_factory=lambda: {item: [] for item in (NO_ITEM, *range(3))}
    )
    absent: set[str] = field(default_factory=set)
    said: list[str | Turn] = field(default_factory=list)
    silence: int = 0
    paused: int = 0
    after_end: int = 0

    def pass_to(self, at: int) -> None:
        span, self.now = at - self.now, at
        if self.status == "running":
            if self.item != NO_ITEM:
                self.spent[self.item] += span
            if self.open:
                self.open[-1].ms += span
            else:
                self.silence += span
        elif self.status == "paused":
            self.paused += span
        elif self.status == "ended":
            self.after_end += span

    @property
    def queue(self) -> list[Waiting]:
        return self.queues[self.item]

    def following(self) -> list[int]:
        order = (*range(self.item + 1, 3), *range(max(self.item, 0)))
        return [i for i in order if i not in self.taken | self.skipped]

    def do(self, command: str, rest: str) -> None:
        if command == "note":
            self.said.append(self.open[-1] if self.open else "")
            return
        live = self.status in ("running", "paused")
        needs = {"start": self.status == "planned", "reopen": self.status == "ended"}
        needs |= {"pause": self.status == "running", "resume": self.status == "paused"}
        needs |= {"skip": self.status != "ended"}
        _require(needs.get(command, live or command in ("absent", "present")))
        getattr(self, f"_{command.rstrip('!').replace('return', 'give_back')}")(rest)

    def _start(self, _: str) -> None:
        self.status = "running"
        self.item = next(iter(self.following()), NO_ITEM)
        self.taken = {self.item} - {NO_ITEM}

    def _pause(self, _: str) -> None:
        self.status = "paused"

    def _resume(self, _: str) -> None:
        self.status = "running"

    def _end(self, _: str) -> None:
        self._close()
        self.status, self.after_end = "ended", 0

    def _reopen(self, _: str) -> None:
        self.status, self.paused = "running", self.paused + self.after_end

    def _next(self, keep: str) -> None:
        _require(bool(self.following()) and (keep == "!" or not self.queue))
        self._item(str(self.following()[0] + 1))

    def _item(self, number: str) -> None:
        _require(number in ("1", "2", "3") and int(number) - 1 != self.item)
        self._close()
        self.item = int(number) - 1
        self.taken.add(self.item)
        self.skipped.discard(self.item)

    def _skip(self, _: str) -> None:
        _require(bool(self.following()))
        self.skipped.add(self.following()[0])

    def _extend(self, minutes: str) -> None:
        _require(self.item != NO_ITEM and self.planned[self.item] + int(minutes) * 60_000 >= 0)
        self.planned[self.item] += int(minutes) * 60_000

    def _q(self, who: str) -> None:
        self._require_new(who)
        self.queue.append(Waiting(who, False, self.now))

    def _qq(self, who: str) -> None:
        self._require_new(who)
        hands = (n for n, each in enumerate(self.queue) if not each.reply and not each.moved)
        self.queue.insert(next(hands, len(self.queue)), Waiting(who, True, self.now))

    def _require_new(self, who: str) -> None:
        _require(who not in self.absent and all(each.who != who for each in self.queue))
        for kept in self.queues.values():  # with other items: the new one takes their place
            kept[:] = [each for each in kept if each.who != who]

    def _unq(self, who: str) -> None:
        self.queue.remove(self._place_of(who))

    def _move(self, rest: str) -> None:
        who, position = rest.split()
        entry = self._place_of(who)
        _require(1 <= int(position) <= len(self.queue))
        self.queue.remove(entry)
        self.queue.insert(int(position) - 1, entry)
        entry.moved = True

    def _place_of(self, who: str) -> Waiting:
        found = [each for each in self.queue if each.who == who]
        _require(bool(found))
        return found[0]

    def _ack(self, _: str) -> None:
        _require(bool(self.queue))
        self._floor(self.queue[0].who)

    def _chair(self, _: str) -> None:
        self._give("", "chair")

    def _floor(self, who: str) -> None:
        _require(who not in self.absent)
        self._give(who, "turn")
        self._leave(who, self.queue)

    def _give(self, who: str, kind: str) -> None:
        _require(not self.open or self.open[-1].who != who)
        self._close()
        self._begin(who, kind)

    def _yield(self, _: str) -> None:
        _require(bool(self.open))
        self._close()

    def _interpose(self, who: str) -> None:
        _require(bool(self.open) and self.open[-1].who != who and who not in self.absent)
        self._begin(who, "interposed")

    def _give_back(self, _: str) -> None:
        _require(len(self.open) > 1)
        self.open.pop().end = self.now

    def _who(self, who: str) -> None:
        _require(bool(self.open) and self.open[-1].who != who)
        turn = self.open[-1]
        turn.who, turn.kind = who, "turn" if turn.kind == "chair" else turn.kind
        self._leave(who, self.queue)

    def _absent(self, who: str) -> None:
        _require(all(each.who != who for each in self.open))
        self.absent.add(who)
        for queue in self.queues.values():
            self._leave(who, queue)

    def _begin(self, who: str, kind: str) -> None:
        self.open.append(Turn(who, self.now, kind))
        self.turns.append(self.open[-1])

    def _close(self) -> None:
        for each in self.open:
            each.end = self.now
        self.open.clear()

    def _leave(self, who: str, queue: list[Waiting]) -> None:
        queue[:] = [each for each in queue if each.who != who]


def _require(possible: bool) -> None:
    if not possible:
        raise Impossible


def lived(acts: list[Act], at: int) -> World:
    """Live through acts that are all possible, up to an instant."""
    world = World()
    for when, command, rest in acts:
        world.pass_to(when)
        world.do(command, rest)
    world.pass_to(at)
    return world


def played(log: list[Act]) -> tuple[World, int]:
    """Play a log; return what it comes to, and how many of its lines are refused."""
    done: list[Act] = []
    undone: list[Act] = []
    refused = 0
    for at, command, rest in log:
        if command in ("undo", "redo"):
            taken, given = (done, undone) if command == "undo" else (undone, done)
            refused += not taken
            given += [taken.pop()] if taken else []
            continue
        world = lived(done, at)
        before = [when for when, other, _ in done if other == command]
        live = world.status in ("running", "paused")
        if live and command in ("next", "ack") and any(at - when < GUARD for when in before):
            continue  # one key press; nothing happens
        if command == "absent" and rest in world.absent:
            continue
        try:
            world.do(command, rest)
        except Impossible:
            refused += 1
            continue
        done.append((at, command, rest))
        undone.clear()
    return lived(done, log[-1][0]), refused
