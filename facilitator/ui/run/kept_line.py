"""Line that names who was kept waiting with items that do not run now."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.core.floor import kept_of, who_of
from facilitator.core.room_view import RoomView
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.words import name_of, say
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel


class KeptLine(QWidget):
    """Says "2 wait with item 4: OCP, GBIF", and offers to keep them for the next roundtable."""

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = TextLabel(muted=True, wrap=True)
        label = self.tr("keep for next time")
        button = KeyButton(actions.action("park_kept"), look="flat", label=label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(self._text, 1)
        row.addWidget(button)

    def show_room(self, view: RoomView) -> None:
        text = self._words(view)
        say(self._text, text)
        self.setVisible(bool(text))

    def _words(self, view: RoomView) -> str:
        current = view.state.item
        numbers = {each.item.id: each.number for each in view.state.items}
        parts = []
        for item, waiting in kept_of(view.record, current.item.id if current else None):
            names = ", ".join(name_of(view, who_of(entry)) for entry in waiting)
            template = self.tr("%n wait(s) with item {number}: {names}", "", len(waiting))
            parts.append(template.format(number=numbers[item.id], names=names))
        return " · ".join(parts)
