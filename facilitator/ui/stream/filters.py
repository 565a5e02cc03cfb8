"""Filters above the stream: how many notes, of which kind, of which item."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facilitator.core.model import Kind
from facilitator.ui.fonts import app_scale
from facilitator.ui.stream.model import Scope, StreamModel
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.kinds import kind_label
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.pill_button import PillButton
from facilitator.ui.widgets.section_label import SectionLabel


class NotesFilters(Pane):
    """Two menus that filter the model, and the count of what it shows."""

    def __init__(self, model: StreamModel, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.BottomEdge, parent=parent)
        self.setAccessibleName(self.tr("Which notes are shown"))
        self._model = model
        unit = app_scale().unit
        self.column.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        self._count = Pill()
        self._kinds = self._menu(
            [(self.tr("All kinds"), ""), *((kind_label(kind), kind.value) for kind in Kind)]
        )
        self._scopes = self._menu(
            [
                (self.tr("This item"), Scope.ITEM),
                (self.tr("Whole roundtable"), Scope.WHOLE),
                (self.tr("Starred"), Scope.STARRED),
                (self.tr("Gaps"), Scope.GAPS),
                (self.tr("Deleted"), Scope.DELETED),
            ]
        )
        self._kind = DropButton(self.tr("All kinds"), self._kinds, look="chip")
        self._scope = DropButton(self.tr("This item"), self._scopes, look="chip")
        self._name_choices()
        self._scope_before = Scope.ITEM
        self.gaps = PillButton()
        self.gaps.setToolTip(self.tr("Notes in which something was missed: show them, or all"))
        self.gaps.clicked.connect(self._on_gaps)
        self._kinds.triggered.connect(self._on_kind)
        self._scopes.triggered.connect(self._on_scope)
        self._title = SectionLabel(self.tr("Notes"))
        row = self._row = QHBoxLayout()
        row.setSpacing(round(1.5 * unit))
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addWidget(self.gaps)
        row.addStretch()
        row.addWidget(self._kind)
        row.addWidget(self._scope)
        self.column.addLayout(row)
        model.counted.connect(self._on_counted)
        self._on_counted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the title out where the menus would be cut off."""
        parts = [self._title, self._count, self._kind, self._scope]
        parts += [self.gaps] if not self.gaps.isHidden() else []
        wanted = sum(each.sizeHint().width() for each in parts)
        wanted += len(parts) * self._row.spacing() + 2 * self.column.contentsMargins().left()
        self._title.setVisible(wanted <= self.width())

    @property
    def count_text(self) -> str:
        return self._count.text

    def _menu(self, choices: list[tuple[str, str]]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for text, value in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value in ("", Scope.ITEM))
            menu.addAction(action)
        return menu

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self._kind.setText(action.text())
        self._name_choices()
        self._model.show_kind(Kind(action.data()) if action.data() else None)

    @Slot(QAction)
    def _on_scope(self, action: QAction) -> None:
        self._show_scope(Scope(action.data()))

    @Slot()
    def _on_gaps(self) -> None:
        """Show what is still to be filled, or what was shown before."""
        showing = self._model.scope is Scope.GAPS
        self._show_scope(self._scope_before if showing else Scope.GAPS)

    def _show_scope(self, scope: Scope) -> None:
        if self._model.scope is not Scope.GAPS:
            self._scope_before = self._model.scope
        action = next(each for each in self._scopes.actions() if each.data() == scope)
        action.setChecked(True)
        self._scope.setText(action.text())
        self._name_choices()
        self._model.show_scope(scope)

    def _name_choices(self) -> None:
        """Say what is chosen to those who do not see it."""
        kind, scope = self.tr("Kind of notes: {chosen}"), self.tr("Notes shown: {chosen}")
        self._kind.setAccessibleName(kind.format(chosen=self._kind.text()))
        self._scope.setAccessibleName(scope.format(chosen=self._scope.text()))

    @Slot()
    def _on_counted(self) -> None:
        self._count.set_text(str(self._model.count))
        gaps = self._model.gaps()
        self.gaps.setVisible(gaps > 0)
        self.gaps.setText(self.tr("%n gap(s)", "", gaps))
        self._fit()
