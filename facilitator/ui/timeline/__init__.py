"""The timeline of turns, and what can be put right in it."""
