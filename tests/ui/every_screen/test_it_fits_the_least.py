"""Nothing is cut, hidden or pushed out of the smallest window."""

import pytest

from tests.ui.every_screen.fitting import LEAST, misfits_at
from tests.ui.every_screen.screens import Shown
from tests.ui.every_screen.wall import judge


@pytest.mark.slow
def test_it_fits_the_smallest_window(screen: Shown) -> None:
    judge("fits", screen.name, misfits_at(screen, LEAST))
