"""Pure values and functions: no files, no time of day, no Qt, no SQL."""
