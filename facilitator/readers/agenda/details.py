"""What stands below an item: its lead and method by their keys, anything else as notes."""

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.fields import field_of, set_field
from facilitator.readers.agenda.leads import is_role
from facilitator.readers.agenda.line import read_key
from facilitator.readers.agenda.nodes import Node
from facilitator.readers.agenda.people import is_polite
from facilitator.readers.agenda.speaker_lines import read_lead, read_next_speaker

# Alone on a line, each of these may be a room or a form of work as well.
_NOBODY = frozenset(
    {"plenary", "plenum", "?", "tbc", "tbd", "board", "committee", "staff", "pairs"}
)
_LONGEST_PLACE = 60  # characters: where a speaker works; what is longer begins a description
_NOT_BELOW = frozenset({"title", "section", "time", "end", "date", "end date", "number"})


def put_below(node: Node, draft: ItemDraft, head: AgendaHead) -> None:
    """Put a line that stands below an item into that item."""
    if node.table is not None:
        for text in node.table.lines:
            draft.note(text)
    elif node.is_timed and read_key(node.block.text) is None:
        draft.note(node.block.text)
        head.notice(
            node.block.line,
            Sentence(
                '"{text}" is read as a note of "{title}", and its time does not count: set it'
                " level with the items if it is one",
                text=node.block.text,
                title=draft.title,
            ),
        )
    else:
        _detail(node.block, draft)
    for link in node.block.links:
        draft.note(link)
    for each in node.below:
        put_below(each, draft, head)


def _detail(block: Block, draft: ItemDraft) -> None:
    is_line = block.shape is Shape.TEXT and not draft.leads and not draft.notes
    if is_line and is_role(block.text) and fold(block.text) not in _NOBODY:
        draft.leads.append(block.text)
        return
    if not draft.leads and (lead := read_lead(block.text, alone=not draft.notes)):
        draft.leads.append(lead[0])
        draft.note(lead[1])
        draft.speakers_below = read_next_speaker(block.text) is not None
        return
    if draft.speakers_below and (lead := read_next_speaker(block.text)) is not None:
        draft.leads.append(lead[0])
        draft.note(lead[1])
        return
    draft.speakers_below = draft.speakers_below and len(block.text) <= _LONGEST_PLACE
    if draft.leads and not draft.notes and is_polite(draft.leads[-1]) and is_polite(block.text):
        draft.leads.append(block.text)
        return
    key = read_key(block.text) if block.shape is not Shape.PROSE else None
    name = field_of(key[0]) if key is not None else None
    given = name == "duration" and draft.minutes is not None
    if key is None or given or name in _NOT_BELOW:
        draft.note(block.text)
    else:
        set_field(draft, name, header=key[0], text=key[1])
