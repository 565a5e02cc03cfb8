"""Titles that go on to tell what is done: "Mapping: Groups draw who depends on whom."."""

import re

from facilitator.readers.agenda.bare_labels import is_bare_label
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.people import names_somebody

_TOLD = re.compile(r"(?P<title>[^:.!?]{3,60}?)\s?:\s+(?P<words>\S.*[^\s.]{2}\.)")
_MOST_WORDS = 6  # of what names an item
_FEWEST_WORDS = 4  # of a sentence


def take_sentence(draft: ItemDraft) -> None:
    """Let the first part be the title, and the sentence behind its colon a note.

    "Keynote: Rivers remember." keeps both, for a kind of item is no name.
    """
    match = _TOLD.fullmatch(draft.title) if len(draft.title) <= LONGEST_LINE else None
    if match is None or draft.leads:  # a talk may be called so
        return
    title, words = match["title"], match["words"]
    is_title = len(title.split()) <= _MOST_WORDS and title[:1].isupper()
    is_kept = is_bare_label(title) or names_somebody(title)
    if is_title and len(words.split()) >= _FEWEST_WORDS and not is_kept:
        draft.title = title
        draft.notes.insert(0, words)
