"""Animals and beings of tales."""
