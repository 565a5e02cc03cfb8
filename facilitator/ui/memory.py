"""Garbage collection: kept from walking through what lasts as long as the window."""

import gc


def hold_off() -> None:
    """Collect nothing until `settle`: a start makes much and throws next to nothing away."""
    gc.disable()


def settle() -> None:
    """Leave out of garbage collection all that is loaded by now: it lasts as long as the window.

    A full collection walks through everything: it took 50 ms, between a key and the screen.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
