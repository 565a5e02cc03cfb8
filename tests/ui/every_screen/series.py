"""The series below the notes of Review, which a segment leads to and no action."""

from PySide6.QtWidgets import QWidget

from facilitator.core.note_query.scope import WHOLE
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.review.series.series_card import SeriesCard
from tests.ui.every_screen.rooms import Room


def series_card(room: Room) -> QWidget:
    scope = room.window.page("review").findChild(ScopeButton)
    assert scope is not None
    scope.set_scope(WHOLE)  # and not the roundtable that was just held
    made = SeriesCard(room.session, scope)
    made.resize(1000, 400)
    made.show()
    room.qtbot.waitUntil(lambda: made.table.series.rowCount() > 0, timeout=3_000)
    return made
