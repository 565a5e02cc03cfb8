"""Drafts of a contribution's notes while somebody decides; they survive a change of the text."""

from collections import Counter
from dataclasses import replace

from facilitator.operations.contributions import ProposedNote


class Drafts:
    """Drafts by key. What was decided about a piece holds while its words are the same."""

    def __init__(self) -> None:
        self._drafts: dict[str, ProposedNote] = {}
        self._kept: dict[str, bool] = {}
        self._tags: dict[str, str] = {}
        self._joined: set[str] = set()  # keys of pieces that go on with the one before

    def show(self, proposed: tuple[ProposedNote, ...]) -> None:
        """Take what was proposed for a text, decided as before where that is known."""
        seen: Counter[str] = Counter()
        self._drafts = {}
        for draft in proposed:
            seen[draft.text] += 1
            self._drafts[f"{seen[draft.text]} {draft.text}"] = draft

    def all(self) -> dict[str, ProposedNote]:
        """Return the drafts as decided, joined ones as one, by the key of their first piece."""
        found: dict[str, ProposedNote] = {}
        last = ""
        for key, draft in self._drafts.items():
            if key in self._joined and last:
                text = f"{found[last].text}\n{draft.text}"
                found[last] = replace(found[last], text=text)
                continue
            kept = self._kept.get(key, draft.kept)
            found[key] = replace(draft, kept=kept, tags=self._tags.get(key, draft.tags))
            last = key
        return found

    def keep(self, key: str, *, kept: bool) -> None:
        self._kept[key] = kept

    def tag(self, key: str, tags: str) -> None:
        self._tags[key] = tags

    def can_join(self, key: str) -> bool:
        """Tell whether there is a draft before this one."""
        return next(iter(self._drafts), key) != key and key in self._drafts

    def join(self, key: str) -> str:
        """Let a draft go on with the one before; returns the key of that one."""
        order = list(self.all())
        before = order[order.index(key) - 1]
        self._joined.add(key)
        if self._drafts[key].kept and not self._drafts[before].kept:
            self._kept[before] = True  # a heading that was joined with its text is wanted
        return before

    def is_joined(self, key: str) -> bool:
        """Tell whether pieces follow that were joined with this one."""
        return bool(self._following(key))

    def split(self, key: str) -> None:
        """Let the pieces that were joined with this one be notes of their own again."""
        self._joined -= self._following(key)

    def _following(self, key: str) -> set[str]:
        keys = list(self._drafts)
        found: set[str] = set()
        for each in keys[keys.index(key) + 1 :] if key in self._drafts else ():
            if each not in self._joined:
                break
            found.add(each)
        return found
