"""Outline of an agenda: which blocks are items, which belong to one, which are set aside."""

import re
from collections.abc import Iterable

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.fields import field_of, set_field
from facilitator.readers.agenda.head import take_draft, take_heading, take_line, take_matter
from facilitator.readers.agenda.line import read_key, read_line, read_title, read_total
from facilitator.readers.agenda.marks import mark
from facilitator.readers.agenda.short import read_short
from facilitator.readers.agenda.table import read_grid
from facilitator.readers.agenda.zones import read_date

_GENERIC = frozenset({"agenda", "schedule", "timetable", "programme", "program", "running order"})
_SECTION = re.compile(
    r"(?:part|section|block|phase)\s+(?:\d+|[a-z]|[ivx]+|one|two|three|four)\b", re.I
)
_NOT_BELOW = frozenset({"title", "section", "time", "end", "date", "end date", "number"})
_LONGEST_SECTION = 100


class Outline:
    """Gathers head and items from blocks handed over in the order of the file."""

    def __init__(self) -> None:
        self.head = AgendaHead()
        self.drafts: list[ItemDraft] = []
        self._section = ""
        self._section_depth = -1  # of a bullet that serves as section; -1 for a heading
        self._unused: tuple[int, str] | None = None  # a section without items so far
        self._open: Block | None = None  # the line of the last item, while lines may belong to it
        self._parents: list[Block] = []  # a bullet without a time, and what stands below it
        self._signed = False

    def read(self, parts: Iterable[Part]) -> "Outline":
        """Take all of the file, and settle what was still waiting for a next line."""
        for part in parts:
            if isinstance(part, Grid):
                self._take_grid(part)
            elif self._signed:
                self.head.keep(part.line, part.text)
            else:
                self._take(part)
        self._settle()
        self._drop_section()
        return self

    def _take_grid(self, grid: Grid) -> None:
        self._settle()
        self._open = None
        drafts = read_grid(grid, self.head, section=self._section)
        if any(draft.section == self._section for draft in drafts):
            self._unused = None
        for draft in drafts:
            take_draft(self.head, draft)
        self.drafts.extend(drafts)

    def _take(self, block: Block) -> None:
        if self._parents and not self._is_below(block, self._parents[0]):
            self._settle()
        match block.shape:
            case Shape.KEY:
                take_matter(self.head, block.line, block.text)
            case Shape.BREAK:
                self._open, self._signed = None, block.text == "--"
            case Shape.HEADING:
                self._heading(block)
            case Shape.BULLET:
                self._bullet(block)
            case Shape.QUOTE if self._open is None or self._open.shape is not Shape.HEADING:
                self.head.keep(block.line, block.text)
            case Shape.PROSE:
                self._prose(block)
            case _:
                self._text(block)

    def _prose(self, block: Block) -> None:
        if self._open is not None and self._goes_on(block, self._open):
            self.drafts[-1].note(block.text)
        else:
            self.head.keep(block.line, block.text)

    def _heading(self, block: Block) -> None:
        draft = read_line(block.text, block.line) if self._is_item_heading(block) else None
        if draft is not None:
            self._add(draft, block)
        elif self._is_under_heading(block):
            self._belongs(block)
        elif not self.head.title and not self.drafts:
            take_heading(self.head, block.line, block.text)
            self._links(block)
        elif fold(block.text).strip(":") in _GENERIC:
            self._drop_section()
            self.head.keep(block.line, block.text)
        else:
            self._begin_section(block)

    def _is_item_heading(self, block: Block) -> bool:
        """Tell an item from the first heading, whose date makes it the title."""
        return bool(self.drafts or self.head.title) or (
            block.depth > 1 and read_date(block.text) is None
        )

    def _is_under_heading(self, block: Block) -> bool:
        return (
            self._open is not None
            and self._open.shape is Shape.HEADING
            and block.depth > self._open.depth
        )

    def _bullet(self, block: Block) -> None:
        draft = read_line(block.text, block.line)
        if self._open is not None and self._is_below(block, self._open):
            if draft is not None and self._opens_part(draft):
                self._demote()
                self._add(draft, block)
            else:
                self._belongs(block)
        elif self._parents:
            self._child(block, draft)
        elif draft is not None and not self._is_head_key(block):
            self._add(draft, block)
        else:
            self._open = None
            self._parents = [block]

    def _is_head_key(self, block: Block) -> bool:
        """Before the first item "Time: 14:00-15:30" speaks of the whole."""
        key = read_key(block.text)
        return (
            key is not None and not self.drafts and field_of(key[0]) in {"time", "duration", "end"}
        )

    def _child(self, block: Block, draft: ItemDraft | None) -> None:
        """Let a line below a bullet without a time give it one, or make it a section."""
        parent = self._parents[0]
        key = read_key(block.text)
        whole = ItemDraft(parent.line)
        if key is not None and field_of(key[0]) in {"duration", "time"}:
            set_field(whole, field_of(key[0]), header=key[0], text=key[1])
        elif key is None:
            mark(whole, block.text)
        if whole.is_timed:
            before, self._parents = self._parents[1:], []
            read_title(whole, parent.text)
            self._add(whole, parent)
            for each in before:
                self._belongs(each)
            if key is not None or whole.minutes is None:
                return
        elif draft is not None:
            before, self._parents = self._parents[1:], []
            self._begin_section(parent)
            self._section_depth = parent.depth
            for each in before:
                self.head.keep(each.line, each.text)
            self._add(draft, block)
        else:
            self._parents.append(block)

    def _text(self, block: Block) -> None:
        draft = read_line(block.text, block.line, plain=True)
        if draft is not None and not self.drafts and read_date(block.text) is not None:
            draft = None
        if draft is None and self.drafts:
            draft = read_short(block, self._open, self.drafts[-1])
        if self._parents:
            self._child(block, draft)
        elif self._open is not None and self._open.shape is Shape.HEADING:
            self._under_heading(block, draft)
        elif draft is not None and not self._is_wrapped(block, draft):
            self._add(draft, block)
        elif self._open is not None and self._goes_on(block, self._open):
            self._goes_on_with(block)
        elif self.drafts and self._is_section(block):
            self._begin_section(block)
        else:
            self._loose(block)

    def _under_heading(self, block: Block, draft: ItemDraft | None) -> None:
        if draft is not None and self._opens_part(draft):
            self._demote()
            self._add(draft, block)
        else:
            self._belongs(block)

    def _is_wrapped(self, block: Block, draft: ItemDraft) -> bool:
        """Tell the rest of an item's own line, which may carry its length, from a next item."""
        if self._open is None or block.after_blank or draft.start is not None:
            return False
        goes_on = block.depth > self._open.depth or block.text[:1].islower()
        return goes_on and self.drafts[-1].minutes is None

    def _goes_on(self, block: Block, opened: Block) -> bool:
        return not block.after_blank or block.depth > opened.depth

    def _goes_on_with(self, block: Block) -> None:
        """Join a wrapped line that carries the length of the item; keep any other as a note."""
        draft, opened = self.drafts[-1], self._open
        own = read_line(opened.text, draft.line) if opened is not None else None
        # Once another line was put into the item, its own line does not go on any more.
        is_alone = own is not None and own.words == draft.words and not draft.notes
        if opened is not None and draft.minutes is None and is_alone:
            joined = read_line(f"{opened.text} {block.text}", draft.line)
            if joined is not None and joined.minutes is not None:
                joined.section, joined.notes = draft.section, [*draft.notes, *joined.notes]
                self.drafts[-1] = joined
                return
        self._belongs(block)

    def _loose(self, block: Block) -> None:
        self._open = None
        if self.drafts:
            if total := read_total(block.text):
                self.head.totals.append((block.line, total, Sentence("the total given")))
            self.head.keep(block.line, block.text)
        else:
            take_line(self.head, block.line, block.text, may_be_title=True)
        self._links(block)

    def _is_section(self, block: Block) -> bool:
        return len(block.text) <= _LONGEST_SECTION and _SECTION.match(block.text) is not None

    def _is_below(self, block: Block, above: Block) -> bool:
        if above.shape is Shape.HEADING:
            return block.shape is not Shape.HEADING
        return block.shape in {Shape.BULLET, Shape.TEXT} and block.depth > above.depth

    def _opens_part(self, draft: ItemDraft) -> bool:
        """Tell whether a line starts with the item above it, which then is a part of several."""
        return draft.start is not None and draft.start == self.drafts[-1].start

    def _demote(self) -> None:
        draft, opened = self.drafts.pop(), self._open
        for words in draft.words:
            self.head.keep(draft.line, words)
        if opened is not None:
            self._begin_section(opened)
            self._section = draft.title
            self._section_depth = opened.depth if opened.shape is Shape.BULLET else -1

    def _belongs(self, block: Block) -> None:
        """Put a line that stands below an item into that item."""
        draft = self.drafts[-1]
        key = read_key(block.text)
        name = field_of(key[0]) if key is not None else None
        given = name == "duration" and draft.minutes is not None
        if key is None or given or name in _NOT_BELOW:
            draft.note(block.text)
        else:
            set_field(draft, name, header=key[0], text=key[1])
        for link in block.links:
            draft.note(link)

    def _add(self, draft: ItemDraft, block: Block) -> None:
        if block.shape is Shape.BULLET and 0 <= block.depth <= self._section_depth:
            self._drop_section()
        draft.section, self._unused = self._section, None
        for link in block.links:
            draft.note(link)
        take_draft(self.head, draft)
        self.drafts.append(draft)
        self._open = block

    def _settle(self) -> None:
        """Set a bullet aside that no line below gave a time."""
        parents, self._parents = self._parents, []
        for block in parents:
            if self.drafts:
                self.head.keep(block.line, block.text)
            else:
                take_line(self.head, block.line, block.text)
            self._links(block)

    def _begin_section(self, block: Block) -> None:
        self._drop_section()
        self._section, self._unused = block.text, (block.line, block.text)
        self._open = None

    def _drop_section(self) -> None:
        if self._unused is not None:
            self.head.keep(*self._unused)
        self._section, self._section_depth, self._unused = "", -1, None

    def _links(self, block: Block) -> None:
        for link in block.links:
            self.head.keep(block.line, link)
