"""Names check of 10,000 notes against 80 organisations and 300 people, beside a conversion."""

import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import markdown
import pytest

from facilitator.core.model import Organisation, Person, Programme, Promise
from facilitator.core.names.check import Located, check, forbidden_forms
from facilitator.writeup.everyday import everyday_words

NOTES, FEW = 10_000, 500
MOST_AS_ONE = 8  # times what the notes take one by one: all is looked at if one holds a name
WANTED = 0.3  # of what pandoc takes for the same text, from Markdown to HTML
EVERYDAY = Path(__file__).parent.parent / "_files" / "names" / "everyday.txt"
FIRST = """
Ada Amy Ana Anna Ben Bill Bo Boris Cara Carlos Dan Dawn Elif Emma Eva Fatima Frank Gus Hana Hugo
Ida Ivan Jack James Jane Jean Jo John Jörg Jürgen Kaj Kate Laura Lena Li Liam Luca Maria Mark Mary
May Mei Nina Olga Omar Pablo Paul Peter Ravi Rob Rosa Rose Sam Sara Søren Sue Tim Tom Will Yuki
"""
LAST = """
Abe Bauer Berg Bianchi Brown Bush Case Chen Cole Cross Díaz Dupont Evans Field Fischer Fox Garcia
Grant Green Hall Hansen Hill Ito Jansen Jones Kaye Khan Kim King Kowalski Lee Long Lopez Marsh
Martin Meyer Moreau Müller Nagy Novak O’Brien Okafor Park Patel Petrova Price Robertson Rossi Ruiz
Sato Schmidt Shaw Silva Smith-Jones Stone Tanaka Torres Ueda Weber Wood Young Zhang
"""
KINDS = ("Foundation", "Institute", "Network", "Registry", "Partnership", "Alliance")
PLACES = ("Nord", "Sud", "Ost")
THINGS = ("Anchor", "Lichen", "Harbour", "Sensor", "Budget", "Clinic", "Tramway", "Archive")


def programme(seed: int = 3) -> Programme:
    choose = random.Random(seed)  # noqa: S311 - the same names each time are wanted
    organisations = []
    for number in range(80):
        name = f"Open {THINGS[number % 8]} {KINDS[number % 6]} {PLACES[number % 3]}"
        short = "".join(choose.choices("ABCDEFGHIKLMNOPRSTUVW", k=3 + number % 3))
        made = Organisation(f"o{number}", short.lower(), name, short, aliases=(f"{short}Base",))
        organisations.append(made)
    people = tuple(
        Person(
            f"p{number}",
            f"{choose.choice(FIRST.split())} {choose.choice(LAST.split())}",
            f"o{number % 80}",
            f"Head of {choose.choice(THINGS)}s {number}",
        )
        for number in range(300)
    )
    return Programme("Speed", "", tuple(organisations), people)


def texts(made: Programme, seed: int = 1) -> Iterator[str]:
    """Yield notes of two sentences; one in forty names somebody, one in twenty has an address."""
    choose = random.Random(seed)  # noqa: S311 - the same notes each time are wanted
    lines = EVERYDAY.read_text(encoding="utf-8").splitlines()
    while True:
        note = " ".join(choose.sample(lines, 2))
        if not choose.randrange(40):
            note = f"{choose.choice(made.organisations).short} says: {note}"
        if not choose.randrange(20):
            note = f"{note} See https://list.example/{choose.randrange(999)}/of-all"
        yield note.replace("'", "’")


def test_ten_thousand_notes(timed: bool, tell: Callable[[str], None], tmp_path: Path) -> None:
    made = programme()
    source = texts(made)
    notes = [next(source) for _ in range(NOTES if timed else FEW)]
    begins = time.perf_counter()
    forms = forbidden_forms(made, Promise.CHATHAM, everyday_words())
    forms.find("ready")
    ready = time.perf_counter()
    hits = check((Located(f"note {n}", each) for n, each in enumerate(notes)), forms)
    took = time.perf_counter() - ready
    page = "\n".join(f"- {each}" for each in notes)
    name, other = converted(page, tmp_path / "notes.md")
    size = len(page.encode()) / 1e6
    tell(f"{len(notes)} notes, {size:.1f} MB, {len(forms.forms)} forms, {len(hits)} hits")
    tell(f"made ready in {ready - begins:.2f} s, checked in {took:.2f} s")
    tell(f"{took / other:.2f} times {name} ({other:.2f} s; {WANTED} wanted)")
    begins = time.perf_counter()
    assert check([Located("the file", page)], forms)
    as_one = time.perf_counter() - begins
    tell(f"as one text: {as_one:.2f} s")
    assert hits
    assert not timed or as_one < MOST_AS_ONE * took
    assert not timed or took < WANTED * other


def converted(page: str, path: Path) -> tuple[str, float]:
    """Return what made HTML of the text, and in how many seconds."""
    path.write_text(page, encoding="utf-8")
    pandoc = shutil.which("pandoc")
    begins = time.perf_counter()
    if pandoc:
        subprocess.run([pandoc, path, "-o", path.with_suffix(".html")], check=True)
    else:
        markdown.markdown(page)
    return "pandoc" if pandoc else "markdown", time.perf_counter() - begins


@pytest.mark.parametrize(
    "char", ["a", "A", ".", "é", "王", "_", "@", "a.", "a-", "a_", "a@", "%41", "&"]
)
def test_a_very_long_word(char: str, timed: bool, tell: Callable[[str], None]) -> None:
    """Nothing takes longer than the length of a text asks for."""
    forms = forbidden_forms(programme(), Promise.CHATHAM, everyday_words())
    begins = time.perf_counter()
    forms.find(char * 100_000)
    took = time.perf_counter() - begins
    tell(f"100,000 of “{char}”: {took:.2f} s")
    assert took < 10
