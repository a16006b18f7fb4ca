"""Buildings, and what stands along streets."""
