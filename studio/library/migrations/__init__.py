"""How the library's tables became what they are; applied whenever a library is opened."""
