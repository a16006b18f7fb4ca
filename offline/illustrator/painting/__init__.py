"""A planned scene painted, with those who play in it or these alone."""
