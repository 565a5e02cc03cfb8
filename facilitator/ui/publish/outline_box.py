"""Outline of a write-up on the page: which one, its sections, and a text before any of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.outlines import SHIPPED, Outline, Section
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.publish.section_table import SectionTable, ShownPart, part_now
from facilitator.ui.publish.section_words import outline_name, section_name
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.kept_text import KeptText
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.row_edit import RowEdit
from facilitator.ui.widgets.text_label import TextLabel

USUAL = Outline("", ())  # that of the audience, whatever it has


class OutlineBox(QWidget):
    """Shows and asks; what is asked for is done by `Outlining`.

    The text before a section belongs to an outline of one's own; `text_asked` says that one is
    wanted in another.
    """

    chosen = Signal()
    text_asked = Signal(object)  # the Section
    saved_as = Signal(str)
    renamed = Signal(str)
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Outline, ...] = (USUAL, *SHIPPED)
        self._used = USUAL
        self._parts: tuple[ShownPart, ...] = ()
        self._changeable = True
        self._names_anew = False  # what is typed is the name of another one
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Outline"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._acts = {
            "save": QAction(self.tr("Save as…"), self),
            "rename": QAction(self.tr("Rename…"), self),
            "remove": QAction(self.tr("Delete"), self),
        }
        menu = QMenu()
        menu.addActions(list(self._acts.values()))
        self.more = DropButton(self.tr("Keep"), menu, look="flat")
        self.write = LineButton(link=True)
        self.text = KeptText(self.tr("Text before the section"), role=Role.BODY, one_line=False)
        self.text.setPlaceholderText(self.tr("A text of your own, in Markdown"))
        self._label = TextLabel(role=Role.CHIP, muted=True)
        self._lay_out()
        self._connect()

    def value(self) -> Outline | None:
        """Return the outline that is chosen; None is the usual one of the audience."""
        found = self._known[max(0, self.choice.currentIndex())]
        return None if found == USUAL else found

    def known(self) -> tuple[Outline, ...]:
        """Return all there are but the usual one."""
        return self._known[1:]

    def used(self) -> Outline:
        """Return the outline that is shown, with the name and the id of the one chosen."""
        chosen = self.value() or USUAL
        return self._used._replace(name=chosen.name, id=chosen.id)

    def show_outlines(self, kept: Sequence[Outline], *, changeable: bool) -> None:
        """Offer what there is; what is chosen stays so, and the usual one where it is gone."""
        chosen = self._key(self.value() or USUAL)
        self._known, self._changeable = (USUAL, *kept, *SHIPPED), changeable
        names = [outline_name(each) for each in self._known]
        with QSignalBlocker(self.choice):
            if [self.choice.itemText(at) for at in range(self.choice.count())] != names:
                self.choice.clear()
                self.choice.addItems(names)
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Choose an outline by its id, or by the name of a shipped one, without a signal."""
        keys = [self._key(each) for each in self._known]
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(keys.index(key) if key in keys else 0)

    def choose_named(self, name: str) -> None:
        """Choose the outline that has a name now; the usual one where none has."""
        found = next((each for each in self._known if each.name == name), USUAL)
        self.choose(self._key(found))

    def key(self) -> str:
        """Return what `choose` takes."""
        return self._key(self.value() or USUAL)

    def show_meanwhile(self) -> None:
        """Show what is chosen as far as it is known while the write-up of it is being made."""
        outline = self.value()
        if outline is None or outline.parts == self._used.parts:
            self._used = self._used if outline is None or not outline.id else outline
            return
        known = {each.section: each for each in self._parts}
        parts = (part_now(each, known.get(each.section)) for each in outline.parts)
        self.show_used(outline, tuple(parts))

    def show_used(self, outline: Outline, parts: Sequence[ShownPart]) -> None:
        """Show the sections of the write-up as it was made."""
        self._used, self._parts = outline, tuple(parts)
        self.sections.setEnabled(self._changeable)
        self.sections.show_parts(parts)
        own = bool(self.used().id)
        for name, needs in (("save", False), ("rename", True), ("remove", True)):
            self._acts[name].setEnabled(self._changeable and (own or not needs))
        self._show_text()

    def write_text(self) -> None:
        """Have the text before the section that is marked typed."""
        self._show_text()
        if self.text.isVisible():
            self.text.setFocus()

    def text_key(self, section: Section) -> str:
        return f"{self.used().id} {section}"

    @staticmethod
    def _key(outline: Outline) -> str:
        return outline.id or outline.name

    @Slot()
    def _show_text(self) -> None:
        section, used = self.sections.section(), self.used()
        part = next((each for each in used.parts if each.section is section), None)
        is_own = part is not None and bool(used.id) and self._changeable
        name = quoted(part.title or section_name(part.section)) if part is not None else ""
        self._label.set_text(self.tr("Text before {section}").format(section=name))
        self.text.setAccessibleName(self._label.full_text())
        self.write.show_text(self.tr("Write a text before {section}").format(section=name))
        if part is not None and is_own:
            self.text.show_text(self.text_key(part.section), part.text)
        else:
            self.text.show_text("", "")
        self._label.setVisible(is_own)
        self.text.setVisible(is_own)
        self.write.setVisible(part is not None and not is_own and self._changeable)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        row = QWidget(self)
        self._name = RowEdit(row, instead_of=self.choice, back_to=self.choice)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(unit)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part, stretch in ((self.choice, 1), (self._name, 1), (self.more, 0)):
            across.addWidget(part, stretch)
        self.sections = SectionTable(self)  # after those above it: Tab goes by what came first
        hint = TextLabel(
            keys_here(self.tr("Space switches · Alt ↑ ↓ move · F2 retitles")),
            role=Role.SMALL,
            muted=True,
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        for widget in (row, self.sections, hint, self.write, self._label, self.text):
            column.addWidget(widget)
        for widget in (self.write, self._label, self.text):
            widget.hide()  # until there is a section to write before

    def _connect(self) -> None:
        self.choice.activated.connect(self._on_choice)
        self.sections.chosen.connect(self._show_text)
        self.write.clicked.connect(self._on_write)
        self._name.given.connect(self._on_name)
        self._acts["save"].triggered.connect(self._on_save_as)
        self._acts["rename"].triggered.connect(self._on_rename)
        self._acts["remove"].triggered.connect(self.removal_asked)

    @Slot(int)
    def _on_choice(self, index: int) -> None:  # noqa: ARG002
        self.chosen.emit()

    @Slot()
    def _on_write(self) -> None:
        section = self.sections.section()
        if section is not None:
            self.text_asked.emit(section)

    @Slot()
    def _on_save_as(self) -> None:
        self._names_anew = True
        self._name.ask(self.tr("Name of the new outline"), "")

    @Slot()
    def _on_rename(self) -> None:
        self._names_anew = False
        self._name.ask(self.tr("Name of the outline"), self.used().name)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        (self.saved_as if self._names_anew else self.renamed).emit(name)
