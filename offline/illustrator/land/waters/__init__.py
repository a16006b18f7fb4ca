"""At, on and under water."""
