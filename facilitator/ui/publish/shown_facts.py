"""What the controls of Publish show of a roundtable: facts, and which groupings it rules out."""

from facilitator.core.model import Record
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.facts import aside_in_words, figures_in_words
from facilitator.ui.publish.writing import Wanted, file_name, reasons_against


def show_groups(controls: Controls, record: Record) -> None:
    """Forbid the groupings that would tell more than was promised."""
    wanted = controls.wanted()
    if wanted is not None:
        controls.show_groups(reasons_against(record, wanted))


def show_facts(controls: Controls, record: Record, wanted: Wanted, language: str) -> str:
    """Show promise, language, figures and the name of the file, which is returned."""
    controls.promise.show_promise(record.roundtable.promise, aside_in_words(record))
    controls.language.show_language(language)
    name = file_name(record, wanted, language)
    controls.file_name.set_text(name)
    controls.figures.set_text(figures_in_words(record))
    return name
