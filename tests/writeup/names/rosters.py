"""Rosters for the names check: the sample's, with people of names that are hard to look for."""

from dataclasses import replace

from facilitator.core.model import Person, Programme, Promise
from facilitator.core.names.check import forbidden_forms
from facilitator.core.names.find import Forms
from facilitator.operations.programmes import shipped_sample
from facilitator.writeup.everyday import everyday_words

HARD = (
    "Anne-Marie Smith-Jones",
    "Jürgen Weiß",
    "anna petrova",
    "Jean-Luc O’Brien-Dvořák",
    "Omar al-Rashid",
    "Christopher Guest",
    "王小明",
    "Søren Ångström",
)
# Names that are everyday words.
PLAIN = (
    *("Ann Long", "Ben Field", "Cara May", "Mark Case", "Amy Green", "Will Cross"),
    *("Rose Hill", "Bill Grant", "Joy Key", "Frank Stone", "Dawn Young", "Jack Price"),
)


def sample(*more: str) -> Programme:
    """Return the sample's roster, and more people, each of an organisation of it."""
    read = shipped_sample()
    organisations = tuple(
        each.organisation._replace(id=f"o-{each.organisation.handle}", giveaways=each.giveaways)
        for each in read.organisations
    )
    people = tuple(
        replace(each.person, id=f"p-{n}", organisation=f"o-{each.person.organisation}")
        for n, each in enumerate(read.people)
    )
    homes = [each.id for each in organisations]
    added = (Person(f"x-{n}", name, homes[n % len(homes)]) for n, name in enumerate(more))
    return Programme(read.title, read.licence, organisations, (*people, *added))


def forms(promise: Promise, *more: str) -> Forms:
    return forbidden_forms(sample(*more), promise, everyday_words())
