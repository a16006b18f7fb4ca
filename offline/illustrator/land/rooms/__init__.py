"""Indoors, and tables seen from near."""
