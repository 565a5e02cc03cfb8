"""What the actions of a running roundtable do: each module serves one sort of them."""
