"""Acts on actions after they were taken down, each done once in a roundtable that runs."""

from collections.abc import Callable

from facilitator.core.action_state import ActionState
from facilitator.operations.actions import say_outcome, set_state
from facilitator.operations.carrying_over import carry_over
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def promised(house: ActHouse) -> tuple[str, ...]:
    return house.do(add_note, "!action @ocp share the election rules by 12 Nov").subject


def _carried(house: ActHouse) -> Changes:
    question = house.store.standing.programme.questions[1].id
    later = plan_roundtable(house.store, question, at=house.now + 1, title="Later", zone="UTC")
    return carry_over(house.store, promised(house), later.subject[0], at=house.now + 2)


ACTION_ACTS: dict[str, Callable[[ActHouse], Changes]] = {
    "set_state": lambda house: set_state(
        house.store, promised(house), ActionState.DONE, at=house.now + 2
    ),
    "say_outcome": lambda house: say_outcome(
        house.store, promised(house)[0], "They are on the website", at=house.now + 2
    ),
    "carry_over": _carried,
}
