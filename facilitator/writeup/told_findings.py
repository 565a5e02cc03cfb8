"""Findings as one version may tell them: by how many they were raised, and with which quotes."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from facilitator.core.attribution import (
    Policy,
    applied,
    effective,
    speaking_organisations,
    strictest,
)
from facilitator.core.findings import Finding, Side
from facilitator.core.model import Note, Programme, Promise
from facilitator.core.raised import Raised, raised_by
from facilitator.writeup.blocks import Block, texts
from facilitator.writeup.rich import markdown_blocks


class Told(NamedTuple):
    """How many organisations said something: counted, "several", or one, of which nothing is said.

    `notes` are those that the version may hold.
    """

    notes: tuple[Note, ...] = ()
    raised: Raised | None = None
    several: bool = False

    def without(self, ids: Collection[str]) -> "Told":
        return self._replace(notes=tuple(each for each in self.notes if each.id not in ids))


class ToldFinding(NamedTuple):
    """A finding, the strictest rule that its notes were said under, and what may be told of it.

    `only` is the organisation (id) that all its notes for it were said by, where it may be named.
    """

    finding: Finding
    rule: Promise
    agreeing: Told = Told()
    otherwise: Told = Told()
    quotes: tuple[Note, ...] = ()
    only: str | None = None

    def without(self, ids: Collection[str]) -> "ToldFinding":
        """Return it without some notes (ids) that the version does not hold after all."""
        return self._replace(
            agreeing=self.agreeing.without(ids),
            otherwise=self.otherwise.without(ids),
            quotes=tuple(each for each in self.quotes if each.id not in ids),
        )

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return its synthesis."""
        return markdown_blocks(self.finding.synthesis)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what somebody typed of it, each text as it is printed."""
        return (self.finding.text, *(each for block in self.blocks for each in texts(block)))


class Heard(NamedTuple):
    """What a version may hold, for findings to rest on.

    `notes` are those that it holds, `grounds` all on the record by id, each with the rule it was
    said under, `here` the members (ids) that took part.
    """

    programme: Programme
    policy: Policy
    notes: Collection[Note]
    grounds: Mapping[str, Note]
    here: frozenset[str]


def told_findings(findings: Iterable[Finding], heard: Heard) -> Iterator[ToldFinding]:
    """Yield the findings that need no reading again, as such a version tells them."""
    policy, held = heard.policy, {each.id for each in heard.notes}
    for finding in findings:
        if finding.is_to_be_read:
            continue
        agreeing, otherwise = (
            [heard.grounds[each] for each in finding.notes(side) if each in heard.grounds]
            for side in (Side.FOR, Side.AGAINST)
        )
        rules = [_rule(each, policy) for each in (*agreeing, *otherwise)]
        rule = policy.promise if policy.internal else strictest(policy.promise, *rules)
        chosen = {each.note for each in finding.rests_on if each.chosen}
        yield ToldFinding(
            finding,
            rule,
            _told(agreeing, held, rule, heard),
            _told(otherwise, held, rule, heard),
            tuple(n for n in (*agreeing, *otherwise) if n.id in held and n.id in chosen),
            only=_only(agreeing, rule, heard.programme),
        )


def _only(notes: Iterable[Note], rule: Promise, programme: Programme) -> str | None:
    said = {each.id for note in notes for each in speaking_organisations(note, programme)}
    if rule not in (Promise.NAMED, Promise.ORGANISATION) or len(said) != 1:
        return None
    return said.pop()


def _told(notes: list[Note], held: Collection[str], rule: Promise, heard: Heard) -> Told:
    programme = heard.programme
    members = {each.id for each in programme.members}
    said = {each.id for note in notes for each in speaking_organisations(note, programme)}
    said &= members
    return Told(
        tuple(each for each in notes if each.id in held),
        raised_by(len(said), len(said | heard.here), rule),
        several=len(said) > 1,
    )


def _rule(note: Note, policy: Policy) -> Promise:
    """Return what a note was said under, also where it waits for an answer and is not shown."""
    return applied(note, policy) or effective(note, policy.promise) or Promise.CHATHAM
