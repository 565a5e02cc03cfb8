"""Erasure for good: notes, roundtables and forgotten people, in the file and its copies."""
