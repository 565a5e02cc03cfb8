"""Elements of a page that are open while it is read, each with what it is called in the page."""

import re
from dataclasses import dataclass

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
# What ends where the next of its kind begins, and what ends before that.
_WITHIN = {
    "li": frozenset({"li", "ul", "ol"}),
    "dt": frozenset({"dt", "dd", "dl"}),
    "dd": frozenset({"dt", "dd", "dl"}),
    "p": frozenset({"p", "div", "li", "section", "article", "td"}),
}
_DEEPEST = 60  # elements
_COUNTED = re.compile(r"[\W_]*\d+$")


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element with its classes, as they are written, and the one that it stands in."""

    tag: str
    classes: str = ""
    above: "Element | None" = None

    @property
    def kind(self) -> tuple[str, str]:
        """Tell elements that look alike: "div" of the class "talk", whatever else that has."""
        first = self.classes.split()[:1]
        return self.tag, _COUNTED.sub("", first[0]) if first else ""


class OpenElements:
    """The elements that are open; those that a page never closes end with what they stand in."""

    def __init__(self) -> None:
        self._open = [Element("")]

    @property
    def innermost(self) -> Element:
        return self._open[-1]

    def begin(self, tag: str, classes: str) -> None:
        if tag in _VOID or len(self._open) > _DEEPEST:
            return
        if (ends := _WITHIN.get(tag)) is not None:
            last = next((each.tag for each in reversed(self._open) if each.tag in ends), "")
            if last in _WITHIN and _WITHIN[last] == ends:
                self.end(last)
        self._open.append(Element(tag, classes, self.innermost))

    def end(self, tag: str) -> None:
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].tag == tag:
                del self._open[at:]
                return
