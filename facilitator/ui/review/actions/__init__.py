"""Actions of Review: who promised what, by when, and what came of it."""
