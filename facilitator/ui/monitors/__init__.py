"""What the program watches while a roundtable runs: sleep, gaps, limits, what was forgotten."""
