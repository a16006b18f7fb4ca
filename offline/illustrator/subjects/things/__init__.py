"""Things of the house, the workshop and free time."""
