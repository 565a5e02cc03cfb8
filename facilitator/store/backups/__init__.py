"""Backups: made, listed, rotated, and put back in place of the programme file."""
