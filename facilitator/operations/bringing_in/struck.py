"""Words that were struck here: the notes of another laptop come in without them."""

from dataclasses import replace

from facilitator.core.bringing import Incoming, Other
from facilitator.store.privacy.erasures import notes_struck, struck_here
from facilitator.store.queries.kept import roots_of
from facilitator.store.sqlite import Connection


def without_struck(other: Other, db: Connection) -> Other:
    """Take out of another file's notes what was struck here; `db` is our programme.

    A note of which words were struck has ours, whatever it says there: few words are not known.
    """
    notes = notes_struck(db)
    if not notes or not other.notes:
        return other
    struck, ours = struck_here(db), roots_of(db, notes)

    def taken_out(each: Incoming) -> Incoming:
        text = ours.get(each.root) or struck.swap(each.note.text)
        source = struck.swap(each.note.source)
        progress = each.note.progress
        progress = progress._replace(outcome=struck.swap(progress.outcome))
        return replace(each, note=replace(each.note, text=text, source=source, progress=progress))

    tags = {tag: struck.swap(name) for tag, name in other.tags.items()}
    return replace(other, notes=tuple(map(taken_out, other.notes)), tags=tags)
