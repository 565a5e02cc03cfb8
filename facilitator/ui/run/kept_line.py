"""Line that names who was kept waiting with items that do not run now."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.floor import kept_of, who_of
from facilitator.core.model import QueueEntry, TurnKind
from facilitator.core.room_view import RoomView
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.words import name_of, say
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel


class KeptLine(QWidget):
    """Says "2 wait with item 4: OCP, GBIF", and offers to bring them here, keep or drop them."""

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._text = TextLabel(muted=True, wrap=True)
        keep = self._button(actions, "park_kept", self.tr("keep for next time"))
        self._bring = self._button(actions, "bring_waiting", self.tr("bring them here"))
        buttons = QHBoxLayout()
        buttons.setSpacing(unit)
        buttons.addWidget(self._bring)
        buttons.addWidget(keep)
        buttons.addWidget(self._button(actions, "drop_kept", self.tr("drop")))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addWidget(self._text)
        column.addLayout(buttons)

    def _button(self, actions: ActionMap, action: str, label: str) -> KeyButton:
        return KeyButton(actions.action(action), look="link", label=label, parent=self)

    def show_room(self, view: RoomView) -> None:
        text = self._words(view)
        say(self._text, text)
        self._bring.setVisible(view.state.item is not None)
        self.setVisible(bool(text))

    def _words(self, view: RoomView) -> str:
        current = view.state.item
        numbers = {each.item.id: each.number for each in view.state.items}
        parts = []
        for item, waiting in kept_of(view.record, current.item.id if current else None):
            names = ", ".join(self._name(view, entry) for entry in waiting)
            template = self.tr("%n wait(s) with item {number}: {names}", "", len(waiting))
            parts.append(template.format(number=numbers[item.id], names=names))
        return " · ".join(parts)

    def _name(self, view: RoomView, entry: QueueEntry) -> str:
        """Return who waits, and that they have had the floor since: perhaps it is said by now."""
        name, who = name_of(view, who_of(entry)), who_of(entry)
        turns = (each for each in view.record.turns if each.begin > entry.asked_at)
        if any(each.kind is TurnKind.TURN and who_of(each).same_as(who) for each in turns):
            return self.tr("{name} (has had the floor since)").format(name=name)
        return name
