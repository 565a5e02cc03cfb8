"""A note as every list of notes shows it: its words, its chips, its prose in lines."""
