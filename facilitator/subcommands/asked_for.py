"""What a version of a write-up is of, and what it has in it, from the arguments that say so."""

from argparse import Namespace

from facilitator.core.model import Promise
from facilitator.core.outlines import Section, outline_named
from facilitator.core.subject import SERIES, Subject, SubjectKind
from facilitator.settings import load_settings
from facilitator.store.queries.outlines import load_outlines
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    require_organisation,
    require_person,
    require_question,
    require_roundtable,
)
from facilitator.writeup.compose import Request


def subject_asked(db: Connection, arguments: Namespace) -> str:
    """Return the key of what is to be written up. Raises BadInput naming those there are."""
    if arguments.series:
        return SERIES.key
    programme = load_programme(db)
    if arguments.theme is not None:
        return Subject(SubjectKind.THEME, require_question(programme, arguments.theme).id).key
    if arguments.organisation is not None:
        organisation = require_organisation(db, programme, arguments.organisation)
        return Subject(SubjectKind.ORGANISATION, organisation.id).key
    if arguments.person is not None:
        return Subject(SubjectKind.PERSON, require_person(programme, arguments.person).id).key
    return require_roundtable(db, arguments.roundtable).id


def request_asked(db: Connection, arguments: Namespace) -> Request:
    """Return the request. Raises BadInput for an outline that there is not."""
    outline = arguments.outline
    return Request(
        audience=arguments.audience,
        group=arguments.group,
        promise=Promise(arguments.promise) if arguments.promise else None,
        language=arguments.language or "",
        outline=outline_named(outline, load_outlines(db)) if outline else None,
        also=tuple(map(Section, arguments.also or ())),
        but=tuple(map(Section, arguments.but or ())),
        leave_out=arguments.leave_out_undecided,
        known_words=load_settings().known_words,
    )
