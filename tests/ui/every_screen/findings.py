"""What opens over Review while findings are written."""

from PySide6.QtWidgets import QWidget

from facilitator.store.queries.findings_seen import see_findings
from facilitator.ui.review.findings.merge_form import MergeFindingForm
from facilitator.ui.review.findings.rows import cards_of
from tests.ui.every_screen.rooms import Room


def merge_form(room: Room) -> QWidget:
    seen = see_findings(room.session.db, room.session.programme)
    one, *others = cards_of(seen.findings, "Q2")
    made = MergeFindingForm(one, others, parent=room.window)
    made.ask()
    return made
