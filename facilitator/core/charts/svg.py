"""A chart as SVG: what a page holds as it is, and what a picture is made of.

On white paper, whatever the theme of the window. The same chart gives the same text.
"""

from collections.abc import Callable, Iterable

from facilitator.core.charts.lettering import shortened
from facilitator.core.charts.shapes import Align, Bar, Chart, Ink, Label, Rule
from facilitator.core.xml_text import escape, quoteattr

_SPACE = 'xmlns="http://www.w3.org/2000/svg"'
_FONTS = "'Noto Sans', Calibri, Carlito, 'Liberation Sans', sans-serif"
_INK, _MUTED, _EDGE = "#1D2329", "#5A636B", "#8A9197"
_FILLS = {Ink.TIME: "#1F5F8B", Ink.OVER: "#B26A00", Ink.BAND: "#F1EFEA"}
_LINES = {Ink.MARK: (_INK, 1.5)}
_THIN = ("#C9C4BA", 0.75)
_ANCHORS = {Align.MIDDLE: "middle", Align.RIGHT: "end"}
_SIZE = 0.78  # of a line is what its letters are high
_BASE = 0.36  # of their size is how far below the middle they stand
_ROUND = 1.5
_BESIDE = 6  # letters of a font that is wider than reckoned have room


def svg_of(chart: Chart, line: float, *, told: bool = False) -> str:
    """Return the picture; `line` is the height of a line of its text.

    Where it is `told`, it holds its words as well.
    """
    wide, high = _number(chart.width + 2 * _BESIDE), _number(chart.height)
    spoken = f' role="img" aria-label={quoteattr(chart.alternative)}' if told else ""
    size = _SIZE * line
    return "".join(
        (
            f'<svg {_SPACE} width="{wide}" height="{high}"',
            f' viewBox="-{_BESIDE} 0 {wide} {high}" font-family="{_FONTS}"',
            f' font-size="{_number(size)}"{spoken}>',
            *_shapes(chart.shapes, size),
            "</svg>",
        )
    )


def labels_of(chart: Chart) -> tuple[str, ...]:
    """Return the texts of a chart as they were given, in the order in which they are drawn."""
    return tuple(each.text for each in chart.shapes if isinstance(each, Label))


def relabelled(chart: Chart, change: Callable[[str], str]) -> Chart:
    """Return a chart with every text of it changed."""
    shapes = tuple(
        each._replace(text=change(each.text)) if isinstance(each, Label) else each
        for each in chart.shapes
    )
    return chart._replace(
        shapes=shapes, title=change(chart.title), alternative=change(chart.alternative)
    )


def _shapes(shapes: Iterable[Bar | Rule | Label], size: float) -> Iterable[str]:
    for each in shapes:
        match each:
            case Bar():
                yield _bar(each)
            case Rule():
                yield _rule(each)
            case Label():
                yield _label(each, size)


def _bar(bar: Bar) -> str:
    box = (
        f'x="{_number(bar.x)}" y="{_number(bar.y)}" width="{_number(max(0, bar.width))}"'
        f' height="{_number(bar.height)}"'
    )
    if bar.ink is Ink.PLAN:
        return f'<rect {box} rx="{_ROUND}" fill="none" stroke="{_EDGE}"/>'
    if bar.ink is Ink.BAND:
        return f'<rect {box} fill="{_FILLS[Ink.BAND]}"/>'
    if not bar.colour:
        return f'<rect {box} rx="{_ROUND}" fill="{_FILLS[bar.ink]}"/>'
    # The edge is seen where the colour is nearly that of the paper.
    edge = f'stroke="{_EDGE}" stroke-width="0.5"'
    return f'<rect {box} rx="{_ROUND}" fill={quoteattr(bar.colour)} {edge}/>'


def _rule(rule: Rule) -> str:
    colour, width = _LINES.get(rule.ink, _THIN)
    ends = zip(("x1", "y1", "x2", "y2"), rule[:4], strict=True)
    where = " ".join(f'{name}="{_number(value)}"' for name, value in ends)
    return f'<line {where} stroke="{colour}" stroke-width="{width}"/>'


def _label(label: Label, size: float) -> str:
    at = {Align.LEFT: 0.0, Align.MIDDLE: label.width / 2, Align.RIGHT: label.width}[label.align]
    base = label.y + label.height / 2 + _BASE * size
    anchor = _ANCHORS.get(label.align)
    aligned = f' text-anchor="{anchor}"' if anchor else ""
    fill = _MUTED if label.muted else _INK
    text = escape(shortened(label.text, label.width, size))
    where = f'x="{_number(label.x + at)}" y="{_number(base)}"'
    return f'<text {where} fill="{fill}"{aligned}>{text}</text>'


def _number(value: float) -> str:
    """Return a length to a hundredth, without zeros at its end."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
