"""Elements of a Word file: their children, text and numbers, whatever a file claims."""

import re
from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AROUND = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "smartTag"))
# What was deleted or moved away, and what stands beside a line instead of in it.
_NOT_READ = frozenset({"del", "moveFrom", "txbxContent", "pPr", "rPr", "delText", "instrText"})
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_SPELT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NUMBER = re.compile(r"\d{1,2}", re.ASCII)  # Word has 9 levels and 63 columns


def children(parent: Any, name: str) -> Iterator[Any]:
    """Yield the children of a name, those within content controls and insertions too."""
    for child in parent:
        if child.tag == f"{W}{name}":
            if not is_gone(child):
                yield child
        elif child.tag in AROUND:
            yield from children(child, name)


def is_gone(row: Any) -> bool:
    """Tell a row that is no longer there once tracked changes are accepted."""
    properties = row.find(f"{W}trPr")
    return properties is not None and properties.find(f"{W}del") is not None


def text_of(paragraph: Any) -> str:
    """Return the text as it reads with tracked changes accepted, without text boxes beside it."""
    return "".join(_words(paragraph))


def _words(element: Any) -> Iterator[str]:
    for child in element:
        name = str(child.tag).removeprefix(W)
        if name == "t":
            yield child.text or ""
        elif name in _SPELT and element.tag == f"{W}r":
            yield _SPELT[name]
        elif name not in _NOT_READ and child.tag != _FALLBACK and not _is_hidden(child):
            yield from _words(child)


def _is_hidden(run: Any) -> bool:
    if run.tag != f"{W}r":
        return False
    hidden = run.find(f"{W}rPr/{W}vanish")
    return hidden is not None and hidden.get(f"{W}val", "true") not in {"0", "false", "off"}


def paragraphs_in(cell: Any) -> Iterator[Any]:
    """Yield the paragraphs of a cell and of tables in it, but of no text box beside them."""
    for paragraph in cell.iter(f"{W}p"):
        if next(paragraph.iterancestors(_BOX), None) is None:
            yield paragraph


def boxes_beside(element: Any) -> Iterator[str]:
    """Yield what text boxes say that hang on an element, once where a box is there twice."""
    for box in element.iter(_BOX):
        if next(box.iterancestors(_FALLBACK), None) is None:
            yield from filter(None, (text_of(each).strip() for each in box.iter(f"{W}p")))


def value_of(properties: Any, name: str) -> str | None:
    """Return what a property says; None where it is not there."""
    child = None if properties is None else properties.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def number_in(properties: Any, name: str, otherwise: int) -> int:
    """Return a number that Word could have written, else what holds where there is none."""
    value = (value_of(properties, name) or "").strip()
    return int(value) if _NUMBER.fullmatch(value) else otherwise
