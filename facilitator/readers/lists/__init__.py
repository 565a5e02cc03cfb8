"""Lists of organisations and people, from files and from what was pasted."""
