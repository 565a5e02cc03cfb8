"""Agendas out: for participants and for the facilitator, each to be read back as it was."""
