"""The Prepare place: themes and their roundtables, the agenda, and who takes part."""
