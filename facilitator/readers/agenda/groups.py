"""Sibling groups in the tree of a file: lists, headings of a level, timed lines, tables.

Each may be the agenda, a part of it, or something else; here is only said what speaks for each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import islice

from facilitator.readers.agenda.agenda_names import (
    closes_meeting,
    introduces_business,
    is_pause,
    is_sure,
    opens_meeting,
    speaks_of_meeting,
    tells_hours,
)
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import is_numbered_item, names_day, says_day
from facilitator.readers.agenda.evidence import Evidence, weigh
from facilitator.readers.agenda.no_agenda import lists_other
from facilitator.readers.agenda.nodes import (
    FEWEST,
    LABEL,
    Node,
    Role,
    begins_items,
    has_list,
    is_heading,
    minutes_of,
    outside,
    runs_below,
    share_of,
    text_of,
)
from facilitator.readers.agenda.numbered_runs import counted_runs
from facilitator.readers.agenda.zones import read_date

_TOP = 12  # lines
_LONG_PAGE = 15  # lines
_CLOCKS = 2
_HALF = 0.5  # of the lines
_ONE_LINE = 0.34  # of what a list tells that has more lines
_LONGEST_LABEL = 12  # words; a wordier line is a sentence
_ONLY_NUMBERED = 0.1
_BY_HAND = frozenset({"letter", "roman"})  # marks of lists that are numbered by hand
_ATTENDED = re.compile(r"attend|particip|present|action items|minutes|apologies|anwesend", re.I)
_KEYNOTE = re.compile(r"\W*(?:\w+ )?(?:keynotes?|plenary|panel discussion|poster session)\b", re.I)


class Kind(Enum):
    """How the siblings of a group are held together."""

    LIST = auto()
    HEADINGS = auto()
    LINES = auto()
    TABLE = auto()
    NAMED = auto()  # by the line above them, which says "Agenda"
    TITLED = auto()  # by the title of the file, which says so
    WORDS = auto()  # by what they say: nobody gives a time


_UNTIMED = frozenset({Kind.NAMED, Kind.TITLED, Kind.WORDS})


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Siblings below one line, and what speaks for them."""

    kind: Kind
    above: Node
    nodes: tuple[Node, ...]
    evidence: Evidence
    is_other: bool = False  # stands below "Minutes" and the like, or lists hours or prices

    @property
    def weight(self) -> float:
        return weigh(self.evidence)

    @property
    def is_guess(self) -> bool:
        """Tell a list that nothing but its numbers tells from any other."""
        return 0 < self.evidence.counted < 1

    @property
    def gives_times(self) -> bool:
        return self.kind not in _UNTIMED and self.evidence.given > 0


class Page:
    """A whole file, and what it says of all its groups."""

    def __init__(self, root: Node, title: Node | None) -> None:
        self.root, self.title = root, title
        others = [node for node in outside(root) if node.is_other]
        self.others = {each for node in others for each in (node, *node.walk())}
        self.hours = {each for node in others if tells_hours(text_of(node)) for each in node.walk()}
        self.named = {each for node in root.walk() if node.is_agenda for each in node.walk()}

    @cached_property
    def is_of_meeting(self) -> bool:
        """Tell a file about a meeting by its first lines, or by a part that says who came."""
        first = [*islice(self.root.walk(), _TOP)]
        if any(speaks_of_meeting(text_of(e), is_title=at == 0) for at, e in enumerate(first)):
            return True
        nodes = [*self.root.walk()]
        if any(is_heading(node) and names_day(text_of(node)) and node.below for node in nodes):
            return True
        return any(node.is_other and _ATTENDED.search(text_of(node)) for node in nodes)

    @cached_property
    def is_dated(self) -> bool:
        """Tell a notice or minutes, which say near the top of what day they are."""
        first = [text_of(each) for each in islice(self.root.walk(), _TOP)]
        return any(read_date(t) or (speaks_of_meeting(t) and says_day(t)) for t in first)

    @cached_property
    def ends(self) -> set[int]:
        """Return the minutes of the day at which the tables of items end."""
        tables = [node.table.items for node in self.root.walk() if node.table is not None]
        last = [items[-1] for items in tables if items]
        return {
            each.end or round((each.start or 0) + (minutes_of(each) or 0))
            for each in last
            if each.start is not None and minutes_of(each)
        }

    @cached_property
    def _timed(self) -> list[Node]:
        return [each for each in self.root.walk() if begins_items(each)]

    def credit(self, nodes: Sequence[Node], *, is_list: bool) -> float:
        """Return how much a time tells: one line of a page may happen to give one."""
        if len(self._timed) > 1 or self._timed[0].table is not None:
            return 1.0
        if is_list:
            return 1.0 if len(nodes) > 1 else _ONE_LINE
        is_long = sum(1 for _ in self.root.walk()) > _LONG_PAGE
        return 0.0 if is_long or _is_sentence(self._timed[0]) else 1.0


def timed_groups(page: Page) -> Iterator[Group]:
    """Yield the groups in which somebody gives a time."""
    for node in outside(page.root):
        for run in runs_below(node):
            if share_of(run) > 0:
                yield _timed(page, Kind.LIST, node, run)
        headings = [each for each in node.below if is_heading(each) and begins_items(each)]
        lines = [e for e in node.below if e.shape is Shape.TEXT and e.role is not Role.NONE]
        for kind, nodes in ((Kind.HEADINGS, headings), (Kind.LINES, lines)):
            if nodes:
                yield _timed(page, kind, node, nodes)
        for each in node.below:
            if each.table is not None and each.table.items:
                yield _table(page, node, each)


def _timed(page: Page, kind: Kind, above: Node, nodes: Sequence[Node]) -> Group:
    clocks = sum(each.says.start is not None for each in nodes)
    evidence = Evidence(
        given=page.credit(nodes, is_list=kind is Kind.LIST) * share_of(nodes),
        has_clocks=clocks > _CLOCKS,
        named=float(nodes[0] in page.named),
        opens=opens_meeting(text_of(nodes[0])),
        closes=closes_meeting(text_of(nodes[-1])),
        goes_on=nodes[0].says.start in page.ends,
        stated=sum(text_of(each).endswith(".") for each in nodes) / len(nodes),
        lists_other=nodes[0] in page.hours,
    )
    says = [each.says for each in nodes if each.is_timed]
    return Group(kind, above, (*nodes,), evidence, nodes[0] in page.others or lists_other(says))


def _table(page: Page, above: Node, node: Node) -> Group:
    items = [] if node.table is None else node.table.items
    timed = sum(item.is_timed for item in items)
    evidence = Evidence(
        given=timed / len(items),
        has_clocks=sum(item.start is not None for item in items) > _CLOCKS,
        named=1.0,  # its header does it, which names a column of times
        lists_other=node in page.hours,
    )
    return Group(Kind.TABLE, above, (node,), evidence, node in page.others or lists_other(items))


def untimed_groups(page: Page) -> Iterator[Group]:
    """Yield the groups that are an agenda by a name or by their words, and give no time."""
    for node in page.root.walk():
        if node.is_agenda and node.below and node.role is Role.NONE and node not in page.others:
            yield _named(page, node)
        table = node.table
        if table is not None and table.untimed and (node in page.named or table.is_named):
            yield Group(Kind.TABLE, page.root, (node,), Evidence(named=1.0))
    free = [node for node in outside(page.root) if node not in page.others]
    for node in (node for node in free if node.role is Role.NONE):
        yield from _by_words(page, node)
    yield from _lettered(page)
    runs = [run for node in outside(page.root) if not node.is_other for run in counted_runs(node)]
    if len(runs) == 1:
        yield _worded(page, page.root, runs[0], counted=_ONLY_NUMBERED)


def _named(page: Page, node: Node) -> Group:
    text = text_of(node)
    named = 1.0 if is_sure(text) else 0.25 if introduces_business(text) else 0.5
    evidence = Evidence(
        named=named,
        is_of_meeting=page.is_of_meeting,
        is_dated=page.is_dated,
        is_lively=_tells_of_event(node),
    )
    kind = Kind.TITLED if node is page.title else Kind.NAMED
    return Group(kind, node, (*node.below,), evidence)


def _tells_of_event(node: Node) -> bool:
    """Tell a programme by what only an event has: a break, a keynote, a welcome and a close."""
    texts = [text_of(each) for each in node.walk() if each.shape is not Shape.PROSE]
    has_both = any(map(opens_meeting, texts)) and any(map(closes_meeting, texts))
    return has_both or any(is_pause(text) or _KEYNOTE.match(text) for text in texts)


def _by_words(page: Page, node: Node) -> Iterator[Group]:
    headings = [each for each in node.below if is_heading(each) and not each.is_other]
    tops = [each for each in headings if is_numbered_item(text_of(each))]
    if len(tops) > 1:
        yield _worded(page, node, tops, counted=1.0)
    for each in (*runs_below(node), headings):
        if len(each) >= FEWEST and opens_meeting(text_of(each[0])):
            yield _worded(page, node, each)


def _lettered(page: Page) -> Iterator[Group]:
    """Yield "A. Fees", "B. Rules" of an e-mail whose subject says that it is an agenda."""
    below = page.root.below
    subject = next((each for each in below if each.shape is Shape.KEY), None)
    lettered = [at for at, each in enumerate(below) if each.block.mark in _BY_HAND]
    if subject is None or not is_sure(text_of(subject)) or len(lettered) < FEWEST:
        return
    if not any(below[at].is_other for at in lettered):
        after = [each for each in below[lettered[-1] + 1 :] if _is_label_of_list(each)]
        nodes = [*(below[at] for at in lettered), *after]
        yield Group(Kind.WORDS, page.root, (*nodes,), Evidence(named=1.0))


def _is_label_of_list(node: Node) -> bool:
    """Tell "Anything else:" above a list, behind the parts that have a letter."""
    is_label = text_of(node).endswith(":") and len(text_of(node).split()) <= LABEL
    return node.shape is Shape.TEXT and is_label and not node.is_other and has_list(node)


def _worded(page: Page, above: Node, nodes: Sequence[Node], *, counted: float = 0.0) -> Group:
    is_unsure = 0 < counted < 1
    share = share_of(nodes)  # headings of which a few have a time below them are items all
    evidence = Evidence(
        given=share if share <= _HALF and not is_unsure else 0.0,
        counted=counted - is_unsure * _stated(nodes),
        is_of_meeting=page.is_of_meeting,
        is_dated=page.is_dated,
        opens=opens_meeting(text_of(nodes[0])) and not is_unsure,
        closes=closes_meeting(text_of(nodes[-1])) and not is_unsure,
    )
    return Group(Kind.WORDS, above, (*nodes,), evidence)


def _stated(nodes: Sequence[Node]) -> float:
    return sum(not _is_label(each) for each in nodes) / len(nodes)


def _is_label(node: Node) -> bool:
    """Tell "Budget" and "Review of open tickets" from a rule or a step, which are sentences."""
    text = text_of(node)
    return len(text.split()) <= _LONGEST_LABEL and not text.endswith((".", ";", ","))


def _is_sentence(node: Node) -> bool:
    """Tell "Wait 5 minutes" from "Review (5m)" and "Review - 5m": nothing sets the length apart."""
    text, title = node.block.text, node.says.title
    rest = text[len(title) :].strip() if text.startswith(title) else ""
    return node.says.start is None and rest[:1].isdigit()
