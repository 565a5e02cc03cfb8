"""Where the numbers of the series lead: each to the list of the notes that it counts."""

from facilitator.core.model import Kind
from facilitator.core.note_query.query import Filter
from facilitator.operations.note_search import Named, NoteSearch
from facilitator.ui.review.series.series_model import Cell, Number


def query_behind(search: NoteSearch, cell: Cell) -> str:
    """Return the query for the notes of a roundtable that a cell counts."""
    head = cell.room.roundtable
    named = [Named(Filter.IN, f"r{head.label}", head.id)]
    if cell.number is Number.ACTIONS:
        named.append(Named(Filter.KIND, Kind.ACTION.value, Kind.ACTION.value))
    if cell.organisation is not None:
        named.append(Named(Filter.FROM, cell.organisation.handle, cell.organisation.id))
    return search.query_of(named)
