"""What a programme is called, its licence, and what its new roundtables begin with."""

from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.limits import is_mark
from facilitator.core.model import Promise
from facilitator.core.zones import known_zone
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import programme_id

_LONGEST = 200
_LONGEST_WORD = 40


class ProgrammeFields(TypedDict, total=False):
    """What is said of a programme; what is left out stays, and "" takes a text away.

    `theme_word` is what a theme is called ("challenge"). `promise`, `zone` and `amber` ("20%" or
    "90s" that are left) are what new roundtables begin with.
    """

    title: str
    licence: str
    theme_word: str
    promise: str
    zone: str
    amber: str


def change_programme(store: Store, *, at: int, **fields: Unpack[ProgrammeFields]) -> Changes:
    """Change what is said of the programme. Raises Refused."""
    values: dict[str, str] = {key: " ".join(str(value).split()) for key, value in fields.items()}
    _judge(values)
    with store.act("change_programme", at=at) as act:
        programme = programme_id(act.db)
        if programme is None:  # a file that was recovered from damage may lack it
            act.create("programme", **{"title": "", "licence": "", "about": "", **values})
        elif values:
            act.change("programme", programme, **values)
    return act.changes


def _judge(values: dict[str, str]) -> None:
    """Refuse what makes no sense; write the zone as it is named."""
    if not values.get("title", "x"):
        raise Refused("a programme needs a title: write it")
    if len(values.get("title", "")) > _LONGEST:
        raise Refused("a title has at most {most} letters: shorten it", most=_LONGEST)
    if len(values.get("theme_word", "")) > _LONGEST_WORD:
        raise Refused(
            "a theme is called by a word or two, at most {most} letters: shorten it",
            most=_LONGEST_WORD,
        )
    if values.get("promise"):
        values["promise"] = require_promise(values["promise"]).value
    if values.get("zone"):
        values["zone"] = known_zone(values["zone"])
    if values.get("amber") and not is_mark(values["amber"]):
        raise Refused(
            "“{text}” is no limit: write what is left then, as 20% or 90s", text=values["amber"]
        )


def require_promise(text: str) -> Promise:
    """Return a promise by its name. Raises Refused."""
    try:
        return Promise(text.strip().lower())
    except ValueError:
        names = ", ".join(each.value for each in Promise)
        raise Refused(
            "“{text}” is no promise: it is one of {names}", text=text, names=names
        ) from None
