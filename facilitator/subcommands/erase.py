"""`erase`: take a note, a transcript or a roundtable out of a programme file, for good."""

from argparse import Namespace

from facilitator.core.errors import BadInput
from facilitator.operations.privacy import (
    Toll,
    erase_copies,
    erase_note,
    erase_roundtable,
    toll_of_note,
    toll_of_roundtable,
    traces_in_words,
)
from facilitator.operations.transcripts.erasing import erase_transcript, toll_of_transcript
from facilitator.store.file import Store
from facilitator.store.privacy.erase import Erased
from facilitator.subcommands.common import now, out, remark, require_roundtable, writing


def run(arguments: Namespace) -> int:
    path = arguments.file
    with writing(path) as store:
        if arguments.transcript is not None:
            transcript = arguments.transcript
            confirm(toll_of_transcript(store.db, path, transcript), yes=arguments.yes)
            erased = erase_transcript(store, transcript, at=now())
        elif arguments.note is None:
            row = require_roundtable(store.db, arguments.roundtable).id
            confirm(toll_of_roundtable(store.db, path, row), yes=arguments.yes)
            erased = erase_roundtable(store, row, at=now())
        else:
            confirm(toll_of_note(store.db, path, arguments.note), yes=arguments.yes)
            erased = erase_note(store, arguments.note, at=now())
        tell(store, erased)
    return 0


def tell(store: Store, erased: Erased) -> None:
    """Erase in the copies as well, and say that all is done, or what is left."""
    left = (traces_in_words(erased), erase_copies(store.db, store.path))
    remark("\n".join(str(each) for each in left if each) or "done")


def confirm(toll: Toll, *, yes: bool) -> None:
    """Print what will go and what stays. Raises BadInput unless that was agreed to."""
    out(f"{toll.title}. It cannot be undone.")
    for heading, sentences in (("What goes:", toll.goes), ("What it cannot reach:", toll.stays)):
        out(heading)
        for sentence in sentences:
            out(f"  - {sentence}")
    if not yes:
        raise BadInput("nothing was changed yet: add --yes to do it")
