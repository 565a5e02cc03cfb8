"""One programme file: schema, journal, queries. The only place with SQL."""
