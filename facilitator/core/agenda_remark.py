"""What is odd at a line of an agenda, as the file has it or as it was read."""

from dataclasses import dataclass

from facilitator.core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class AgendaRemark:
    """What is odd at a line; in a Word file paragraphs and table rows are counted as lines.

    A `minor` one tells what is as the file has it: nothing is wrong, guessed or left out.
    """

    line: int
    said: Sentence
    minor: bool = False

    @property
    def message(self) -> str:
        return str(self.said)
