"""From an empty or older file to this version, by sqlite-utils; each step in one transaction."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import schema
from facilitator.store.sqlite import Connection

migrations = Migrations("facilitator")


@migrations()
def m001_first(db: Database) -> None:
    """Make every table of the first version."""
    _take_step(db, 1)


@migrations()
def m002_running(db: Database) -> None:
    """Add what running a roundtable needs."""
    _take_step(db, 2)


def _take_step(db: Database, version: int) -> None:
    for statement in schema.step_statements(version):
        db.execute(statement)


def migrate(connection: Connection) -> None:
    """Bring a file to this version. Raises sqlite errors; then the file is as it was."""
    migrations.apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
