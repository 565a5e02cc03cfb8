"""Setting up a programme in Prepare: its participants, its questions, and lists that come in."""
