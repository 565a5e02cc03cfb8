"""An agenda that a page gives twice: a list of its items, and below it each item in full."""

import re
from dataclasses import dataclass

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import without_number
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.nodes import Node, Role, outside, runs_below

_FEWEST = 2
_SHARE = 0.5  # of the items of a list have their own heading further down
_LONGEST = 120
_SHORTEST = 4  # letters of a title that may go on: "Fees" and "Fees: who pays?"


@dataclass(frozen=True, slots=True)
class _Heading:
    at: int
    node: Node
    words: str


def fold_repeats(root: Node) -> None:
    """Put what stands below a second time under the items of the list that comes first."""
    nodes = [*root.walk()]
    place = {node: at for at, node in enumerate(nodes)}
    by_word: dict[str, list[_Heading]] = {}
    for at, node in enumerate(nodes):
        if node.shape is Shape.HEADING and len(node.block.text) < _LONGEST:
            words = _words(node)
            by_word.setdefault(words.partition(" ")[0], []).append(_Heading(at, node, words))
    for above in [root, *nodes]:
        for run in _overviews(above):
            last = max(place[each] for each in (run[-1], *run[-1].walk()))
            pairs = _pairs(run, last, by_word)
            if len(pairs) < _FEWEST or _tells_more(pairs):
                continue
            later = nodes[last + 1 :]
            if len(pairs) < _SHARE * len(run) and not _has_clocks(run, later):
                continue
            _move(root, pairs)
            return


def _overviews(node: Node) -> list[list[Node]]:
    """Return the lists below a line that may be the agenda: all with a time, or below "Agenda"."""
    found = []
    for run in runs_below(node):
        timed = sum(each.is_timed for each in run)
        if len(run) >= _FEWEST and (timed == len(run) or (node.is_agenda and not timed)):
            found.append(run)
    return found


def _words(node: Node) -> str:
    title = without_number(node.says.title.strip())
    return " ".join(re.sub(r"[^\w\s]", " ", fold(without_number(_letters(title)))).split())


def _letters(title: str) -> str:
    """Return a title from its first letter or digit on, without a sign before it."""
    return re.sub(r"\A[^\w]+", "", title)


def _pairs(
    run: list[Node], last: int, by_word: dict[str, list[_Heading]]
) -> list[tuple[Node, list[Node]]]:
    """Return the lines of a list with the headings after line `last` that are named like them."""
    pairs = []
    for node in run:
        title = _words(node)
        found = by_word.get(title.partition(" ")[0], []) if title else []
        again = [each.node for each in found if each.at > last and _same(title, each.words)]
        if again:
            pairs.append((node, again))
    return pairs


def _same(title: str, other: str) -> bool:
    if title == other:
        return True
    short, long = (title, other) if len(title) < len(other) else (other, title)
    return len(short) >= _SHORTEST and len(short) < len(long) and long.startswith(f"{short} ")


def _has_clocks(run: list[Node], later: list[Node]) -> bool:
    """Tell a list with a clock in each line from headings below it that have only lengths."""
    has = all(each.says.start is not None for each in run)
    return has and all(each.says.start is None for each in later)


def _tells_more(pairs: list[tuple[Node, list[Node]]]) -> bool:
    """Tell details that have the times which the list lacks: then they are the agenda."""
    lacking = [again for node, again in pairs if not node.is_timed]
    timed = [again for again in lacking if any(map(_is_timed, again))]
    return bool(lacking) and len(timed) * 2 >= len(lacking)


def _is_timed(node: Node) -> bool:
    return node.is_timed or any(each.is_timed for each in node.below)


def _move(root: Node, pairs: list[tuple[Node, list[Node]]]) -> None:
    gone = {each for _, again in pairs for each in again}
    for node in [root, *root.walk()]:
        node.below = [each for each in node.below if each not in gone]
    for node, again in pairs:
        node.role = Role.ITEM
        for each in again:
            node.below.extend(each.below)
            node.again.append(each)


def say_repeats(root: Node, head: AgendaHead) -> None:
    """Say once that the agenda is in the file twice, and that the second time is kept as notes."""
    again = [each for node in outside(root) for each in node.again]
    if again:
        said = Sentence(
            'the agenda is in the file twice: what stands below "{title}" and the other headings'
            " that are named like items is kept as their notes",
            title=again[0].says.title,
        )
        head.notice(again[0].block.line, said)


def differing(draft: ItemDraft, again: Node) -> str:
    """Return the second heading of an item where it says more than the first; else ""."""
    text = again.says.title.strip()
    same = fold(text) == fold(draft.title) or fold(without_number(text)) == fold(draft.title)
    return "" if same else again.block.text
