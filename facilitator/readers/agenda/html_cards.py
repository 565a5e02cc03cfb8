"""Cards of a page: boxes that look alike, each with time, title and words of one item.

What belongs to one item is said by what stands in what: "<div><p>9:00</p><p>Maps</p></div>".
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from facilitator.core.minutes import CLOCK, CLOCK_RANGE
from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.html_elements import Element
from facilitator.readers.agenda.speaker_lines import read_lead

_CARD = frozenset({"div", "section", "article", "li", "a", "details"})
_TITLE = re.compile(r"title|topic|subject|heading|headline|(?<![a-z])name", re.IGNORECASE)
_SPEAKER = re.compile(
    r"speaker|author|presenter|moderator|(?<![a-z])host(?![a-z])|lecturer", re.IGNORECASE
)
_BEGINS = re.compile(rf"\W{{0,3}}(?P<clock>{CLOCK_RANGE}|{CLOCK})(?!\w)", re.IGNORECASE)
_ENDS = re.compile(rf"\S.{{0,60}}?[\s(](?P<clock>{CLOCK_RANGE}|{CLOCK})\W*", re.IGNORECASE)
_ROLE = re.compile(r"[\w -]{3,20}:")
_POINTS = re.compile(r"\s+[·•|]\s+")
_FEWEST = 2  # cards
_MOST = 0.5  # of those alike give one time
_LONGEST = 40  # lines of a card
_DEEPER = 2  # columns


class Line(NamedTuple):
    """A line of a page, and the element that it stands in."""

    block: Block
    element: Element


def with_cards(lines: Sequence[Line]) -> list[Block]:
    """Return the lines of a page, those of each card as an item with its details below it."""
    cards = {each[0]: each for each in _cards(lines)}
    kept: list[Block] = []
    at = 0
    while at < len(lines):
        card = cards.get(at, range(at, at + 1))
        own = [lines[each] for each in card]
        kept += _card(own) if at in cards else [own[0].block]
        at = card[-1] + 1
    return kept


def says_speaker(classes: str) -> bool:
    """Tell a box that its page calls one of who speaks."""
    return _SPEAKER.search(classes) is not None


def _cards(lines: Sequence[Line]) -> Iterator[range]:
    """Yield the lines of each card: the outermost boxes alike of which most give one time."""
    within: dict[Element, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        for element in _up_from(line.element):
            within[element].append(at)
    timed = {at for at, line in enumerate(lines) if _gives_time(line.block)}
    alike: dict[tuple[Element | None, tuple[str, str]], list[Element]] = defaultdict(list)
    for element in within:
        if element.tag in _CARD:
            alike[element.above, element.kind].append(element)
    taken: set[int] = set()
    for boxes in sorted(alike.values(), key=lambda each: _depth(each[0])):
        if not _are_cards(boxes, within, timed):
            continue
        for box in boxes:
            own = within[box]
            is_one = len(timed.intersection(own)) <= 1 and len(own) <= _LONGEST
            if is_one and taken.isdisjoint(own):
                taken.update(own)
                yield range(own[0], own[-1] + 1)


def _up_from(element: Element) -> Iterator[Element]:
    each: Element | None = element
    while each is not None:
        yield each
        each = each.above


def _depth(element: Element) -> int:
    return sum(1 for _ in _up_from(element))


def _are_cards(
    boxes: Sequence[Element], within: Mapping[Element, Sequence[int]], timed: set[int]
) -> bool:
    with_one = [box for box in boxes if len(timed.intersection(within[box])) == 1]
    has_words = any(len(within[box]) > 1 for box in with_one)
    return has_words and len(with_one) >= max(_FEWEST, _MOST * len(boxes))


def _gives_time(block: Block) -> bool:
    if len(block.text) > LONGEST_LINE or names_day(block.text):
        return False
    return _BEGINS.match(block.text) is not None or _ENDS.fullmatch(block.text) is not None


def _card(lines: Sequence[Line]) -> list[Block]:
    """Return the item of a card and, below it, its other lines."""
    own = [*lines]
    when = next((at for at, line in enumerate(own) if _gives_time(line.block)), None)
    title = _title(own, when)
    if when is not None and title != when:
        own[when], *code = _parted(own[when])
        own.extend(code)
    words = [own[at].block for at in dict.fromkeys((when, title)) if at is not None]
    item = replace(
        words[0],
        line=lines[0].block.line,
        shape=Shape.BULLET,
        text=" ".join(each.text for each in words),
        depth=0,
        after_blank=True,
        links=tuple(link for each in words for link in each.links),
    )
    below = [part for at, line in enumerate(own) if at not in {when, title} for part in _said(line)]
    speak = [at for at, line in enumerate(below) if says_speaker(line.element.classes)]
    # Speakers with a title between them are those of several talks, and lead none of the whole.
    are_one = bool(speak) and speak[-1] - speak[0] == len(speak) - 1
    return [item, *(_detail(line, leads=are_one and at in speak) for at, line in enumerate(below))]


def _title(lines: Sequence[Line], when: int | None) -> int | None:
    """Return which line names the item: its only heading, by its class, or next to the time."""
    others = [at for at in range(len(lines)) if at != when]
    headings = [at for at in others if lines[at].block.shape is Shape.HEADING]
    says_more = when is not None and len(_parted(lines[when])) > 1
    if says_more and (len(headings) != 1 or lines[when or 0].block.shape is Shape.HEADING):
        return when
    called = [at for at in others if _TITLE.search(lines[at].element.classes)]
    after = [at for at in others if when is not None and at > when]
    return next(iter([*headings, *called, *after, *others]), None)


def _parted(line: Line) -> list[Line]:
    """Return the time of a line, and what else it says: "09:30", and "Session 2"."""
    text = line.block.text
    match = _BEGINS.match(text) or _ENDS.fullmatch(text)
    if match is None:
        return [line]
    rest = f"{text[: match.start('clock')]}{text[match.end('clock') :]}".strip(" .:|·–-")
    time = line._replace(block=replace(line.block, text=match["clock"]))
    if not any(map(str.isalpha, rest)):
        return [line]
    return [time, line._replace(block=replace(line.block, text=rest, links=()))]


def _said(line: Line) -> list[Line]:
    """Return what a line says one after the other: "Hall 2 · 90 min"."""
    if line.block.shape is Shape.PROSE:
        return [line]
    parts = [part for part in _POINTS.split(line.block.text) if part]
    return [line._replace(block=replace(line.block, text=part)) for part in parts]


def _detail(line: Line, *, leads: bool) -> Block:
    block = line.block
    text = block.text
    if leads and len(text) <= LONGEST_LINE and not _ROLE.match(text):
        text = text if read_lead(text, alone=True) else f"Speaker: {text}"
    shape = block.shape if block.shape in {Shape.BULLET, Shape.PROSE} else Shape.TEXT
    depth = block.depth if shape is Shape.BULLET else 0
    return replace(block, shape=shape, text=text, depth=depth + _DEEPER, after_blank=False)
