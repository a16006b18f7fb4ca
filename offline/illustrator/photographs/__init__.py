"""What is done to pictures that were not drawn here, of which only the pixels are known."""
