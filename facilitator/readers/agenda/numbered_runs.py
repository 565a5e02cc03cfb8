"""Numbered lines with paragraphs between them, as minutes and letters have them: one list."""

import re
from itertools import pairwise

from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.nodes import Node

_NUMBER = re.compile(r"\(?(?:(\d{1,2})|([a-z]))[.)]")
_FEWEST = 3  # numbers in a row
_BETWEEN = frozenset({Shape.TEXT, Shape.PROSE, Shape.QUOTE, Shape.BULLET})


def join_numbered(root: Node) -> None:
    """Put what stands between "1." and "2." below "1.", where the numbers go on to three or more.

    What follows the last number stays where it is: nothing tells where its words end.
    """
    for node in [root, *root.walk()]:
        moved = {each for run in _runs(node.below) for each in _moved(node, run)}
        if moved:
            node.below = [each for each in node.below if each not in moved]


def counted_runs(node: Node) -> list[list[Node]]:
    """Return the lists right below a line that are numbered or lettered, "1." or "a)", in full."""
    return [[node.below[at] for at in run] for run in _runs(node.below)]


def _runs(nodes: list[Node]) -> list[list[int]]:
    """Return where the bullets 1, 2, 3 … of each list stand."""
    runs: list[list[int]] = []
    reached = 0
    for at, node in enumerate(nodes):
        number = _number(node)
        if number == 1:
            runs.append([at])
            reached = 1
        elif runs and number == reached + 1:
            runs[-1].append(at)
            reached += 1
        elif number or node.table is not None or node.shape not in _BETWEEN:
            reached = 0  # a heading, a table or another number ends the list
    return [run for run in runs if len(run) >= _FEWEST]


def _number(node: Node) -> int:
    match = _NUMBER.fullmatch(node.block.mark) if node.shape is Shape.BULLET else None
    if match is None:
        return 0
    return int(match[1]) if match[1] else ord(match[2]) - ord("a") + 1


def _moved(node: Node, run: list[int]) -> list[Node]:
    """Put what stands between the numbers below the one above it, and return it."""
    moved: list[Node] = []
    for before, after in pairwise(run):
        between = node.below[before + 1 : after]
        node.below[before].below.extend(between)
        moved += between
    return moved
