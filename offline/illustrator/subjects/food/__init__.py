"""What one eats and drinks."""
