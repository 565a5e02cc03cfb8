"""Files in: agendas, session logs, written contributions and the samples."""
