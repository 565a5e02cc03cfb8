"""What was left out of the programme, with the way back: below the tables of Prepare."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.store.queries.left_out import LeftOut, what_was_left_out
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.session import Session
from facilitator.ui.texts import translate
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.enterable_line import EnterableLine
from facilitator.ui.widgets.few_rows import FewRows
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_IN_SIGHT = 4


class LeftOutRow(QWidget):
    """One that was left out: what it is called, what it is, and the way back."""

    role_spoken = Roles.PART

    def __init__(self, told: LeftOut, *, changeable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * app_scale().unit)
        row.addWidget(TextLabel(told.name, shorten=True))
        row.addWidget(TextLabel(_sort_of(told), muted=True, shorten=True), 1)
        self.again = EnterableLine(self.tr("Take in again"), link=True, whole=True)
        self.again.setAccessibleName(self.tr("Take {name} in again").format(name=told.name))
        self.again.setEnabled(changeable)
        row.addWidget(self.again)


class LeftOutPart(QWidget):
    """Hidden while nothing of its kinds was left out."""

    role_spoken = Roles.PART

    def __init__(self, session: Session, kinds: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._kinds = kinds
        self.rows: list[LeftOutRow] = []
        self._changeable = False
        self._has_keys = False
        unit = app_scale().unit
        self.heading = SectionLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * unit, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self.heading)
        said = self.tr("Notes keep them as they are; nothing offers them any more.")
        column.addWidget(TextLabel(said, role=Role.SMALL, muted=True, wrap=True))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(unit)
        column.addWidget(FewRows(inside, least=_IN_SIGHT, parent=self))
        self.hide()

    def refresh(self) -> None:
        """Show what is left out now; the keys stay in the list while there is one."""
        session = self._session
        told = what_was_left_out(session.db, *self._kinds)
        changeable = session.can_write()
        if [row.told for row in self.rows] == list(told) and changeable is self._changeable:
            return
        had_keys, self._has_keys = self._has_keys, False
        self._changeable = changeable
        delete_widgets(self._column)
        self.rows = [LeftOutRow(each, changeable=changeable, parent=self) for each in told]
        for row in self.rows:
            self._column.addWidget(row)
            row.again.clicked.connect(partial(self._take_in, row.told))
        heading = self.tr("Left out ({count})").format(count=len(told))
        self.heading.set_text(heading)
        self.setAccessibleName(heading)
        self.setVisible(bool(told))
        keep_tab_order(self, [row.again for row in self.rows])
        if had_keys and self.rows:
            self.rows[0].again.setFocus()

    @Slot()
    def _take_in(self, told: LeftOut) -> None:
        session = self._session
        self._has_keys = True
        session.run(take_in_again, told.kind, told.id, at=session.now())


def _sort_of(told: LeftOut) -> str:
    """Say what it is, with what tells it from others of its name."""
    match told.kind:
        case "organisation":
            return translate("LeftOut", "organisation")
        case "person" if told.beside:
            text = translate("LeftOut", "person of {organisation}")
            return text.format(organisation=told.beside)
        case "person":
            return translate("LeftOut", "person")
        case "roundtable":
            return translate("LeftOut", "roundtable {number}").format(number=told.beside)
        case "question":
            return translate("LeftOut", "question {code}").format(code=told.beside)
        case _:
            return translate("LeftOut", "tag")
