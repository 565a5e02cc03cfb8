"""Head and items of an agenda, gathered from the tree of its lines once each has its role."""

from dataclasses import dataclass

from facilitator.core.minutes import format_minutes
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda import end_mark
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.choose import choose, title_of
from facilitator.readers.agenda.day_nodes import day_name, days_in_tree
from facilitator.readers.agenda.days import names_day, without_number
from facilitator.readers.agenda.details import put_below
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.guesses import say_guesses
from facilitator.readers.agenda.head import (
    take_day,
    take_draft,
    take_heading,
    take_line,
    take_matter,
)
from facilitator.readers.agenda.initials import take_initials
from facilitator.readers.agenda.line import read_title, read_total
from facilitator.readers.agenda.links import take_addresses
from facilitator.readers.agenda.nodes import (
    LISTED,
    Node,
    Role,
    first_below,
    has_items,
    items_below,
    minutes_of,
)
from facilitator.readers.agenda.repeats import differing, say_repeats
from facilitator.readers.agenda.speakers import take_names
from facilitator.readers.agenda.speakers_above import name_by_lines_below
from facilitator.readers.agenda.table_days import JOINT, Table
from facilitator.readers.agenda.told_titles import take_sentence
from facilitator.readers.agenda.zones import zone_of

_FEW = 8  # words of a line that names a section
_SAME = 0.01  # minutes


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the file a line stands: its day, and the innermost section."""

    day: int = 0
    day_name: str = ""
    section: str = ""

    @property
    def name(self) -> str:
        return JOINT.join(filter(None, (self.day_name, self.section)))


@dataclass(slots=True)
class Gathered:
    """What a file holds: its head, and its items in order."""

    head: AgendaHead
    drafts: list[ItemDraft]


def gather(root: Node) -> Gathered:
    """Choose the agenda in a tree and return it; no word of the file is lost."""
    choose(root)
    name_by_lines_below(root)
    gatherer = _Gatherer(root)
    say_repeats(root, gatherer.head)
    gatherer.walk(root, _Place())
    gatherer.finish()
    take_initials(gatherer.drafts)
    take_names(gatherer.drafts)
    for draft in gatherer.drafts:
        take_sentence(draft)
    return Gathered(gatherer.head, gatherer.drafts)


class _Gatherer:
    """Walks through the tree in the order of the file."""

    def __init__(self, root: Node) -> None:
        self.head = AgendaHead()
        self.drafts: list[ItemDraft] = []
        self._root = root
        self._title = title_of(root)
        self._has_title = self._title is not None and not self._title.is_agenda
        days = days_in_tree(root)
        self._days = {each: number for number, each in enumerate(days, 1)}
        self._several = len(self._days) > 1
        self._named = [(each.block.line, each.block.text) for each in days] * self._several
        self._sections: list[tuple[int, str]] = []  # with their lines

    def walk(self, node: Node, place: _Place) -> None:
        for each in node.below:
            if each.role in {Role.ITEM, Role.BOTH}:
                self._item(each, place)
            elif each.role is Role.SECTION or has_items(each):
                self._section(each, place)
            else:
                self._loose(each)

    def finish(self) -> None:
        """Set the sections aside that no item stands in after all."""
        end_mark.take(self.drafts, self.head)
        used = {part for draft in self.drafts for part in draft.section.split(JOINT)}
        for line, text in self._sections:
            if not used.issuperset(text.split(JOINT)):
                self.head.keep(line, text)
        self.head.days = [text for _, text in self._named]
        if self._named:
            names = "; ".join(" ".join(text.split()) for _, text in self._named)
            self.head.notice(
                self._named[0][0],
                Sentence(
                    "the agenda has {days} days, which come in one after the other, each as a"
                    " section: {names}",
                    days=len(self._named),
                    names=names,
                ),
            )

        say_guesses(self._root, self.head)

    def _item(self, node: Node, place: _Place) -> None:
        draft = node.says
        if node.shape is Shape.HEADING and node.block.depth <= 6:
            draft.title = without_number(draft.title)
        for link in node.block.links:
            draft.note(link)
        self._name(node, draft)
        self._put(draft, place)
        if node.role is Role.BOTH:
            self.walk(node, place)
            return
        for each in node.again:
            draft.note(differing(draft, each))
            for link in each.block.links:
                draft.note(link)
        for each in node.below:
            put_below(each, draft, self.head)

    def _name(self, node: Node, draft: ItemDraft) -> None:
        """Take the title from the line below a time that stands alone."""
        first = node.below[0] if node.below and not draft.title.strip() else None
        if first is not None and first.shape in LISTED and not first.is_timed:
            read_title(draft, first.block.text)
            node.below = [*first.below, *node.below[1:]]

    def _put(self, draft: ItemDraft, place: _Place) -> None:
        inner = place.section if not draft.section else draft.section
        draft.section = _Place(place.day, place.day_name, inner).name
        draft.day = draft.day or place.day
        take_draft(self.head, draft)
        draft.title, addresses = take_addresses(draft.title)
        for each in addresses:
            draft.keep_link(each)
        self.drafts.append(draft)

    def _section(self, node: Node, place: _Place) -> None:
        """Take a line with items below it: a day, a section, a slot, or only a heading."""
        line, text = node.block.line, node.block.text
        if node.table is not None:
            self._table(node.table, place)
        elif node is self._title and not self.head.title:
            take_heading(self.head, line, text)
            self._links(node)
        elif node in self._days and self._several:
            take_day(self.head, line, text)
            place = _Place(self._days[node], day_name(node))
            self._sections.append((line, place.day_name))
        elif node in self._days or node.is_agenda or _is_sentence(node):
            self._line(node)
        else:
            name = self._slot(node) if node.role is Role.SECTION else text
            place = _Place(place.day, place.day_name, name)
            self._sections.append((line, name))
            self._links(node)
        self.walk(node, place)

    def _slot(self, node: Node) -> str:
        """Take a line whose hours or length are those of the items below it; return its name."""
        says, head = node.says, self.head
        for words in says.words:
            head.keep(says.line, words)
        first = first_below(node)
        if first is not None and first.start is None and says.start is not None:
            first.start, first.relative = says.start, says.relative
        if head.start is None and not self.drafts and not says.relative:
            head.start = says.start
        _end_last(node)
        self._claim(node)
        zone = zone_of(says.title.strip(" .,;()"))
        head.zone = head.zone or says.zone or zone
        return "" if zone else says.title

    def _claim(self, node: Node) -> None:
        """Compare the items below with what the line says of them together."""
        claimed = minutes_of(node.says)
        total = sum(minutes_of(each) or 0 for each in items_below(node))
        if claimed is not None and total and abs(total - claimed) > _SAME:
            said = {"sum": format_minutes(total), "minutes": format_minutes(claimed)}
            title = node.says.title.strip()
            self.head.notice(
                node.block.line,
                Sentence(
                    'the items below "{title}" sum to {sum}, but it is given {minutes}',
                    title=title,
                    **said,
                )
                if title
                else Sentence("the items below sum to {sum}, but {minutes} are given", **said),
            )

    def _table(self, table: Table, place: _Place) -> None:
        for line, text in table.above:
            take_line(self.head, line, text, may_be_title=True)
        self.head.zone = self.head.zone or table.zone
        self.head.totals.extend(table.totals)
        for line, text in table.aside:
            self.head.keep(line, text)
        for line, said in table.noticed:
            self.head.notice(line, said)
        before = len(self._named)
        self._named += table.days
        for draft in table.items:
            draft.day += before if draft.day else 0
            self._put(draft, place)

    def _loose(self, node: Node) -> None:
        """Read a line that is no item: above the items it speaks of the whole."""
        if node.table is not None:
            self._table(node.table, _Place())
        elif node is self._title and not self.head.title:
            take_heading(self.head, node.block.line, node.block.text)
            self._links(node)
        else:
            self._line(node)
        for each in node.below:
            self._loose(each)

    def _line(self, node: Node) -> None:
        block = node.block
        if node.is_apart:
            self.head.notice(
                block.line,
                Sentence(
                    '"{text}" has a time, but stands apart from the agenda and is set aside',
                    text=block.text,
                ),
            )
        if block.shape is Shape.KEY:
            take_matter(self.head, block.line, block.text)
        elif self.drafts or block.shape in {Shape.QUOTE, Shape.PROSE, Shape.BREAK}:
            if total := read_total(block.text):
                self.head.totals.append((block.line, total, Sentence("the total given")))
            self.head.keep(block.line, block.text)
        elif block.shape is Shape.HEADING and block.depth <= 6 and not names_day(block.text):
            self.head.keep(block.line, block.text)
        else:
            take_line(
                self.head,
                block.line,
                block.text,
                may_be_title=block.shape is not Shape.BULLET and not self._has_title,
            )
        self._links(node)

    def _links(self, node: Node) -> None:
        for link in node.block.links:
            self.head.keep(node.block.line, link)


def _end_last(node: Node) -> None:
    """End the last item of a slot with it, where nobody said when."""
    last = [*items_below(node)][-1:]
    for each in last if node.says.end is not None else ():
        if each.start is not None and each.end is None and each.minutes is None:
            each.end = node.says.end


def _is_sentence(node: Node) -> bool:
    """Tell a line of prose above a list from one that names what stands in it."""
    text = node.block.text
    is_prose = len(text.split()) > _FEW or text[:1].islower()
    return node.shape is Shape.TEXT and node.role is Role.NONE and is_prose
