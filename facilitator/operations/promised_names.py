"""Names check of what is sent about a roundtable beside its write-ups: agenda and invitation."""

from collections.abc import Iterable

from facilitator.core.errors import ExportRefused
from facilitator.core.names.check import Located, check
from facilitator.core.sentences import together
from facilitator.operations.others_named import others_named
from facilitator.store.queries.programme import load_programme, load_roundtable
from facilitator.store.sqlite import Connection
from facilitator.writeup.names import forms_under


def promised_away(
    db: Connection, roundtable: str, texts: Iterable[Located], *, convened: bool = False
) -> tuple[str, ...]:
    """Return the names in texts about a roundtable (id) that were promised away, each once.

    Before a roundtable begins nothing has been promised yet. Where it is `convened` by somebody,
    who does is no secret.
    """
    head = load_roundtable(db, roundtable)
    if head.started_at is None:
        return ()
    programme = load_programme(db)
    hits = check(texts, forms_under(programme, head.promise, others_named(db, chairs=False)))
    hosts = {each.id for each in programme.organisations if convened and each.kind == "convenor"}
    return tuple(dict.fromkeys(each.name for each in hits if each.whose not in hosts))


def require_nobody_named(db: Connection, roundtable: str, *texts: str) -> None:
    """Raise ExportRefused where an invitation would tell names that were promised away."""
    located = [Located("the invitation", each) for each in texts]
    names = promised_away(db, roundtable, located, convened=True)
    if names:
        raise ExportRefused(
            "The roundtable has begun, and its invitation would tell names that were promised"
            " away: {names}; take them out of its title, agenda and words",
            names=together(f"“{name}”" for name in names),
        )
