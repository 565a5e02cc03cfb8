"""List of the people of a programme, with what each answered to the invitation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from facilitator.core.model import Programme, Record
from facilitator.core.namesakes import full_name
from facilitator.core.numbering import in_what_comes
from facilitator.core.presence import COMING, DECLINED, INVITED
from facilitator.core.replies import replies_of
from facilitator.ui.prepare.reply_words import reply_choices

_KEYS = {
    Qt.Key.Key_C: COMING,
    Qt.Key.Key_D: DECLINED,
    Qt.Key.Key_I: INVITED,
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Backspace: "",
}


class ReplyList(QListWidget):
    """Shift and the arrows choose several; C, D, I and Del note a reply of all that are chosen."""

    replied = Signal(object, str)  # ids of people, and the reply

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who comes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_replies(self, programme: Programme, record: Record) -> None:
        """Show everybody; who was chosen stays so."""
        replies, words = replies_of(programme, record), dict(reply_choices())
        programme = in_what_comes(programme)
        short = {each.id: each.short for each in programme.organisations}
        people = [each.id for each in programme.people]
        if [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())] != people:
            self.clear()
            for row_id in people:
                QListWidgetItem(self).setData(Qt.ItemDataRole.UserRole, row_id)
            if self.count():
                self.setCurrentRow(0)
        for row, person in enumerate(programme.people):
            home = short.get(person.organisation or "", "")
            parts = (full_name(programme, person), home, words[replies.get(person.id, "")])
            self.item(row).setText(" · ".join(each for each in parts if each))

    def chosen(self) -> list[str]:
        return [each.data(Qt.ItemDataRole.UserRole) for each in self.selectedItems()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reply = _KEYS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if reply is None or held:
            super().keyPressEvent(event)
        elif self.chosen():
            self.replied.emit(self.chosen(), reply)
