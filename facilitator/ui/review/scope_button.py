"""Button that says what Review looks at: the series, a theme or a roundtable."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.model import Question, Roundtable
from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.ui.widgets.drop_button import DropButton


class ScopeButton(DropButton):
    """One choice for everything on the page. `chosen` is told when the user makes another."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", QMenu(parent), look="flat", parent=parent)
        self._groups: tuple[tuple[tuple[Scope, str], ...], ...] = ()
        self._places = QActionGroup(self)
        self._places.triggered.connect(self._on_triggered)
        self._written = self._switch(self.tr("Written notes too"))
        self._homeless = self._switch(self.tr("Notes of no roundtable too"))
        self.shorten()
        self.show_places((), ())

    def scope(self) -> Scope:
        checked = self._places.checkedAction()
        place = Scope(*checked.data()) if checked is not None else WHOLE
        chosen = place._replace(
            written=self._written.isChecked(), homeless=self._homeless.isChecked()
        )
        return chosen if chosen.may_be_homeless else chosen._replace(homeless=True)

    def set_scope(self, scope: Scope) -> None:
        """Choose without saying so by the signal; a place that is not there means the series."""
        wanted = [scope.roundtable, scope.theme]
        actions = self._places.actions()
        place = next((each for each in actions if each.data() == wanted), actions[0])
        place.setChecked(True)
        self._written.setChecked(scope.written)
        self._homeless.setChecked(scope.homeless)
        self._show()

    def choose(self, scope: Scope) -> None:
        """Choose as the user does, whom something else has led there."""
        self.set_scope(scope)
        self.chosen.emit()

    def show_places(self, themes: Sequence[Question], rooms: Sequence[Roundtable]) -> None:
        """Offer places; the one that was chosen stays so while it is among them, else says so."""
        room = self.tr("Roundtable {number}: {title}")
        groups = (
            ((WHOLE, self.tr("All roundtables")),),
            tuple((Scope(theme=each.id), f"{each.code} {each.title}") for each in themes),
            tuple((Scope(e.id), room.format(number=e.label, title=e.title)) for e in rooms),
        )
        if groups != self._groups:
            scope = self.scope()
            self._groups = groups
            self._fill(scope)
            if self.scope() != scope:  # its place has gone
                self.chosen.emit()

    def _fill(self, scope: Scope) -> None:
        menu = self.menu()
        for each in self._places.actions():
            self._places.removeAction(each)
            each.deleteLater()
        menu.clear()
        for group in self._groups:
            for place, text in group:
                action = menu.addAction(text.replace("&", "&&"))
                action.setCheckable(True)
                action.setData([place.roundtable, place.theme])
                self._places.addAction(action)
            menu.addSeparator()
        menu.addActions([self._written, self._homeless])
        self.set_scope(scope)

    def _switch(self, text: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(True)
        action.triggered.connect(self._on_triggered)
        return action

    def _show(self) -> None:
        scope = self.scope()
        checked = self._places.checkedAction()
        parts = [checked.text()] if checked is not None else []
        if not scope.written:
            parts.append(self.tr("without written notes"))
        if not scope.homeless:
            parts.append(self.tr("in roundtables only"))
        text = " · ".join(parts)
        self._homeless.setEnabled(scope.may_be_homeless)
        self.setText(text)
        shown = text.replace("&&", "&")
        self.setAccessibleName(self.tr("Looked at: {what}").format(what=shown))

    @Slot()
    def _on_triggered(self) -> None:
        self._show()
        self.chosen.emit()
