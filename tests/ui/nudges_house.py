"""A run of the program whose room is open, with what nudges and asks about people in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.vocabulary import Entity, EntityKind
from facilitator.operations.resolve import participant
from facilitator.operations.roundtables import open_room, plan_roundtable
from facilitator.ui.monitors.nudges import Nudges
from facilitator.ui.settings.holder import SettingsHolder
from tests.ui.laptop import Laptop, Run, running


@contextmanager
def nudging(qtbot: QtBot, programme_file: Path) -> Iterator[Run]:
    """Open the room of a roundtable on Q2."""
    with running(qtbot, programme_file, Laptop()) as made:
        made.holder = SettingsHolder(made.window)
        made.nudges = Nudges(
            made.session,
            made.actions,
            made.prompts,
            made.holder,
            made.heartbeat,
            questions=made.control.questions,
        )
        question = next(q.id for q in made.session.programme.questions if q.code == "Q2")
        planned = made.do(plan_roundtable, question, title="R", zone="Europe/London")
        made.session.choose_roundtable(planned.subject[0])
        made.act(open_room)
        yield made.show()


def later(run: Run, ms: int) -> None:
    run.laptop.passes(ms)
    run.session.tick()
    run.settle()


def who(run: Run, number: int) -> Who:
    """Whom the nth organisation means in the room."""
    session = run.session
    one = session.programme.members[number - 1]
    entity = Entity(EntityKind.ORGANISATION, one.id, one.short)
    return participant(session.programme, session.record, entity)
