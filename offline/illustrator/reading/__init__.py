"""From a prompt to a scene: the words, the grammar, and other languages."""
