"""From an empty or older file to this version, by sqlite-utils; each step in one transaction."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import schema
from facilitator.store.sqlite import Connection

migrations = Migrations("facilitator")


@migrations()
def m001_first(db: Database) -> None:
    """Make every table."""
    for statement in schema.statements():
        db.execute(statement)


def migrate(connection: Connection) -> None:
    """Bring a file to this version. Raises sqlite errors; then the file is as it was."""
    migrations.apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
