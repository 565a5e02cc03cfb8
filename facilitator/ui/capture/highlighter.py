"""Syntax highlighter of the capture box: colours the spans that the scanner found."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from facilitator.core.tagging.spans import Span, SpanKind
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.utf16 import qt_position
from facilitator.ui.widgets.kinds import kind_tone

_TONES = {
    SpanKind.ORGANISATION: Tone.ACCENT,
    SpanKind.PERSON: Tone.ACCENT,
    SpanKind.QUESTION: Tone.FINE,
    SpanKind.TAG: Tone.FINE,
    SpanKind.NEW_TAG: Tone.FINE,
    SpanKind.OFF: Tone.OVER,
    SpanKind.GAP: Tone.AMBER,
    SpanKind.CHAT: Tone.FINE,
    SpanKind.DUE: Tone.ROSE,
}
_DOUBTFUL = {
    SpanKind.UNRESOLVED: Tone.OVER,
    SpanKind.AMBIGUOUS: Tone.AMBER,
    SpanKind.SECOND_KIND: Tone.OVER,
}


class TagHighlighter(QSyntaxHighlighter):
    """Shows the spans it is given; they count from the start of the whole text."""

    def __init__(self, document: QTextDocument, widget: QWidget) -> None:
        super().__init__(document)
        self._widget = widget
        self._spans: tuple[Span, ...] = ()
        self._typed: Span | None = None

    def show_spans(self, spans: tuple[Span, ...], *, cursor: int) -> None:
        """Colour again only where something else was understood than before; `cursor` is an index.

        What is still being typed at the cursor is not yet called unknown.
        """
        unknown = SpanKind.UNRESOLVED
        typed = next((s for s in spans if s.kind is unknown and s.end == cursor), None)
        if (spans, typed) != (self._spans, self._typed):
            self._spans, self._typed = spans, typed
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002 - spans count in the whole text
        whole = self.document().toPlainText()
        begin, length = self.currentBlock().position(), self.currentBlock().length() - 1
        colours = colours_of(self._widget)
        for span in self._spans:
            start = max(qt_position(whole, span.start) - begin, 0)
            end = min(qt_position(whole, span.end) - begin, length)
            if start < end:
                shown = _in_progress(span) if span == self._typed else span
                self.setFormat(start, end - start, _format(shown, colours))


def _in_progress(span: Span) -> Span:
    return span._replace(kind=SpanKind.ORGANISATION if span.names_somebody else SpanKind.TAG)


def _format(span: Span, colours: Colours) -> QTextCharFormat:
    made = QTextCharFormat()
    tone = kind_tone(span.note_kind) if span.note_kind else _TONES.get(span.kind)
    if span.kind in _DOUBTFUL:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(QColor(colours.ink_of(_DOUBTFUL[span.kind])))
    elif tone is not None:
        made.setForeground(QColor(colours.ink if tone is Tone.NEUTRAL else colours.ink_of(tone)))
        made.setBackground(QColor(colours.soft_of(tone)))
    else:  # "..." and the backslash of an escape
        made.setForeground(QColor(colours.muted))
    return made
