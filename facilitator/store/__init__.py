"""Storage of one programme file. The only place with SQL.

Read in this order: `schema` (the tables, as data: a field is added here, with a step in
`migrations`), `journal` (how an act is written), `file` (open, act, undo), `undo`, `rebuild`,
`search`. The folders hang on these: `queries` reads, `checks` looks whether all is well, `backups`
and `recovery` bring back what was lost, `privacy` takes out what may not be read again, `sharing`
says who may write.
"""
