"""Tags of a programme: those that notes are offered, before the first note has them and after."""

from collections.abc import Sequence

from facilitator.core.errors import Refused
from facilitator.core.text import fold
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.belongings import belongings_of_tag
from facilitator.store.queries.left_out import offered_tags, what_was_left_out

_LONGEST = 100  # letters


def set_tags(store: Store, names: Sequence[str], *, at: int) -> Changes:
    """Have these tags offered, and no others. One that notes have is left out, and they keep it.

    A tag that was left out comes back under its name. Raises Refused where a name is too long.
    """
    with store.act("set_tags", at=at) as act:
        wanted = {fold(each): " ".join(each.split()) for each in names if each.strip()}
        for name in wanted.values():
            if len(name) > _LONGEST:
                raise Refused("a tag has at most {most} letters: shorten it", most=_LONGEST)
        for row_id, name in offered_tags(act.db):
            if wanted.pop(fold(name), None) is not None:
                continue
            act.about(row_id)
            if belongings_of_tag(act.db, row_id):
                act.change("tag", row_id, left_out=act.at)
            else:
                act.remove("tag", row_id)
        gone = {fold(each.name): each.id for each in what_was_left_out(act.db, "tag")}
        for folded, name in wanted.items():
            if folded in gone:
                act.about(gone[folded]).change("tag", gone[folded], left_out=None)
            else:
                act.about(act.create("tag", name=name))
    return act.changes
