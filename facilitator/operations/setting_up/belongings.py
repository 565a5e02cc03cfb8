"""What in a file is of an organisation or of somebody, in words: "9 notes and 4 turns"."""

from collections.abc import Iterator, Mapping

from facilitator.core.sentences import Sentence, together


def in_words(counted: Mapping[str, int]) -> Sentence:
    """Return counts by table as one phrase."""
    return together(_parts(counted))


def _parts(counted: Mapping[str, int]) -> Iterator[Sentence]:
    if n := counted.get("roundtable"):
        yield Sentence("{n} roundtables", one="{n} roundtable", n=n)
    if n := counted.get("agenda"):
        yield Sentence("{n} agendas", one="{n} agenda", n=n)
    if n := counted.get("person"):
        yield Sentence("{n} people", one="{n} person", n=n)
    if n := counted.get("note"):
        yield Sentence("{n} notes", one="{n} note", n=n)
    if n := counted.get("turn"):
        yield Sentence("{n} turns", one="{n} turn", n=n)
    if n := counted.get("queue"):
        yield Sentence("{n} hands raised", one="{n} hand raised", n=n)
