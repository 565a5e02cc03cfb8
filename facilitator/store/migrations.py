"""Migrations from an empty or older file to this version; all steps in one transaction."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import schema
from facilitator.store.bodies import is_sound
from facilitator.store.checks.check import is_constraint
from facilitator.store.rebuild import rebuild_tables
from facilitator.store.search import index_all
from facilitator.store.sqlite import Connection, DatabaseError
from facilitator.store.touching import touch_all

migrations = Migrations("facilitator")


@migrations()
def m001_first(db: Database) -> None:
    """Make every table of the first version."""
    _take_step(db, 1)


@migrations()
def m002_running(db: Database) -> None:
    """Add what running a roundtable needs."""
    _take_step(db, 2)


@migrations()
def m003_several(db: Database) -> None:
    """Add what finds the commits of one row, or of one machine."""
    _take_step(db, 3)


@migrations()
def m004_folded_search(db: Database) -> None:
    """Make the search index anew: it holds folded words."""
    _take_step(db, 4)
    index_all(db.conn)


@migrations()
def m005_stricter_rules(db: Database) -> None:
    """Add what is promised from a moment on, and whether a roundtable is recorded."""
    _take_step(db, 5)


@migrations()
def m006_coming_and_going(db: Database) -> None:
    """Add when somebody is expected, and who came late and was told the promise."""
    _take_step(db, 6)


@migrations()
def m007_left_questions(db: Database) -> None:
    """Add the questions that were left unanswered in the room."""
    _take_step(db, 7)


@migrations()
def m008_language(db: Database) -> None:
    """Add the language of write-ups."""
    _take_step(db, 8)


@migrations()
def m009_setting_up(db: Database) -> None:
    """Add what setting up a programme needs."""
    _take_step(db, 9)


def _take_step(db: Database, version: int) -> None:
    for statement in schema.step_statements(version):
        db.execute(statement)


def migrate(connection: Connection) -> None:
    """Bring a file to this version. Raises sqlite errors; then the file is as it was."""
    is_older = connection.execute("PRAGMA user_version").fetchone()[0] > 0
    database = Database(connection, execute_plugins=False)
    with database.atomic():  # the disk is waited for once, and a file is never between versions
        migrations.apply(database)
    if is_older:
        _fold_in(connection)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def _fold_in(db: Connection) -> None:
    """Make what is derived anew, as this version reads the journal.

    An older one may have passed over what it did not know. A journal that makes no sense is left
    to the check, which says so.
    """
    if all(is_sound(body) for (body,) in db.execute("SELECT body FROM journal")):
        try:
            rebuild_tables(db)
        except DatabaseError as error:
            if not is_constraint(error):
                raise
        else:
            return
    touch_all(db)
