"""A roundtable that ran until somebody closed the lid, and what is counted of it."""

from dataclasses import dataclass

from facilitator.core.clock import elapsed_ms, item_ms, paused_ms, silence_ms, turn_ms
from facilitator.core.floor import Who
from facilitator.core.gaps import Gap, GapKind
from facilitator.core.model import Record
from facilitator.operations.floor import give_floor
from facilitator.operations.gaps import notice_gap
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.gaps import gaps_of
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.store.undo import last_seq

MIN = 60_000
START = 1_794_837_600_000
LEFT, BACK = START + 10 * MIN, START + 18 * MIN  # the gap
NOW = BACK + MIN


@dataclass(frozen=True, slots=True)
class Counted:
    """What ran up to an instant, in minutes."""

    elapsed: float
    paused: float
    silence: float
    item: float
    first_turn: float


class GapHouse:
    """GBIF has the floor from minute 2 on; the gap goes from minute 10 to minute 18."""

    def __init__(self, store: Store) -> None:
        self.store = store
        question = load_programme(store.db).questions[0].id
        planned = plan_roundtable(store, question, at=START - 1, title="R", zone="UTC")
        self.roundtable = planned.subject[0]
        start(store, self.roundtable, at=START)
        self.floor("gbif", at=START + 2 * MIN)

    def floor(self, handle: str, *, at: int) -> None:
        give_floor(self.store, self.roundtable, self.who(handle), at=at)

    def who(self, handle: str) -> Who:
        members = load_programme(self.store.db).members
        return Who(None, next(each.id for each in members if each.handle == handle))

    def notice(self, begin: int = LEFT, end: int = BACK) -> None:
        notice_gap(self.store, self.roundtable, (begin, end), GapKind.JUMPED, at=end)

    @property
    def record(self) -> Record:
        return load_record(self.store.db, self.roundtable)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return gaps_of(self.store.db, self.roundtable)

    @property
    def commits(self) -> int:
        return last_seq(self.store.db)

    def counted(self, now: int = NOW) -> Counted:
        record = self.record
        run = next(each for each in record.runs if each.item)
        numbers = (
            elapsed_ms(record, now),
            paused_ms(record, now),
            silence_ms(record, now),
            item_ms(record, str(run.item), now),
            turn_ms(record, record.turns[0], now),
        )
        return Counted(*(ms / MIN for ms in numbers))
