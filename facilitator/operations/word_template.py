"""Word templates of the user's: read, and looked at before a write-up is poured into them."""

from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.packages import is_package
from facilitator.writeup.word.checking import checked_template
from facilitator.writeup.word.template import Template

ENDINGS = (".docx", ".dotx")


def read_template(path: Path) -> Template:
    """Return a template with what it lacks. Raises BadInput, which names the file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(
            "{path} cannot be read ({reason}): choose another template",
            path=path,
            reason=error.strerror or "",
        ) from error
    if not is_package(data, path):
        raise BadInput(
            "{path} is no Word document, or has a password: save it as .docx or .dotx without one",
            path=path,
        )
    return checked_template(path.name, data)
