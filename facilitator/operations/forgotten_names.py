"""Names of people who were forgotten, as a file that is brought in may still have them."""

from facilitator.core.names.fold import fold
from facilitator.core.names.forgotten import HashedForms, hashed_in, read_hashed
from facilitator.store.queries.names_ever import names_ever
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection


class ForgottenNames:
    """Knows them by their hashes. Where nobody was forgotten, nothing is looked at."""

    def __init__(self, db: Connection) -> None:
        hashed = map(read_hashed, names_ever(db).hashed)
        self._forms = tuple(each for each in hashed if each is not None)
        people = load_programme(db).people if self._forms else ()
        self._labels = {each.id: each.name for each in people}

    def is_in(self, text: str) -> bool:
        """Tell whether a text has the name of one of them, or a part of it."""
        return any(True for each in self._forms for _ in hashed_in(fold(text), each))

    def swap(self, text: str) -> str:
        """Return a text that calls them by what stands for their name.

        Names of several words only: a first name alone may be somebody else's.
        """
        for each in self._forms:
            text = self._swapped(text, each)
        return text

    def _swapped(self, text: str, forms: HashedForms) -> str:
        folded, parts, done = fold(text), [], 0
        for begin, end in sorted(hashed_in(folded, forms), key=lambda each: (each[0], -each[1])):
            first, last = folded.span(begin, end)
            several = any(folded.begins_word(at) for at in range(begin + 1, end))
            if several and first >= done:
                parts += [text[done:first], self._labels.get(forms.whose) or "[…]"]
                done = last
        return "".join((*parts, text[done:]))
