"""Bringing in the notes of another laptop."""
