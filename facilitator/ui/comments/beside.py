"""What was sent and what came back, whole and side by side, of the row that is chosen."""

from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class SentAndReply(QWidget):
    """Hidden where nothing came back: the table says all there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.sent = TextLabel(wrap=True)
        self.reply = TextLabel(wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6 * unit)
        grid.setVerticalSpacing(unit)
        heads = (self.tr("As it was sent"), self.tr("What they replied"))
        for column, (head, label) in enumerate(zip(heads, (self.sent, self.reply), strict=True)):
            grid.addWidget(SectionLabel(head), 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        self.hide()

    def show_texts(self, sent: str, reply: str) -> None:
        self.sent.set_text(sent)
        self.reply.set_text(reply)
        self.setVisible(bool(reply))
