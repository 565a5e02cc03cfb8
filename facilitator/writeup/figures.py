"""Charts of a write-up as pictures: SVG, and PNG for who shows no SVG."""

from typing import cast

from facilitator.core.charts.shapes import Chart, Frame
from facilitator.core.charts.svg import labels_of, svg_of

PAPER = Frame(441, 11)  # points: with what is beside it, an upright page between its margins
_RESOLUTION = 200  # dots an inch: sharp in print, and some 20 kB
_LAYOUT = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg")
"""
_OWN_LETTERS = 0x530  # Latin, Greek and Cyrillic come with the program


def drawn(chart: Chart, *, told: bool = False) -> str:
    """Return a chart as SVG. Where it is `told`, it holds its words as well."""
    return svg_of(chart, PAPER.line, told=told)


def as_png(chart: Chart) -> bytes:
    """Return a chart as PNG; the same bytes for the same chart on one machine."""
    import typst  # late: only pages and pictures need it

    compiler = typst.Compiler(_LAYOUT, ignore_system_fonts=not needs_more_fonts(labels_of(chart)))
    made = compiler.compile(format="png", ppi=_RESOLUTION, sys_inputs={"svg": drawn(chart)})
    return cast("bytes", made)  # as it is for a layout of one page that goes to no file


def needs_more_fonts(texts: tuple[str, ...]) -> bool:
    """Say whether texts hold letters that only fonts of the machine may have."""
    return any(ord(char) >= _OWN_LETTERS and char.isalpha() for text in texts for char in text)
