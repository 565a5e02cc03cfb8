"""The tagging line: one scanner for what is typed, and what it found."""
