"""Names check: who and what may not be named, and where a text names it all the same."""
