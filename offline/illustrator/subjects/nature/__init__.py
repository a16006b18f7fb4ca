"""Plants, and what is in the sky and on the shore."""
