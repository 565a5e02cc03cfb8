"""Capture box behind the curtain: what is typed goes on into it, and nobody reads along."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.spec import key_label
from facilitator.ui.capture.box import CaptureBox


class _BlindLine(QLineEdit):
    """Shows dots only, to screen readers too. Esc does nothing: it would empty the box unseen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(self.tr("Note, typed unseen behind the curtain"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if (undoes or event.matches(QKeySequence.StandardKey.Redo)) and not self.text():
                event.ignore()  # no typing to take back: it means the last act
                return False
        return super().event(event)


class CoveredBox(QStackedWidget):
    """Shows the box, or while the curtain is down a line of dots that writes into it.

    The box keeps the text, so that drafts, Enter and what was half typed work as ever. It is a
    QStackedWidget, whose hidden widgets are not in the accessible tree.
    """

    role_spoken = Roles.GROUP

    def __init__(self, box: CaptureBox, curtain: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self._curtain = curtain
        self._blind = _BlindLine(self)
        self.addWidget(box)
        self.addWidget(self._blind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        keys = key_label(curtain.shortcut())
        self._blind.setPlaceholderText(
            self.tr("Typed unseen · {keys} lifts the curtain").format(keys=keys)
        )
        self._blind.textEdited.connect(self._write)
        self._blind.returnPressed.connect(box.submitted)
        box.textChanged.connect(self._follow)
        curtain.toggled.connect(self._cover)
        self._cover()

    @property
    def cover(self) -> QWidget:
        """What is shown in place of the box while the curtain is down."""
        return self._blind

    @property
    def shown(self) -> QWidget:
        """Which of the two takes what is typed."""
        return self._blind if self._curtain.isChecked() else self._box

    def sizeHint(self) -> QSize:
        return QSize(self._box.sizeHint().width(), self._box.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._box.minimumSizeHint().width(), self._box.minimumHeight())

    @Slot()
    def take_focus(self) -> None:
        self.setFocus()  # whichever of the two is shown

    @Slot()
    def _cover(self) -> None:
        down, shown = self._curtain.isChecked(), self.shown
        had_focus = self._box.hasFocus() or self._blind.hasFocus()
        self._blind.setText(self._box.text() if down else "")
        self.setFocusProxy(shown)
        self.setCurrentWidget(shown)
        if had_focus:
            shown.setFocus()

    @Slot(str)
    def _write(self, text: str) -> None:
        self._box.put(text, began=self._box.began)

    @Slot()
    def _follow(self) -> None:
        """Show as many dots as the box has letters, after Enter and when a line comes back."""
        if self._curtain.isChecked() and self._blind.text() != self._box.text():
            self._blind.setText(self._box.text())
