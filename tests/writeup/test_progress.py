"""What became of actions and open questions: told in words, as far as the promise allows."""

from dataclasses import replace

import pytest

from facilitator.core.action_state import ActionState, Progress
from facilitator.core.model import Kind, Note, Promise, Record
from facilitator.writeup.blocks import Bullets, Document, Table, plain
from facilitator.writeup.compose import Beside, Request, compose
from tests.writeup.stand_ins import DECIDED, note, programme, record, state
from tests.writeup.test_merged import OPEN, numbers, said

DONE = Progress(ActionState.DONE, outcome="They are in one place")
LATER = replace(record(Promise.ORGANISATION).roundtable, id="r3", number=3)


def act(number: int, text: str, progress: Progress, **more: object) -> Note:
    made = note(40 + number, text, Kind.ACTION, said_by=("o-aln",), **more)
    return replace(made, progress=progress)


def composed(
    made: Record, request: Request | None = None, later: Promise = Promise.ORGANISATION
) -> Document:
    beside = Beside(rooms=(made.roundtable, replace(LATER, promise=later)))
    wanted = request or Request("participants")
    return compose(programme(), made, state(), wanted, decisions=DECIDED, beside=beside)


def with_actions(promise: Promise, *more: Note) -> Record:
    made = record(promise)
    return replace(made, notes=(*(n for n in made.notes if n.kind is not Kind.ACTION), *more))


def states(document: Document) -> dict[str, str] | None:
    tables = [each for each in document.blocks if isinstance(each, Table)]
    actions = next(each for each in tables if each.header[0] == "Action")
    if actions.header[-1] != "State":
        return None
    return {row[0]: row[-1] for row in actions.rows}


def test_as_long_as_all_are_open_nothing_is_said() -> None:
    assert states(composed(record())) is None


def test_each_says_how_it_stands_and_what_came_of_it() -> None:
    made = with_actions(
        Promise.ORGANISATION,
        act(1, "Collect charters", DONE),
        act(2, "Write rules", Progress(ActionState.CARRIED, carried_to="r3")),
        act(3, "Count votes", Progress(ActionState.DROPPED)),
        act(4, "Send a template", Progress()),
    )
    assert states(composed(made)) == {
        "Collect charters": "done: They are in one place",
        "Write rules": "carried over to roundtable 3",
        "Count votes": "dropped",
        "Send a template": "open",
    }
    actions = composed(made).data.table("actions")
    assert actions is not None
    assert list(actions.column("state")) == ["done", "carried", "dropped", "open"]
    assert actions.column("outcome")[0] == "They are in one place"


@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_where_nobody_is_tied_what_came_of_it_is_not_told(promise: Promise) -> None:
    made = with_actions(promise, act(1, "Collect charters", DONE))
    assert states(composed(made)) == {"Collect charters": "done"}
    assert states(composed(made, Request("team"))) == {
        "Collect charters": "done: They are in one place"
    }


def test_a_roundtable_under_chatham_is_not_named_as_the_later_one() -> None:
    carried = Progress(ActionState.CARRIED, carried_to="r3")
    made = with_actions(Promise.ORGANISATION, act(1, "Write rules", carried))
    assert states(composed(made, later=Promise.CHATHAM)) == {"Write rules": "carried over"}
    under = with_actions(Promise.CHATHAM, act(1, "Write rules", carried))
    assert states(composed(under)) == {"Write rules": "carried over"}


def test_a_name_in_what_came_of_it_is_found_with_the_note() -> None:
    outcome = Progress(ActionState.DONE, outcome="Ada Lindqvärn has them")
    made = with_actions(Promise.ORGANISATION, act(1, "Collect charters", outcome))
    assert {hit.note for hit in composed(made).hits} == {made.notes[-1].id}
    left = composed(made, Request("participants", leave_out=True))
    assert left.hits == ()
    assert left.left_out


def test_an_open_question_says_that_it_was_answered() -> None:
    asked = note(50, "Who may leave?", Kind.OPEN_QUESTION, said_by=("o-oar",))
    made = record(Promise.ORGANISATION, replace(asked, progress=DONE))
    items = [
        plain(item.runs)
        for each in composed(made).blocks
        if isinstance(each, Bullets)
        for item in each.items
    ]
    assert "OAR: Who may leave? (answered: They are in one place)" in items


def test_a_funder_reads_how_many_were_done_where_three_have_one() -> None:
    owners = ("o-aln", "o-oar", "o-osbf")
    acts = [
        replace(said("aln", f"Act {n}"), kind=Kind.ACTION, owner_organisation=who)
        for n, who in enumerate(owners)
    ]
    acts[0] = replace(acts[0], progress=DONE)
    dropped = replace(acts[1], id="x", progress=Progress(ActionState.DROPPED))
    told = replace(OPEN, notes=(*OPEN.notes, *acts, dropped))
    assert numbers(told)["Actions done"] == "1 of 3"
    few = replace(OPEN, notes=(*OPEN.notes, *acts[:2]))
    assert "Actions done" not in numbers(few)
