"""Head and items of an agenda, gathered from the tree of its lines once each has its role."""

from dataclasses import dataclass

from facilitator.core.minutes import format_minutes
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.choose import choose, title_of
from facilitator.readers.agenda.days import begins_day, names_agenda, names_day, without_number
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.fields import field_of, set_field
from facilitator.readers.agenda.head import (
    take_day,
    take_draft,
    take_heading,
    take_line,
    take_matter,
)
from facilitator.readers.agenda.leads import take_last_names
from facilitator.readers.agenda.line import read_key, read_total
from facilitator.readers.agenda.nodes import (
    Node,
    Role,
    first_below,
    has_items,
    items_below,
    minutes_of,
)
from facilitator.readers.agenda.table_days import JOINT, Table
from facilitator.readers.agenda.zones import uncertain_date, zone_of

_NOT_BELOW = frozenset({"title", "section", "time", "end", "date", "end date", "number"})
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
    gatherer = _Gatherer(root)
    gatherer.walk(root, _Place())
    gatherer.finish()
    take_last_names(gatherer.drafts)
    return Gathered(gatherer.head, gatherer.drafts)


class _Gatherer:
    """Walks through the tree in the order of the file."""

    def __init__(self, root: Node) -> None:
        self.head = AgendaHead()
        self.drafts: list[ItemDraft] = []
        self._root = root
        self._title = title_of(root)
        days = [each for each in root.walk() if _is_day(each)]
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

        for each in self._root.walk():
            found = uncertain_date(each.block.text) if self.head.date else None
            if found and found[1] == self.head.date:
                said = Sentence(
                    '"{words}" is read as {date}, the day first: write {other} where the month'
                    " comes first",
                    words=found[0].strip(),
                    date=found[1],
                    other=found[2],
                )
                self.head.notice(each.block.line, said)
                return

    def _item(self, node: Node, place: _Place) -> None:
        draft = node.says
        if node.shape is Shape.HEADING and node.block.depth <= 6:
            draft.title = without_number(draft.title)
        for link in node.block.links:
            draft.note(link)
        self._put(draft, place)
        if node.role is Role.BOTH:
            self.walk(node, place)
            return
        for each in node.below:
            self._belongs(each, draft)

    def _put(self, draft: ItemDraft, place: _Place) -> None:
        inner = place.section if not draft.section else draft.section
        draft.section = _Place(place.day, place.day_name, inner).name
        draft.day = draft.day or place.day
        take_draft(self.head, draft)
        self.drafts.append(draft)

    def _belongs(self, node: Node, draft: ItemDraft) -> None:
        """Put a line that stands below an item into that item."""
        if node.table is not None:
            for text in node.table.lines:
                draft.note(text)
        elif node.is_timed and read_key(node.block.text) is None:
            draft.note(node.block.text)
            self.head.notice(
                node.block.line,
                Sentence(
                    '"{text}" is read as a note of "{title}", and its time does not count: set it'
                    " level with the items if it is one",
                    text=node.block.text,
                    title=draft.title,
                ),
            )
        else:
            self._detail(node.block, draft)
        for link in node.block.links:
            draft.note(link)
        for each in node.below:
            self._belongs(each, draft)

    def _detail(self, block: Block, draft: ItemDraft) -> None:
        key = read_key(block.text) if block.shape is not Shape.PROSE else None
        name = field_of(key[0]) if key is not None else None
        given = name == "duration" and draft.minutes is not None
        if key is None or given or name in _NOT_BELOW:
            draft.note(block.text)
        else:
            set_field(draft, name, header=key[0], text=key[1])

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
            place = _Place(self._days[node], _day_name(node))
            self._sections.append((line, place.day_name))
        elif node in self._days or names_agenda(text):
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
                self.head, block.line, block.text, may_be_title=block.shape is not Shape.BULLET
            )
        self._links(node)

    def _links(self, node: Node) -> None:
        for link in node.block.links:
            self.head.keep(node.block.line, link)


def _is_day(node: Node) -> bool:
    return (
        node.shape in {Shape.HEADING, Shape.BULLET}
        and node.role in {Role.NONE, Role.SECTION}
        and node.table is None
        and has_items(node)
        and (names_day(node.block.text) or begins_day(node.block))
    )


def _day_name(node: Node) -> str:
    return node.says.title if node.role is Role.SECTION else node.block.text
