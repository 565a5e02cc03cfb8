"""Facilitator: run roundtables, note what is said, publish what was promised."""

__version__ = "0.1.0"
