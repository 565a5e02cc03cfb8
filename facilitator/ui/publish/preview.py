"""Preview of the write-up on a sheet of paper, with the hits of the names check marked."""

import base64
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

from facilitator.core.names.check import Hit
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import LIGHT
from facilitator.ui.publish.filling import Filling
from facilitator.ui.publish.finding import Spot, paragraph_of, spot_of, spots_of, tells
from facilitator.ui.publish.headings import Headings
from facilitator.ui.publish.pieces import pieces
from facilitator.ui.theme import colours_of
from facilitator.ui.utf16 import qt_length, qt_position
from facilitator.ui.widgets.reading_scroll import read_by_arrows
from facilitator.writeup.paragraphs import Line

_WIDTH = 180  # units; some 90 characters a line
_LEAST = 72  # units; narrower, a heading would be broken within a word
_PAPER = "#FFFFFF"
_GRID = "#C9C4BA"
_CHART = re.compile(r"<svg .*?</svg>")

# Paper is white in the dark theme too.
_STYLE = """
body, p, li, td, th {{ color: {ink}; }}
p {{ margin: 0 0 {gap}px 0; line-height: 135%; }}
li {{ margin: 0 0 {half}px 0; line-height: 130%; }}
ul, ol {{ margin: 0 0 {gap}px 0; }}
ul.on {{ margin: 0 0 {half}px 0; }}
h1 {{ font-size: {title}pt; font-weight: 600; margin: 0; }}
h2 {{ color: {accent}; font-size: {large}pt; font-weight: 600; margin: {wide}px 0 {half}px 0; }}
h3 {{ font-size: {body}pt; font-weight: 600; margin: {gap}px 0 {half}px 0; }}
h4 {{ font-size: {body}pt; font-weight: 600; margin: {gap}px 0 {half}px 0; }}
a {{ color: {accent}; }}
.banner {{ color: {over}; font-size: {small}pt; font-weight: 700; letter-spacing: 1px; margin: 0; }}
.subtitle {{ color: {muted}; }}
.notice {{ background-color: {amber_soft}; color: {amber}; font-weight: 600; }}
.quote {{ color: {ink}; border-left: 3px solid {accent}; padding: 0 {gap}px; }}
table.grid {{ border-collapse: collapse; margin-bottom: {gap}px; }}
table.grid th, table.grid td {{
    border: 1px solid {grid}; padding: {half}px {gap}px; text-align: left; font-size: {small}pt;
}}
table.grid th.number, table.grid td.number {{ text-align: right; }}
caption, .caption {{ color: {muted}; text-align: left; }}
"""


class Preview(QTextBrowser):
    """Shows a page of HTML as it will be written; `mark` and `go_to` take hits of the check.

    Of a long one the first is there at once and the rest soon; what is sought in that is gone to
    then. What holds a name that was found is not copied out of it.
    """

    copy_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._hits: tuple[Hit, ...] = ()
        self.may_leave: Callable[[str], bool] = bool  # asked of what is selected, to copy it
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        read_by_arrows(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "plain")  # the sheet's own edge shows the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview of the write-up"))
        self.setFont(_paper_font())
        self._headings = Headings(self)
        self._sought: Hit | Line | None = None
        self._filling = Filling(self, _for_qt)
        self._filling.grew.connect(self._headings.take)
        self._filling.whole.connect(self._on_whole)
        self.setToolTip(self.tr("H goes to the next heading, Shift and H to the one before"))
        self.document().setIndentWidth(5 * app_scale().unit)

    def show_page(self, page: str) -> None:
        """Show a whole page; the same page again changes nothing, another keeps the place."""
        if page == self._page:
            return
        self._page = page
        self._hits, self._sought = (), None
        self.setExtraSelections([])
        self.document().setDefaultStyleSheet(_style(self.font()))
        self._headings.forget()
        self._filling.begin(pieces(page), self._fit)

    def paragraphs(self) -> list[str]:
        """Return the text of every paragraph, list item and cell in reading order."""
        document = self.document()
        texts = []
        block = document.begin()
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        return texts

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the names that were found, each where it stands."""
        self._hits = tuple(hits)
        marked = QTextCharFormat()
        marked.setBackground(QColor(LIGHT.mark))
        selections = []
        for spot in {*spots_of(self.paragraphs(), hits)}:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(spot)
            selection.format = marked
            selections.append(selection)
        self.setExtraSelections(selections)

    def go_to(self, sought: Hit | Line) -> None:
        """Select a hit, or a paragraph, and scroll to it, where the preview shows it."""
        paragraphs = self.paragraphs()
        if isinstance(sought, Hit):
            spot = spot_of(paragraphs, sought)
        else:
            number = paragraph_of(paragraphs, sought.under, sought.text)
            spot = None if number is None else Spot(number, 0, len(paragraphs[number]))
        self._sought = sought if spot is None and self._filling.is_going_on else None
        if spot is not None:
            self.setTextCursor(self._cursor(spot))
            self._centre()

    @Slot()
    def _on_whole(self) -> None:
        """Take in what was put in after the first piece."""
        if self._hits:
            self.mark(self._hits)
        if self._sought is not None:
            self.go_to(self._sought)

    def createMimeDataFromSelection(self) -> QMimeData:
        text = self.textCursor().selectedText()
        if tells(text, self._hits) or not self.may_leave(text):
            self.copy_refused.emit()
            return QMimeData()
        return super().createMimeDataFromSelection()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * app_scale().unit, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._headings.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_H and alone:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._headings.step(-1 if shifted else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(_paper_font())
            page, self._page = self._page, ""
            self.show_page(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours.sunk))
        painter.setPen(QColor(colours.accent if self.hasFocus() else colours.line))
        painter.setBrush(QColor(_PAPER))
        painter.drawRect(self._sheet())
        painter.end()
        super().paintEvent(event)

    def _sheet(self) -> QRectF:
        """Return the sheet in the viewport: as long as the text, and at least to the lower edge."""
        margin, side = self._margin(), self._side()
        height = max(self.document().size().height() - 2 * margin, self.viewport().height())
        top = margin - self.verticalScrollBar().value()
        return QRectF(side + 0.5, top + 0.5, self.viewport().width() - 2 * side - 1, height)

    def _fit(self) -> None:
        """Keep the text on the sheet, and the sheet in the middle."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        pad = min(17 * app_scale().unit, self.viewport().width() // 12)
        across, down = self._side() + pad, self._margin() + pad * 4 // 5
        if (form.leftMargin(), form.topMargin()) == (across, down):
            return
        form.setLeftMargin(across)
        form.setRightMargin(across)
        form.setTopMargin(down)
        form.setBottomMargin(down)
        frame.setFrameFormat(form)

    def _margin(self) -> int:
        return 5 * app_scale().unit

    def _side(self) -> int:
        width = min(_WIDTH * app_scale().unit, self.viewport().width() - 2 * self._margin())
        return (self.viewport().width() - width) // 2

    def _cursor(self, spot: Spot) -> QTextCursor:
        block = self.document().findBlockByNumber(spot.paragraph)
        text = block.text()
        begin = block.position() + qt_position(text, spot.start)
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        end = begin + qt_length(text[spot.start : spot.start + spot.length])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _centre(self) -> None:
        """Scroll so that what is selected stands in the middle, not at the very edge."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().center().y() - self.viewport().height() // 2)


def _for_qt(piece: str) -> str:
    """Return a piece with what QTextDocument knows in place of HTML and CSS that it does not.

    Typed text is escaped, so the tags looked for here are always those of the page.
    """
    quote = '<table><tr><td class="quote">'
    body = (
        piece.replace("<table>", '<table class="grid" cellspacing="0">')
        .replace("<blockquote>", quote)
        .replace("</blockquote>", "</td></tr></table>")
        .replace("<figcaption>", '<p class="caption">')
        .replace("</figcaption>", "</p>")
    )
    return _CHART.sub(_as_image, body)


def _as_image(chart: re.Match[str]) -> str:
    """Return a chart as Qt knows one: a picture, whose words are those of the page."""
    data = base64.b64encode(chart[0].encode()).decode()
    return f'<div><img src="data:image/svg+xml;base64,{data}"></div>'


def _paper_font() -> QFont:
    made = QFont(QApplication.font())
    if QFontDatabase.hasFamily("Noto Sans"):
        made.setFamilies(["Noto Sans"])
    return made


def _style(font: QFont) -> str:
    unit = app_scale().unit
    points = font.pointSizeF()
    return _STYLE.format(
        ink=LIGHT.ink,
        muted=LIGHT.muted,
        accent=LIGHT.accent,
        over=LIGHT.over,
        amber=LIGHT.amber,
        amber_soft=LIGHT.amber_soft,
        grid=_GRID,
        half=unit,
        gap=2 * unit,
        wide=5 * unit,
        title=points * 1.9,
        large=points * 1.25,
        body=points,
        small=points * 0.9,
    )
