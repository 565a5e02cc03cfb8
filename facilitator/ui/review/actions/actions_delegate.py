"""Delegate of the table of actions: a tick, prose in two lines, chips, and what is said beside."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.prose_lines import break_lines, prose_layout, shortened
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.review.actions.actions_model import ACTION_ROW, Column
from facilitator.ui.table_model import Index
from facilitator.ui.texts import translate
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.card_table import RowDelegate, is_selected
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.widgets.painting import chip_size, draw_tick, rounded

_LINES = 2


def left_pad() -> int:
    """Return the pixels between the edge of a cell and its text."""
    return round(2.5 * app_scale().unit)


def row_height(what: str, width: int) -> int:
    """Return the pixels of a row whose cell for what is to be done is so wide: one line, or two."""
    metrics = QFontMetrics(font(Role.STRONG))  # as it is written while it is selected
    room = width - left_pad() - app_scale().unit
    fits = metrics.horizontalAdvance(what) <= room
    return least_height() + (0 if fits else (_LINES - 1) * _line())


def least_height() -> int:
    """Return the pixels of a row of one line."""
    return _line() + round(4.5 * app_scale().unit)


def _line() -> int:
    return max(QFontMetrics(font(Role.BODY)).lineSpacing(), chip_size("X").height())


class ActionsDelegate(RowDelegate):
    """Rows are as high as `row_height` says; all that is not prose stands on the first line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def editorEvent(
        self,
        event: QEvent,  # noqa: ARG002
        model: QAbstractItemModel,  # noqa: ARG002
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,  # noqa: ARG002
    ) -> bool:
        return False  # the table says what a click on a tick means

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: ActionRow | None = index.data(ACTION_ROW)
        if row is None:
            return
        colours, unit = colours_of(option.widget), app_scale().unit
        half = round(2.25 * unit)
        area = option.rect.adjusted(left_pad(), half, -unit, -half)
        selected = is_selected(option)
        painter.save()
        painter.setClipRect(option.rect)
        match Column(index.column()):
            case Column.TICK:
                _draw_tick(painter, area, colours, checked=row.is_settled)
            case Column.WHAT:
                _draw_what(painter, area, row, colours, selected=selected)
            case Column.OWNER:
                _draw_owners(painter, area, row, colours)
            case Column.DUE:
                _draw_due(painter, area, row, colours)
            case Column.PROMISED:
                left = _draw_text(painter, area, row.promised_in, colours.ink)
                _draw_text(painter, area, row.promised_on, colours.muted, after=left)
            case Column.STATE:
                left = _draw_chip(painter, area, row.state, colours, selected=selected)
                _draw_text(
                    painter, area, row.beside_state, colours.muted, after=left, role=Role.SMALL
                )
        painter.restore()


def _draw_what(
    painter: QPainter, area: QRect, row: ActionRow, colours: Colours, *, selected: bool
) -> None:
    body = font(Role.STRONG if selected else Role.BODY)
    shown = shortened(row.what, body, area.width(), lines=_LINES)
    layout = prose_layout(shown, body)
    break_lines(layout, area.width(), height=_line(), most=_LINES)
    muted = row.is_settled or row.note.off_the_record
    painter.setPen(QColor(colours.muted if muted else colours.ink))
    layout.draw(painter, QPointF(area.topLeft()))


def _draw_owners(painter: QPainter, area: QRect, row: ActionRow, colours: Colours) -> None:
    if not row.owners:
        _draw_nobody(painter, area, colours)
    left = 0.0
    for each in row.owners:
        left = _draw_chip(painter, area, each, colours, after=left)


def _draw_due(painter: QPainter, area: QRect, row: ActionRow, colours: Colours) -> None:
    ink = colours.muted if row.note.due is None or row.is_settled else colours.ink
    left = _draw_text(painter, area, row.due, ink)
    if row.urgency is not None:
        _draw_pill(painter, area, row.urgency, colours, after=left)
    else:
        _draw_text(painter, area, row.beside_due, colours.muted, after=left)


def _draw_text(
    painter: QPainter,
    area: QRect,
    text: str,
    ink: str,
    *,
    after: float = 0.0,
    role: Role = Role.BODY,
) -> float:
    """Draw on the first line, behind what is there; return where what follows may begin."""
    face: QFont = font(role)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    room = max(0.0, area.width() - after)
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room))
    line = QRectF(area.left() + after, area.top(), room, _line())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    width = metrics.horizontalAdvance(shown)
    return after + width + (1.5 * app_scale().unit if width else 0)


def _draw_chip(
    painter: QPainter,
    area: QRect,
    chip: ChipLabel,
    colours: Colours,
    *,
    after: float = 0.0,
    selected: bool = False,
) -> float:
    rect = _on_line(area, QSizeF(chip.size()), after)
    chip.draw(painter, rect, colours, selected=selected)
    return after + rect.width() + app_scale().unit


def _draw_pill(
    painter: QPainter, area: QRect, said: ChipLabel, colours: Colours, *, after: float
) -> None:
    """Draw what is pressing as a capsule, no higher than its line."""
    size = QSizeF(said.size()) + QSizeF(app_scale().unit, 0)
    rect = _on_line(area, size, after)
    ground = colours.soft_of(said.tone)
    rounded(painter, rect, fill=ground, border=None, radius=rect.height() / 2)
    face = font(Role.CHIP)
    painter.setFont(face)
    painter.setPen(QColor(colours.ink_of(said.tone)))
    inner = rect.adjusted(2 * app_scale().unit, 0, -app_scale().unit, 0)
    text = QFontMetrics(face).elidedText(
        said.text, Qt.TextElideMode.ElideRight, round(inner.width())
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def _draw_nobody(painter: QPainter, area: QRect, colours: Colours) -> None:
    """Draw, dashed, that there is no owner yet."""
    text = translate("ActionsView", "nobody yet")
    rect = _on_line(area, QSizeF(chip_size(text)), 0.0)
    pen = QPen(QColor(colours.ink_of(Tone.AMBER)), 1)
    pen.setDashPattern([3, 3])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = app_scale().small_radius + 1
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(font(Role.CHIP))
    inner = rect.adjusted(1.5 * app_scale().unit, 0, 0, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def _on_line(area: QRect, size: QSizeF, after: float) -> QRectF:
    """Return the place of something on the first line, half way up, and no wider than the cell."""
    width = min(size.width(), max(0.0, area.width() - after))
    top = area.top() + (_line() - size.height()) / 2
    return QRectF(area.left() + after, top, width, size.height())


def _draw_tick(painter: QPainter, area: QRect, colours: Colours, *, checked: bool) -> None:
    side = round(4 * app_scale().unit)
    box = QRectF(area.left(), area.top() + (_line() - side) / 2, side, side)
    draw_tick(painter, box, colours, checked=checked)
