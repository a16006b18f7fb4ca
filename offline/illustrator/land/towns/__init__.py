"""Towns, streets, roads and what is built in them."""
