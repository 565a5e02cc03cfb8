"""Who is looked for by the names check of a write-up beside the roster."""

from facilitator.core.names.check import Others
from facilitator.core.names.forgotten import read_hashed
from facilitator.store.queries.names_ever import names_ever
from facilitator.store.sqlite import Connection


def others_named(db: Connection) -> Others:
    """Return who is looked for by the names check beside the roster."""
    ever = names_ever(db)
    hashed = filter(None, map(read_hashed, ever.hashed))
    return Others(ever.people, ever.organisations, ever.forgotten, tuple(hashed))
