"""What programs read of a write-up: its title, day, audience, promise, licence and status."""

from collections.abc import Iterator

from facilitator.core.instants import local_moment
from facilitator.core.model import Promise
from facilitator.writeup.material import Material


def about(material: Material, audience: str) -> Iterator[tuple[str, str]]:
    """Yield names, in English for every language, with their values; empty where there is none.

    Under chatham no day is told. An internal version carries no licence, and says what the room
    was promised.
    """
    one = not material.name
    yield "title", material.title
    yield "date", _day(material)
    yield "programme", material.programme.title
    yield "roundtable", material.record.roundtable.label if one else ""
    yield "audience", audience
    promises = material.promised if material.policy.internal else (material.promise,)
    yield "promise", ", ".join(promises)
    yield "licence", "" if material.policy.internal else material.programme.licence
    yield "status", material.approval.status.value
    yield "lang", material.language.tag


def _day(material: Material) -> str:
    if material.name or material.began is None or material.promise is Promise.CHATHAM:
        return ""
    return local_moment(material.began, material.zone).date().isoformat()
