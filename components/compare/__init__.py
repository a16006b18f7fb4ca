"""Before and after, with a slider between them: see `compare.show`."""
