"""`forget`: replace a person by their role, everywhere in a programme file."""

from argparse import Namespace

from facilitator.operations.privacy import (
    find_person,
    forget_person,
    toll_of_person,
)
from facilitator.subcommands.common import now, writing
from facilitator.subcommands.erase import confirm, tell


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        person = find_person(store.db, arguments.name)
        confirm(toll_of_person(store.db, arguments.file, person), yes=arguments.yes)
        tell(store, forget_person(store, person, at=now()))
    return 0
