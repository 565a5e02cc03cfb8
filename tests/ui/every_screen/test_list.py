"""Every dialog of the program is in the list of screens."""

from tests.ui.every_screen.dialogs_there import dialogs_of_the_program
from tests.ui.every_screen.screens import DIALOGS


def test_every_dialog_is_in_the_list() -> None:
    missing = sorted(kind.__name__ for kind in set(dialogs_of_the_program()) - set(DIALOGS))
    assert not missing, f"give each a line in DIALOGS of screens.py: {', '.join(missing)}"
