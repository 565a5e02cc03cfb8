"""Help window: a dialog with the pages of the help."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.help.pages import PAGES, page_html
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.reading_scroll import read_by_arrows
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons

_WIDTH, _HEIGHT = 190, 200  # units
_STYLE = """
p {{ margin: 0 0 {gap}px 0; line-height: 130%; }}
li {{ margin: 0 0 {half}px 0; line-height: 130%; }}
h1 {{ font-size: {title}pt; font-weight: 600; margin: 0 0 {gap}px 0; }}
h2 {{ font-size: {large}pt; font-weight: 600; margin: {wide}px 0 {gap}px 0; }}
h3 {{ color: {muted}; font-size: {small}pt; font-weight: 600; margin: {wide}px 0 {half}px 0; }}
code {{ background-color: {cap}; font-size: {small}pt; }}
.cap {{ background-color: {cap}; font-size: {small}pt; }}
table {{ margin: 0 0 {gap}px 0; }}
th {{ color: {muted}; text-align: left; font-weight: 600; }}
th, td {{ padding: {half}px {wide}px {half}px 0; }}
"""


class HelpWindow(QDialog):
    """Stays open beside the work: it is not modal, so the keys it tells of go on working."""

    def __init__(self, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._actions = actions
        self._pages = {page.action: page for page in PAGES}
        self._shown = PAGES[0]
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = SegmentedButtons(
            self.tr("Pages of the help"), tuple((page.action, page.label()) for page in PAGES)
        )
        self.text = QTextBrowser()
        read_by_arrows(self.text)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("look", "reading")
        self.text.setAccessibleName(self.tr("Page of the help"))
        self.text.document().setDocumentMargin(6 * unit)
        self.text.document().setIndentWidth(4 * unit)
        top = QHBoxLayout()
        top.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 2 * unit)
        top.addWidget(self.choice)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        self.resize(within_screen(self, _WIDTH * unit, _HEIGHT * unit))
        self.choice.chosen.connect(self.show_page)

    @Slot(str)
    def show_page(self, action_id: str) -> None:
        """Show the page of an action, from its beginning."""
        self._shown = self._pages[action_id]
        self.choice.set_value(action_id)
        self._fill()
        self.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self.text.document().setDefaultStyleSheet(_style(self))
        self.text.setHtml(page_html(self._shown, self._actions))


def _style(widget: QWidget) -> str:
    colours, unit = colours_of(widget), app_scale().unit
    return _STYLE.format(
        muted=colours.muted,
        cap=colours.line,
        half=unit,
        gap=2 * unit,
        wide=4 * unit,
        small=font(Role.SMALL).pointSizeF(),
        large=font(Role.TITLE).pointSizeF(),
        title=font(Role.NAME).pointSizeF(),
    )
