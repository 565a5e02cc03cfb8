"""`agenda-out`: write the agenda of a theme or of a roundtable to a file."""

from argparse import Namespace

from facilitator.core.agenda_columns import Version
from facilitator.operations.agendas_out import (
    refuse_promised_names,
    roundtable_agenda,
    theme_agenda,
    write_agenda,
)
from facilitator.store.queries.programme import load_programme
from facilitator.subcommands.common import out, reading, require_question, require_roundtable


def run(arguments: Namespace) -> int:
    version = Version(arguments.audience)
    with reading(arguments.file) as db:
        if arguments.roundtable is None:
            theme = require_question(load_programme(db), arguments.question)
            agenda = theme_agenda(db, theme.id)
        else:
            roundtable = require_roundtable(db, arguments.roundtable).id
            agenda = roundtable_agenda(db, roundtable)
            if version is Version.PARTICIPANTS:
                refuse_promised_names(db, roundtable, agenda)
    write_agenda(agenda, version, arguments.out)
    out(f"wrote {arguments.out}: {agenda.title}, {version} version")
    return 0
