"""Check of a user's template before anything is poured into it."""

from facilitator.core.errors import BadInput
from facilitator.writeup.blocks import Document
from facilitator.writeup.word.finished import EVERY_BLOCK
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.template import Template, dressed

_EMPTY = Document("", "", "public", "", EVERY_BLOCK)


def checked_template(name: str, data: bytes) -> Template:
    """Return a template with what it lacks; once here, it is known to take a write-up.

    Raises BadInput for one that cannot be used.
    """
    template = Template(name, data)
    try:
        render_docx(_EMPTY, template)
        return template._replace(lacks=dressed(template, _EMPTY).lacks)
    except (ValueError, TypeError, AttributeError) as error:  # a number that is none, or missing
        raise BadInput(
            "{name} is damaged inside ({reason}): open it in a word processor, and save it anew",
            name=name,
            reason=error,
        ) from error
