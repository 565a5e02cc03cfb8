"""Headings of the preview for screen readers: Qt tells them of one long text only."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.announce import announce
from facilitator.ui.texts import translate


class Heading(QWidget):
    """One heading: without ink, at the height where its text stands."""

    role_spoken = Roles.HEADING

    def __init__(self, block: QTextBlock, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = block
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(1, 1)
        self.setAccessibleName(block.text())
        level = translate("Publish", "level {number}")
        number = block.blockFormat().headingLevel()
        self.setAccessibleDescription(level.format(number=number))


class Headings(QWidget):
    """All of a text, in its order. Its own extent is a pixel: each heading moves as it scrolls."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._headings: list[Heading] = []
        self._looked_at = 0  # blocks
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(1)
        self.setAccessibleName(translate("Publish", "Headings"))
        text.verticalScrollBar().valueChanged.connect(self.place)

    def forget(self) -> None:
        """Let go of all, before another text is set: their blocks go with the one that is shown."""
        for each in self._headings:
            each.hide()
            each.deleteLater()
        self._headings, self._looked_at = [], 0

    @Slot()
    def take(self) -> None:
        """Take those of what was put behind the text since; all of it, where they were let go."""
        block = self._text.document().findBlockByNumber(self._looked_at)
        while block.isValid():
            self._looked_at += 1
            if block.blockFormat().headingLevel() and block.text().strip():
                self._headings.append(Heading(block, self))
                self._headings[-1].show()
            block = block.next()
        self.place()

    @Slot()
    def place(self) -> None:
        """Put each where its text is, or at the edge beyond which it is."""
        height = self._text.viewport().height()
        self.setFixedHeight(max(1, height))
        layout = self._text.document().documentLayout()
        scrolled = self._text.verticalScrollBar().value()
        for each in self._headings:
            top = round(layout.blockBoundingRect(each.block).top()) - scrolled
            each.move(0, max(0, min(top, height - 1)))

    def step(self, by: int) -> None:
        """Go to the next heading, or with -1 to the one before, and say it."""
        here = self._text.textCursor().block().blockNumber()
        numbers = [each.block.blockNumber() for each in self._headings]
        found = [n for n in numbers if (n > here if by > 0 else n < here)]
        if not found:
            announce(self._text, translate("Publish", "No further heading"))
            return
        number = found[0 if by > 0 else -1]
        heading = self._headings[numbers.index(number)]
        self._text.setTextCursor(QTextCursor(heading.block))
        self._text.ensureCursorVisible()
        said = translate("Publish", "{heading}, heading {level}").format(
            heading=heading.accessibleName(), level=heading.accessibleDescription()
        )
        announce(self._text, said)
