"""Everything Qt: `app` makes the objects, `main_window` puts the places together."""
