"""Controllers: what the actions of a running roundtable do; a module for each sort of them."""
