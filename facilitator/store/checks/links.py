"""Check of links: do the ids that rows name belong to rows? A late commit may come first."""

from facilitator.core.sentences import Sentence, either
from facilitator.store import schema
from facilitator.store.sqlite import Connection

# By the name of a field, wherever it stands, the tables that one of its ids may come from.
_POINTS_TO: dict[str, tuple[str, ...]] = {
    "agenda": ("agenda",),
    "carried_to": ("roundtable",),
    "item": ("item",),
    "note": ("note",),
    "organisation": ("organisation",),
    "outline": ("outline",),
    "parent": ("tag",),
    "owner_organisation": ("organisation",),
    "owner_person": ("person",),
    "person": ("person",),
    "question": ("question",),
    "quoted": ("note",),
    "roundtable": ("roundtable",),
    "tag": ("tag",),
    "transcript": ("transcript",),
    "turn": ("turn",),
    "voice": ("voice",),
    "who": ("person", "organisation"),
    "within": ("turn",),
}


def dangling(db: Connection) -> list[Sentence]:
    """Return a sentence for each field that names rows which there never were."""
    problems = []
    for table, field, targets in _references():
        missing = " AND ".join(
            f"NOT EXISTS (SELECT 1 FROM {target} WHERE {target}.id = own.{field})"
            for target in targets
        )
        sql = f"SELECT count(*) FROM {table} AS own WHERE {field} IS NOT NULL AND {missing}"
        count = db.execute(sql).fetchone()[0]
        if count:
            problems.append(
                Sentence(
                    "table {table}: {n} of its rows name no {kind} that there is",
                    one="table {table}: {n} of its rows name no {kind} that there is",
                    n=count,
                    table=table,
                    kind=either(targets),
                )
            )
    return problems


def _references() -> list[tuple[str, str, tuple[str, ...]]]:
    fields = {table: schema.FIELDS[table] for table in schema.ROWS}
    fields |= {table: schema.FIELDS[table] | {a, b} for table, (a, b, _) in schema.LINKS.items()}
    return [
        (table, name, _POINTS_TO[name])
        for table, names in fields.items()
        for name in sorted(names & _POINTS_TO.keys())
    ]
