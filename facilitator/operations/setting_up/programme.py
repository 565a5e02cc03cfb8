"""What a programme is called, and under which licence its write-ups are."""

from facilitator.core.errors import Refused
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import programme_id

_LONGEST = 200


def change_programme(
    store: Store, *, at: int, title: str | None = None, licence: str | None = None
) -> Changes:
    """Change the title or the licence; what is None stays. Raises Refused."""
    said = {"title": title, "licence": licence}
    values = {key: " ".join(value.split()) for key, value in said.items() if value is not None}
    if not values.get("title", "x"):
        raise Refused("a programme needs a title: write it")
    if len(values.get("title", "")) > _LONGEST:
        raise Refused("a title has at most {most} letters: shorten it", most=_LONGEST)
    with store.act("change_programme", at=at) as act:
        programme = programme_id(act.db)
        if programme is None:  # a file that was recovered from damage may lack it
            act.create("programme", **{"title": "", "licence": "", "about": "", **values})
        elif values:
            act.change("programme", programme, **values)
    return act.changes
