"""Files in: agendas and session logs."""
