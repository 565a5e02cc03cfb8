"""A file with a roundtable that has ended, and the command line that publishes it."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.store.file import Store, open_store
from facilitator.store.queries.records import load_notes
from tests.store.programme_files import ME

LOG = """title: Governance
question: Q2
zone: UTC
promise: {promise}
author: Note-taker

2026-10-07T14:00:00Z /start
2026-10-07T14:00:02Z /floor gbif
2026-10-07T14:00:03Z We will close the registry next year
2026-10-07T14:00:04Z the books stay open
2026-10-07T14:00:05Z /floor ocp
2026-10-07T14:00:06Z nobody reads the contracts
2026-10-07T14:00:07Z /floor oar
2026-10-07T14:00:08Z a factory is a place
2026-10-07T14:00:09Z /end
"""


class PublishingHouse:
    """Every command is run in the folder of the file."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], *, promise: str, log: str = LOG
    ) -> None:
        self._capsys = capsys
        self.file = folder / "f.roundtable"
        Path("a.log").write_text(log.format(promise=promise), encoding="utf-8")
        assert self.run("replay", "a.log", "--save", "f.roundtable")[0] == 0

    def run(self, *words: object) -> tuple[int, str, str]:
        self._capsys.readouterr()
        status = main([str(each) for each in words])
        printed = self._capsys.readouterr()
        return status, printed.out, printed.err

    def publish(self, out: str, *words: str, audience: str = "public") -> tuple[int, str, str]:
        what = ("--roundtable", "1", "--for", audience, "-o", out)
        return self.run("publish", "f.roundtable", *what, *words)

    def read(self, out: str, *words: str) -> tuple[int, str, str]:
        return self.publish(out, "--read-through", "Ana", *words)

    def versions(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("sent", "f.roundtable", "--json")[1])[
            "versions"
        ]
        return found

    def store(self) -> closing[Store]:
        return closing(open_store(self.file, ME))

    def notes(self) -> dict[str, str]:
        """Return the notes by their words."""
        with self.store() as store:
            (roundtable,) = (row for (row,) in store.db.execute("SELECT id FROM roundtable"))
            return {each.text: each.id for each in load_notes(store.db, roundtable)}
