"""Elements of a Word file: their children, text and numbers, whatever a file claims."""

import re
from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPELT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NUMBER = re.compile(r"\d{1,2}", re.ASCII)  # Word has 9 levels and 63 columns


def children(parent: Any, name: str) -> Iterator[Any]:
    """Yield the children of a name, those within content controls and insertions too."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins"}:
            yield from children(child, name)


def text_of(paragraph: Any) -> str:
    """Return the text as it reads with tracked changes accepted."""
    words: list[str] = []
    for element in paragraph.iter():
        name = str(element.tag).removeprefix(W)
        if name == "t":
            words.append(element.text or "")
        elif name in _SPELT and element.getparent().tag == f"{W}r":
            words.append(_SPELT[name])
    return "".join(words)


def value_of(properties: Any, name: str) -> str | None:
    """Return what a property says; None where it is not there."""
    child = None if properties is None else properties.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def number_in(properties: Any, name: str, otherwise: int) -> int:
    """Return a number that Word could have written, else what holds where there is none."""
    value = (value_of(properties, name) or "").strip()
    return int(value) if _NUMBER.fullmatch(value) else otherwise
