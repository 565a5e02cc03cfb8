"""Bar above the preview: what the write-up lacks, each a link to where it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from facilitator.operations.missing import Lack, Lacking
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.publish.lacking_words import LEADS, in_words
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel


class LackingBar(QFrame):
    """Hidden where nothing is missing. `asked` carries a `Lacking` that no action leads to."""

    role_spoken = Roles.PART
    asked = Signal(object)

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._lacks: tuple[Lack, ...] = ()
        self._group = QButtonGroup(self)
        unit = app_scale().unit
        self._flow = FlowLayout(self, spacing=2 * unit)
        self._flow.setContentsMargins(5 * unit, unit, 5 * unit, unit)
        self._flow.addWidget(TextLabel(self.tr("Missing:"), role=Role.SMALL, muted=True))
        self._group.buttonClicked.connect(self._on_clicked)
        self.setAccessibleName(self.tr("What is missing"))
        self.hide()

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Show what is missing, in this order; the same again changes nothing."""
        if tuple(lacks) == self._lacks:
            return
        self._lacks = tuple(lacks)
        self._flow.clear(but=1)
        links = [self._link(each) for each in self._lacks]
        for each in links:
            self._flow.addWidget(self._with_key(each))
        keep_tab_order(self, links)
        self.setVisible(bool(self._lacks))

    def words(self) -> str:
        """Return what is missing, in one line."""
        return ", ".join(map(in_words, self._lacks))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        paint_bar(self, event.rect(), colours.surface, colours.line)

    def _link(self, lack: Lack) -> LineButton:
        link = LineButton(in_words(lack), key=lack.what, role=Role.SMALL, link=True, whole=True)
        self._group.addButton(link)
        return link

    def _with_key(self, link: LineButton) -> QWidget:
        """Return a link, with the key that does the same where there is one."""
        lead = LEADS.get(Lacking(link.key))
        if lead is None or self._actions.action(lead).shortcut().isEmpty():
            return link
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(app_scale().unit // 2)
        row.addWidget(link)
        row.addWidget(KeyCap(self._actions.action(lead).shortcut()))
        return both

    @Slot(object)
    def _on_clicked(self, link: LineButton) -> None:
        what = Lacking(link.key)
        lead = LEADS.get(what)
        if lead is None:
            self.asked.emit(what)
        else:
            self._actions.action(lead).trigger()
