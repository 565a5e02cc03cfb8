"""The dialogs of what comes in from files, filled as somebody would see them."""

from PySide6.QtWidgets import QWidget

from facilitator.operations.other_laptop import read_other
from facilitator.store.queries.programme import roundtables
from facilitator.ui.bring_in.contribution_dialog import ContributionDialog
from facilitator.ui.bring_in.dialog import BringInDialog
from facilitator.ui.bring_in.transcript_dialog import TranscriptDialog
from tests.conftest import ROOT
from tests.ui.every_screen.rooms import CALL, Room

LOG = ROOT / "tests" / "_files" / "programmes" / "released.log"


def notes(room: Room) -> QWidget:
    tables = roundtables(room.session.db)
    made = BringInDialog(room.session, tables, LOG.name, room.window)
    made.show_other(read_other(LOG, room.session.db, ours=room.session.path))
    return made


def contribution(room: Room) -> QWidget:
    made = ContributionDialog(room.session, room.session.record, room.window)
    made.text.setPlainText("Write the rules before the money comes.\n\nPay for hosting.")
    room.qtbot.waitUntil(lambda: made.table.model().rowCount() > 0)
    return made


def transcript(room: Room) -> QWidget:
    session = room.session
    made = TranscriptDialog(session, roundtables(session.db), CALL.name, room.window)
    made.show_file(CALL)
    return made
