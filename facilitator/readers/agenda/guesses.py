"""What is guessed in reading a file, said once: which list is the agenda, which way a date runs."""

from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.draft import AgendaHead
from facilitator.readers.agenda.nodes import Node
from facilitator.readers.agenda.zones import uncertain_date


def say_guesses(root: Node, head: AgendaHead) -> None:
    """Say it in the head, with the line it is about."""
    for node in root.walk():
        if node.is_guessed:
            said = Sentence(
                "nothing says that this list is the agenda: it is read as such, for no other"
                " list of the file is numbered"
            )
            head.notice(node.block.line, said)
    _say_date(root, head)


def _say_date(root: Node, head: AgendaHead) -> None:
    for node in root.walk() if head.date else ():
        found = uncertain_date(node.block.text)
        if found and found[1] == head.date:
            said = Sentence(
                '"{words}" is read as {date}, the day first: write {other} where the month'
                " comes first",
                words=found[0].strip(),
                date=found[1],
                other=found[2],
            )
            head.notice(node.block.line, said)
            return
