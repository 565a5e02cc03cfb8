"""Integrity checks of a programme file."""
